import type { ApiClient } from '../engines/openApiClient.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { codeOf, ErrorCounts } from '../report/ErrorCounts.ts';
import { formatTime } from '../report/formatTable.ts';
import { MATRIX_QUERY } from './questions.ts';

const WHAT = 'safeguard matrix';
/** The facts go on being read after an answer came too late. */
const MOST_TRIES = 6;

/** What is asked for, as `matrix` asks; `by` says where. */
export interface MatrixAsked {
  readonly by: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A row on the first matrix of a revision, for which the facts of the municipality are read: until one is answered, with what was refused before. */
export async function timeFirstMatrix(api: ApiClient, { by, variables }: MatrixAsked): Promise<BenchRow> {
  const refused = new ErrorCounts();
  const started = performance.now();
  const isAnswered = await askUntilAnswered(api, variables, refused);
  const time = performance.now() - started;
  const before = refused.total === 0 ? '' : `; refused: ${refused.describe()}`;
  return { what: WHAT, by, figure: `${isAnswered ? formatTime(time) : 'not answered'}${before}`, aims: [] };
}

async function askUntilAnswered(
  api: ApiClient,
  variables: MatrixAsked['variables'],
  refused: ErrorCounts,
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      await api.ask(MATRIX_QUERY, variables);
      return true;
    } catch (error) {
      if (codeOf(error) !== 'LIMIT_EXCEEDED') throw error;
      refused.add('matrix', error);
    }
  }
  return false;
}
