import type { NodeBase } from './nodeBase.ts';

/** What an import changed, as ids. */
export interface RevisionChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** One accepted import; the log keeps what the current record no longer says. */
export interface Revision extends NodeBase<'REVISION'> {
  readonly number: number;
  /** ISO 8601 with time zone, from the clock passed in. */
  readonly at: string;
  /** The post or process that imported, never a person's name. */
  readonly by: string;
  /** Hash of all manifests of the record after this import. */
  readonly contentHash: string;
  readonly changes: RevisionChanges;
  /** The documents (papers, vocabularies) that this import replaced. */
  readonly documents: readonly string[];
}
