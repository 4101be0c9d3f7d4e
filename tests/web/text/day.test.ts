import { describe, expect, it } from 'vitest';
import { addDays, formatDay, formatDayOfEra, isDay, parseDay } from '../../../web/src/text/day.ts';

describe('a day', () => {
  it.each([
    ['2020-04-01', '2020-04-01'],
    ['2020/4/1', '2020-04-01'],
    ['2020年4月1日', '2020-04-01'],
    ['２０２０年４月１日', '2020-04-01'],
    [' 令和2年 4月1日 ', '2020-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['R2.4.1', '2020-04-01'],
    ['h31/4/30', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
  ])('is read from %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    '',
    '2020',
    '2020-02-30',
    '2021-02-29',
    '平成32年4月1日',
    '令和元年4月30日',
    '令和0年1月1日',
    '明日',
    '20200401',
  ])('is none in %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('is written in both languages, and with its era', () => {
    expect([formatDay('2020-04-01', 'ja'), formatDay('2020-04-01', 'en')]).toEqual(['2020年4月1日', '1 April 2020']);
    expect(['2019-04-30', '2019-05-01', '2026-06-01', '1800-01-01'].map(formatDayOfEra)).toEqual([
      '平成31年4月30日',
      '令和元年5月1日',
      '令和8年6月1日',
      '1800年1月1日',
    ]);
  });

  it('is one only as the server writes it', () => {
    expect(['2020-04-01', '2020-4-1', '2020-13-01', '2020-02-30', 'x'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('has days before and after it', () => {
    expect([addDays('2021-03-31', 1), addDays('2020-03-01', -1)]).toEqual(['2021-04-01', '2020-02-29']);
  });
});
