import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '../../server/catalogue/buildCatalogue.ts';
import type { CatalogueDocument } from '../../server/catalogue/CatalogueDocument.ts';
import type { Problem } from '../../server/manifest/Problem.ts';
import { readManifest } from '../../server/manifest/read/readManifest.ts';
import type { NodeByKind, RecordNode } from '../../server/model/node.ts';
import type { NodeKind } from '../../server/model/nodeKind.ts';
import { invariant } from '../../server/shared/invariant.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

/** All seeds as the catalogue understands them, with every problem of every file. */
export interface SeedRecord {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly documents: readonly CatalogueDocument[];
}

/** The facts of one paper, and the names of everything that they point to. */
export interface SeedPaper {
  readonly document: CatalogueDocument;
  /** The node of this kind whose id ends in the slug; fails if the paper has none. */
  readonly one: <K extends NodeKind>(kind: K, slug: string) => NodeByKind[K];
  /** In record order. */
  readonly all: <K extends NodeKind>(kind: K) => readonly NodeByKind[K][];
  /** The name of any node of the record. */
  readonly nameOf: (id: string) => string;
}

/** Reads every YAML file of `seeds/`; nothing is left out. */
export function readSeedRecord(): SeedRecord {
  const files = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml') || file.endsWith('.yml'))
    .sort();
  const read = files.map((file) => readManifest(file, readFileSync(join(SEEDS, file))));
  const { documents, problems } = buildCatalogue(read.flatMap(({ manifest }) => manifest ?? []));
  return { files, documents, problems: [...read.flatMap((one) => one.problems), ...problems] };
}

/** One paper of the seeds by the id of its document; of a record already read, if one is given. */
export function openSeedPaper(owner: string, { documents }: SeedRecord = readSeedRecord()): SeedPaper {
  const document = documents.find((one) => one.owner === owner);
  invariant(document !== undefined, `the seeds have no "${owner}"`);
  const names = new Map(documents.flatMap(({ nodes }) => nodes).map(({ id, name }) => [String(id), name]));
  const all = <K extends NodeKind>(kind: K): readonly NodeByKind[K][] =>
    document.nodes.filter((node): node is NodeByKind[K] & RecordNode => node.kind === kind);
  return {
    document,
    all,
    one: (kind, slug) => {
      const node = all(kind).find(({ id }) => id.endsWith(`/${slug}`));
      invariant(node !== undefined, `"${owner}" has no ${kind} "${slug}"`);
      return node;
    },
    nameOf: (id) => names.get(id) ?? `no node "${id}"`,
  };
}
