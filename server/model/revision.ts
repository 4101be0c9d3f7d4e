import type { NodeBase } from './nodeBase.ts';

/** What an import changed, as ids of nodes; a document that is new or gone is named once for all that it says. */
export interface RevisionChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** How many nodes an import added, changed and removed. */
export interface RevisionCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
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
  readonly counts: RevisionCounts;
  /** The documents (papers, vocabularies) that this import replaced. */
  readonly documents: readonly string[];
}
