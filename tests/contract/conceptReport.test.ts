import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contractsByIds } from '../../server/graph/statements/lineage/contracts.ts';
import { paperOfMatter } from '../../server/graph/statements/lineage/papers.ts';
import { reportConcept } from '../../server/lineage/concept/reportConcept.ts';
import { SnapshotCache } from '../../server/lineage/sources/SnapshotCache.ts';
import { openStoreHopSource } from '../../server/lineage/sources/StoreHopSource.ts';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import { drawRecord, ref } from '../fixtures/drawRecord.ts';
import { arbitraryReport } from '../server/lineage/concept/arbitraryReport.ts';
import { loadRecord } from '../support/loadRecord.ts';
import { describeEachEngine } from '../support/stores.ts';

describeEachEngine('a concept report', (open) => {
  it(
    'of a random record is the same from the store, over a snapshot, and from lists in memory',
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryReport(), async ({ record, question }) => {
          await loadRecord(open(), record);
          const expected = await reportConcept(question, snapshotFromRecord(record));
          expect(await reportConcept(question, openStoreHopSource(open()))).toEqual(expected);
          expect(await reportConcept(question, await new SnapshotCache(open()).source())).toEqual(expected);
        }),
        { numRuns: 10, endOnFailure: true },
      );
    },
  );

  it('finds contracts by their references, and the paper of a sheet; none for what is not there', async () => {
    const record = drawRecord({
      endpoints: {},
      sets: { P: { items: ['x'] } },
      contracts: { e: { kind: 'ENTRUSTMENT', carries: ['P'] }, l: { kind: 'LINKAGE', carries: ['P/x'] } },
    });
    await loadRecord(open(), record);
    const hops = record.contracts?.map(({ hop }) => hop) ?? [];
    const ids = [...hops.map(({ id }) => id), 'linkage:ward/none'];
    const found = await open().read(contractsByIds, { ids });
    expect(found.map(({ hop }) => hop).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(hops);
    expect(await open().read(paperOfMatter, { id: ref.matter('m') })).toEqual([{ document: ref.paper('p') }]);
    expect(await open().read(paperOfMatter, { id: ref.matter('none') })).toEqual([]);
  });
});
