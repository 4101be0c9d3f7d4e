import type { TraceRoute } from '../../state/routes/traceRoute.ts';
import { addDays } from '../../text/day.ts';
import type { Stage } from '../Stage.ts';
import { DAY_QUERY } from './dayQuery.ts';
import type { Trace } from './loadTrace.ts';

/** Whether anything of the trace is in force on a day: solid, hatched, empty on the track. */
export type DayState = 'IN_FORCE' | 'UNKNOWN' | 'NOT_IN_FORCE';

/** A trace that changes more often is shown without shading: it would take too many questions. */
const MOST = 16;

/** The state from each change on, by its day, and before the first, by ''. Undefined if it is not to be had. */
export async function loadDayStates(
  route: TraceRoute & { readonly subject: string },
  changes: Trace['changes'],
  stage: Stage,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, DayState> | undefined> {
  const [first] = changes;
  if (first === undefined || changes.length > MOST) return undefined;
  const { subject, from, across, within, maxHops } = route;
  const direction = route.direction === 'BOTH' && from === undefined ? ('DOWNSTREAM' as const) : route.direction;
  const states = new Map<string, DayState>();
  for (const [key, asOf] of [['', addDays(first.day, -1)], ...changes.map(({ day }) => [day, day] as const)] as const) {
    const outcome = await stage.ask(DAY_QUERY, { subject, from, direction, asOf, across, within, maxHops }, signal);
    if (outcome.kind !== 'ANSWERED') return undefined;
    const { steps } = outcome.value.trace;
    const carried = steps.some(({ carriage }) => carriage === 'CARRIED');
    const unknown = steps.some(({ carriage }) => carriage === 'UNKNOWN');
    states.set(key, carried ? 'IN_FORCE' : unknown ? 'UNKNOWN' : 'NOT_IN_FORCE');
  }
  return states;
}
