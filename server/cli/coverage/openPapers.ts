import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildCatalogue } from '../../catalogue/buildCatalogue.ts';
import type { CatalogueDocument } from '../../catalogue/CatalogueDocument.ts';
import { readSeedFolders } from '../../loading/readSeedFolders.ts';
import { sha256 } from '../../loading/SourceFile.ts';
import { readManifest } from '../../manifest/read/readManifest.ts';
import type { Problem } from '../../manifest/Problem.ts';
import type { SourceDocument } from '../../model/sourceDocument.ts';

/** A paper of the seeds with its own text and the text of its coverage file, as far as they are there. */
export interface OpenPaper {
  readonly document: CatalogueDocument;
  /** The coverage file as shown to people: `coverage/shinjuku-36-card-terminal.tsv`. */
  readonly coverageFile: string;
  readonly coveragePath: string;
  readonly coverage: string | undefined;
  /** CHANGED: it is there, and not the one that the manifest was written from. */
  readonly text: { readonly state: 'READ' | 'CHANGED'; readonly words: string } | { readonly state: 'NOT_THERE' };
}

export interface OpenPapers {
  /** Every document of the seeds, vocabularies too, in the order of their ids. */
  readonly documents: readonly CatalogueDocument[];
  readonly papers: readonly OpenPaper[];
  /** Why the seeds cannot be read, with no papers then; or coverage files that belong to none of the papers. */
  readonly problems: readonly Problem[];
}

/** Reads the papers of the seeds folders, and their texts from the folder of sources, if there is one. */
export async function openPapers(folders: readonly string[], sources: string | undefined): Promise<OpenPapers> {
  const { files, problems: unreadable } = await readSeedFolders(folders);
  const read = files.map(({ file, bytes }) => readManifest(file, bytes));
  const catalogue = buildCatalogue(read.flatMap(({ manifest }) => manifest ?? []));
  const problems = [...unreadable, ...read.flatMap((one) => one.problems), ...catalogue.problems];
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  if (errors.length > 0) return { documents: [], papers: [], problems: errors };
  const papers = catalogue.documents.flatMap((document) => {
    const head = document.nodes.find((node) => node.id === document.owner);
    return head?.kind === 'SOURCE_DOCUMENT' && head.documentKind === 'PAPER'
      ? [openPaper(document, head, folders, sources)]
      : [];
  });
  const opened = await Promise.all(papers);
  const strays = await Promise.all(folders.map((folder) => findStrays(folder, opened)));
  return { documents: catalogue.documents, papers: opened, problems: strays.flat() };
}

/** A coverage file whose manifest is gone or has another name accounts for nothing. */
async function findStrays(folder: string, papers: readonly OpenPaper[]): Promise<readonly Problem[]> {
  const names = await readdir(join(folder, 'coverage')).catch(() => []);
  const known = new Set(papers.map(({ coverageFile }) => coverageFile));
  return names
    .map((name) => `coverage/${name}`)
    .filter((file) => file.endsWith('.tsv') && !known.has(file))
    .map((file) => ({
      severity: 'ERROR',
      rule: 'CoverageOfPaperRule',
      file,
      line: 1,
      column: 1,
      message: `「${file}」に当たる文書のマニフェストがありません。`,
      expected: 'papers のマニフェストと同じ名前',
      toDo: '名前を直すか、消してください。',
    }));
}

async function openPaper(
  document: CatalogueDocument,
  head: SourceDocument,
  folders: readonly string[],
  sources: string | undefined,
): Promise<OpenPaper> {
  const folder = folders.find((one) => existsSync(join(one, document.file))) ?? '.';
  const coverageFile = `coverage/${basename(document.file).replace(/\.ya?ml$/iu, '.tsv')}`;
  const coveragePath = join(folder, coverageFile);
  return {
    document,
    coverageFile,
    coveragePath,
    coverage: await readFile(coveragePath, 'utf8').catch(() => undefined),
    text: await readText(head.text, sources),
  };
}

async function readText(text: SourceDocument['text'], sources: string | undefined): Promise<OpenPaper['text']> {
  if (text === undefined || sources === undefined) return { state: 'NOT_THERE' };
  const bytes = await readFile(join(sources, text.file)).catch(() => undefined);
  if (bytes === undefined) return { state: 'NOT_THERE' };
  return { state: sha256(bytes) === text.sha256 ? 'READ' : 'CHANGED', words: new TextDecoder().decode(bytes) };
}
