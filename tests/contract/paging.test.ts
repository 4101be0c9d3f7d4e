import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { toSortKey } from '../../server/graph/toSortKey.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { describeEachEngine } from '../support/stores.ts';
import { pageItems, putItems } from './statements.ts';

/** In code-point order. UTF-16 order, and Neo4j where it compares with a parameter, put 𠮷 before 﨑 and ～. */
const NAMES = ['', 'ID', '氏名', '氏名(カナ)', '﨑山', '﨑𠮷', '～年', '𠮷田', '𠮷田﨑'];

describeEachEngine('a page', (open) => {
  beforeEach(() => open().clear());

  it('follows code-point order, also beyond U+FFFF, and the id decides between equals', async () => {
    const ids = NAMES.flatMap((name, n) => [`i:${String(n)}/a`, `i:${String(n)}/b`].map((id) => ({ id, name })));
    await load(open(), [...ids].reverse());
    expect(await readAll(open(), 1)).toEqual(ids.map((entry) => entry.id));
    expect(await readAll(open(), 100)).toEqual(ids.map((entry) => entry.id));
  });

  it('of any size leads through every entry once', async () => {
    const name = fc.string({ unit: fc.constantFrom('A', 'a', 'あ', '氏', '﨑', '～', '𠮷', ' '), maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 25 }), fc.integer({ min: 1, max: 7 }), async (names, size) => {
        await open().clear();
        const entries = names.map((entry, n) => ({ id: `i:𠮷/${String(n).padStart(2, '0')}`, name: entry }));
        await load(open(), entries);
        const expected = [...entries].sort(
          (a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.id, b.id),
        );
        expect(await readAll(open(), size)).toEqual(expected.map((entry) => entry.id));
      }),
      { numRuns: 12 },
    );
  });
});

async function load(
  store: GraphStore,
  entries: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  const rows = entries.map(({ id, name }) => ({ id, props: { name, sort: toSortKey(name, id) } }));
  await store.write((transaction) => transaction.run(putItems, { rows }));
}

async function readAll(store: GraphStore, limit: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let after = { sort: '', id: '' };
  for (;;) {
    const page = await store.read(pageItems, { afterSort: after.sort, afterId: after.id, limit });
    ids.push(...page.map((entry) => entry.id));
    after = page.at(-1) ?? after;
    if (page.length < limit) return ids;
  }
}

function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const right = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  const n = left.findIndex((point, index) => point !== right[index]);
  return n === -1 || n >= right.length ? left.length - right.length : (left[n] ?? 0) - (right[n] ?? 0);
}
