import type { SetEntry } from '../define/defineSet.ts';
import type { ListNote, SetDraft } from '../define/DocumentDraft.ts';
import { normalizePlace } from '../define/normalizePlace.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import type { Place } from '../places/Place.ts';
import type { Written } from '../places/plainValue.ts';
import { toEvidence } from '../places/toEvidence.ts';

/**
 * Notes down every irregularity of a set's printed lists, every repair, and every list that a reader calls open or closed with a
 * reason. Each is about the set or the section.
 */
export function noteList(
  context: DocumentContext,
  draft: SetDraft,
  entry: SetEntry,
  placesOf: (section: number | undefined) => readonly Place[],
): void {
  const sections = sectionIds(draft);
  for (const note of draft.notes) {
    const about = sections.get(note.section) ?? draft.id;
    const evidence = toEvidence(context, placesOf(note.section));
    context.noteDown({ ...describe(note), about, evidence });
  }
  const reader = (open: Written<boolean> | undefined, about: ListSubject, section?: number): void => {
    if (typeof open !== 'object' || open.inferred === undefined) return;
    const printed = open.printed ?? about.name;
    const understood = `一覧は${open.is ? '開いている（ほかにもある）' : '閉じている（これだけ）'}と理解した。${open.inferred}`;
    const evidence = toEvidence(context, placesOf(section), { inferred: open.inferred });
    context.noteDown({ noteKind: 'READING', printed, understood, changesAnswers: true, about: about.id, evidence });
  };
  reader(entry.open, { id: draft.id, name: entry.printed ?? entry.name });
  entry.sections?.forEach((section, index) => {
    reader(section.open, { id: sections.get(index) ?? draft.id, name: section.name }, index);
  });
  for (const [place, node] of Object.entries(entry.nodes ?? {})) {
    const item = draft.byPlace.get(normalizePlace(place));
    if (item !== undefined) reader(node.open, item, item.section);
  }
}

interface ListSubject {
  readonly id: SetDraft['id'] | SetDraft['items'][number]['id'];
  readonly name: string;
}

/** The node of each section, by its number. */
function sectionIds({ items }: SetDraft): ReadonlyMap<number | undefined, ListSubject['id']> {
  const sections = items.filter(({ section, parent }) => section !== undefined && parent === undefined);
  return new Map(sections.map(({ section, id }) => [section, id]));
}

function describe({ note }: ListNote): {
  noteKind: 'NOTATION' | 'MISPRINT' | 'READING';
  printed: string;
  understood: string;
  changesAnswers: boolean;
} {
  if (note.kind === 'REPAIR') {
    const understood = `「${note.replacement}」と読んだ。${note.why}`;
    return { noteKind: note.noteKind, printed: note.printed, understood, changesAnswers: true };
  }
  const printed = note.printed === '' ? '（文字なし）' : note.printed;
  return { noteKind: 'NOTATION', printed, understood: note.message, changesAnswers: false };
}
