import type { DefinitionIndex } from './define/DefinitionIndex.ts';
import type { DocumentDraft } from './define/DocumentDraft.ts';
import type { NoteDraft } from './NoteDraft.ts';
import type { Place } from './places/Place.ts';
import type { PlaceBook } from './places/PlaceBook.ts';
import type { Report } from './ProblemList.ts';
import type { GovernorRef } from '../model/flow.ts';

/** What every builder of a document is given. */
export interface DocumentContext {
  readonly draft: DocumentDraft;
  readonly index: DefinitionIndex;
  readonly report: Report;
  /** Keeps an oddity for a Note of its own. */
  readonly noteDown: (note: NoteDraft) => void;
  /** What a fact without a place above it inherits: the place of the paper's head, if it has one; the source of a vocabulary. */
  readonly root: readonly Place[];
  /** The linkages and entrustments of each sheet, by its key. */
  readonly governorsOf: ReadonlyMap<string, readonly Governor[]>;
  /** How its places were read. */
  readonly places: PlaceBook;
  /** How many times the closest match may still be searched: each search reads every id of a kind. */
  readonly suggestions: { left: number };
}

/** A linkage or entrustment of this file. */
export interface Governor {
  readonly key: string;
  readonly id: GovernorRef;
}
