import { snapshotFromRecord } from '../../../server/lineage/sources/snapshotFromRecord.ts';
import type { ItemNodeRef } from '../../../server/model/flow.ts';
import type { LoadedEngine } from '../BenchRun.ts';
import { openApiClient } from '../engines/openApiClient.ts';
import { openStoreSources } from '../engines/openStoreSources.ts';
import { measureInTurns, type Timing, type Variant } from '../measure/measureInTurns.ts';
import { percentile } from '../measure/percentile.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { costRow } from '../report/costRow.ts';
import { timingRow, type TimingAims } from '../report/timingRow.ts';
import { askTrace } from '../walk/askTrace.ts';
import { buildPlainGraph, type PlainGraph } from '../walk/PlainGraph.ts';
import { walkPlainly } from '../walk/walkPlainly.ts';
import { TRACE_EXAMPLE } from './Asking.ts';
import type { RecordContext } from './RecordContext.ts';

const WHAT = 'trace of an item';
const PLAIN = 'plain walk';
const OVER_SNAPSHOT: TimingAims = { ratio: 5, p95: 5 };
const HOP_BY_HOP: TimingAims = { p95: 20 };
const THROUGH_API: TimingAims = { p95: 50 };

/** Traces of random items in every way, each group of ways in turns with the plain walk. Before it times a way it checks what it answers. */
export async function measureTraces(context: RecordContext): Promise<readonly BenchRow[]> {
  const { record, bench, loaded } = context;
  const graph = buildPlainGraph(record, ASKED_DAY);
  const lists = snapshotFromRecord(record);
  const sizes = await checkReach(context, graph, (subject) => askTrace(subject, lists));
  const rows: BenchRow[] = [];
  const costs: BenchRow[] = [];
  const time = async (by: string, aims: TimingAims, run: Variant<ItemNodeRef>['run']): Promise<void> => {
    bench.tell(`${WHAT}: ${by}`);
    const { base, timing } = await timeBesidePlain(context, graph, run);
    if (rows.length === 0) rows.push(timingRow(WHAT, `${PLAIN}; ${describeSizes(sizes)}`, base));
    rows.push(timingRow(WHAT, by, timing, { name: PLAIN, timing: base }, aims));
    costs.push(
      costRow(
        by,
        timing,
        sizes.map(({ stops, steps }) => stops + steps),
      ),
    );
  };
  await time('over a snapshot, item tree in memory too', OVER_SNAPSHOT, (subject) => askTrace(subject, lists));
  for (const engine of loaded) await timeEngine(engine, context, graph, time);
  return [...rows, ...costs];
}

type Time = (by: string, aims: TimingAims, run: Variant<ItemNodeRef>['run']) => Promise<void>;

async function timeEngine(
  { name, store }: LoadedEngine,
  context: RecordContext,
  graph: PlainGraph,
  time: Time,
): Promise<void> {
  const sources = openStoreSources(store);
  const overSnapshot = (subject: ItemNodeRef) => sources.overSnapshot(subject);
  await checkReach(context, graph, overSnapshot);
  await time(`over the snapshot, ${name}`, OVER_SNAPSHOT, overSnapshot);
  const hopByHop = (subject: ItemNodeRef) => sources.hopByHop(subject);
  await checkReach(context, graph, hopByHop);
  await time(`hop by hop, ${name}`, HOP_BY_HOP, hopByHop);
  const api = await openApiClient(store, sources.snapshots);
  try {
    const ask = (query: string) => (subject: ItemNodeRef) => api.ask(query, { subject, asOf: ASKED_DAY });
    await time(`API, ids alone, ${name}`, {}, ask(IDS_QUERY));
    await time(`API, the query page's example, ${name}`, THROUGH_API, ask(TRACE_EXAMPLE));
  } finally {
    await api.close();
  }
}

/** What the API costs when no fact beside the answer is asked for. */
const IDS_QUERY = `query Ids($subject: ID!, $asOf: Date) {
  trace(subject: $subject, asOf: $asOf) { completeness { state } stops { hop carriage endpoint { id } } steps { hop carriage } }
}`;

/** One way and the plain walk in turns. */
export async function timeBesidePlain(
  { subjects, bench }: RecordContext,
  graph: PlainGraph,
  run: Variant<ItemNodeRef>['run'],
): Promise<{ readonly base: Timing; readonly timing: Timing }> {
  const plain: Variant<ItemNodeRef> = { name: PLAIN, run: (subject) => walkPlainly(graph, subject) };
  const rounds = { warmUp: 1, measured: bench.options.rounds };
  const times = await measureInTurns([plain, { name: 'way', run }], subjects, rounds);
  const [base, timing] = [times.get(PLAIN), times.get('way')];
  if (base === undefined || timing === undefined) throw new Error('a variant was not timed');
  return { base, timing };
}

/** How much an answer tells. */
interface AnswerSize {
  readonly stops: number;
  readonly steps: number;
}

/** Throws if a way reaches other endpoints than the plain walk: figures of different answers say nothing. */
async function checkReach(
  { subjects }: RecordContext,
  graph: PlainGraph,
  answer: (subject: ItemNodeRef) => ReturnType<typeof askTrace>,
): Promise<readonly AnswerSize[]> {
  const sizes: AnswerSize[] = [];
  for (const subject of subjects) {
    const expected = walkPlainly(graph, subject);
    const { stops, steps } = await answer(subject);
    const isSame = stops.length === expected.size && stops.every(({ endpoint }) => expected.has(endpoint));
    if (!isSame)
      throw new Error(`the trace of "${subject}" has ${stops.length} stops, the plain walk ${expected.size}`);
    sizes.push({ stops: stops.length, steps: steps.length });
  }
  return sizes;
}

function describeSizes(sizes: readonly AnswerSize[]): string {
  const stops = sizes.map((size) => size.stops);
  return `stops p50 ${percentile(stops, 0.5)}, p95 ${percentile(stops, 0.95)}, most ${Math.max(...stops)}`;
}
