import { describe, expect, it } from 'vitest';
import { brokenAtWords } from '../../../web/src/ui/brokenAtWords.ts';

describe('a name', () => {
  it.each([
    ['地方公共団体情報システム機構', ['地方', '公共', '団体', '情報', 'システム', '機構']],
    ['交付申請を行う者', ['交付', '申請を', '行う者']],
    ['システム（資料8-2）', ['システム', '（資料8-2）']],
    ['該当', ['該当']],
  ])('breaks between its words, never before a single character or a mark that closes: %s', (name, words) => {
    const drawn = brokenAtWords(name).values[0] as readonly { readonly values: readonly unknown[] }[];
    const texts = drawn.map(({ values }) => {
      const word = values.at(-1) as string | { readonly values: readonly [string] };
      return typeof word === 'string' ? word : word.values[0];
    });
    expect(texts).toEqual(words);
  });
});
