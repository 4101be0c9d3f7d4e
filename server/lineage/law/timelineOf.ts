import type { AuthorityFact } from '../../graph/hops.ts';
import type { Day, Period } from '../../model/period.ts';
import { authoritiesOn, type Force } from './authoritiesOn.ts';
import type { When } from './inForceOn.ts';

/** What some authorities put in force over time: it changes on few days, so each state is judged once, when it is first asked for. */
export interface Timeline {
  /** As `authoritiesOn` answers. */
  readonly on: (when: When) => Force;
  /** The days on which it may change, in order; between two of them nothing does. */
  readonly days: readonly Day[];
}

const TIMELINES = new WeakMap<readonly AuthorityFact[], Timeline>();

/** The timeline of these authorities, remembered for as long as the list itself is in memory: a snapshot keeps it for a revision. */
export function timelineOf(facts: readonly AuthorityFact[]): Timeline {
  const known = TIMELINES.get(facts);
  if (known !== undefined) return known;
  const timeline = buildTimeline(facts);
  TIMELINES.set(facts, timeline);
  return timeline;
}

/** The days on which a row of trace-semantics.md §3 may begin to fit one of these periods, in order, each once. */
export function turningDaysOf(periods: readonly Period[]): readonly Day[] {
  const days = new Set<Day>();
  for (const { from, to } of periods) {
    if (from !== undefined) days.add(from.first);
    if (to === undefined) continue;
    days.add(to.last);
    // None after the last day that ISO 8601 writes with four digits.
    if (to.last < '9999-12-31') days.add(dayAfter(to.last));
  }
  return days.size < 2 ? [...days] : [...days].sort();
}

function buildTimeline(facts: readonly AuthorityFact[]): Timeline {
  const days = turningDaysOf(facts.flatMap(({ periods }) => periods));
  const forces: (Force | undefined)[] = [];
  let ever: Force | undefined;
  return {
    days,
    on: (when) => {
      if (when === 'ALL_TIMES') return (ever ??= authoritiesOn(facts, when));
      let part = 0;
      while (part < days.length && (days[part] ?? '') <= when.asOf) part += 1;
      return (forces[part] ??= authoritiesOn(facts, when));
    },
  };
}

function dayAfter(day: Day): Day {
  const date = Number(day.slice(8));
  if (date < 28) return `${day.slice(0, 8)}${String(date + 1).padStart(2, '0')}`;
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(date + 1);
  return next.toISOString().slice(0, 10);
}
