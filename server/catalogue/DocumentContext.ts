import type { DefinitionIndex } from './define/DefinitionIndex.ts';
import type { DocumentDraft } from './define/DocumentDraft.ts';
import type { NoteDraft } from './NoteDraft.ts';
import type { Place } from './places/Place.ts';
import type { Report } from './ProblemList.ts';

/** What every builder of a document is given. */
export interface DocumentContext {
  readonly draft: DocumentDraft;
  readonly index: DefinitionIndex;
  readonly report: Report;
  /** Keeps an oddity for a Note of its own. */
  readonly noteDown: (note: NoteDraft) => void;
  /** What a fact without a place above it inherits: the place of the paper's head, if it has one; the source of a vocabulary. */
  readonly root: readonly Place[];
}
