import { describe, expect, it } from 'vitest';
import type { AuthorityFact } from '../../../../server/graph/hops.ts';
import { changesOfForce, changesOfPeriods } from '../../../../server/lineage/law/changeDaysOf.ts';
import { formatRef } from '../../../../server/model/ref.ts';
import type { Period } from '../../../../server/model/period.ts';
import { period } from '../../../fixtures/drawRecord.ts';

const lent = (origin: AuthorityFact['origin'], ...periods: readonly Period[]): AuthorityFact => ({
  origin,
  by: formatRef('LINKAGE', 'ward', 'l'),
  periods,
});

describe('the days on which periods change (trace-semantics.md §4, Dates)', () => {
  it('are the first day and the day after the last', () => {
    expect(changesOfPeriods(lent('OWN', period('2020-04-01', '2021-03-31')))).toEqual([
      { day: '2020-04-01', change: 'STARTS' },
      { day: '2021-04-01', change: 'ENDS' },
    ]);
  });

  it('tell that a renewal is no longer the stated period', () => {
    const ended = period('2020-04-01', '2021-03-31', { renews: true });
    const expected = [
      { day: '2020-04-01', change: 'STARTS' },
      { day: '2021-04-01', change: 'ENDS' },
    ];
    expect([changesOfPeriods(lent('LINKAGE', ended)), changesOfPeriods(lent('ENTRUSTMENT', ended))]).toEqual([
      expected,
      expected,
    ]);
  });

  it('of a misprinted period is its earlier date, from which it is unknown', () => {
    expect(changesOfPeriods(lent('OWN', period('2021-04-01', '2020-03-31')))).toEqual([
      { day: '2020-03-31', change: 'STARTS' },
    ]);
  });

  it('are none for development, and none for a period without dates', () => {
    expect(changesOfPeriods(lent('OWN', period('2020-04-01', undefined, { phase: 'DEVELOPMENT' })))).toEqual([]);
    expect(changesOfPeriods(lent('OWN', period(undefined, undefined)))).toEqual([]);
  });

  it('of several together are those on which their sum changes', () => {
    const first = lent('LINKAGE', period('2020-04-01', '2021-03-31'));
    const next = lent('ENTRUSTMENT', period('2021-04-01', '2022-03-31'));
    expect(changesOfForce([first, next])).toEqual([
      { day: '2020-04-01', change: 'STARTS' },
      { day: '2022-04-01', change: 'ENDS' },
    ]);
  });

  it('stop before days that ISO 8601 does not write with four digits', () => {
    expect(changesOfPeriods(lent('OWN', period('2020-04-01', '9999-12-31')))).toEqual([
      { day: '2020-04-01', change: 'STARTS' },
    ]);
  });
});
