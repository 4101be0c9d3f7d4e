import type { Manifest } from '../../manifest/schema/manifest.ts';
import type { NodeKind } from '../../model/nodeKind.ts';

type SectionOf<M> = { [S in keyof M]-?: NonNullable<M[S]> extends readonly unknown[] ? never : S }[keyof M];

/** The sections of a manifest that are maps of keys to entries, each with the kind of node it defines, in record order. */
export const SECTIONS = [
  { section: 'municipalities', kind: 'MUNICIPALITY' },
  { section: 'departments', kind: 'DEPARTMENT' },
  { section: 'businesses', kind: 'BUSINESS' },
  { section: 'attachments', kind: 'ATTACHMENT' },
  { section: 'decisions', kind: 'DECISION' },
  { section: 'sheets', kind: 'MATTER' },
  { section: 'subjects', kind: 'DATA_SUBJECT' },
  { section: 'sets', kind: 'ITEM_SET' },
  { section: 'concepts', kind: 'CONCEPT' },
  { section: 'organisations', kind: 'ORGANISATION' },
  { section: 'systems', kind: 'SYSTEM' },
  { section: 'networks', kind: 'NETWORK' },
  { section: 'controls', kind: 'CONTROL' },
  { section: 'ruleSets', kind: 'RULE_SET' },
  { section: 'linkages', kind: 'LINKAGE' },
  { section: 'entrustments', kind: 'ENTRUSTMENT' },
  { section: 'flows', kind: 'FLOW' },
  { section: 'holdings', kind: 'HOLDING' },
  { section: 'migrations', kind: 'MIGRATION' },
] as const satisfies readonly { readonly section: SectionOf<Manifest>; readonly kind: NodeKind }[];

export type Section = (typeof SECTIONS)[number]['section'];
/** The kinds that a key of a manifest can name. */
export type KeyedKind = (typeof SECTIONS)[number]['kind'];
