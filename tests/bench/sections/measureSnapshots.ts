import { snapshotFromRecord } from '../../../server/lineage/sources/snapshotFromRecord.ts';
import { timeOf } from '../measure/measureInTurns.ts';
import { median } from '../measure/percentile.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatTime } from '../report/formatTable.ts';
import { readSnapshot } from '../../../server/lineage/sources/SnapshotCache.ts';
import type { RecordContext } from './RecordContext.ts';

const BUILDS = 3;
const WHAT = 'snapshot of the generated record';

/** Reads the flows of each store into a snapshot, several times, in turns with one made from lists in memory. */
export async function measureSnapshots({ record, loaded, bench }: RecordContext): Promise<readonly BenchRow[]> {
  const fromLists: number[] = [];
  const fromStores = new Map(loaded.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < BUILDS; round += 1) {
    bench.tell(`${WHAT}, ${round + 1} of ${BUILDS}`);
    fromLists.push(await timeOf(() => snapshotFromRecord(record)));
    for (const { name, store } of loaded) fromStores.get(name)?.push(await timeOf(() => readSnapshot(store)));
  }
  for (const { name, store } of loaded) {
    const kept = await readSnapshot(store);
    bench.memory.addOwn(`bench: a snapshot read from ${name}, too`);
    bench.tell(`the snapshot of ${name} has ${kept.endpoints.size} endpoints`);
  }
  return [
    { what: WHAT, by: 'from lists in memory, item tree too', figure: formatTime(median(fromLists)), aims: [] },
    ...[...fromStores].map(([name, times]): BenchRow => {
      const ratio = median(times.map((time, round) => time / (fromLists[round] ?? Number.NaN)));
      return {
        what: WHAT,
        by: `read from ${name}`,
        figure: formatTime(median(times)),
        ratio,
        to: 'from lists',
        aims: [],
      };
    }),
  ];
}
