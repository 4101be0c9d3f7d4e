import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPaths } from '../../server/lineage/paths/findPaths.ts';
import { SnapshotCache } from '../../server/lineage/sources/SnapshotCache.ts';
import { openStoreHopSource } from '../../server/lineage/sources/StoreHopSource.ts';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import { EXAMPLE_DAY, exampleRefs, workedExample } from '../fixtures/workedExample.ts';
import { arbitraryPaths } from '../server/lineage/paths/oracle/arbitraryPaths.ts';
import { loadRecord } from '../support/loadRecord.ts';
import { describeEachEngine } from '../support/stores.ts';

describeEachEngine('paths', (open) => {
  it('in the worked example are the same hop by hop, over a snapshot, and from lists in memory', async () => {
    await loadRecord(open(), workedExample);
    const snapshots = new SnapshotCache(open());
    const { name, photo, applicant, agency, printer } = exampleRefs;
    for (const question of [
      { subject: name, from: applicant, to: agency },
      { subject: photo, from: applicant, to: printer },
      { subject: photo, from: agency, to: applicant },
    ]) {
      const asked = { ...question, asOf: EXAMPLE_DAY, maxHops: 20 };
      const expected = await findPaths(asked, snapshotFromRecord(workedExample));
      expect(await findPaths(asked, openStoreHopSource(open()))).toEqual(expected);
      expect(await findPaths(asked, await snapshots.source())).toEqual(expected);
    }
  });

  it('in a random record are the same hop by hop, over a snapshot, and from lists in memory', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPaths(), async ({ record, question }) => {
        await loadRecord(open(), record);
        const expected = await findPaths(question, snapshotFromRecord(record));
        const answers = [
          await findPaths(question, openStoreHopSource(open())),
          await findPaths(question, await new SnapshotCache(open()).source()),
        ];
        expect(answers).toEqual([expected, expected]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
