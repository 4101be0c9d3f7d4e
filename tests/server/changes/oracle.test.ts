import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOfState } from '../../../server/changes/changesOfState.ts';
import { listChanges } from '../../../server/changes/listChanges.ts';
import type { ChangeKind, DatedFact } from '../../../server/changes/RecordChange.ts';
import { stateOf } from '../../../server/changes/stateOf.ts';
import type { AuthorityFact } from '../../../server/graph/hops.ts';
import { authoritiesOn } from '../../../server/lineage/law/authoritiesOn.ts';
import { inForceOn } from '../../../server/lineage/law/inForceOn.ts';
import { shiftDay } from '../../../server/lineage/law/shiftDay.ts';
import type { Day } from '../../../server/model/period.ts';
import { formatRef } from '../../../server/model/ref.ts';
import { arbitraryPeriod } from '../lineage/oracle/arbitraryPeriod.ts';

const FIRST: Day = '2020-03-01';
const DAYS: readonly Day[] = Array.from({ length: 760 }, (_, n) => shiftDay(FIRST, n));

const arbitraryAuthorities = (): fc.Arbitrary<readonly AuthorityFact[]> =>
  fc.array(
    fc.record({
      origin: fc.constantFrom('OWN' as const, 'LINKAGE' as const, 'ENTRUSTMENT' as const, 'MATTER' as const),
      by: fc.constantFrom(formatRef('LINKAGE', 'ward', 'a'), formatRef('ENTRUSTMENT', 'ward', 'b')),
      periods: fc.array(arbitraryPeriod(), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  );

/** Two days, in order. */
const arbitrarySpan = (): fc.Arbitrary<readonly [Day, Day]> =>
  fc
    .tuple(fc.nat({ max: DAYS.length - 1 }), fc.nat({ max: DAYS.length - 1 }))
    .map(([a, b]) => [DAYS[Math.min(a, b)] ?? FIRST, DAYS[Math.max(a, b)] ?? FIRST]);

function factOf(authorities: readonly AuthorityFact[]): DatedFact {
  const node = { id: formatRef('FLOW', 'ward', 'f') } as DatedFact['node'];
  return { node, authorities, changes: changesOfState(authorities), holders: [], documents: [] };
}

/** Every day against the day before it, each judged from scratch. */
function naiveChanges(authorities: readonly AuthorityFact[], from: Day, to: Day): readonly string[] {
  const found: string[] = [];
  for (let day = from; day <= to; day = shiftDay(day, 1)) {
    const yesterday = shiftDay(day, -1);
    const change = naiveChange(authorities, yesterday, day);
    if (change !== undefined) found.push(`${day} ${change}`);
  }
  return found;
}

function naiveChange(authorities: readonly AuthorityFact[], yesterday: Day, day: Day): ChangeKind | undefined {
  const [before, after] = [yesterday, day].map((asOf) => authoritiesOn(authorities, { asOf }));
  if (before === undefined || after === undefined) throw new Error('two days give two states');
  const holds = (state: string): boolean => state === 'YES' || state === 'BY_RENEWAL';
  if (holds(after.state)) {
    if (!holds(before.state)) return 'STARTS';
    const [then, now] = [yesterday, day].map((asOf) => holdingPeriods(authorities, asOf));
    const goesOn = [...(then ?? [])].some((key) => now?.has(key));
    return before.state === after.state && goesOn ? undefined : 'RENEWED';
  }
  if (after.state === 'NO') return before.state === 'NO' ? undefined : 'ENDS';
  if (before.state !== 'UNKNOWN') return 'BECOMES_UNKNOWN';
  return before.reasons === after.reasons ? undefined : 'UNKNOWN_OTHERWISE';
}

/** Which periods hold on a day, by where they stand. */
function holdingPeriods(authorities: readonly AuthorityFact[], asOf: Day): ReadonlySet<string> {
  return new Set(
    authorities.flatMap(({ origin, periods }, a) =>
      periods.flatMap((period, p) => {
        const { inForce } = inForceOn(period, { asOf }, origin === 'LINKAGE');
        return inForce === 'YES' || inForce === 'BY_RENEWAL' ? [`${a} ${p}`] : [];
      }),
    ),
  );
}

describe('changes and a comparison of every day with the day before', () => {
  it('agree on random periods and spans', () => {
    fc.assert(
      fc.property(arbitraryAuthorities(), arbitrarySpan(), (authorities, [from, to]) => {
        const listed = listChanges([factOf(authorities)], { from, to });
        expect(listed.map(({ day, change }) => `${day} ${change}`)).toEqual(naiveChanges(authorities, from, to));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('lead from the state on the day before the span to the state on its last day', () => {
    fc.assert(
      fc.property(arbitraryAuthorities(), arbitrarySpan(), (authorities, [from, to]) => {
        const listed = listChanges([factOf(authorities)], { from, to });
        const before = authoritiesOn(authorities, { asOf: shiftDay(from, -1) });
        const last = listed.at(-1)?.after ?? before;
        const { state, reasons } = authoritiesOn(authorities, { asOf: to });
        expect([last.state, last.reasons]).toEqual([state, reasons]);
        expect(listed.every(({ turning }) => turning.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of spans that follow each other are those of the whole, each once', () => {
    fc.assert(
      fc.property(arbitraryAuthorities(), arbitrarySpan(), fc.constantFrom(...DAYS), (authorities, [from, to], cut) => {
        fc.pre(from <= cut && cut < to);
        const facts = [factOf(authorities)];
        expect([
          ...listChanges(facts, { from, to: cut }),
          ...listChanges(facts, { from: shiftDay(cut, 1), to }),
        ]).toEqual(listChanges(facts, { from, to }));
      }),
      { numRuns: 300 },
    );
  });

  it('bound the days on which a state lasts', () => {
    fc.assert(
      fc.property(arbitraryAuthorities(), fc.constantFrom(...DAYS), (authorities, day) => {
        const { force, since, until } = stateOf(factOf(authorities), day);
        const tell = (asOf: Day): string => {
          const { state, reasons } = authoritiesOn(authorities, { asOf });
          return `${state} ${reasons}`;
        };
        expect(tell(day)).toBe(`${force.state} ${force.reasons}`);
        for (const asOf of [since, until]) if (asOf !== undefined) expect(tell(asOf)).toBe(tell(day));
        expect(since === undefined || since <= day).toBe(true);
        expect(until === undefined || until >= day).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
