import { beforeAll, beforeEach, expect, it } from 'vitest';
import { RECORD_STATE_ID, saveRecordState } from '../../server/graph/statements/record/recordState.ts';
import { ExposureCache } from '../../server/lineage/exposure/ExposureCache.ts';
import { findExposure } from '../../server/lineage/exposure/findExposure.ts';
import type { NamedItem } from '../../server/lineage/exposure/RecordReader.ts';
import { openStoreRecordReader } from '../../server/lineage/exposure/StoreRecordReader.ts';
import { SnapshotCache } from '../../server/lineage/sources/SnapshotCache.ts';
import { openStoreHopSource } from '../../server/lineage/sources/StoreHopSource.ts';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { API_RECORD, REFS } from '../fixtures/apiRecord.ts';
import { loadDocuments } from '../support/loadDocuments.ts';
import { recordReaderOf } from '../support/recordReaderOf.ts';
import { describeEachEngine } from '../support/stores.ts';
import { toTraceRecord } from '../support/toTraceRecord.ts';

const HOLDERS = [REFS.contractor, REFS.server, REFS.cloud, REFS.terminal, REFS.department, REFS.agency];

describeEachEngine('exposure', (open) => {
  beforeAll(async () => {
    await open().clear();
    await loadDocuments(open(), API_RECORD);
  });

  it.each(['2019-01-01', '2020-07-01', '2021-07-01'])(
    'of every kind of holder on %s is the same hop by hop, over a snapshot, and from lists in memory',
    async (asOf) => {
      const snapshots = new SnapshotCache(open());
      const reader = openStoreRecordReader(open());
      for (const holder of HOLDERS) {
        const question = { holder, asOf };
        const expected = await findExposure(
          question,
          snapshotFromRecord(toTraceRecord(API_RECORD)),
          recordReaderOf(API_RECORD),
        );
        expect(await findExposure(question, openStoreHopSource(open()), reader)).toEqual(expected);
        expect(await findExposure(question, await snapshots.source(), reader)).toEqual(expected);
      }
    },
  );

  it('reads of item nodes all that is below, each with its name and whether it is classified', async () => {
    const sets = API_RECORD.flatMap(({ nodes }) => nodes).flatMap((node) =>
      node.kind === 'ITEM_SET' ? [node.id] : [],
    );
    const inOrder = (found: readonly NamedItem[]): readonly NamedItem[] =>
      found.toSorted((a, b) => (a.hop.id < b.hop.id ? -1 : 1));
    const found = inOrder(await openStoreRecordReader(open()).namedBelow([...sets, ...sets]));
    expect(found).toEqual(inOrder(await recordReaderOf(API_RECORD).namedBelow(sets)));
    expect(new Set(found.map(({ isClassified }) => isClassified))).toEqual(new Set([true, false]));
  });

  it('reads all that a relation leads to, however many there are, in record order', async () => {
    const reader = openStoreRecordReader(open());
    const memory = recordReaderOf(API_RECORD);
    const owners = [REFS.sheet, REFS.overview];
    expect(await reader.related('measuresStated', owners)).toEqual(
      new Map([...(await memory.related('measuresStated', owners))].filter(([, found]) => found.length > 0)),
    );
  });
});

describeEachEngine('exposure that is asked for again', (open) => {
  let read: string[];
  const listening: Pick<GraphStore, 'read'> = {
    read: (statement, params) => {
      read.push(statement.name);
      return open().read(statement, params);
    },
  };
  const openCache = (): ExposureCache =>
    new ExposureCache(new SnapshotCache(listening), openStoreRecordReader(listening));
  const QUESTION = { holder: REFS.contractor, asOf: '2020-07-01' };

  beforeEach(async () => {
    await open().clear();
    await loadDocuments(open(), API_RECORD);
    await standAt(1);
    read = [];
  });

  async function standAt(revision: number): Promise<void> {
    const props = { revision, contentHash: `hash ${String(revision)}`, builder: 'test' };
    await open().write((transaction) => transaction.run(saveRecordState, { id: RECORD_STATE_ID, props }));
  }

  it('is worked out once for all who ask at once and after, who only ask where the record stands', async () => {
    const cache = openCache();
    const answers = await Promise.all([cache.find(QUESTION), cache.find({ ...QUESTION })]);
    expect(read.filter((name) => name === 'namedItemsBelow')).not.toHaveLength(0);
    read = [];
    expect(answers[1]).toBe(answers[0]);
    expect(await cache.find(QUESTION)).toBe(answers[0]);
    expect(read).toEqual(['readRecordState']);
  });

  it('is worked out anew for another day and for another holder', async () => {
    const cache = openCache();
    const answer = await cache.find(QUESTION);
    const others = [
      await cache.find({ ...QUESTION, asOf: '2021-07-01' }),
      await cache.find({ ...QUESTION, holder: REFS.server }),
    ];
    expect([answer, ...others].map(({ holder, asOf }) => [holder, asOf])).toEqual([
      [REFS.contractor, '2020-07-01'],
      [REFS.contractor, '2021-07-01'],
      [REFS.server, '2020-07-01'],
    ]);
  });

  it('is of the revision that the record is at now', async () => {
    const cache = openCache();
    const before = await cache.find(QUESTION);
    await open().clear();
    await loadDocuments(open(), WITHOUT_HOLDING);
    await standAt(2);
    const after = await cache.find(QUESTION);
    const byHolding = [before, after].map(({ items }) =>
      items.flatMap(({ presences }) => presences).filter(({ why }) => why === 'HELD'),
    );
    expect(byHolding.map((found) => found.length > 0)).toEqual([true, false]);
  });
});

/** The same record without its holding and the rule on it. */
const WITHOUT_HOLDING = API_RECORD.map((document) => ({
  ...document,
  nodes: document.nodes.filter(({ kind }) => kind !== 'HOLDING' && kind !== 'RETENTION'),
}));
