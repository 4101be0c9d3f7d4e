import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { describeEachEngine } from '../support/stores.ts';
import { pageItems, putItems } from './statements.ts';

interface Entry {
  readonly id: string;
  readonly sort: string;
}

/** 𠮷 is beyond U+FFFF: JavaScript's own order (UTF-16) puts it before ～ (U+FF5E), code points put it after. */
const ENTRIES: readonly Entry[] = [
  { id: 'i:06', sort: '𠮷田' },
  { id: 'i:05', sort: '～年' },
  { id: 'i:01', sort: '' },
  { id: 'i:04', sort: '氏名' },
  { id: 'i:03', sort: '氏名' },
  { id: 'i:02', sort: 'ID' },
  { id: 'i:07', sort: '𠮷田𠮷' },
];

describeEachEngine('a page', (open) => {
  beforeEach(() => open().clear());

  it('follows code-point order, also beyond U+FFFF, and the id decides between equals', async () => {
    await load(open(), ENTRIES);
    expect(await readAll(open(), 100)).toEqual([...ENTRIES].sort((a, b) => a.id.localeCompare(b.id)));
  });

  it('of any size leads through every entry once', async () => {
    const letters = fc.string({ unit: fc.constantFrom('A', 'a', 'あ', '氏', '～', '𠮷', ' '), maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { maxLength: 25 }), fc.integer({ min: 1, max: 7 }), async (sorts, size) => {
        await open().clear();
        const entries = sorts.map((sort, n) => ({ id: `i:${String(n).padStart(2, '0')}`, sort }));
        await load(open(), entries);
        expect(await readAll(open(), size)).toEqual([...entries].sort(byCodePoints));
      }),
      { numRuns: 12 },
    );
  });
});

async function load(store: GraphStore, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map(({ id, sort }) => ({ id, props: { sort } }));
  await store.write((transaction) => transaction.run(putItems, { rows }));
}

async function readAll(store: GraphStore, limit: number): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  for (;;) {
    const last = all.at(-1);
    const page = await store.read(pageItems, { afterSort: last?.sort ?? '', afterId: last?.id ?? '', limit });
    all.push(...page);
    if (page.length < limit) return all;
  }
}

function byCodePoints(a: Entry, b: Entry): number {
  const left = [...a.sort, '', ...a.id];
  const right = [...b.sort, '', ...b.id];
  for (let n = 0; n < Math.min(left.length, right.length); n += 1) {
    const difference = (left[n]?.codePointAt(0) ?? -1) - (right[n]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
