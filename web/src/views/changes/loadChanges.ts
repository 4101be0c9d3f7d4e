import type { ChangesQuery } from '../../api/generated/graphql.ts';
import { askAllPages } from '../../api/askAllPages.ts';
import type { Outcome } from '../../api/Outcome.ts';
import type { ChangesRoute } from '../../state/routes/changesRoute.ts';
import type { Stage } from '../Stage.ts';
import { CHANGES_QUERY } from './changesQuery.ts';
import type { Days } from './fiscalYear.ts';

export type ChangesAnswer = ChangesQuery['changes'];
export type Change = ChangesAnswer['nodes'][number];

/** What the view shows: the first changes, with what is told beside them; days in the wrong order are not asked for. */
export type LoadedChanges =
  | { readonly state: 'REVERSED'; readonly days: Days }
  | {
      readonly state: 'LISTED';
      readonly days: Days;
      readonly answer: ChangesAnswer;
      readonly rows: readonly Change[];
    };
export type ListedChanges = Extract<LoadedChanges, { readonly state: 'LISTED' }>;

/** Changes on the page: more are not read by people; the server gives 200 at once. */
const MOST_ROWS = 1000;
const PAGE = 200;

/** Asks for the first changes between two days. */
export async function loadChanges(
  days: Days,
  route: ChangesRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<LoadedChanges>> {
  if (days.to < days.from) return { kind: 'ANSWERED', value: { state: 'REVERSED', days } };
  let answer: ChangesAnswer | undefined;
  let count = 0;
  const all = await askAllPages(async (after) => {
    const page = await askPage(days, route, stage, after, signal);
    if (page.kind !== 'ANSWERED') return page;
    answer ??= page.value;
    count += page.value.nodes.length;
    return {
      kind: 'ANSWERED',
      value: { rows: page.value.nodes, next: count < MOST_ROWS ? nextOf(page.value) : undefined },
    };
  }, signal);
  if (all.kind !== 'ANSWERED') return all;
  return answer === undefined
    ? { kind: 'ABORTED' }
    : { kind: 'ANSWERED', value: { state: 'LISTED', days, answer, rows: all.value } };
}

/** Everything that the filters leave, for a file. */
export function loadAllChanges(
  days: Days,
  route: ChangesRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<readonly Change[]>> {
  return askAllPages(async (after) => {
    const page = await askPage(days, route, stage, after, signal);
    if (page.kind !== 'ANSWERED') return page;
    return { kind: 'ANSWERED', value: { rows: page.value.nodes, next: nextOf(page.value) } };
  }, signal);
}

async function askPage(
  { from, to }: Days,
  { changes, kind, document, holder }: ChangesRoute,
  stage: Stage,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<ChangesAnswer>> {
  const filter = {
    changes: changes.length === 0 ? undefined : [...changes],
    kinds: kind === undefined ? undefined : [kind],
    document,
    holder,
  };
  const outcome = await stage.ask(
    CHANGES_QUERY,
    { from, to, municipality: stage.scope(), filter, first: PAGE, after },
    signal,
  );
  return outcome.kind === 'ANSWERED' ? { kind: 'ANSWERED', value: outcome.value.changes } : outcome;
}

function nextOf({ pageInfo }: ChangesAnswer): string | undefined {
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
}
