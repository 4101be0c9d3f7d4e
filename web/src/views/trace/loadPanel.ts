import type { TraceFlowQuery, TraceStopQuery } from '../../api/generated/graphql.ts';
import type { Stage } from '../Stage.ts';
import type { LoadedTrace } from './loadTrace.ts';
import { FLOW_QUERY, STOP_QUERY } from './panelQuery.ts';

/** The union's part that holds a flow. */
export type FlowFacts = Extract<NonNullable<TraceFlowQuery['node']>, { readonly carries: unknown }>;
export interface StopFacts {
  readonly node: NonNullable<TraceStopQuery['node']>;
  readonly holdings: readonly Extract<NonNullable<TraceStopQuery['holdings'][number]>, { readonly items: unknown }>[];
}

/** What the panel has of the thing that is selected. */
export type PanelFacts =
  | { readonly id: string; readonly state: 'LOADING' | 'FAILED' }
  | {
      readonly id: string;
      readonly state: 'READY';
      readonly flow?: FlowFacts | undefined;
      readonly stop?: StopFacts | undefined;
    };

/** Asks for the facts of what is selected: of a flow, or of a holder with its holdings in this answer. Undefined if it was overtaken. */
export async function loadPanel(
  id: string,
  { trace }: LoadedTrace,
  stage: Stage,
  signal: AbortSignal,
): Promise<PanelFacts | undefined> {
  const stop = trace.stops.find(({ endpoint }) => endpoint.id === id);
  if (stop === undefined) {
    const outcome = await stage.ask(FLOW_QUERY, { id }, signal);
    if (outcome.kind === 'ABORTED') return undefined;
    if (outcome.kind !== 'ANSWERED') return { id, state: 'FAILED' };
    const { node } = outcome.value;
    return { id, state: 'READY', flow: node !== null && 'carries' in node ? node : undefined };
  }
  const outcome = await stage.ask(
    STOP_QUERY,
    { id, holdings: stop.holdings.map((holding) => holding.id).slice(0, 50) },
    signal,
  );
  if (outcome.kind === 'ABORTED') return undefined;
  if (outcome.kind !== 'ANSWERED' || outcome.value.node === null) return { id, state: 'FAILED' };
  const holdings = outcome.value.holdings.flatMap((one) => (one !== null && 'items' in one ? [one] : []));
  return { id, state: 'READY', stop: { node: outcome.value.node, holdings } };
}
