import type { ManifestFile, ManifestPath } from '../../manifest/ManifestFile.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import { formatRef, parseRef, type Ref } from '../../model/ref.ts';
import { checkDuplicateId } from '../rules/DuplicateIdRule.ts';
import { checkIdFitsEntry } from '../rules/IdFitsEntryRule.ts';
import { fitKey } from '../rules/KeyIsShortRule.ts';
import { entriesOf } from '../located.ts';
import { collectProblems, type Report } from '../ProblemList.ts';
import { defineSet } from './defineSet.ts';
import type { Definition, DocumentDraft, ItemState, SetDraft } from './DocumentDraft.ts';
import { SECTIONS, type KeyedKind } from './sections.ts';

/** The head of a manifest as ids need it. */
interface Head {
  readonly owner: Ref<'SOURCE_DOCUMENT'>;
  readonly documentKind: DocumentDraft['documentKind'];
  readonly scope: string;
  readonly slugPrefix: string;
  readonly name: string;
}

/** Lists what a file defines: every keyed entry and every item of its printed lists, with their ids. Resolves no reference. */
export function defineDocument(file: ManifestFile): DocumentDraft {
  const { report, problems } = collectProblems(file);
  const head = headOf(file, report);
  const definitions = new Map<string, Definition>();
  const sets = new Map<string, SetDraft>();
  const keys = new Map<KeyedKind, Map<string, Ref>>();
  const define = (id: Ref, kind: NodeKind, name: string, path: ManifestPath, item?: Definition['item']): void => {
    if (!checkDuplicateId(definitions, id, path, file, report)) return;
    definitions.set(id, { id, kind, name, owner: head.owner, file: file.file, path, item });
  };
  define(head.owner, 'SOURCE_DOCUMENT', head.name, [head.documentKind === 'PAPER' ? 'paper' : 'vocabulary']);
  for (const { section, kind } of SECTIONS) {
    const own = new Map<string, Ref>();
    keys.set(kind, own);
    for (const { key, raw, path } of entriesOf<SectionEntry>(file.manifest[section], [section])) {
      const id = idOf(head, kind, key, raw, path, report);
      own.set(key, id);
      const set = kind === 'ITEM_SET' ? readSet(file, id, key, path, report) : undefined;
      define(id, kind, nameOf(raw, key), path, set && stateOf(set, set));
      if (set === undefined) continue;
      sets.set(set.id, set);
      for (const item of set.items) define(item.id, 'INFORMATION_ITEM', item.name, item.path, stateOf(set, item));
    }
  }
  return { file, ...head, definitions, keys, sets, problems };
}

function stateOf({ id }: SetDraft, { hasChildren, open, resolved }: ItemState): Definition['item'] {
  return { set: id, hasChildren, open, resolved };
}

interface SectionEntry {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly meeting?: string | undefined;
}

/** Who the file is; a head of neither kind is refused by the reader, so it can only be a programmer's mistake here. */
function headOf({ file, manifest }: ManifestFile, report: Report): Head {
  const { paper, vocabulary } = manifest;
  const documentKind = paper === undefined ? 'VOCABULARY' : 'PAPER';
  const written = paper ?? vocabulary;
  if (written === undefined) throw new Error(`invariant: the manifest "${file}" has neither paper nor vocabulary`);
  const path = [documentKind.toLowerCase()];
  const scope = fitKey(written.scope, [...path, 'scope'], report);
  const id = fitKey(written.id, [...path, 'id'], report);
  const owner = formatRef('SOURCE_DOCUMENT', scope, id);
  return { owner, documentKind, scope, slugPrefix: documentKind === 'PAPER' ? `${id}/` : '', name: written.name };
}

function idOf(
  head: Head,
  kind: KeyedKind,
  written: string,
  entry: SectionEntry,
  path: ManifestPath,
  report: Report,
): Ref {
  if (entry.id !== undefined) {
    if (checkIdFitsEntry(entry.id, kind, head, path, report)) return entry.id;
  }
  const key = fitKey(written, path, report);
  if (kind === 'MUNICIPALITY') return formatRef(kind, 'jp', key);
  return formatRef(kind, head.scope, `${head.slugPrefix}${key}`);
}

function nameOf(entry: SectionEntry, key: string): string {
  return entry.name ?? entry.meeting ?? key;
}

function readSet(file: ManifestFile, id: Ref, key: string, path: ManifestPath, report: Report): SetDraft | undefined {
  const entry = file.manifest.sets?.[key];
  return entry === undefined || !isSetRef(id) ? undefined : defineSet(id, key, entry, path, report);
}

function isSetRef(id: Ref): id is Ref<'ITEM_SET'> {
  return parseRef(id)?.kind === 'ITEM_SET';
}
