import { appendFile, readFile } from 'node:fs/promises';
import type { Revision } from '../model/revision.ts';
import type { ManifestText } from './RecordDocument.ts';

/** One accepted import with the manifests that it brought: all that is needed to build the record again. */
export interface LogEntry {
  readonly revision: Revision;
  readonly texts: readonly ManifestText[];
}

/** The revision log beside the embedded graph file: one JSON line an import, only ever added to (design.md §4). */
export interface RevisionLog {
  /** Every whole line in order; a last line that was cut off by a crash is left out. */
  readAll(): Promise<readonly LogEntry[]>;
  append(entries: readonly LogEntry[]): Promise<void>;
}

/** Opens the log in a file; the file need not exist yet. */
export function openRevisionLog(path: string): RevisionLog {
  return {
    async readAll() {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (isMissing(error)) return '';
        throw error;
      });
      return text.split('\n').flatMap(parseLine);
    },
    async append(entries) {
      if (entries.length > 0)
        await appendFile(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), 'utf8');
    },
  };
}

/** A log that keeps nothing: for Neo4j, where the log is in the store. */
export const NO_LOG: RevisionLog = { readAll: () => Promise.resolve([]), append: () => Promise.resolve() };

function parseLine(line: string): readonly LogEntry[] {
  if (line.trim() === '') return [];
  try {
    return [JSON.parse(line) as LogEntry];
  } catch {
    return [];
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
