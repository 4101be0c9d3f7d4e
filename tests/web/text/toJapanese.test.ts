import { describe, expect, it } from 'vitest';
import { toJapanese } from '../../../web/src/text/toJapanese.ts';

describe('the Japanese of an English label', () => {
  it('is the label that stands in the same place', () => {
    expect(toJapanese('special care-required personal information')).toBe('要配慮個人情報');
    expect(toJapanese('contractor')).toBe('委託先');
  });

  it('is not there for what is no label', () => {
    expect(toJapanese('株式会社DNPアイディシステム')).toBeUndefined();
  });
});
