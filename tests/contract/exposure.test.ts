import { beforeAll, expect, it } from 'vitest';
import { findExposure } from '../../server/lineage/exposure/findExposure.ts';
import { openStoreRecordReader } from '../../server/lineage/exposure/StoreRecordReader.ts';
import { SnapshotCache } from '../../server/lineage/sources/SnapshotCache.ts';
import { openStoreHopSource } from '../../server/lineage/sources/StoreHopSource.ts';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
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

  it('reads all that a relation leads to, however many there are, in record order', async () => {
    const reader = openStoreRecordReader(open());
    const memory = recordReaderOf(API_RECORD);
    const owners = [REFS.sheet, REFS.overview];
    expect(await reader.related('measuresStated', owners)).toEqual(
      new Map([...(await memory.related('measuresStated', owners))].filter(([, found]) => found.length > 0)),
    );
  });
});
