import { isRefOf } from '../model/ref.ts';
import type { DefinitionIndex } from './define/DefinitionIndex.ts';
import type { DocumentDraft } from './define/DocumentDraft.ts';
import type { DocumentContext, Governor } from './DocumentContext.ts';
import { entriesOf, listOf } from './located.ts';
import type { NoteDraft } from './NoteDraft.ts';
import type { Place } from './places/Place.ts';
import { openPlaceBook } from './places/PlaceBook.ts';
import { resolvePlaces } from './places/resolvePlaces.ts';
import type { Report } from './ProblemList.ts';

const MAX_SUGGESTIONS = 200;

/** The context of one file: a fact without a place takes that of the head (`paper.at`), in a vocabulary its source. */
export function createContext(
  draft: DocumentDraft,
  index: DefinitionIndex,
  report: Report,
  noteDown: (note: NoteDraft) => void,
): DocumentContext {
  const { paper, vocabulary } = draft.file.manifest;
  const governorsOf = findGovernors(draft);
  const suggestions = { left: MAX_SUGGESTIONS };
  const places = openPlaceBook();
  const context = (root: readonly Place[]): DocumentContext => ({
    draft,
    index,
    report,
    root,
    noteDown,
    governorsOf,
    places,
    suggestions,
  });
  if (vocabulary !== undefined) return context([{ inside: vocabulary.source }]);
  return context(resolvePlaces(context([]), paper?.at, [], ['paper']));
}

function findGovernors({ file, keys }: DocumentDraft): DocumentContext['governorsOf'] {
  const found = new Map<string, Governor[]>();
  const { linkages, entrustments } = file.manifest;
  for (const [kind, section] of [
    ['LINKAGE', linkages],
    ['ENTRUSTMENT', entrustments],
  ] as const) {
    for (const { key, raw } of entriesOf<{ readonly sheets: string | readonly string[] }>(section, [])) {
      const id = keys.get(kind)?.get(key);
      if (id === undefined || !(isRefOf('LINKAGE', id) || isRefOf('ENTRUSTMENT', id))) continue;
      for (const { raw: sheet } of listOf<string>(raw.sheets, [])) {
        found.set(sheet, [...(found.get(sheet) ?? []), { key, id }]);
      }
    }
  }
  return found;
}
