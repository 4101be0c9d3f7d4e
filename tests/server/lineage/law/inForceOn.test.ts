import { describe, expect, it } from 'vitest';
import { inForceOn } from '../../../../server/lineage/law/inForceOn.ts';
import type { Period } from '../../../../server/model/period.ts';
import { period } from '../../../fixtures/drawRecord.ts';

function on(asOf: string, of: Period, ofLinkage = false): string {
  const { inForce, reason } = inForceOn(of, { asOf }, ofLinkage);
  return reason ?? inForce;
}

const year = period('2020-04-01', '2021-03-31');
const misprinted = period('2021-04-01', '2020-03-31');

describe('inForceOn (trace-semantics.md §3, row by row)', () => {
  it('D before every date that is given: NO', () => {
    expect([on('2020-03-31', year), on('2020-03-31', period('2020-04-01', undefined))]).toEqual(['NO', 'NO']);
    expect(on('2020-03-30', misprinted)).toBe('NO');
  });

  it('an end alone does not say "not yet" (decision 0101)', () => {
    const until = period(undefined, '2021-03-31');
    expect([on('2019-01-01', until), on('2021-03-31', until), on('2021-04-01', until)]).toEqual([
      'PERIOD_UNSTATED',
      'PERIOD_UNSTATED',
      'NO',
    ]);
  });

  it('end before start as printed: UNKNOWN, PERIOD_INVALID, and never dropped again', () => {
    const days = ['2020-03-31', '2020-12-01', '2021-04-01', '2030-01-01'];
    expect(days.map((day) => on(day, misprinted))).toEqual(days.map(() => 'PERIOD_INVALID'));
  });

  it('D after the end, renews: a linkage YES by renewal, anything else UNKNOWN', () => {
    const renewing = { ...year, renews: true };
    expect([on('2021-04-01', renewing, true), on('2021-04-01', renewing)]).toEqual([
      'BY_RENEWAL',
      'RENEWAL_NOT_STATED',
    ]);
    expect([on('2021-03-31', renewing, true), on('2021-03-31', renewing)]).toEqual(['YES', 'YES']);
  });

  it('D after the end: NO', () => {
    expect(on('2021-04-01', year)).toBe('NO');
  });

  it('no start: UNKNOWN, PERIOD_UNSTATED', () => {
    expect(on('2020-06-01', period(undefined, undefined, { fromEvent: '改修業務終了後' }))).toBe('PERIOD_UNSTATED');
  });

  it('phase TRIAL: UNKNOWN, TRIAL while it lasts', () => {
    const trial = { ...year, phase: 'TRIAL' as const };
    expect([on('2020-03-31', trial), on('2020-04-01', trial), on('2021-04-01', trial)]).toEqual(['NO', 'TRIAL', 'NO']);
  });

  it('otherwise: YES, both ends included', () => {
    expect([on('2020-04-01', year), on('2021-03-31', year)]).toEqual(['YES', 'YES']);
    expect(on('2099-01-01', period('2020-04-01', undefined, { continues: true }))).toBe('YES');
    expect(on('2020-06-01', { ...year, phase: 'PARALLEL', planned: true })).toBe('YES');
  });

  it('DEVELOPMENT and TEST never put anything in force', () => {
    expect([on('2020-06-01', { ...year, phase: 'DEVELOPMENT' }), on('2020-06-01', { ...year, phase: 'TEST' })]).toEqual(
      ['NO', 'NO'],
    );
    expect(inForceOn({ ...misprinted, phase: 'TEST' }, 'ALL_TIMES', false)).toEqual({ inForce: 'NO' });
  });

  it('compares the first day of the start and the last day of the end, whatever the precision', () => {
    const printed: Period = {
      ...year,
      from: { first: '2020-04-01', last: '2020-04-30', precision: 'MONTH' },
      to: { first: '2021-04-01', last: '2022-03-31', precision: 'FISCAL_YEAR' },
    };
    expect(['2020-03-31', '2020-04-01', '2022-03-31', '2022-04-01'].map((day) => on(day, printed))).toEqual([
      'NO',
      'YES',
      'YES',
      'NO',
    ]);
  });

  it('at all times compares no day and keeps the reasons that need none', () => {
    const states = [year, { ...year, renews: true }, misprinted, period(undefined, '2021-03-31')].map((one) =>
      inForceOn(one, 'ALL_TIMES', false),
    );
    expect(states).toEqual([
      { inForce: 'YES' },
      { inForce: 'YES' },
      { inForce: 'UNKNOWN', reason: 'PERIOD_INVALID' },
      { inForce: 'UNKNOWN', reason: 'PERIOD_UNSTATED' },
    ]);
  });
});
