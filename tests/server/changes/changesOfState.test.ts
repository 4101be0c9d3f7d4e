import { describe, expect, it } from 'vitest';
import { changesOfState } from '../../../server/changes/changesOfState.ts';
import type { AuthorityFact } from '../../../server/graph/hops.ts';
import { listReasons } from '../../../server/lineage/law/ReasonSet.ts';
import type { Period } from '../../../server/model/period.ts';
import { formatRef } from '../../../server/model/ref.ts';
import { period } from '../../fixtures/drawRecord.ts';

const lent = (origin: AuthorityFact['origin'], ...periods: readonly Period[]): AuthorityFact => ({
  origin,
  by: formatRef('LINKAGE', 'ward', origin.toLowerCase()),
  periods,
});

/** `day CHANGE before → after`, with the reasons of what is unknown, and the periods that turn. */
function told(...authorities: readonly AuthorityFact[]): readonly string[] {
  return changesOfState(authorities).map(({ day, change, before, after, turning }) => {
    const [from, to] = [before, after].map(({ state, reasons }) => [state, ...listReasons(reasons)].join(' '));
    const periods = turning.flatMap((one) => one.periods.map(({ printed }) => `${one.origin} ${printed}`));
    return `${day} ${change} ${from ?? ''} → ${to ?? ''}: ${periods.join(', ')}`;
  });
}

const YEAR = period('2020-04-01', '2021-03-31');
const NEXT_YEAR = period('2021-04-01', '2022-03-31');

describe('what changes of a state (trace-semantics.md §3)', () => {
  it('starts on the first day and ends on the day after the last', () => {
    expect(told(lent('OWN', YEAR))).toEqual([
      '2020-04-01 STARTS NO → YES: OWN 2020-04-01～2021-03-31',
      '2021-04-01 ENDS YES → NO: OWN 2020-04-01～2021-03-31',
    ]);
  });

  it('of a linkage that renews itself goes on, and of a contract becomes unknown', () => {
    const renews = { ...YEAR, renews: true };
    expect(told(lent('LINKAGE', renews)).at(-1)).toBe(
      '2021-04-01 RENEWED YES → BY_RENEWAL: LINKAGE 2020-04-01～2021-03-31',
    );
    expect(told(lent('ENTRUSTMENT', renews)).at(-1)).toBe(
      '2021-04-01 BECOMES_UNKNOWN YES → UNKNOWN RENEWAL_NOT_STATED: ENTRUSTMENT 2020-04-01～2021-03-31',
    );
  });

  it('is a renewal where the next period begins on the day after the last, be it of another contract', () => {
    const expected = (origin: string): readonly string[] => [
      '2020-04-01 STARTS NO → YES: OWN 2020-04-01～2021-03-31',
      `2021-04-01 RENEWED YES → YES: OWN 2020-04-01～2021-03-31, ${origin} 2021-04-01～2022-03-31`,
      `2022-04-01 ENDS YES → NO: ${origin} 2021-04-01～2022-03-31`,
    ];
    expect(told(lent('OWN', YEAR, NEXT_YEAR))).toEqual(expected('OWN'));
    expect(told(lent('OWN', YEAR), lent('ENTRUSTMENT', NEXT_YEAR))).toEqual(expected('ENTRUSTMENT'));
  });

  it('is nothing where one period ends while another that was there before goes on', () => {
    expect(told(lent('OWN', YEAR, period('2020-10-01', undefined)))).toEqual([
      '2020-04-01 STARTS NO → YES: OWN 2020-04-01～2021-03-31',
    ]);
  });

  it('becomes unknown with a trial and starts with what follows it', () => {
    const trial = period('2020-03-11', '2020-03-20', { phase: 'TRIAL' });
    expect(told(lent('OWN', trial, period('2020-03-21', undefined)))).toEqual([
      '2020-03-11 BECOMES_UNKNOWN NO → UNKNOWN TRIAL: OWN 2020-03-11～2020-03-20',
      '2020-03-21 STARTS UNKNOWN TRIAL → YES: OWN 2020-03-11～2020-03-20, OWN 2020-03-21～',
    ]);
  });

  it('is unknown otherwise where a trial is followed by a contract whose renewal is not stated', () => {
    const trial = period('2021-04-01', undefined, { phase: 'TRIAL' });
    const ended = period(undefined, '2021-03-31', { renews: true });
    expect(told(lent('ENTRUSTMENT', trial, ended))).toEqual([
      '2021-04-01 UNKNOWN_OTHERWISE UNKNOWN PERIOD_UNSTATED → UNKNOWN RENEWAL_NOT_STATED TRIAL: ENTRUSTMENT 2021-04-01～, ENTRUSTMENT ～2021-03-31',
    ]);
  });

  it('of an end alone is an end of what was not known to have begun', () => {
    expect(told(lent('OWN', period(undefined, '2021-03-31')))).toEqual([
      '2021-04-01 ENDS UNKNOWN PERIOD_UNSTATED → NO: OWN ～2021-03-31',
    ]);
  });

  it('of a misprinted period is unknown from its earlier day, and no end is told', () => {
    expect(told(lent('OWN', period('2021-04-01', '2020-03-31')))).toEqual([
      '2020-03-31 BECOMES_UNKNOWN NO → UNKNOWN PERIOD_INVALID: OWN 2021-04-01～2020-03-31',
    ]);
  });

  it('is nothing for development, for a period without days, and where no period is given', () => {
    expect(told(lent('OWN', period('2020-04-01', '2021-03-31', { phase: 'DEVELOPMENT' })))).toEqual([]);
    expect(told(lent('OWN', period(undefined, undefined)))).toEqual([]);
    expect([told(lent('OWN')), told()]).toEqual([[], []]);
  });
});
