import type { Evidence } from '../../model/evidence.ts';
import type { EffectivePeriod } from '../resolvers/effectivePeriods.ts';

/** Where these periods stand, each place once; where one has no place of its own, those of what lends it. */
export function findPeriodEvidence(periods: readonly EffectivePeriod[]): readonly Evidence[] {
  const places = periods.flatMap(({ evidence, by }) => (evidence.length > 0 ? evidence : by.evidence));
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
