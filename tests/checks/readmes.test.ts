import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders each of whose folders has a README of its own. */
const PARENTS = ['server', 'web/src', 'web/src/views', 'tests'];
const FOLDERS = PARENTS.flatMap((parent) =>
  readdirSync(parent, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(parent, entry.name)] : [],
  ),
);
const READMES = ['server', 'web', ...FOLDERS].map((folder) => join(folder, 'README.md'));

/** Longest README of a folder, in lines; what needs more is a page of docs/. */
const MOST_LINES = 30;

/** `law/timelineOf.ts`: a file by its path or name; not `{ja,en}/…` or the like. */
const FILE = /`([\w./-]+\.(?:ts|mjs|tsv|yaml|css|md|graphql))`/gu;

describe('the README of each folder', () => {
  it.each(FOLDERS)('%s: is there, says what must not be in it or what is, and is short', (folder) => {
    const lines = readFileSync(join(folder, 'README.md'), 'utf8').trim().split('\n');
    expect(lines[0]).toMatch(/^# \S/u);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
  });

  it.each(READMES)('%s: every file that it names is there', (readme) => {
    const folder = join(readme, '..');
    const named = [...readFileSync(readme, 'utf8').matchAll(FILE)].flatMap(([, name]) => name ?? []);
    expect(named.filter((name) => !isThere(name, folder))).toEqual([]);
  });
});

/** Beside the README or below it, or by its path from the top, the server or the pages. */
function isThere(name: string, folder: string): boolean {
  if ([folder, '.', 'server', 'web/src', 'docs'].some((from) => existsSync(join(from, name)))) return true;
  if (name.includes('/')) return false;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (path) => path.split(/[\\/]/u).at(-1) === name,
  );
}
