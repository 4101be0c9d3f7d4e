import { describe, expect, it } from 'vitest';
import { unbrokenDays } from '../../../web/src/ui/unbrokenDays.ts';

describe('days in a text', () => {
  it.each([
    ['2020年4月1日〜（終わりの記載なし）', ['2020年4月1日〜']],
    ['2020年6月1日〜2021年3月31日（次年度以降も同様）', ['2020年6月1日〜', '2021年3月31日']],
    ['〜2021年3月31日', ['〜2021年3月31日']],
    ['2020年3月中旬、2011年度〜、2021年', ['2020年3月中旬', '2011年度〜', '2021年']],
    ['from 1 April 2020 (end not stated)', ['1 April 2020']],
    ['記載なし', []],
  ])('stay whole and the rest may break: %s', (text, whole) => {
    const parts = unbrokenDays(text).values[0] as readonly (string | { readonly values: readonly unknown[] })[];
    expect(parts.flatMap((part) => (typeof part === 'string' ? [] : part.values))).toEqual(whole);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.values[0])).join('')).toBe(text);
  });
});
