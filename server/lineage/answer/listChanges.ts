import type { AuthorityFact } from '../../graph/hops.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import { changesOfForce, changesOfPeriods, type DatedChange, type DatedFact } from '../law/changeDaysOf.ts';
import type { ChangeDay } from '../TraceAnswer.ts';
import { carriageOf } from '../law/carriageOf.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Key } from '../walk/Key.ts';
import { compareTexts } from '../walk/orders.ts';
import type { Findings } from './Findings.ts';
import { keysAt, type Surroundings } from './Surroundings.ts';

/** What an answer rests on: the flows of its steps; at its stops the holdings, whatever the day, and what decides custody. */
export function listDatedFacts(
  { keys, inScope }: Inquiry,
  { stops, steps }: Findings,
  { holdingsAt, engagementsOf }: Surroundings,
): readonly DatedFact[] {
  const facts: DatedFact[] = steps.map(({ flow }) => flow.hop);
  for (const stop of stops) {
    const keysHere = [...keysAt([stop], keys)];
    for (const { hop, mentions } of holdingsAt(stop.endpoint)) {
      const isOfKey = ({ up }: Key): boolean => carriageOf(up, mentions, hop).answer !== 'NOT_LISTED';
      if (inScope(hop) && keysHere.some(isOfKey)) facts.push(hop);
    }
    for (const { by, delegation, authority } of engagementsOf(stop.endpoint)) {
      if (!delegation) facts.push({ id: by, authorities: [authority] });
    }
  }
  return facts;
}

/**
 * The days on which one of these changes, each with what starts and what ends: a linkage or entrustment for itself; the flow or holding
 * for its own periods, those of its sheets, and the sum of all.
 */
export function listChanges(facts: Iterable<DatedFact>): readonly ChangeDay[] {
  const days = new Map<Day, { readonly starts: Set<Ref>; readonly ends: Set<Ref> }>();
  const note = (changes: readonly DatedChange[], ref: Ref): void => {
    for (const { day, change } of changes) {
      let found = days.get(day);
      if (found === undefined) days.set(day, (found = { starts: new Set<Ref>(), ends: new Set<Ref>() }));
      (change === 'STARTS' ? found.starts : found.ends).add(ref);
    }
  };
  for (const { id, authorities } of new Set(facts)) {
    for (const authority of authorities) note(changesOfPeriods(authority), isContract(authority) ? authority.by : id);
    note(changesOfForce(authorities), id);
  }
  return [...days]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([day, { starts, ends }]) => ({
      day,
      starts: [...starts].sort(compareTexts),
      ends: [...ends].sort(compareTexts),
    }));
}

function isContract({ origin }: AuthorityFact): boolean {
  return origin === 'LINKAGE' || origin === 'ENTRUSTMENT';
}
