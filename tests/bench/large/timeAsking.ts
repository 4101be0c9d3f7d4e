import type { ApiClient } from '../engines/openApiClient.ts';
import { measureInTurns, type Timing } from '../measure/measureInTurns.ts';
import { ErrorCounts } from '../report/ErrorCounts.ts';
import { ASKINGS, type AskingName, type SheetQuestion } from '../sections/Asking.ts';
import type { PlainGraph } from '../walk/PlainGraph.ts';
import { walkPlainly } from '../walk/walkPlainly.ts';

/** What one way of asking took, beside the plain walk of the same items. */
export interface AskedTimes {
  readonly plain: Timing;
  readonly timing: Timing;
  /** How much each answer tells; 0 for one that was refused. */
  readonly sizes: readonly number[];
  /** Of all tries, the first included. */
  readonly refused: ErrorCounts;
}

/** What is asked, how often, and for how long at most. */
export interface AskingPlan {
  readonly kind: AskingName;
  readonly questions: readonly SheetQuestion[];
  readonly rounds: number;
  /** For all rounds together and the first pass, which warms up and is not counted. */
  readonly seconds: number;
}

/** Times as many of the questions, in their order and at least one, as there is time for. What is refused counts with the time it took. */
export async function timeAsking(
  api: ApiClient,
  graph: PlainGraph,
  { kind, questions, rounds, seconds }: AskingPlan,
): Promise<AskedTimes> {
  const { ask, tells } = ASKINGS[kind];
  const refused = new ErrorCounts();
  const askOne = async (question: SheetQuestion): Promise<number> =>
    ask(api, question).then(tells, (error: unknown) => {
      refused.add(kind, error);
      return 0;
    });
  const sizes: number[] = [];
  const ends = performance.now() + (seconds * 1000) / (rounds + 1);
  for (const question of questions) {
    sizes.push(await askOne(question));
    if (performance.now() > ends) break;
  }
  const times = await measureInTurns<SheetQuestion>(
    [
      { name: 'plain', run: ({ subject }) => walkPlainly(graph, subject) },
      { name: 'asked', run: askOne },
    ],
    questions.slice(0, sizes.length),
    { warmUp: 0, measured: rounds },
  );
  const [plain, timing] = [times.get('plain'), times.get('asked')];
  if (plain === undefined || timing === undefined) throw new Error('a variant was not timed');
  return { plain, timing, sizes, refused };
}
