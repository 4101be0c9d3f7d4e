import type { FindingsQuery, FindingsQueryVariables } from '../../api/generated/graphql.ts';
import type { Outcome } from '../../api/Outcome.ts';
import type { FindingsRoute } from '../../state/routes/findingsRoute.ts';
import type { Stage } from '../Stage.ts';
import { FINDINGS_CURSOR_QUERY, FINDINGS_QUERY } from './findingsQuery.ts';

/** Findings on a page of the table, and the most that the server gives at once. */
export const PAGE_SIZE = 100;
const MOST = 200;

export type FindingsAnswer = FindingsQuery;
export type Finding = FindingsQuery['findings']['nodes'][number];

/** Asks for the page that the address names; pages before it are passed over by their cursors. */
export async function loadFindings(
  route: FindingsRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<FindingsAnswer>> {
  const question = toQuestion(route, stage.scope());
  const start = await skipTo((route.page - 1) * PAGE_SIZE, question, stage, signal);
  if (start.kind !== 'ANSWERED') return start;
  return stage.ask(FINDINGS_QUERY, { ...question, first: PAGE_SIZE, after: start.value }, signal);
}

/** Everything that the filters leave, for a file. */
export async function loadAllFindings(
  route: FindingsRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<readonly Finding[]>> {
  const question = toQuestion(route, stage.scope());
  const all: Finding[] = [];
  let after: string | undefined;
  do {
    const page = await stage.ask(FINDINGS_QUERY, { ...question, first: MOST, after }, signal);
    if (page.kind !== 'ANSWERED') return page;
    const { nodes, pageInfo } = page.value.findings;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
  return { kind: 'ANSWERED', value: all };
}

type Question = Omit<FindingsQueryVariables, 'first' | 'after'>;

async function skipTo(
  count: number,
  question: Question,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<string | undefined>> {
  let after: string | undefined;
  for (let skipped = 0; skipped < count; skipped += MOST) {
    const first = Math.min(MOST, count - skipped);
    const { filter, orderBy } = question;
    const page = await stage.ask(FINDINGS_CURSOR_QUERY, { filter, orderBy, first, after }, signal);
    if (page.kind !== 'ANSWERED') return page;
    after = page.value.findings.pageInfo.endCursor ?? after;
  }
  return { kind: 'ANSWERED', value: after };
}

function toQuestion(route: FindingsRoute, scope: string | undefined): Question {
  const { severities, rule, document, subject, all, order, asOf } = route;
  return {
    filter: {
      municipality: scope,
      severities: severities.length === 0 ? undefined : [...severities],
      rules: rule === undefined ? undefined : [rule],
      document,
      subject,
      acknowledged: all ? undefined : false,
      asOf,
    },
    orderBy: order ?? 'SEVERITY',
    subject: subject ?? '',
    hasSubject: subject !== undefined,
  };
}
