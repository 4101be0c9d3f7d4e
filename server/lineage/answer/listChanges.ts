import type { AuthorityFact } from '../../graph/hops.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import { changeDaysOf } from '../law/changeDaysOf.ts';
import type { ChangeDay } from '../TraceAnswer.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import { compareTexts } from '../walk/orders.ts';
import { judgeHolding } from '../walk/verdicts.ts';
import type { Findings } from './Findings.ts';
import { keysAt, type Surroundings } from './Surroundings.ts';

/** The authorities that an answer rests on: those of its steps, of the holdings at its stops on any day, and of custody there. */
export function* authoritiesOf(
  inquiry: Inquiry,
  { stops, steps }: Findings,
  { holdingsAt, engagementsOf }: Surroundings,
): Generator<AuthorityFact> {
  for (const { flow } of steps) yield* flow.hop.authorities;
  for (const stop of stops) {
    const keys = [...keysAt([stop], inquiry.keys)];
    for (const holding of holdingsAt(stop.endpoint)) {
      const isRelevant = keys.some((key) => judgeHolding(inquiry, holding, key) !== undefined);
      if (isRelevant) yield* holding.hop.authorities;
    }
    for (const { authority } of engagementsOf(stop.endpoint)) yield authority;
  }
}

/** The days on which one of these authorities changes, each with what starts and ends. */
export function listChanges(authorities: Iterable<AuthorityFact>): readonly ChangeDay[] {
  const days = new Map<Day, { readonly starts: Set<Ref>; readonly ends: Set<Ref> }>();
  for (const authority of authorities) {
    for (const { day, change } of changeDaysOf(authority)) {
      let found = days.get(day);
      if (found === undefined) days.set(day, (found = { starts: new Set(), ends: new Set() }));
      (change === 'STARTS' ? found.starts : found.ends).add(authority.by);
    }
  }
  return [...days]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([day, { starts, ends }]) => ({
      day,
      starts: [...starts].sort(compareTexts),
      ends: [...ends].sort(compareTexts),
    }));
}
