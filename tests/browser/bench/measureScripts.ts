import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { BenchRow } from '../../bench/report/BenchRow.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const START = 'index.html';
const TRACE = 'src/views/trace/openTraceView.ts';

/** What is loaded before a page can show anything, and what the trace loads then, gzip. The worker comes when it is first needed and is not counted. */
export async function measureScripts(): Promise<readonly BenchRow[]> {
  const directory = mkdtempSync(join(tmpdir(), 'michisuji-size-'));
  try {
    await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir: directory, manifest: true } });
    const manifest = JSON.parse(readFileSync(join(directory, '.vite/manifest.json'), 'utf8')) as Readonly<
      Record<string, Chunk>
    >;
    const atStart = findChunks(manifest, START);
    const withTrace = findChunks(manifest, TRACE).filter((chunk) => !atStart.includes(chunk));
    const sizeOf = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + gzipSync(readFileSync(join(directory, file)), { level: 9 }).length, 0);
    const scripts = sizeOf(atStart.map(({ file }) => file));
    const later = sizeOf(withTrace.map(({ file }) => file));
    const styles = sizeOf(atStart.flatMap(({ css }) => css ?? []));
    return [
      {
        what: 'scripts at start, gzip',
        by: countFiles(atStart.length),
        figure: toKilobytes(scripts),
        aims: [{ text: '≤ 200 kB', isMet: scripts <= 200_000 }],
      },
      {
        what: 'more scripts for the trace, gzip',
        by: countFiles(withTrace.length),
        figure: toKilobytes(later),
        aims: [],
      },
      { what: 'styles, gzip', by: '', figure: toKilobytes(styles), aims: [] },
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A chunk and all that it imports at once. */
function findChunks(manifest: Readonly<Record<string, Chunk>>, key: string): readonly Chunk[] {
  const found = new Map<string, Chunk>();
  const waiting = [key];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const chunk = manifest[next];
    if (chunk === undefined) throw new Error(`The build has no "${next}".`);
    if (found.has(next)) continue;
    found.set(next, chunk);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...found.values()];
}

function countFiles(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
