import type { EndpointHop } from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import { NO_REASONS } from '../law/ReasonSet.ts';
import type { StartState } from '../TraceAnswer.ts';
import type { Inquiry } from './Inquiry.ts';
import type { Key } from './Key.ts';
import { findPresence, type Presence } from './presence.ts';
import type { Start, Starts } from './Start.ts';

/**
 * Each key starts at each of these as CARRIED, as UNKNOWN, or not at all (trace-semantics.md §4). An endpoint the record lacks has no
 * starts.
 */
export async function startsAt(inquiry: Inquiry, origins: readonly EndpointRef[]): Promise<Starts> {
  const endpoints = await inquiry.source.endpoints(origins);
  const found = await Promise.all(
    origins.flatMap((origin) => {
      const endpoint = endpoints.get(origin);
      return endpoint === undefined ? [] : [startsAtOrigin(inquiry, endpoint)];
    }),
  );
  const starts = found.flatMap((one) => one.starts);
  return {
    starts,
    subjectAtStart: bestOf(starts),
    notNow: found.some(({ notNow }) => notNow),
    facts: found.flatMap(({ facts }) => facts),
  };
}

async function startsAtOrigin(inquiry: Inquiry, endpoint: EndpointHop): Promise<Starts> {
  return startsBy(endpoint, await findPresence(inquiry, endpoint, inquiry.keys), ({ listed, unknown }) => {
    if (listed) return 'CARRIED';
    return unknown ? 'UNKNOWN' : undefined;
  });
}

/** A data subject's trace also starts at that subject, whatever the carriage of its flows. */
export async function startsAtSubject(inquiry: Inquiry, subject: EndpointHop): Promise<Starts> {
  const presences = await findPresence(inquiry, subject, inquiry.keys);
  return startsBy(subject, presences, ({ certain }) => (certain ? 'CARRIED' : 'UNKNOWN'));
}

/** No start at all. */
export const NOWHERE: Starts = { starts: [], subjectAtStart: 'NOT_THERE', notNow: false, facts: [] };

function startsBy(
  endpoint: EndpointHop,
  presences: ReadonlyMap<Key, Presence>,
  stateOf: (presence: Presence) => Start['state'] | undefined,
): Starts {
  const starts = [...presences].flatMap(([key, presence]) => {
    const state = stateOf(presence);
    const reasons = state === 'UNKNOWN' ? presence.reasons : NO_REASONS;
    return state === undefined ? [] : [{ endpoint, key, state, reasons }];
  });
  const all = [...presences.values()];
  return {
    starts,
    subjectAtStart: bestOf(starts),
    notNow: all.some(({ notNow }) => notNow),
    facts: all.flatMap(({ facts }) => facts),
  };
}

function bestOf(starts: readonly Start[]): StartState {
  if (starts.some(({ state }) => state === 'CARRIED')) return 'CARRIED';
  return starts.length > 0 ? 'UNKNOWN' : 'NOT_THERE';
}
