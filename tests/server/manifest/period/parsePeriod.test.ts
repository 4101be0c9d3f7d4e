import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../../server/manifest/period/parsePeriod.ts';
import type { Period } from '../../../../server/model/period.ts';

const day = (text: string) => ({ first: text, last: text, precision: 'DAY' as const });
const month = (first: string, last: string) => ({ first, last, precision: 'MONTH' as const });

function read(printed: string): Omit<Period, 'printed'> {
  const result = parsePeriod(printed);
  if ('problem' in result) throw new Error(result.problem);
  const { printed: words, ...understood } = result.period;
  expect(words).toBe(printed);
  return JSON.parse(JSON.stringify(understood)) as Omit<Period, 'printed'>;
}

const plain = { renews: false, continues: false, planned: false };

describe('parsePeriod reads what the papers print', () => {
  it('reads a start that goes on, and its phase (S001 line 55)', () => {
    expect(read('令和2年4月1日から本格実施 (以降、同様の外部結合を行う。)')).toEqual({
      ...plain,
      from: day('2020-04-01'),
      continues: true,
      phase: 'LIVE',
    });
  });
  it('reads a planned trial in the middle ten days of a month (S001 line 55)', () => {
    expect(read('令和2年3月中旬に試行実施予定')).toEqual({
      ...plain,
      from: { first: '2020-03-11', last: '2020-03-20', precision: 'TEN_DAYS' },
      planned: true,
      phase: 'TRIAL',
    });
  });
  it('reads start, end and renewal (S001 line 73)', () => {
    expect(read('令和2年4月1日から令和3年3月31日まで(次年度以降も、同様の業務委託を行う。)')).toEqual({
      ...plain,
      from: day('2020-04-01'),
      to: day('2021-03-31'),
      renews: true,
    });
  });
  it('keeps an end before its start (S002 line 144), understanding 平成32年', () => {
    expect(parsePeriod('平成32年6月1日から平成32年3月31日まで (次年度以降も、同様の業務委託を行う)')).toEqual({
      period: {
        from: day('2020-06-01'),
        to: day('2020-03-31'),
        renews: true,
        continues: false,
        planned: false,
        phase: undefined,
        printed: '平成32年6月1日から平成32年3月31日まで (次年度以降も、同様の業務委託を行う)',
      },
      notes: [
        '「平成32年6月1日」は元号の終わりより後の年です。西暦に直して理解しました。',
        '「平成32年3月31日」は元号の終わりより後の年です。西暦に直して理解しました。',
      ],
    });
  });
  it('reads months joined by ～ and a phase (S004 line 32)', () => {
    expect(read('令和8年5月～令和9年3月 移行期間')).toEqual({
      ...plain,
      from: month('2026-05-01', '2026-05-31'),
      to: month('2027-03-01', '2027-03-31'),
      phase: 'MIGRATION',
    });
  });
  it('reads the start of live operation as a start alone (S004 line 32)', () => {
    expect(read('令和9年4月 本稼働')).toEqual({ ...plain, from: month('2027-04-01', '2027-04-30'), phase: 'LIVE' });
  });
  it('reads 同年 and a phase of development (S002 line 98)', () => {
    expect(read('平成31年4月から同年9月まで システムの開発')).toEqual({
      ...plain,
      from: month('2019-04-01', '2019-04-30'),
      to: month('2019-09-01', '2019-09-30'),
      phase: 'DEVELOPMENT',
    });
  });
  it('reads an event as start (S000 line 57) and no phase out of it', () => {
    expect(read('システム改修業務終了後から令和5年3月31日まで')).toEqual({
      ...plain,
      fromEvent: 'システム改修業務終了後',
      to: day('2023-03-31'),
    });
  });
  it('reads a fiscal year, 元年 and full-width digits', () => {
    expect(read('平成３１年度')).toEqual({
      ...plain,
      from: { first: '2019-04-01', last: '2020-03-31', precision: 'FISCAL_YEAR' },
      to: { first: '2019-04-01', last: '2020-03-31', precision: 'FISCAL_YEAR' },
    });
    expect(read('令和元年5月1日から')).toEqual({ ...plain, from: day('2019-05-01') });
    expect(read('昭和60年４月１日から昭和６１年3月31日まで')).toEqual({
      ...plain,
      from: day('1985-04-01'),
      to: day('1986-03-31'),
    });
  });
  it.each([
    ['令和2年2月30日から', '「令和2年2月30日」という日は暦にありません。from と to を書いてください。'],
    ['未定', '日付も出来事も読み取れません。from と to、または fromEvent と toEvent を書いてください。'],
    [
      '令和2年4月から令和3年3月まで、令和4年4月から',
      '日付が3つあり、どれが始まりと終わりか決められません。期間ごとに分けて書いてください。',
    ],
  ])('says what it cannot read: %s', (printed, problem) => {
    expect(parsePeriod(printed)).toEqual({ problem });
  });
});
