import { openApiClient, type ApiClient } from '../engines/openApiClient.ts';
import { openStoreSources } from '../engines/openStoreSources.ts';
import { measureInTurns } from '../measure/measureInTurns.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { ErrorCounts } from '../report/ErrorCounts.ts';
import { timingRow } from '../report/timingRow.ts';
import { pickQuestions } from '../walk/pickQuestions.ts';
import { buildPlainGraph, type PlainGraph } from '../walk/PlainGraph.ts';
import { walkPlainly } from '../walk/walkPlainly.ts';
import { ASKINGS, withSheets, type SheetQuestion } from './Asking.ts';
import { readSheetGroups } from './readSheetGroups.ts';
import type { RecordContext } from './RecordContext.ts';
import { timeFindings } from './timeFindings.ts';
import { timeFirstMatrix } from './timeFirstMatrix.ts';

const PLAIN = 'plain walk';
const TIMED = ['paths', 'exposure', 'matrix'] as const;

/** Paths, exposure, findings and the safeguard matrix at the API, over both engines; all but findings in turns with the plain walk of the same item. `where` names the record in the table. */
export async function measureQuestions(context: RecordContext, where: string): Promise<readonly BenchRow[]> {
  const { record, subjects, bench } = context;
  const graph = buildPlainGraph(record, ASKED_DAY);
  const picked = pickQuestions(record, graph, subjects, bench.options.seed);
  const rows: BenchRow[] = [];
  for (const engine of context.loaded) {
    const api = await openApiClient(engine.store, openStoreSources(engine.store).snapshots);
    const by = `API, ${engine.name}, ${where}`;
    try {
      bench.tell(`findings: ${by}`);
      rows.push(...(await timeFindings(api, { what: 'all findings', by })));
      bench.tell(`paths, exposure and matrix: ${by}`);
      rows.push(...(await timeMatrices(api, by)));
      const questions = withSheets(picked, await readSheetGroups(api));
      rows.push(...(await timeQuestions(context, { api, by, graph, questions })));
    } finally {
      await api.close();
    }
  }
  return rows;
}

/** The whole matrix, as the page begins: the first time with the facts read, then once more. */
async function timeMatrices(api: ApiClient, by: string): Promise<readonly BenchRow[]> {
  const asked = (when: string) => timeFirstMatrix(api, { by: `${by}: all sheets${when}`, variables: {} });
  return [await asked(' (facts known from the findings, if those were answered)'), await asked(', again')];
}

interface Timed {
  readonly api: ApiClient;
  readonly by: string;
  readonly graph: PlainGraph;
  readonly questions: readonly SheetQuestion[];
}

/** What the server refuses is counted with the time that it took, and ends no run. */
async function timeQuestions(
  { bench }: RecordContext,
  { api, by, graph, questions }: Timed,
): Promise<readonly BenchRow[]> {
  const errors = new Map(TIMED.map((kind) => [kind, new ErrorCounts()]));
  const times = await measureInTurns<SheetQuestion>(
    [
      { name: PLAIN, run: ({ subject }) => walkPlainly(graph, subject) },
      ...TIMED.map((kind) => ({
        name: kind,
        run: (question: SheetQuestion) =>
          ASKINGS[kind].ask(api, question).catch((error: unknown) => errors.get(kind)?.add(kind, error)),
      })),
    ],
    questions,
    { warmUp: 1, measured: bench.options.rounds },
  );
  return TIMED.flatMap((kind) => {
    const [timing, base, refused] = [times.get(kind), times.get(PLAIN), errors.get(kind)];
    if (timing === undefined || base === undefined || refused === undefined) return [];
    const words = refused.total === 0 ? by : `${by}; refused: ${refused.describe()}`;
    const { title, p95 } = ASKINGS[kind];
    return [timingRow(title, words, timing, { name: PLAIN, timing: base }, { p95 })];
  });
}
