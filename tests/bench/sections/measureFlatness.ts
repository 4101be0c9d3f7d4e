import { snapshotFromRecord } from '../../../server/lineage/sources/snapshotFromRecord.ts';
import type { HopSource } from '../../../server/lineage/sources/HopSource.ts';
import type { ItemNodeRef } from '../../../server/model/flow.ts';
import { loadMunicipality } from '../engines/loadMunicipality.ts';
import { openStoreSources } from '../engines/openStoreSources.ts';
import { measureInTurns, noiseOf, ratioOfMedianCase, ratioOfTotals, type Timing } from '../measure/measureInTurns.ts';
import { generateMunicipality } from '../record/Municipality.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import { toRecordSize } from '../record/RecordSize.ts';
import { TraceRecordFiller } from '../record/TraceRecordFiller.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatTime } from '../report/formatTable.ts';
import { percentile } from '../measure/percentile.ts';
import { askTrace } from '../walk/askTrace.ts';
import { buildPlainGraph } from '../walk/PlainGraph.ts';
import { walkPlainly } from '../walk/walkPlainly.ts';
import { timeBesidePlain } from './measureTraces.ts';
import type { RecordContext } from './RecordContext.ts';

const WHAT = 'the same traces, unrelated part doubled';
const LIMIT = 1.2;

/** Measures the same subjects before and after a second, unrelated municipality of the same size is added. */
export async function measureFlatness(context: RecordContext): Promise<readonly BenchRow[]> {
  const { bench, record } = context;
  const { scale, seed } = bench.options;
  const second = generateMunicipality(2, toRecordSize(scale), seed);
  bench.tell('doubling the record in memory');
  const filler = new TraceRecordFiller(record);
  for (const rows of second.rows()) filler.add(rows);
  const inMemory = await measureInMemory(context, filler.record);
  const before = await timeStores(context);
  for (const { name, store } of context.loaded) {
    bench.tell(`loading the second municipality into ${name}`);
    await loadMunicipality(store, second, 2);
  }
  const after = await timeStores(context);
  return [...inMemory, ...[...before].map(([name, one]) => storeRow(name, one, after.get(name) ?? one))];
}

/** In turns: the same walk over one and over both municipalities. */
async function measureInMemory(
  { record, subjects, bench }: RecordContext,
  both: RecordContext['record'],
): Promise<readonly BenchRow[]> {
  const [oneGraph, bothGraph] = [buildPlainGraph(record, ASKED_DAY), buildPlainGraph(both, ASKED_DAY)];
  const [oneSource, bothSource]: readonly HopSource[] = [snapshotFromRecord(record), snapshotFromRecord(both)];
  if (oneSource === undefined || bothSource === undefined) throw new Error('there is no source');
  bench.tell(`${WHAT}: in memory`);
  const times = await measureInTurns<ItemNodeRef>(
    [
      { name: 'plain, one', run: (subject) => walkPlainly(oneGraph, subject) },
      { name: 'plain, both', run: (subject) => walkPlainly(bothGraph, subject) },
      { name: 'snapshot, one', run: (subject) => askTrace(subject, oneSource) },
      { name: 'snapshot, both', run: (subject) => askTrace(subject, bothSource) },
    ],
    subjects,
    { warmUp: 2, measured: bench.options.rounds },
  );
  const row = (by: string, way: string): BenchRow => {
    const [one, two] = [times.get(`${way}, one`), times.get(`${way}, both`)];
    if (one === undefined || two === undefined) throw new Error(`${way} was not timed`);
    return flatRow(by, two, ratioOfTotals(two, one), ratioOfMedianCase(two, one), way !== 'plain');
  };
  return [row('plain walk', 'plain'), row('over a snapshot, item tree in memory too', 'snapshot')];
}

interface Compared {
  readonly base: Timing;
  readonly timing: Timing;
}

/** Each way of each store beside the plain walk over the one municipality, so that a slower machine is not taken for a larger graph. */
async function timeStores(context: RecordContext): Promise<ReadonlyMap<string, Compared>> {
  const graph = buildPlainGraph(context.record, ASKED_DAY);
  const times = new Map<string, Compared>();
  for (const { name, store } of context.loaded) {
    const { overSnapshot, hopByHop } = openStoreSources(store);
    context.bench.tell(`${WHAT}: ${name}`);
    times.set(`over the snapshot, ${name}`, await timeBesidePlain(context, graph, overSnapshot));
    times.set(`hop by hop, ${name}`, await timeBesidePlain(context, graph, hopByHop));
  }
  return times;
}

function storeRow(by: string, before: Compared, after: Compared): BenchRow {
  const total = ratioOfTotals(after.timing, after.base) / ratioOfTotals(before.timing, before.base);
  const middle = ratioOfMedianCase(after.timing, after.base) / ratioOfMedianCase(before.timing, before.base);
  return flatRow(by, after.timing, total, middle, true);
}

function flatRow(by: string, timing: Timing, ratio: number, middle: number, isAimed: boolean): BenchRow {
  const figure = `p50 ${formatTime(percentile(timing.perCase, 0.5))}, p95 ${formatTime(percentile(timing.perCase, 0.95))}`;
  const to = `before (median subject ${middle.toFixed(2)}×)`;
  const aims = isAimed ? [{ text: `≤ ${LIMIT}×`, isMet: ratio <= LIMIT }] : [];
  return { what: WHAT, by, figure, ratio, to, noise: noiseOf(timing), aims };
}
