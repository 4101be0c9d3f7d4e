import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import type { Note, NoteKind } from '../../model/safeguard.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { toKebab } from '../ids/toKebab.ts';
import { toSlugSegment } from '../ids/toSlugSegment.ts';
import { tryFormatRef } from '../ids/tryFormatRef.ts';
import { uniqueSegment } from '../ids/uniqueSegment.ts';
import { listOf } from '../located.ts';
import type { NoteDraft } from '../NoteDraft.ts';
import type { Place } from '../places/Place.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { resolveAbout } from '../references/resolveAbout.ts';
import { mattersOf } from './mattersOf.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries } from './ownEntries.ts';

type NoteEntry = NonNullable<Manifest['notes']>[number];

/**
 * The notes of a file: those of its sheets, its own, and what was noted down while building (`drafts`), unless a note of the same kind about the
 * same words was written by hand. An id is made of the place, the kind and the printed words.
 */
export function buildNotes(context: DocumentContext, drafts: readonly NoteDraft[]): readonly Note[] {
  const { manifest } = context.draft.file;
  const taken = new Map<string, number>();
  const sheetNotes = ownEntries(context, 'sheets').flatMap(({ key, id, raw, path }) => {
    const silent = { ...context, report: () => undefined };
    const places = resolvePlaces(silent, raw.at, [{ sheet: key }], path);
    const sheet = { prefix: `${key}/`, matter: id, places };
    return (raw.notes ?? []).flatMap(
      (note, index) => buildNote(context, note, [...path, 'notes', index], taken, sheet) ?? [],
    );
  });
  const own = (manifest.notes ?? []).flatMap(
    (note, index) => buildNote(context, note, ['notes', index], taken, { prefix: '', places: context.root }) ?? [],
  );
  const written = [...sheetNotes, ...own];
  const automatic = drafts.filter((draft) => !written.some((note) => isSame(note, draft)));
  return [...written, ...automatic.flatMap((draft) => fromDraft(context, draft, taken) ?? [])];
}

interface NoteHome {
  readonly prefix: string;
  readonly matter?: Ref<'MATTER'> | undefined;
  readonly places: readonly Place[];
}

function buildNote(
  context: DocumentContext,
  entry: NoteEntry,
  path: ManifestPath,
  taken: Map<string, number>,
  home: NoteHome,
): Note | undefined {
  const id = noteId(context, `${home.prefix}${toKebab(entry.kind)}`, entry.printed, taken);
  if (id === undefined) return undefined;
  const { base, places } = nodeBase(
    context,
    'NOTE',
    id,
    { name: nameOf(entry.kind, entry.printed), at: entry.at },
    path,
    home.places,
  );
  const about = listOf<string>(entry.about, [...path, 'about']).flatMap(
    ({ raw, path: at }) => resolveAbout(context, raw, at) ?? [],
  );
  const { printed, understood, changesAnswers } = entry;
  const matter = home.matter ?? mattersOf(context, places)[0];
  return {
    ...base,
    noteKind: entry.kind,
    printedWords: printed,
    understood,
    changesAnswers,
    about: [...new Set(about)],
    matter,
  };
}

/** A note that was made while building; its id also names what it is about. */
function fromDraft(context: DocumentContext, draft: NoteDraft, taken: Map<string, number>): Note | undefined {
  const subject = (parseRef(draft.about)?.slug ?? '').split('/').at(-1) ?? '';
  const id = noteId(context, `${subject}/${toKebab(draft.noteKind)}`, draft.printed, taken);
  if (id === undefined) return undefined;
  const { owner, scope } = context.draft;
  const name = nameOf(draft.noteKind, draft.printed);
  const { noteKind, understood, changesAnswers, evidence } = draft;
  const base = { id, kind: 'NOTE', name, aka: [], basis: 'STATED', evidence, scope, owner } as const;
  const facts = { noteKind, printedWords: draft.printed, understood, changesAnswers };
  return { ...base, ...facts, about: [draft.about], matter: evidence[0]?.matter };
}

function noteId(
  { draft }: DocumentContext,
  home: string,
  printed: string,
  taken: Map<string, number>,
): Ref<'NOTE'> | undefined {
  const words = toSlugSegment(Array.from(printed).slice(0, 40).join(''));
  return tryFormatRef('NOTE', draft.scope, `${draft.slugPrefix}${uniqueSegment(taken, `${home}/${words}`)}`);
}

const NOTE_NAMES: Readonly<Record<NoteKind, string>> = {
  MISPRINT: '誤植',
  INCONSISTENT_NAME: '名前の不統一',
  NUMBERING: '番号',
  ERA: '元号',
  DATE: '日付',
  COVERAGE: '記載の範囲',
  WORDING: '文言',
  LAYOUT: '体裁',
  REPETITION: '繰り返し',
  CONTRADICTION: '矛盾',
  NOTATION: '一覧の書き方',
  MISSING_ATTACHMENT: '未収録の添付',
  NOT_DECLARED: '宣言のないもの',
  READING: '読み取り',
};

function nameOf(kind: NoteKind, printed: string): string {
  const words = Array.from(printed);
  return `${NOTE_NAMES[kind]}「${words.slice(0, 40).join('')}${words.length > 40 ? '…' : ''}」`;
}

function isSame(note: Note, draft: NoteDraft): boolean {
  if (note.noteKind !== draft.noteKind) return false;
  return draft.printed.includes(note.printedWords) || note.printedWords.includes(draft.printed);
}
