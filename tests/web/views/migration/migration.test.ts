import { describe, expect, it } from 'vitest';
import { buildSections } from '../../../../web/src/views/migration/buildSections.ts';
import { buildTimeline } from '../../../../web/src/views/migration/buildTimeline.ts';
import type { ItemRow, ItemSide, Report } from '../../../../web/src/views/migration/loadMigration.ts';

const item = (list: string, ...path: readonly string[]): ItemSide => ({
  __typename: 'InformationItem',
  id: [list, ...path].join('/'),
  kind: 'INFORMATION_ITEM',
  name: path.at(-1) ?? '',
  nameEn: null,
  path: [...path],
  open: path.at(-1) === '備考等',
  itemSet: { name: list },
});
const row = (
  old: ItemSide | undefined,
  next: ItemSide | undefined,
  correspondence: ItemRow['correspondence'],
): ItemRow => ({
  old: old === undefined ? [] : [old],
  new: next === undefined ? [] : [next],
  correspondence,
  unknown: correspondence === null ? 'OLD_LIST' : null,
});

describe('the parts of both sides', () => {
  it('gather items by the first part of their list, and say how many lead from one part to another', () => {
    const rows = [
      row(item('旧', '氏名'), item('新', '認定', '氏名'), 'SAME'),
      row(item('旧', '住所'), item('新', '認定', '住所'), 'SAME'),
      row(undefined, item('新', '納付', '金額'), null),
      row(undefined, item('新', '納付', '備考等'), null),
    ];
    expect(buildSections(rows)).toEqual({
      old: [{ key: '旧\n', name: '旧', count: 2, isOpen: false }],
      new: [
        { key: '新\n認定', name: '認定', count: 2, isOpen: false },
        { key: '新\n納付', name: '納付', count: 2, isOpen: true },
      ],
      links: [
        { old: '旧\n', new: '新\n認定', isKnown: true, count: 2 },
        { old: undefined, new: '新\n納付', isKnown: false, count: 2 },
      ],
    });
  });
});

describe('the timeline', () => {
  type Entry = Report['timeline'][number];
  const end = (day: string) => ({ first: day, last: day, precision: 'DAY' as const });
  const entry = (side: Entry['side'], from: string | undefined, to: string | undefined): Entry => ({
    fact: { id: `${side}${from ?? ''}`, name: side },
    side,
    period: {
      from: from === undefined ? null : end(from),
      to: to === undefined ? null : end(to),
      renews: false,
      continues: false,
      planned: false,
      fromEvent: null,
      toEvent: null,
      phase: null,
      printed: '印刷',
    },
  });

  it('has one bar for equal dates of a side; an end that is not stated runs to the edge and is told as such', () => {
    const built = buildTimeline([
      entry('NEW', '2027-04-01', undefined),
      entry('MIGRATION', '2026-05-01', '2027-03-31'),
      entry('MIGRATION', '2026-05-01', '2027-03-31'),
    ]);
    const lanes = built?.lanes.map(({ side, bars }) => [
      side,
      bars.map((bar) => [bar.rows.length, bar.isEndKnown, Math.round(bar.to)]),
    ]);
    expect(lanes).toEqual([
      ['OLD', []],
      ['MIGRATION', [[2, true, 79]]],
      ['NEW', [[1, false, 100]]],
    ]);
    expect(built?.ticks.map(({ year, month }) => `${year}-${month}`)).toEqual([
      '2026-1',
      '2026-4',
      '2026-7',
      '2026-10',
      '2027-1',
      '2027-4',
      '2027-7',
    ]);
  });

  it('has no more ticks than fit, whatever the years', () => {
    const built = buildTimeline([entry('OLD', '1977-01-01', '2027-03-31')]);
    expect(built?.ticks.length).toBeLessThanOrEqual(9);
  });

  it('is none without a date', () => {
    expect(buildTimeline([entry('OLD', undefined, undefined)])).toBeUndefined();
  });
});
