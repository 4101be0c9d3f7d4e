import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../../server/manifest/period/parsePeriod.ts';
import { parsePeriodEnd } from '../../../../server/manifest/period/periodEnd.ts';

describe('parsePeriodEnd', () => {
  it.each([
    ['2020-04-01', { first: '2020-04-01', last: '2020-04-01', precision: 'DAY' }],
    ['2020-02', { first: '2020-02-01', last: '2020-02-29', precision: 'MONTH' }],
    ['2020-03-E', { first: '2020-03-01', last: '2020-03-10', precision: 'TEN_DAYS' }],
    ['2020-03-M', { first: '2020-03-11', last: '2020-03-20', precision: 'TEN_DAYS' }],
    ['2021-02-L', { first: '2021-02-21', last: '2021-02-28', precision: 'TEN_DAYS' }],
    ['2020', { first: '2020-01-01', last: '2020-12-31', precision: 'YEAR' }],
    ['FY2020', { first: '2020-04-01', last: '2021-03-31', precision: 'FISCAL_YEAR' }],
  ])('reads %s', (text, end) => {
    expect(parsePeriodEnd(text)).toEqual(end);
  });
  it.each(['2021-02-29', '2020-13', '20-1', '', '2020-00-01'])('refuses %s', (text) => {
    expect(parsePeriodEnd(text)).toBeUndefined();
  });
});

describe('parsePeriod on any text', () => {
  it('never throws and keeps the words', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '令和',
            '平成',
            '元',
            '年',
            '度',
            '月',
            '日',
            '中旬',
            'から',
            'まで',
            '～',
            '2',
            '32',
            ' ',
            '予定',
            '終了後',
          ),
        ),
        (parts) => {
          const printed = parts.join('');
          const result = parsePeriod(printed);
          if ('period' in result) expect(result.period.printed).toBe(printed);
          else expect(result.problem.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
