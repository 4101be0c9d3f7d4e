import type { TraceWayQuery } from '../../api/generated/graphql.ts';
import type { Outcome } from '../../api/Outcome.ts';
import type { TraceRoute } from '../../state/routes/traceRoute.ts';
import type { Stage } from '../Stage.ts';
import { WAY_QUERY } from './wayQuery.ts';

export type WayAnswer = TraceWayQuery['paths'];
export type Way = NonNullable<WayAnswer['shortest']>;

/** The way between two holders that the address names; `key` tells questions apart. */
export type WayFacts =
  | { readonly key: string; readonly state: 'LOADING' }
  | {
      readonly key: string;
      readonly state: 'FAILED';
      readonly words: { readonly ja: string; readonly en: string } | undefined;
    }
  | { readonly key: string; readonly state: 'READY'; readonly answer: WayAnswer };

/** What decides the answer; undefined where the address names no two holders. */
export function keyOfWay({ subject, wayFrom, wayTo, asOf, allTimes }: TraceRoute): string | undefined {
  if (subject === undefined || wayFrom === undefined || wayTo === undefined) return undefined;
  return JSON.stringify([subject, wayFrom, wayTo, allTimes ? undefined : asOf]);
}

/** Asks for the way; over all times it is that of today, for a way is one of a day. Undefined if it was overtaken. */
export async function loadWay(
  key: string,
  { subject = '', wayFrom = '', wayTo = '', asOf, allTimes }: TraceRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<WayFacts | undefined> {
  const variables = { subject, from: wayFrom, to: wayTo, asOf: allTimes ? undefined : asOf };
  const outcome: Outcome<TraceWayQuery> = await stage.ask(WAY_QUERY, variables, signal);
  switch (outcome.kind) {
    case 'ANSWERED':
      return { key, state: 'READY', answer: outcome.value.paths };
    case 'REFUSED':
      return { key, state: 'FAILED', words: outcome.words };
    case 'UNREACHABLE':
      return { key, state: 'FAILED', words: undefined };
    case 'ABORTED':
      return undefined;
  }
}

/** The flows and holders of the way that is told: the shortest, or the one with the fewest obstacles. */
export function listOnWay(facts: WayFacts | undefined): ReadonlySet<string> | undefined {
  const way = facts?.state === 'READY' ? (facts.answer.shortest ?? facts.answer.fewestObstacles) : null;
  return way === null ? undefined : new Set(way.steps.flatMap(({ flow, from, to }) => [flow.id, from.id, to.id]));
}
