import { countFlows } from '../../../server/graph/statements/lineage/flows.ts';
import { MOST_FLOWS, SnapshotCache } from '../../../server/lineage/sources/SnapshotCache.ts';
import { formatRef } from '../../../server/model/ref.ts';
import type { LoadedEngine } from '../BenchRun.ts';
import { openApiClient, type ApiClient } from '../engines/openApiClient.ts';
import { timeOf } from '../measure/measureInTurns.ts';
import { scopeOf } from '../record/Municipality.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatTime } from '../report/formatTable.ts';
import { withSheets, type AskingName, type SheetQuestion } from '../sections/Asking.ts';
import { readSheetGroups } from '../sections/readSheetGroups.ts';
import { timeFindings } from '../sections/timeFindings.ts';
import { timeFirstMatrix } from '../sections/timeFirstMatrix.ts';
import { askedRows } from './askedRows.ts';
import type { GrowingRecord } from './GrowingRecord.ts';
import type { LargeOptions } from './largeOptions.ts';
import { timeAsking, type AskedTimes } from './timeAsking.ts';

/** What is measured of one engine at one size of the record. */
export interface SizeRun {
  readonly engine: LoadedEngine;
  readonly record: GrowingRecord;
  readonly options: LargeOptions;
  /** `neo4j, 3×`, as rows have it. */
  readonly where: string;
  readonly add: (rows: readonly BenchRow[]) => void;
  readonly tell: (line: string) => void;
}

const WALKS = ['trace', 'paths', 'exposure'] as const satisfies readonly AskingName[];
const FIRST = formatRef('MUNICIPALITY', 'jp', scopeOf(1));

/** Asks the same questions about the first municipality, in the way that the server would at this size and hop by hop; gives the times by kind and way. */
export async function measureSize(run: SizeRun): Promise<ReadonlyMap<string, AskedTimes>> {
  const { store } = run.engine;
  const times = new Map<string, AskedTimes>();
  const [flows] = await store.read(countFlows, {});
  const isHeld = (flows?.count ?? 0) <= MOST_FLOWS;
  const held = new SnapshotCache(store);
  const unheld = new SnapshotCache(store, 0);
  if (isHeld) {
    run.tell(`${run.where}: reading the flows`);
    const figure = formatTime(await timeOf(() => held.source()));
    run.add([{ what: 'flows read into memory', by: run.where, figure, aims: [] }]);
    await measureWalks(run, { way: 'flows in memory', isServers: true, snapshots: held }, times);
  }
  await measureWalks(run, { way: 'hop by hop', isServers: !isHeld, snapshots: unheld }, times);
  await measureFacts(run, unheld, times);
  return times;
}

/** Where hops come from, by a name by which sizes are compared, and whether the server would take them from there at this size. */
interface Way {
  readonly way: string;
  readonly isServers: boolean;
  readonly snapshots: SnapshotCache;
}

async function measureWalks(
  run: SizeRun,
  { way, isServers, snapshots }: Way,
  times: Map<string, AskedTimes>,
): Promise<void> {
  const words = isServers ? `${way} (what the server does)` : way;
  const api = await openApiClient(run.engine.store, snapshots);
  try {
    const questions = run.record.questions.map((question): SheetQuestion => ({ ...question, matters: [] }));
    for (const kind of WALKS) times.set(`${kind}, ${way}`, await measureKind(run, api, kind, words, questions));
  } finally {
    await api.close();
  }
}

/** The matrix and the findings, which are answered from the facts of one municipality; then the findings of all. */
async function measureFacts(run: SizeRun, snapshots: SnapshotCache, times: Map<string, AskedTimes>): Promise<void> {
  const { where, record, add, tell } = run;
  const api = await openApiClient(run.engine.store, snapshots);
  try {
    const groups = await readSheetGroups(api, FIRST);
    tell(`${where}: matrix`);
    const variables = { matters: groups[0] ?? [] };
    add([
      await timeFirstMatrix(api, {
        by: `${where}: of one paper, the first (facts of its municipality read)`,
        variables,
      }),
    ]);
    const matrix = await measureKind(run, api, 'matrix', 'facts known', withSheets(record.questions, groups));
    times.set('matrix, facts known', matrix);
    tell(`${where}: findings of one municipality`);
    add(await timeFindings(api, { what: 'findings of one municipality', by: where, municipality: FIRST }));
    tell(`${where}: findings of all`);
    add(await timeFindings(api, { what: 'all findings', by: where }));
  } finally {
    await api.close();
  }
}

async function measureKind(
  { where, record, options, add, tell }: SizeRun,
  api: ApiClient,
  kind: AskingName,
  way: string,
  questions: readonly SheetQuestion[],
): Promise<AskedTimes> {
  tell(`${where}: ${kind}, ${way}`);
  const { rounds, seconds } = options;
  const times = await timeAsking(api, record.graph, { kind, questions, rounds, seconds });
  add(askedRows(kind, `${where}, ${way}`, questions.length, times));
  return times;
}
