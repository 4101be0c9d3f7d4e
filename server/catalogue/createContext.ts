import type { DefinitionIndex } from './define/DefinitionIndex.ts';
import type { DocumentDraft } from './define/DocumentDraft.ts';
import type { DocumentContext } from './DocumentContext.ts';
import type { NoteDraft } from './NoteDraft.ts';
import type { Place } from './places/Place.ts';
import { resolvePlaces } from './places/resolvePlaces.ts';
import type { Report } from './ProblemList.ts';

/** The context of one file: a fact without a place takes that of the head (`paper.at`), in a vocabulary its source. */
export function createContext(
  draft: DocumentDraft,
  index: DefinitionIndex,
  report: Report,
  noteDown: (note: NoteDraft) => void,
): DocumentContext {
  const { paper, vocabulary } = draft.file.manifest;
  const context = (root: readonly Place[]): DocumentContext => ({ draft, index, report, root, noteDown });
  if (vocabulary !== undefined) return context([{ inside: vocabulary.source }]);
  return context(resolvePlaces(context([]), paper?.at, [], ['paper']));
}
