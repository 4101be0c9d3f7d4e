import type { ItemNodeRef } from '../../../server/model/flow.ts';
import type { LoadedEngine } from '../BenchRun.ts';
import { openApiClient, type ApiClient } from '../engines/openApiClient.ts';
import { openStoreSources } from '../engines/openStoreSources.ts';
import { measureInTurns, timeOf } from '../measure/measureInTurns.ts';
import { median } from '../measure/percentile.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { codeOf } from '../report/ErrorCounts.ts';
import { formatNumber, formatTime } from '../report/formatTable.ts';
import { timingRow } from '../report/timingRow.ts';
import { pickQuestions, type Question } from '../walk/pickQuestions.ts';
import { buildPlainGraph } from '../walk/PlainGraph.ts';
import { walkPlainly } from '../walk/walkPlainly.ts';
import { EXPOSURE_QUERY, FINDINGS_QUERY, PATHS_QUERY } from './questions.ts';
import type { RecordContext } from './RecordContext.ts';

const PLAIN = 'plain walk';
const QUESTIONS_P95 = 100;
const ALL_FINDINGS = 10_000;

/** Paths, exposure and findings at the API, over both engines: paths and exposure in turns with the plain walk of the same item. */
export async function measureQuestions(context: RecordContext): Promise<readonly BenchRow[]> {
  const { record, subjects, bench } = context;
  const graph = buildPlainGraph(record, ASKED_DAY);
  const questions = pickQuestions(record, graph, subjects, bench.options.seed);
  const rows: BenchRow[] = [];
  for (const engine of context.loaded) {
    const api = await openApiClient(engine.store, openStoreSources(engine.store).source);
    try {
      bench.tell(`paths and exposure: ${engine.name}`);
      rows.push(...(await timeQuestions(context, engine, api, questions, (subject) => walkPlainly(graph, subject))));
      bench.tell(`findings: ${engine.name}`);
      rows.push(...(await timeFindings(engine, api).catch((error: unknown) => [refusedRow(engine, error)])));
    } finally {
      await api.close();
    }
  }
  return rows;
}

async function timeQuestions(
  { bench }: RecordContext,
  { name }: LoadedEngine,
  api: ApiClient,
  questions: readonly Question[],
  walk: (subject: ItemNodeRef) => unknown,
): Promise<readonly BenchRow[]> {
  const asOf = ASKED_DAY;
  const times = await measureInTurns<Question>(
    [
      { name: PLAIN, run: ({ subject }) => walk(subject) },
      { name: 'paths', run: ({ subject, from, to }) => api.ask(PATHS_QUERY, { subject, from, to, asOf }) },
      { name: 'exposure', run: ({ holder }) => api.ask(EXPOSURE_QUERY, { holder, asOf }) },
    ],
    questions,
    { warmUp: 1, measured: bench.options.rounds },
  );
  return ['paths', 'exposure'].flatMap((what) => {
    const [timing, base] = [times.get(what), times.get(PLAIN)];
    if (timing === undefined || base === undefined) return [];
    return [timingRow(what, `API, ${name}`, timing, { name: PLAIN, timing: base }, { p95: QUESTIONS_P95 })];
  });
}

/** A record too large for the server's time limit is a row that says so, and ends no run. */
function refusedRow({ name }: LoadedEngine, error: unknown): BenchRow {
  const words = error instanceof Error ? error.message : String(error);
  const figure = codeOf(error) === 'LIMIT_EXCEEDED' ? 'LIMIT_EXCEEDED (30 s)' : words;
  const aims = [{ text: `< ${ALL_FINDINGS / 1000} s`, isMet: false }];
  return { what: 'all findings', by: `API, ${name}`, figure, aims };
}

interface FindingsPage {
  readonly findings: {
    readonly totalCount: number;
    readonly failures: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** The first page reads all facts and runs every rule; the others page on, as a nightly script does. */
async function timeFindings({ name }: LoadedEngine, api: ApiClient): Promise<readonly BenchRow[]> {
  let page: FindingsPage | undefined;
  const times: number[] = [];
  do {
    const after = page?.findings.pageInfo.endCursor ?? null;
    const time = await timeOf(async () => {
      page = (await api.ask(FINDINGS_QUERY, { asOf: ASKED_DAY, after })) as FindingsPage;
    });
    times.push(time);
    if (page !== undefined && page.findings.failures.length > 0)
      throw new Error('a rule failed on the generated record');
  } while (page?.findings.pageInfo.hasNextPage === true);
  const all = times.reduce((sum, time) => sum + time, 0);
  const [first = Number.NaN, ...more] = times;
  const what = 'all findings';
  return [
    {
      what,
      by: `API, ${name}: ${formatNumber(page?.findings.totalCount ?? 0)} of them in ${times.length} pages`,
      figure: formatTime(all),
      aims: [{ text: `< ${ALL_FINDINGS / 1000} s`, isMet: all < ALL_FINDINGS }],
    },
    { what, by: `API, ${name}: the first page (facts read, rules run)`, figure: formatTime(first), aims: [] },
    { what, by: `API, ${name}: each further page`, figure: formatTime(more.length === 0 ? 0 : median(more)), aims: [] },
  ];
}
