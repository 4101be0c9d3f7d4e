import type { Outcome } from './Outcome.ts';

/** One page of a connection. */
export interface AnswerPage<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; none after the last. */
  readonly next: string | undefined;
}

/**
 * Asks for page after page until the last, or until one fails: a list is whole or not there. Tells after each how many rows there are;
 * stops between pages when the signal says so.
 */
export async function askAllPages<Row>(
  askPage: (after: string | undefined) => Promise<Outcome<AnswerPage<Row>>>,
  signal: AbortSignal,
  tell: (count: number) => void = () => undefined,
): Promise<Outcome<readonly Row[]>> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const outcome = await askPage(after);
    if (signal.aborted) return { kind: 'ABORTED' };
    if (outcome.kind !== 'ANSWERED') return outcome;
    rows.push(...outcome.value.rows);
    after = outcome.value.next;
    tell(rows.length);
  } while (after !== undefined);
  return { kind: 'ANSWERED', value: rows };
}
