import type { Problem } from '../manifest/Problem.ts';
import type { RevisionChanges, RevisionCounts } from '../model/revision.ts';
import type { GraphRows, NodeRow } from '../graph/rows.ts';
import type { BuildMemory } from './BuildMemory.ts';
import { buildRecord, documentOf } from './buildRecord.ts';
import type { ManifestText } from './RecordDocument.ts';
import { diffRows, joinChanges, NO_CHANGES, type RowChanges } from './RowChanges.ts';
import { sha256, type SourceFile } from './SourceFile.ts';

/** What an import would do, or why it is refused. */
export type ImportPlan =
  | { readonly state: 'REFUSED'; readonly problems: readonly Problem[] }
  | {
      readonly state: 'PLANNED';
      readonly rows: RowChanges;
      /** The manifests whose text changed, as they will stand. */
      readonly texts: readonly ManifestText[];
      readonly contentHash: string;
      readonly changes: RevisionChanges;
      readonly counts: RevisionCounts;
      readonly warnings: readonly Problem[];
    };

/**
 * Plans an import: the given files replace what their own documents said, and only that (design.md §4). The whole record is checked together,
 * so a reference to something that is gone is found; what neither changed nor asked for what did is not built or compared again. Pure but for
 * the memory.
 */
export function planImport(
  current: readonly ManifestText[],
  given: readonly SourceFile[],
  fromSeeds: boolean,
  memory: BuildMemory,
): ImportPlan {
  const sources = current.map(toSource);
  memory.keepOnly([...sources, ...given]);
  const before = buildRecord(sources, memory);
  const replaced = new Set(given.flatMap((source) => documentsIn(source, memory)));
  const kept = current.filter((text) => !replaced.has(text.document));
  const after = buildRecord([...kept.map(toSource), ...given], memory);
  if (after.state === 'REFUSED') return after;
  const currentTexts = new Map(current.map((text) => [text.document, text]));
  const texts = [...after.sources].flatMap(([document, source]) =>
    toText(document, source, currentTexts.get(document), fromSeeds && replaced.has(document)),
  );
  const rowsBefore = before.state === 'BUILT' ? before.documents : new Map<string, never>();
  const documents = [...new Set([...rowsBefore.keys(), ...after.documents.keys()])].sort();
  const differences = documents.map((document) => {
    const old = rowsBefore.get(document)?.rows;
    const now = after.documents.get(document)?.rows;
    return {
      document,
      isNew: old === undefined,
      isGone: now === undefined,
      now,
      rows: old === now ? NO_CHANGES : diffRows(old, now),
    };
  });
  return {
    state: 'PLANNED',
    rows: joinChanges(differences.map((difference) => difference.rows)),
    texts,
    contentHash: sha256(
      [...after.sources]
        .map(([document, source]) => `${document} ${sha256(source.bytes)}`)
        .sort()
        .join('\n'),
    ),
    changes: changesOf(differences),
    counts: countsOf(differences),
    warnings: after.warnings,
  };
}

function toSource(text: ManifestText): SourceFile {
  return { file: text.file, bytes: new TextEncoder().encode(text.text) };
}

function documentsIn(source: SourceFile, memory: BuildMemory): readonly string[] {
  const { manifest } = memory.read(source);
  const document = manifest === undefined ? undefined : documentOf(manifest);
  return document === undefined ? [] : [document];
}

/** The text to be saved for a document; none if nothing about it changes. */
function toText(
  document: string,
  source: SourceFile,
  current: ManifestText | undefined,
  seeded: boolean,
): readonly ManifestText[] {
  const hash = sha256(source.bytes);
  const seedSha256 = seeded ? hash : (current?.seedSha256 ?? '');
  if (current?.sha256 === hash && current.seedSha256 === seedSha256 && current.file === source.file) return [];
  return [{ document, file: source.file, text: new TextDecoder().decode(source.bytes), sha256: hash, seedSha256 }];
}

interface Difference {
  readonly document: string;
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly now?: GraphRows | undefined;
  readonly rows: RowChanges;
}

function changesOf(differences: readonly Difference[]): RevisionChanges {
  return {
    added: differences.flatMap(({ document, isNew, rows }) => (isNew ? [document] : idsOf(rows.createNodes))),
    changed: differences.flatMap(({ isNew, isGone, rows }) => (isNew || isGone ? [] : changedIds(rows))),
    removed: differences.flatMap(({ document, isGone, rows }) => (isGone ? [document] : idsOf(rows.deleteNodes))),
  };
}

function countsOf(differences: readonly Difference[]): RevisionCounts {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    added: sum(differences.map(({ rows }) => rows.createNodes.length)),
    changed: sum(differences.map(({ isNew, isGone, rows }) => (isNew || isGone ? 0 : changedIds(rows).length))),
    removed: sum(differences.map(({ rows }) => rows.deleteNodes.length)),
  };
}

/** Nodes whose own properties changed, and nodes that gained or lost a relationship while they stayed. */
function changedIds(rows: RowChanges): readonly string[] {
  const created = new Set(idsOf(rows.createNodes));
  const deleted = new Set(idsOf(rows.deleteNodes));
  const touched = [
    ...rows.replaceNodes.map((node) => node.id),
    ...rows.createEdges.map((edge) => edge.from),
    ...rows.deleteEdges.map((edge) => edge.from),
  ];
  return [...new Set(touched)].filter((id) => !created.has(id) && !deleted.has(id)).sort();
}

function idsOf(nodes: readonly NodeRow[]): readonly string[] {
  return nodes.map((node) => node.id);
}
