import type { AuthorityFact } from '../../graph/hops.ts';
import type { Ref } from '../../model/ref.ts';
import { changesOfForce, changesOfPeriods, type DatedChange, type DatedFact } from './changeDaysOf.ts';

/** A change with what changes. */
export interface FactChange extends DatedChange {
  readonly ref: Ref;
}

const CHANGES = new WeakMap<DatedFact, readonly FactChange[]>();

/**
 * Every change of a fact: a linkage or entrustment for itself; the flow or holding for its own periods, those of its sheets, and the sum
 * of all. It does not depend on the question, so it is remembered for as long as the fact is in memory.
 */
export function changesOfFact(fact: DatedFact): readonly FactChange[] {
  const known = CHANGES.get(fact);
  if (known !== undefined) return known;
  const { id, authorities } = fact;
  const found = new Map<string, FactChange>();
  const note = (changes: readonly DatedChange[], ref: Ref): void => {
    for (const { day, change } of changes) found.set(`${day} ${change} ${ref}`, { day, change, ref });
  };
  for (const authority of authorities) note(changesOfPeriods(authority), isContract(authority) ? authority.by : id);
  note(changesOfForce(authorities), id);
  const changes = [...found.values()];
  CHANGES.set(fact, changes);
  return changes;
}

function isContract({ origin }: AuthorityFact): boolean {
  return origin === 'LINKAGE' || origin === 'ENTRUSTMENT';
}
