import { describe, expect, it } from 'vitest';
import { en } from '../../../web/src/text/en/en.ts';
import { ja } from '../../../web/src/text/ja/ja.ts';

describe('the words', () => {
  it('are there in both languages, in Japanese without ！ and 「なし」 alone', () => {
    const flat = (texts: object): readonly (readonly [string, string])[] =>
      Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null
          ? flat(value)
          : [
              [
                key,
                typeof value === 'function'
                  ? String((value as (...args: readonly unknown[]) => unknown)(2, 3, { kind: 'DAY' }))
                  : String(value),
              ] as const,
            ],
      );
    expect(flat(ja).map(([key]) => key)).toEqual(flat(en).map(([key]) => key));
    expect(flat(ja).filter(([, words]) => words === '' || words.includes('！') || words === 'なし')).toEqual([]);
    expect(flat(en).filter(([key, words]) => /[ぁ-ん]/u.test(words) && key !== 'otherLanguage')).toEqual([]);
  });
});
