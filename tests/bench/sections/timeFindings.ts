import type { ApiClient } from '../engines/openApiClient.ts';
import { timeOf } from '../measure/measureInTurns.ts';
import { median } from '../measure/percentile.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { codeOf } from '../report/ErrorCounts.ts';
import { formatNumber, formatTime } from '../report/formatTable.ts';
import { FINDINGS_QUERY } from './questions.ts';

/** What is asked for: `what` names it in the table, `by` says where. */
export interface FindingsAsked {
  readonly what: string;
  readonly by: string;
  /** The reference of one; absent: the whole record. */
  readonly municipality?: string | undefined;
}

const ALL_FINDINGS = 10_000;

/** Rows on all findings at the API, page by page; a record too large for the server's limits is a row that says so, and ends no run. */
export async function timeFindings(api: ApiClient, asked: FindingsAsked): Promise<readonly BenchRow[]> {
  return pageOn(api, asked).catch((error: unknown) => [refusedRow(asked, error)]);
}

interface FindingsPage {
  readonly findings: {
    readonly totalCount: number;
    readonly failures: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** The first page reads all facts and runs every rule; the others page on, as a nightly script does. */
async function pageOn(api: ApiClient, { what, by, municipality }: FindingsAsked): Promise<readonly BenchRow[]> {
  let page: FindingsPage | undefined;
  const times: number[] = [];
  do {
    const after = page?.findings.pageInfo.endCursor ?? null;
    const variables = { asOf: ASKED_DAY, after, municipality: municipality ?? null };
    const time = await timeOf(async () => {
      page = (await api.ask(FINDINGS_QUERY, variables)) as FindingsPage;
    });
    times.push(time);
    if (page !== undefined && page.findings.failures.length > 0)
      throw new Error('a rule failed on the generated record');
  } while (page?.findings.pageInfo.hasNextPage === true);
  const all = times.reduce((sum, time) => sum + time, 0);
  const [first = Number.NaN, ...more] = times;
  return [
    {
      what,
      by: `${by}: ${formatNumber(page?.findings.totalCount ?? 0)} of them in ${times.length} pages`,
      figure: formatTime(all),
      aims: [{ text: `< ${ALL_FINDINGS / 1000} s`, isMet: all < ALL_FINDINGS }],
    },
    { what, by: `${by}: the first page (facts read, rules run)`, figure: formatTime(first), aims: [] },
    { what, by: `${by}: each further page`, figure: formatTime(more.length === 0 ? 0 : median(more)), aims: [] },
  ];
}

function refusedRow({ what, by }: FindingsAsked, error: unknown): BenchRow {
  const words = error instanceof Error ? error.message : String(error);
  const figure = codeOf(error) === 'LIMIT_EXCEEDED' ? 'LIMIT_EXCEEDED' : words;
  return { what, by, figure, aims: [{ text: `< ${ALL_FINDINGS / 1000} s`, isMet: false }] };
}
