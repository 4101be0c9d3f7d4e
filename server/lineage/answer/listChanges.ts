import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import type { DatedFact } from '../law/changeDaysOf.ts';
import type { ChangeDay } from '../TraceAnswer.ts';
import { carriageOf } from '../law/carriageOf.ts';
import { changesOfFact } from '../law/changesOfFact.ts';
import { datedEngagement } from '../law/datedEngagement.ts';
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
    const holdings = holdingsAt(stop.endpoint);
    const keysHere = holdings.length === 0 ? [] : [...keysAt([stop], keys)];
    for (const { hop, mentions } of holdings) {
      const isOfKey = ({ up }: Key): boolean => carriageOf(up, mentions, hop).answer !== 'NOT_LISTED';
      if (inScope(hop) && keysHere.some(isOfKey)) facts.push(hop);
    }
    for (const engagement of engagementsOf(stop.endpoint)) {
      if (!engagement.delegation) facts.push(datedEngagement(engagement));
    }
  }
  return facts;
}

/** The days on which one of these changes, each with what starts and what ends. */
export function listChanges(facts: Iterable<DatedFact>): readonly ChangeDay[] {
  const days = new Map<Day, { readonly starts: Set<Ref>; readonly ends: Set<Ref> }>();
  for (const fact of new Set(facts)) {
    for (const { day, change, ref } of changesOfFact(fact)) {
      let found = days.get(day);
      if (found === undefined) days.set(day, (found = { starts: new Set<Ref>(), ends: new Set<Ref>() }));
      (change === 'STARTS' ? found.starts : found.ends).add(ref);
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
