import type { LoadedEngine } from '../BenchRun.ts';
import { openApiClient, type ApiClient } from '../engines/openApiClient.ts';
import { openStoreSources } from '../engines/openStoreSources.ts';
import { readHeldObjects, readOwnMemory } from '../measure/memory.ts';
import { median, percentile } from '../measure/percentile.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { ErrorCounts } from '../report/ErrorCounts.ts';
import { formatNumber, formatTime } from '../report/formatTable.ts';
import { pickQuestions, type Question } from '../walk/pickQuestions.ts';
import { buildPlainGraph } from '../walk/PlainGraph.ts';
import { EXPOSURE_QUERY, PATHS_QUERY, SEARCH_QUERY } from './questions.ts';
import type { RecordContext } from './RecordContext.ts';

const CLIENTS = 32;
/** More than this share of memory between the end of the first and of the longer time counts as growth. */
const GROWTH = 1.1;

/** What many clients saw who asked at once, each the next question as soon as it has the answer to the last. */
interface Crowd {
  readonly times: readonly number[];
  readonly errors: ErrorCounts;
  readonly seconds: number;
}

/** 32 clients at once over the API, on each engine: how many answers, how long they take, errors, and whether memory grows when it goes on. */
export async function measureClients(context: RecordContext): Promise<readonly BenchRow[]> {
  const { record, subjects, bench } = context;
  const questions = pickQuestions(record, buildPlainGraph(record, ASKED_DAY), subjects, bench.options.seed);
  const rows: BenchRow[] = [];
  for (const engine of context.loaded) rows.push(...(await measureEngine(context, engine, questions)));
  return rows;
}

async function measureEngine(
  { bench }: RecordContext,
  engine: LoadedEngine,
  questions: readonly Question[],
): Promise<readonly BenchRow[]> {
  const { seconds, longer } = bench.options;
  const api = await openApiClient(engine.store, openStoreSources(engine.store).snapshots, CLIENTS);
  try {
    const one = await askAtOnce(api, questions, 1, Math.min(seconds, 10));
    bench.tell(`${CLIENTS} clients for ${seconds} s: ${engine.name}`);
    const crowd = await askAtOnce(api, questions, CLIENTS, seconds);
    const after = readMemory();
    bench.tell(`${CLIENTS} clients for ${longer} s more: ${engine.name}`);
    const more = await askAtOnce(api, questions, CLIENTS, longer);
    return [...crowdRows(engine.name, one, crowd), ...longRows(engine.name, more, after, readMemory())];
  } finally {
    await api.close();
  }
}

async function askAtOnce(
  api: ApiClient,
  questions: readonly Question[],
  clients: number,
  seconds: number,
): Promise<Crowd> {
  const times: number[] = [];
  const errors = new ErrorCounts();
  let next = 0;
  const started = performance.now();
  const ends = started + seconds * 1000;
  const askOn = async (): Promise<void> => {
    while (performance.now() < ends) {
      const question = questions[next % questions.length];
      const kind = KINDS[next % KINDS.length] ?? 'search';
      next += 1;
      if (question === undefined) return;
      const before = performance.now();
      try {
        await askOne(api, question, kind);
        times.push(performance.now() - before);
      } catch (error) {
        errors.add(kind, error);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, askOn));
  return { times, errors, seconds: (performance.now() - started) / 1000 };
}

const KINDS = ['paths', 'exposure', 'search'] as const;

function askOne(
  api: ApiClient,
  { subject, from, to, holder }: Question,
  kind: (typeof KINDS)[number],
): Promise<unknown> {
  const asOf = ASKED_DAY;
  switch (kind) {
    case 'paths':
      return api.ask(PATHS_QUERY, { subject, from, to, asOf });
    case 'exposure':
      return api.ask(EXPOSURE_QUERY, { holder, asOf });
    case 'search':
      return api.ask(SEARCH_QUERY, { text: '氏名' });
  }
}

function crowdRows(engine: string, one: Crowd, crowd: Crowd): readonly BenchRow[] {
  const what = `${CLIENTS} clients at once`;
  const rate = ({ times, seconds }: Crowd): number => times.length / seconds;
  return [
    {
      what,
      by: `API, ${engine}: answers a second (paths, exposure and search in turn)`,
      figure: formatNumber(rate(crowd)),
      ratio: rate(crowd) / rate(one),
      to: 'one client',
      aims: [],
    },
    {
      what,
      by: `API, ${engine}: p50 / p95 of an answer`,
      figure: `${formatTime(median(crowd.times))} / ${formatTime(percentile(crowd.times, 0.95))}`,
      ratio: median(crowd.times) / median(one.times),
      to: 'one client',
      aims: [],
    },
    {
      what,
      by: `API, ${engine}: errors in ${formatNumber(crowd.times.length)} answers`,
      figure: crowd.errors.describe(),
      aims: [{ text: 'none', isMet: crowd.errors.total === 0 }],
    },
  ];
}

/** In MB: all that the process has, and the objects in it. */
interface Memory {
  readonly whole: number;
  readonly objects: number;
}

function readMemory(): Memory {
  return { whole: readOwnMemory(), objects: readHeldObjects() };
}

function longRows(
  engine: string,
  { times, errors, seconds }: Crowd,
  before: Memory,
  after: Memory,
): readonly BenchRow[] {
  const what = `${CLIENTS} clients for ${formatNumber(seconds)} s more`;
  const grown = (words: string, from: number, to: number): BenchRow => ({
    what,
    by: `API, ${engine}: ${words}`,
    figure: `${formatNumber(to)} MB`,
    ratio: to / from,
    to: 'memory before',
    aims: [{ text: `≤ ${GROWTH} ×`, isMet: to <= from * GROWTH && errors.total === 0 }],
  });
  return [
    grown(
      `memory at the end (${formatNumber(times.length)} answers, errors: ${errors.describe()})`,
      before.whole,
      after.whole,
    ),
    grown('objects in it', before.objects, after.objects),
  ];
}
