import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../manifest/Problem.ts';
import { MAX_MANIFEST_BYTES } from '../manifest/read/decodeText.ts';
import type { SourceFile } from './SourceFile.ts';

/** What the seeds folders hold, in the order of their paths, and what could not be read there. */
export interface SeedFolders {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Reads every `.yaml` and `.yml` file below the folders; names that begin with a dot are left out. A folder that is not there is a problem. */
export async function readSeedFolders(folders: readonly string[]): Promise<SeedFolders> {
  const found = await Promise.all(folders.map((folder) => readFolder(folder, '')));
  return { files: found.flatMap((part) => part.files), problems: found.flatMap((part) => part.problems) };
}

async function readFolder(folder: string, below: string): Promise<SeedFolders> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: unknown) =>
    describe(error),
  );
  if (typeof entries === 'string') return { files: [], problems: [unreadable(below === '' ? folder : below, entries)] };
  const parts: SeedFolders[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) parts.push(await readFolder(folder, path));
    else if (/\.ya?ml$/iu.test(entry.name)) parts.push(await readOne(folder, path));
  }
  return { files: parts.flatMap((part) => part.files), problems: parts.flatMap((part) => part.problems) };
}

async function readOne(folder: string, path: string): Promise<SeedFolders> {
  try {
    const bytes = await readFile(join(folder, path));
    return { files: [{ file: path, bytes: bytes.subarray(0, MAX_MANIFEST_BYTES + 1) }], problems: [] };
  } catch (error) {
    return { files: [], problems: [unreadable(path, describe(error))] };
  }
}

function describe(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code === 'ENOENT' ? '見つかりません' : code === 'EACCES' ? '読む権限がありません' : `読めません（${code}）`;
}

function unreadable(file: string, why: string): Problem {
  return {
    severity: 'ERROR',
    rule: 'ReadableFileRule',
    file,
    line: 1,
    column: 1,
    message: `「${file}」が${why}。`,
    toDo: 'MICHISUJI_SEEDS の値、ファイルの有無、読み取りの権限を確かめてください。',
  };
}
