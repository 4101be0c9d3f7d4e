import type { Stated } from './evidence.ts';
import type { Acknowledgement } from './finding.ts';
import type { NodeBase } from './nodeBase.ts';
import type { Day, Period } from './period.ts';
import type { Ref } from './ref.ts';

/** PAPER: a paper put to a council or meeting. VOCABULARY: a file of ours that names concepts, controls, bodies and the like. */
export const DOCUMENT_KINDS = ['PAPER', 'VOCABULARY'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface SourceDocument extends NodeBase<'SOURCE_DOCUMENT'> {
  readonly documentKind: DocumentKind;
  readonly municipality?: Ref<'MUNICIPALITY'> | undefined;
  /** The council or meeting: 情報公開・個人情報保護審議会. */
  readonly body?: Stated<string> | undefined;
  readonly number?: Stated<string> | undefined;
  readonly date?: Stated<Day> | undefined;
  /** 年度, the Western year in which it begins. */
  readonly fiscalYear?: Stated<number> | undefined;
  /** The law in force for it: 新宿区個人情報保護条例, or the Act since 2023-04-01. */
  readonly legalRegime?: Stated<string> | undefined;
  /** Where its own text lies under MICHISUJI_SOURCES; `file` is a name without a folder. */
  readonly text?: { readonly file: string; readonly sha256: string } | undefined;
  /** Findings that people know of and leave, written in its manifest. */
  readonly acknowledgements?: readonly Acknowledgement[] | undefined;
}

/** What an attachment holds. */
export const ATTACHMENT_CONTENTS = ['ITEMS', 'FLOWS', 'BUSINESS', 'SUBJECTS', 'RULES'] as const;
export type AttachmentContent = (typeof ATTACHMENT_CONTENTS)[number];

/** 資料48-1, 別紙3, a figure; `inRecord: false` makes what it holds unknown, never "none". */
export interface Attachment extends NodeBase<'ATTACHMENT'> {
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  readonly holds: readonly AttachmentContent[];
  readonly inRecord: boolean;
  /** The sheets that refer to it. */
  readonly matters: readonly Ref<'MATTER'>[];
}

/** 登録業務. */
export interface Business extends NodeBase<'BUSINESS'> {
  /** One of the 20 standardised ones by its official name, or `null` if it is none; absent if the record does not say. */
  readonly standardised?: string | null | undefined;
  /** False: the paper refers to a list that is not in the record. */
  readonly resolved: boolean;
}

/** A prior decision that a paper cites; may be a stub. */
export interface Decision extends NodeBase<'DECISION'> {
  readonly meeting: string;
  /** The verb as printed: 了承, 承認. */
  readonly verb?: string | undefined;
  readonly date?: Day | undefined;
  readonly about?: string | undefined;
  readonly inRecord: boolean;
  readonly period?: Period | undefined;
  readonly matters: readonly Ref<'MATTER'>[];
}
