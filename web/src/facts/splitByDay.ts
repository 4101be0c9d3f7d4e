import type { EffectPartsFragment } from '../api/generated/graphql.ts';

/** Facts that are or may be in force on the day, and those that are not. */
export interface SplitFacts<T> {
  readonly now: readonly T[];
  readonly notNow: readonly T[];
}

/** Splits facts by the day; the order stays. */
export function splitByDay<T>(
  facts: readonly T[],
  effectOf: (fact: T) => Pick<EffectPartsFragment, 'inForce'>,
): SplitFacts<T> {
  return {
    now: facts.filter((fact) => effectOf(fact).inForce !== 'NO'),
    notNow: facts.filter((fact) => effectOf(fact).inForce === 'NO'),
  };
}
