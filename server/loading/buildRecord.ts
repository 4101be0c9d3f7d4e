import { buildCatalogue } from '../catalogue/buildCatalogue.ts';
import { buildRows } from '../graph/build/buildRows.ts';
import type { ManifestFile } from '../manifest/ManifestFile.ts';
import type { Problem } from '../manifest/Problem.ts';
import type { BuiltRecord } from './BuiltRecord.ts';
import { BuildMemory } from './BuildMemory.ts';
import type { SourceFile } from './SourceFile.ts';

/**
 * Parse → validate → resolve → build, over all files at once; nothing is built if any file has an error. `memory`: of records that were
 * built before; what did not change is the same object as it was there.
 */
export function buildRecord(sources: readonly SourceFile[], memory: BuildMemory = new BuildMemory()): BuiltRecord {
  return memory.record(sources, () => build(sources, memory));
}

function build(sources: readonly SourceFile[], memory: BuildMemory): BuiltRecord {
  const read = sources.map((source) => ({ source, result: memory.read(source) }));
  const manifests = read.flatMap(({ result }) => (result.manifest === undefined ? [] : [result.manifest]));
  const { documents, problems } = buildCatalogue(manifests, [], memory.steps);
  const all = [...read.flatMap(({ result }) => result.problems), ...problems].sort(byPlace);
  if (all.some((problem) => problem.severity === 'ERROR')) return { state: 'REFUSED', problems: all };
  const sourceOf = new Map(read.map(({ source }) => [source.file, source]));
  const built = buildRows(documents, memory.buildRows);
  return {
    state: 'BUILT',
    documents: new Map(
      documents.map((document) => [
        document.owner,
        { document: document.owner, rows: built.get(document.owner) ?? { nodes: [], edges: [] } },
      ]),
    ),
    sources: new Map(documents.flatMap((document) => toEntry(document.owner, sourceOf.get(document.file)))),
    warnings: all,
  };
}

/** The document that a manifest speaks for, as far as its head can be read. */
export function documentOf(manifest: ManifestFile): string | undefined {
  const head = manifest.manifest.paper ?? manifest.manifest.vocabulary;
  return head === undefined ? undefined : `source-document:${head.scope}/${head.id}`;
}

function toEntry(owner: string, source: SourceFile | undefined): readonly (readonly [string, SourceFile])[] {
  return source === undefined ? [] : [[owner, source]];
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
