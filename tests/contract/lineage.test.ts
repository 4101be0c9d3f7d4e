import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SnapshotCache } from '../../server/lineage/sources/SnapshotCache.ts';
import { openStoreHopSource } from '../../server/lineage/sources/StoreHopSource.ts';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import { trace } from '../../server/lineage/trace.ts';
import { exampleQuestions, workedExample } from '../fixtures/workedExample.ts';
import { arbitraryTrace } from '../server/lineage/oracle/arbitraryTrace.ts';
import { describeRecord } from '../server/lineage/oracle/describeRecord.ts';
import { loadRecord } from '../support/loadRecord.ts';
import { describeEachEngine } from '../support/stores.ts';

describeEachEngine('a trace', (open) => {
  it('of the worked example is the same hop by hop, over a snapshot, and from lists in memory', async () => {
    await loadRecord(open(), workedExample);
    const snapshots = new SnapshotCache(open());
    for (const question of exampleQuestions) {
      const expected = await trace(question, snapshotFromRecord(workedExample));
      expect(await trace(question, openStoreHopSource(open()))).toEqual(expected);
      expect(await trace(question, await snapshots.source())).toEqual(expected);
    }
  });

  it('of a random record is the same hop by hop, over a snapshot, and from lists in memory', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTrace(), async ({ record, question }) => {
        await loadRecord(open(), record);
        const expected = await trace(question, snapshotFromRecord(record));
        const answers = [
          await trace(question, openStoreHopSource(open())),
          await trace(question, await new SnapshotCache(open()).source()),
        ];
        expect(answers, describeRecord(record, question)).toEqual([expected, expected]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
