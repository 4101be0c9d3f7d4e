import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carriageOf, toMentions } from '../../../../server/lineage/law/carriageOf.ts';
import { findExposure } from '../../../../server/lineage/exposure/findExposure.ts';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import { joinAlike } from '../../../../server/lineage/walk/joinAlike.ts';
import { eachOf, isConcernedBy, isKey, type Key } from '../../../../server/lineage/walk/Key.ts';
import { openKeyBook } from '../../../../server/lineage/walk/KeyBook.ts';
import { findTouching } from '../../../../server/lineage/walk/Touching.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { ItemNodeRef } from '../../../../server/model/flow.ts';
import { arbitraryExposure } from '../exposure/oracle/arbitraryExposure.ts';
import { arbitraryTrace } from '../oracle/arbitraryTrace.ts';
import { draw } from '../oracle/drawing.ts';

const PATIENCE = 120_000;

async function joined(record: TraceRecord): Promise<readonly Key[]> {
  const source = snapshotFromRecord(record);
  const book = openKeyBook(source);
  const keys = book.enter(record.items.filter(isKey));
  return joinAlike(keys, await findTouching({ source, book, keys }), source);
}

it('items of one list are one until a flow or holding names, excludes or renames one of them', async () => {
  const record = draw({
    items: ['表', '表/氏名', '表/住所', '表/番号', '表/電話', '表/続柄'],
    flows: {
      all: { way: ['窓口', '台帳'], carries: ['表'] },
      some: { way: ['台帳', '委託先'], carries: ['表'], excludes: ['表/番号'] },
      renamed: { way: ['台帳', '新台帳'], carries: ['表'], becomes: { '表/電話': ['表/続柄'] } },
    },
  });
  const names = (await joined(record)).map((key) => eachOf(key).map(({ id }) => id.split('/').at(-1)));
  expect(names).toEqual([['氏名', '住所'], ['番号'], ['電話'], ['続柄']]);
});

it('what is joined has every key once, and no flow or holding tells two of one apart', async () => {
  let [joins, runs] = [0, 0];
  await fc.assert(
    fc.asyncProperty(arbitraryTrace(), async ({ record }) => {
      const groups = (await joined(record)).map(eachOf);
      const ids = groups.flat().map(({ id }) => id);
      const expected = record.items.filter(isKey).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(expected.toSorted());
      runs += 1;
      for (const group of groups) {
        if (group.length > 1) joins += 1;
        for (const { hop, carriage } of [...record.flows, ...record.holdings]) {
          const verdicts = group.map((key) => {
            const { answer, reason, inferred } = carriageOf(key.up, toMentions(carriage), hop);
            const ends = 'correspondences' in hop ? hop.correspondences.flatMap(({ from, to }) => [from, ...to]) : [];
            const isRenamed = group.length > 1 && ends.includes(key.id as ItemNodeRef);
            return { answer, reason, inferred, isConcerned: isConcernedBy(key, hop.concerns), isRenamed };
          });
          expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
          expect(verdicts[0]?.isRenamed).toBe(false);
        }
      }
    }),
  );
  expect(joins).toBeGreaterThan(runs / 10);
});

it(
  'an exposure whose keys are joined is the same as one that walks each by itself',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExposure(), async ({ record, question, reader }) => {
        const source = snapshotFromRecord(record);
        const apart = { ...source, renamed: (ids: readonly ItemNodeRef[]) => new Set(ids) };
        expect(await findExposure(question, source, reader)).toEqual(await findExposure(question, apart, reader));
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE,
);
