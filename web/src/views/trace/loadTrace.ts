import type { TraceQuery } from '../../api/generated/graphql.ts';
import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { TraceRoute } from '../../state/routes/traceRoute.ts';
import { buildViewGraph } from '../../viewgraph/buildViewGraph.ts';
import type { ViewGraph } from '../../viewgraph/ViewGraph.ts';
import type { Stage } from '../Stage.ts';
import { TRACE_QUERY } from './traceQuery.ts';

export type Trace = TraceQuery['trace'];
export type TraceStop = Trace['stops'][number];
export type TraceStep = Trace['steps'][number];
export type TraceUnknown = Trace['completeness']['unknowns'][number];

/** An answer with its picture. */
export interface LoadedTrace {
  readonly trace: Trace;
  readonly graph: ViewGraph;
  /** The holder that the trace starts from, if one was asked for. */
  readonly start: { readonly id: string; readonly kind: string; readonly name: string } | undefined;
}

/** Names of items that each stop and step carries in the answer; a box shows twelve at most, the panel asks for all. */
const ITEMS = 12;

/** What the answer depends on: everything else in the address changes only how it is shown. */
export function keyOfTrace(route: TraceRoute): string {
  const { subject, from, direction, asOf, allTimes, across, within, maxHops, maxSteps } = route;
  return JSON.stringify([subject, from, direction, asOf, allTimes, across, within, maxHops, maxSteps]);
}

/** Asks for a trace; null where the address names no subject. BOTH without a start, which the server refuses, is asked downstream: the page says what is missing. */
export async function loadTrace(
  route: TraceRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<LoadedTrace | null>> {
  const { subject, from, asOf, allTimes, across, within, maxHops, maxSteps } = route;
  if (subject === undefined) return { kind: 'ANSWERED', value: null };
  const variables = {
    subject,
    from,
    direction: route.direction === 'BOTH' && from === undefined ? ('DOWNSTREAM' as const) : route.direction,
    asOf: allTimes ? undefined : asOf,
    allTimes: allTimes ? true : undefined,
    across,
    within,
    maxHops,
    maxSteps,
    items: ITEMS,
    named: from === undefined ? [] : [from],
  };
  const outcome = await stage.ask(TRACE_QUERY, variables, signal);
  return mapOutcome(outcome, ({ trace, start }) => ({
    trace,
    graph: buildViewGraph(trace),
    start: start.find((node) => node !== null) ?? undefined,
  }));
}
