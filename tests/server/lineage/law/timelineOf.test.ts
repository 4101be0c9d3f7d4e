import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthorityFact } from '../../../../server/graph/hops.ts';
import { authoritiesOn } from '../../../../server/lineage/law/authoritiesOn.ts';
import { timelineOf, turningDaysOf } from '../../../../server/lineage/law/timelineOf.ts';
import { formatRef } from '../../../../server/model/ref.ts';
import type { Period } from '../../../../server/model/period.ts';
import { period } from '../../../fixtures/drawRecord.ts';

const lent = (...periods: readonly Period[]): AuthorityFact => ({
  origin: 'LINKAGE',
  by: formatRef('LINKAGE', 'ward', 'l'),
  periods,
});

describe('a timeline', () => {
  it('turns on the first day, the last day and the day after it, over the ends of months and years', () => {
    expect(turningDaysOf([period('2020-04-01', '2021-03-31'), period('2021-04-01', '2024-02-28')])).toEqual([
      '2020-04-01',
      '2021-03-31',
      '2021-04-01',
      '2024-02-28',
      '2024-02-29',
    ]);
    expect(turningDaysOf([period('2020-12-09', '9999-12-31')])).toEqual(['2020-12-09', '9999-12-31']);
  });

  it('gives on any day what judging that day gives', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    const some = fc
      .record({
        from: fc.option(day, { nil: undefined }),
        to: fc.option(day, { nil: undefined }),
        renews: fc.boolean(),
      })
      .map(({ from, to, renews }) => period(from, to, { renews }));
    const facts = fc.array(
      fc.array(some, { maxLength: 3 }).map((periods) => lent(...periods)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(facts, fc.array(day, { maxLength: 20 }), (authorities, days) => {
        const timeline = timelineOf(authorities);
        for (const asOf of days) expect(timeline.on({ asOf })).toEqual(authoritiesOn(authorities, { asOf }));
        expect(timeline.on('ALL_TIMES')).toEqual(authoritiesOn(authorities, 'ALL_TIMES'));
      }),
    );
  });
});
