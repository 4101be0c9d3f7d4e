import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import { listChanges } from '../answer/listChanges.ts';
import { timelineOf } from '../law/timelineOf.ts';
import type { StatedFact } from '../sources/HopSource.ts';
import type { ChangeDay } from '../TraceAnswer.ts';
import type { ConceptKeys } from './ConceptKeys.ts';
import { listAnswerOf } from './judgeFact.ts';

/**
 * The days on which a report changes: those of facts that say or may say something of the concept; those of others where nothing else
 * decides about a sheet of theirs (it then goes between NOT_LISTED and no answer).
 */
export function listReportChanges(
  facts: readonly StatedFact[],
  stating: ReadonlyMap<Ref<'MATTER'>, readonly StatedFact[]>,
  keys: ConceptKeys,
): readonly ChangeDay[] {
  const telling = new Set(facts.filter((fact) => listAnswerOf(fact, keys) !== 'NOT_LISTED'));
  const days = new Set(listChanges(hopsOf(telling)).map(({ day }) => day));
  for (const stated of stating.values()) {
    const silent = stated.filter((fact) => !telling.has(fact));
    if (silent.length === 0) continue;
    const told = stated.filter((fact) => telling.has(fact));
    for (const { day } of listChanges(hopsOf(silent)))
      if (!told.some((fact) => isInForceAround(fact, day))) days.add(day);
  }
  return listChanges(hopsOf(facts)).filter(({ day }) => days.has(day));
}

/** In force on the day and on the one before: it turns on another day. */
function isInForceAround({ hop }: StatedFact, day: Day): boolean {
  const { on, days } = timelineOf(hop.authorities);
  return on({ asOf: day }).state !== 'NO' && !days.includes(day);
}

function hopsOf(facts: Iterable<StatedFact>): readonly StatedFact['hop'][] {
  return [...facts].map(({ hop }) => hop);
}
