import type { EndpointHop } from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import { NO_REASONS } from '../law/ReasonSet.ts';
import type { StartState } from '../TraceAnswer.ts';
import type { Inquiry } from './Inquiry.ts';
import { findPresence, type Presence } from './presence.ts';
import type { Start } from './Start.ts';

/** The starts of a walk from a given endpoint, and the best state over the keys (trace-semantics.md §4, "Start with `from`"). */
export interface StartsAt {
  readonly starts: readonly Start[];
  readonly subjectAtStart: StartState;
  /** On another day there would be other starts. */
  readonly notNow: boolean;
}

/** Each key starts at `from` as CARRIED, as UNKNOWN, or not at all. An endpoint that the record does not have has no starts. */
export async function startsAt(inquiry: Inquiry, from: EndpointRef): Promise<StartsAt> {
  const endpoint = (await inquiry.source.endpoints([from])).get(from);
  if (endpoint === undefined) return { starts: [], subjectAtStart: 'NOT_THERE', notNow: false };
  const presences = await findPresence(inquiry, endpoint, inquiry.keys);
  const starts = [...presences].flatMap(([key, presence]) => {
    const state = stateOf(presence);
    const reasons = state === 'UNKNOWN' ? presence.reasons : NO_REASONS;
    return state === undefined ? [] : [{ endpoint, key, state, reasons }];
  });
  return {
    starts,
    subjectAtStart: bestOf(starts),
    notNow: [...presences.values()].some((presence) => presence.notNow),
  };
}

/** A data subject's trace also starts at that subject, whatever the carriage of its flows. */
export async function startsAtSubject(inquiry: Inquiry, subject: EndpointHop): Promise<readonly Start[]> {
  const presences = await findPresence(inquiry, subject, inquiry.keys);
  return [...presences].map(([key, { certain, reasons }]) =>
    certain
      ? { endpoint: subject, key, state: 'CARRIED', reasons: NO_REASONS }
      : { endpoint: subject, key, state: 'UNKNOWN', reasons },
  );
}

function stateOf({ listed, unknown }: Presence): Start['state'] | undefined {
  if (listed) return 'CARRIED';
  return unknown ? 'UNKNOWN' : undefined;
}

function bestOf(starts: readonly Start[]): StartState {
  if (starts.some(({ state }) => state === 'CARRIED')) return 'CARRIED';
  return starts.length > 0 ? 'UNKNOWN' : 'NOT_THERE';
}
