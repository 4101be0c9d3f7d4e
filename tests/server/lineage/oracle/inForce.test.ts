import { describe, expect, test } from 'vitest';
import type { Period } from '../../../../server/model/period.ts';
import type { PeriodOrigin } from '../../../../server/graph/hops.ts';
import { forceOf, periodState } from './inForce.ts';
import { periodOf } from './recordPlan.ts';

const on = (asOf: string): { asOf: string } => ({ asOf });
const stateOn = (asOf: string, period: Period, origin: PeriodOrigin = 'OWN'): string => {
  const { inForce, reason } = periodState(period, origin, on(asOf));
  return reason ?? inForce;
};

describe('is it in force on the day (§3)', () => {
  const year = periodOf('2020-04-01', '2021-03-31');

  test('both ends are included', () => {
    const days = ['2020-03-31', '2020-04-01', '2021-03-31', '2021-04-01'];
    expect(days.map((day) => stateOn(day, year))).toEqual(['NO', 'YES', 'YES', 'NO']);
  });

  test('a printed month or year counts from its first day to its last', () => {
    const months: Period = {
      ...year,
      from: { first: '2020-04-01', last: '2020-04-30', precision: 'MONTH' },
      to: { first: '2021-01-01', last: '2021-12-31', precision: 'YEAR' },
    };
    expect(['2020-04-02', '2021-12-31', '2022-01-01'].map((day) => stateOn(day, months))).toEqual(['YES', 'YES', 'NO']);
  });

  test('an end before its start is UNKNOWN from the first date that is given, and never dropped', () => {
    const invalid = periodOf('2021-04-01', '2020-03-31');
    expect(['2020-03-30', '2020-03-31', '2020-10-01', '2030-01-01'].map((day) => stateOn(day, invalid))).toEqual([
      'NO',
      'PERIOD_INVALID',
      'PERIOD_INVALID',
      'PERIOD_INVALID',
    ]);
  });

  test('after the end a linkage that renews goes on, a contract needs a new one', () => {
    const renewing = { ...year, renews: true };
    expect(stateOn('2022-01-01', renewing, 'LINKAGE')).toBe('BY_RENEWAL');
    expect(stateOn('2022-01-01', renewing, 'ENTRUSTMENT')).toBe('RENEWAL_NOT_STATED');
    expect(stateOn('2022-01-01', renewing, 'MATTER')).toBe('RENEWAL_NOT_STATED');
  });

  test('no start, and a trial, are UNKNOWN', () => {
    expect(stateOn('2020-05-01', periodOf())).toBe('PERIOD_UNSTATED');
    expect(stateOn('2020-05-01', { ...year, phase: 'TRIAL' })).toBe('TRIAL');
    expect(stateOn('2020-05-01', { ...year, phase: 'PARALLEL' })).toBe('YES');
  });

  test('development and test never put anything in force', () => {
    expect(stateOn('2020-05-01', { ...year, phase: 'DEVELOPMENT' })).toBe('NO');
    expect(periodState({ ...year, phase: 'TEST' }, 'OWN', 'ALL_TIMES')).toEqual({ inForce: 'NO' });
  });

  test('all times compare no day and keep the reasons that need none', () => {
    const states = [year, periodOf(), periodOf('2021-04-01', '2020-03-31'), { ...year, phase: 'TRIAL' as const }];
    expect(states.map((period) => periodState(period, 'OWN', 'ALL_TIMES'))).toEqual([
      { inForce: 'YES' },
      { inForce: 'UNKNOWN', reason: 'PERIOD_UNSTATED' },
      { inForce: 'UNKNOWN', reason: 'PERIOD_INVALID' },
      { inForce: 'UNKNOWN', reason: 'TRIAL' },
    ]);
  });

  test('of several authorities the best counts and each is shown', () => {
    const by = 'linkage:jp/one' as never;
    const lapsed = { origin: 'ENTRUSTMENT' as const, by: 'entrustment:jp/two' as never, periods: [year] };
    const running = { origin: 'LINKAGE' as const, by, periods: [periodOf('2021-04-01')] };
    expect(forceOf([lapsed, running], on('2021-06-01'))).toEqual({
      inForce: 'YES',
      reasons: [],
      authorities: [
        { by: lapsed.by, origin: 'ENTRUSTMENT', inForce: 'NO', period: year },
        { by, origin: 'LINKAGE', inForce: 'YES', period: periodOf('2021-04-01') },
      ],
    });
  });

  test('an authority without a period, or no authority, states no period', () => {
    const by = 'linkage:jp/one' as never;
    expect(forceOf([{ origin: 'LINKAGE', by, periods: [] }], on('2021-06-01'))).toEqual({
      inForce: 'UNKNOWN',
      reasons: ['PERIOD_UNSTATED'],
      authorities: [{ by, origin: 'LINKAGE', inForce: 'UNKNOWN', reason: 'PERIOD_UNSTATED' }],
    });
    expect(forceOf([], on('2021-06-01')).reasons).toEqual(['PERIOD_UNSTATED']);
  });
});
