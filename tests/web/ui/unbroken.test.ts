import { describe, expect, it } from 'vitest';
import { unbroken } from '../../../web/src/ui/unbroken.ts';

describe('what is read as one in a text', () => {
  it.each([
    ['2020年4月1日〜（終わりの記載なし）', ['2020年4月1日〜']],
    ['2020年6月1日〜2021年3月31日（次年度以降も同様）', ['2020年6月1日〜', '2021年3月31日']],
    ['〜2021年3月31日', ['〜2021年3月31日']],
    ['2020年3月中旬、2011年度〜、2021年', ['2020年3月中旬', '2011年度〜', '2021年']],
    ['平成32年6月1日から令和元年度まで', ['平成32年6月1日', '令和元年度']],
    ['from 1 April 2020 (end not stated)', ['1 April 2020']],
    ['令和3年度第9回江戸川区審査会資料（第27号〜第33号議案）', ['令和3年度', '第9回', '第27号', '第33号']],
    ['手続ごとの情報項目（資料48-1）', ['資料48-1']],
    ['約6,000人（児童数）、700 件', ['約6,000人', '700 件']],
    ['件名2 情報保護対策 システム 9', ['テム 9']],
    ['件名2 情報保護対策 運用3', ['運用3']],
    ['entrustment 2026-05 to 2027-03', ['2026-05', '2027-03']],
    ['記載なし', []],
  ])('stays whole and the rest may break: %s', (text, whole) => {
    const parts = unbroken(text).values[0] as readonly (string | { readonly values: readonly unknown[] })[];
    expect(parts.flatMap((part) => (typeof part === 'string' ? [] : part.values))).toEqual(whole);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.values[0])).join('')).toBe(text);
  });
});
