import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchKey, toQueryKey } from '../../../server/graph/searchKey.ts';

const key = (name: string): string => buildSearchKey({ name, aka: [] });
const finds = (query: string, name: string): boolean => key(name).includes(toQueryKey(query));

describe('search keys', () => {
  it.each([
    ['half-width kana', 'ｻｰﾊﾞ', 'サーバ'],
    ['hiragana for katakana', 'さーば', '委託先事業者のサーバ'],
    ['full-width letters', 'ＬＧＷＡＮ', 'lgwan-ASP'],
    ['variant characters', '斉藤', '齊藤 申請書'],
    ['variant characters the other way', '髙齋', '高斉'],
    ['astral variant characters', '𠮷田', '吉田'],
    ['variation selectors', '葛\u{E0100}飾区', '葛飾区'],
    ['a long mark at the end', 'サーバー', 'サーバ'],
    ['no long mark at the end', 'サーバ管理', 'サーバー管理簿'],
    ['a hyphen for a long mark', 'サ－バ', 'サーバ'],
    ['any dash', '資料36-1', '資料３６―１'],
    ['middle dots left out', 'プライバシーマーク', 'プライバシー・マーク'],
    ['spaces in print', '氏名', '氏　名'],
    ['one character', '顔', '顔写真'],
    ['small ke', '霞ケ関', '霞ヶ関'],
  ])('meet across %s', (_, query, name) => {
    expect(finds(query, name)).toBe(true);
  });

  it.each([
    ['キー', 'き損'],
    ['氏名', '氏'],
    ['カード', 'カート'],
  ])('do not meet: %s and %s', (query, name) => {
    expect(finds(query, name)).toBe(false);
  });

  it('hold every form of a name once, the name first', () => {
    const node = {
      name: '顔写真',
      nameEn: 'Face Photo',
      printed: '顔　写真',
      aka: [{ name: 'サーバー', evidence: [] }],
    };
    expect(buildSearchKey(node)).toBe('顔写真\nさーばー\nさーば\nfacephoto');
  });

  it('take the table of variants that is given', () => {
    expect(toQueryKey('亞', new Map([['亞', '亜']]))).toBe('亜');
  });

  it('are empty when there is nothing to search for', () => {
    expect(toQueryKey('　・ ')).toBe('');
  });

  it('of any part of a name stand in the key of the name', () => {
    // A voiced half-width kana is one sign in two characters: nobody types half of it.
    const signs = fc.constantFrom(...Array.from('サーバ管理ー-・ キざ顔齊Aａ1―'), 'ｶﾞ');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), fc.nat(11), fc.nat(12), (name, from, length) => {
        const part = name.slice(from, from + length).join('');
        return finds(part, name.join(''));
      }),
      { numRuns: 3000 },
    );
  });
});
