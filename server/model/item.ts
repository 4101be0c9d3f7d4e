import type { Basis, Evidence, Stated } from './evidence.ts';
import type { Count } from './count.ts';
import type { NodeBase } from './nodeBase.ts';
import type { Ref } from './ref.ts';

/** 個人の範囲・対象者. */
export interface DataSubject extends NodeBase<'DATA_SUBJECT'> {
  /** Numbers as printed, in the order of the paper; never added up. */
  readonly counts: readonly Stated<Count>[];
  /** False: the paper refers to an attachment that is not in the record. */
  readonly resolved: boolean;
}

/** LIST: a list of names. DOCUMENT: 名簿, 証明書, 納入通知書, a form as a whole. */
export const ITEM_SET_FORMS = ['LIST', 'DOCUMENT'] as const;
export type ItemSetForm = (typeof ITEM_SET_FORMS)[number];

/** 資料8-2, an inline list, a form: the root of a tree of information items (trace-semantics.md §1). */
export interface ItemSet extends NodeBase<'ITEM_SET'> {
  readonly form: ItemSetForm;
  /** The printed list ends with 等 or the like: more exist than are named. */
  readonly open: boolean;
  readonly openMark?: string | undefined;
  /** False: the list of its contents is not in the record; it may still have named members. */
  readonly resolved: boolean;
  readonly about: readonly Stated<Ref<'DATA_SUBJECT'>>[];
  /** The attachment whose list this is, if it is one. */
  readonly attachment?: Ref<'ATTACHMENT'> | undefined;
  readonly classifications: readonly Classification[];
  /** Another set that this one is, said on purpose and with evidence (promise 5). */
  readonly sameAs: readonly Stated<Ref<'ITEM_SET'>>[];
}

/** One node of a set's tree: section, group or item. */
export interface InformationItem extends NodeBase<'INFORMATION_ITEM'> {
  readonly itemSet: Ref<'ITEM_SET'>;
  /** The section or group it stands in; absent directly under the set. */
  readonly parent?: Ref<'INFORMATION_ITEM'> | undefined;
  /** Names from the set down to itself, the set's own name left out. */
  readonly path: readonly string[];
  /** Place among its siblings, from 0, in the printed order. */
  readonly position: number;
  /** Place in the whole set in the printed order, depth first, from 0. */
  readonly ordinal: number;
  readonly open: boolean;
  readonly openMark?: string | undefined;
  readonly resolved: boolean;
  /** Whether nodes stand below it. */
  readonly hasChildren: boolean;
  readonly about: readonly Stated<Ref<'DATA_SUBJECT'>>[];
  readonly classifications: readonly Classification[];
  readonly concept?: Stated<Ref<'CONCEPT'>> | undefined;
  /** Why it is left without a concept on purpose. */
  readonly unassigned?: string | undefined;
}

/** SPECIAL_CARE 要配慮個人情報, SPECIFIC_PERSONAL 特定個人情報, SECRET 秘密情報. */
export const CLASSIFICATION_SCHEMES = ['SPECIAL_CARE', 'SPECIFIC_PERSONAL', 'SECRET'] as const;
export type ClassificationScheme = (typeof CLASSIFICATION_SCHEMES)[number];

/** A candidate with its ground, or what people decided (by a judgement in a manifest); never a decision of ours. */
export interface Classification {
  readonly scheme: ClassificationScheme;
  readonly state: 'CANDIDATE' | 'DECIDED';
  /** What was decided; only with DECIDED. */
  readonly decision?: 'YES' | 'NO' | undefined;
  /** Why it is a candidate, or the reason of the decision. */
  readonly ground: string;
  /** SUGGESTIVE: the name only lets one guess (点字希望); such information is not special care by itself (domain.md 2.5). */
  readonly strength?: 'DIRECT' | 'SUGGESTIVE' | undefined;
  /** The post that decided, and when. */
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly basis: Basis;
  readonly evidence: readonly Evidence[];
}

/** The meaning that items share (氏名, 口座番号); assigned to items only. */
export interface Concept extends NodeBase<'CONCEPT'> {
  readonly definition?: string | undefined;
  /** The official name where one means the same, with its source (GIF core data model). */
  readonly official?:
    { readonly source: string; readonly name: string; readonly nameEn?: string | undefined } | undefined;
}
