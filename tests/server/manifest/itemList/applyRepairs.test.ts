import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRepairs } from '../../../../server/manifest/itemList/index.ts';

describe('applyRepairs', () => {
  test('makes all repairs on the printed text and leads back to its places', () => {
    const repaired = applyRepairs('氏名，住所連絡先）区分）', [
      { find: '）区分', replace: '，区分', why: '括弧の位置' },
      { find: '住所連絡先', replace: '住所，連絡先', why: '区切りの落ち' },
    ]);
    expect(repaired.text).toBe('氏名，住所，連絡先，区分）');
    expect(repaired.issues).toEqual([]);
    const place = (words: string): string => {
      const start = repaired.text.indexOf(words);
      const span = repaired.toPrinted({ start, end: start + words.length });
      return repaired.printed.slice(span.start, span.end);
    };
    expect(['氏名', '住所', '連絡先', '区分', '住所，連絡先', '連絡先，区分'].map(place)).toEqual([
      '氏名',
      '住所',
      '連絡先',
      '区分',
      '住所連絡先',
      '連絡先）区分',
    ]);
  });

  test('without repairs the text is the printed text', () => {
    expect(applyRepairs('氏名', []).text).toBe('氏名');
    expect(applyRepairs('', []).toPrinted({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  test('nth chooses an occurrence', () => {
    const repaired = applyRepairs('額，額，額', [{ find: '額', replace: '金額', nth: 2, why: '落字' }]);
    expect([repaired.text, repaired.issues]).toEqual(['額，金額，額', []]);
  });

  test.each([
    ['RepairNoLongerMatches', { find: '電話', replace: '', why: '余字' }],
    ['RepairNoLongerMatches', { find: '氏名', replace: '', nth: 3, why: '余字' }],
    ['RepairMatchesMoreThanOnce', { find: '氏名', replace: '', why: '余字' }],
    ['RepairFindsSomething', { find: '', replace: '電話', why: '落字' }],
    ['RepairChangesSomething', { find: '住所', replace: '住所', why: '落字' }],
    ['RepairHasReason', { find: '住所', replace: '住居', why: ' ' }],
  ])('%s: the repair is not made and is an issue', (rule, repair) => {
    const { text, issues } = applyRepairs('氏名，住所，氏名', [repair]);
    expect([text, issues.map((issue) => [issue.rule, issue.repair])]).toEqual(['氏名，住所，氏名', [[rule, 0]]]);
  });

  test('of two that overlap the first in the text is made; a third elsewhere is made too', () => {
    const { text, issues } = applyRepairs('氏名，住所，電話', [
      { find: '名，住', replace: '名、住', why: '区切り' },
      { find: '氏名，', replace: '氏名、', why: '区切り' },
      { find: '電話', replace: '電話番号', why: '落字' },
    ]);
    expect(text).toBe('氏名、住所，電話番号');
    expect(issues).toEqual([
      {
        rule: 'RepairsDoNotOverlap',
        repair: 0,
        message: '修正の find「名，住」は、別の修正「氏名，」と重なります。一つの修正にまとめてください。',
      },
    ]);
  });

  test('a message says what to do', () => {
    const [issue] = applyRepairs('氏名，氏名', [{ find: '氏名', replace: '', nth: 3, why: '余字' }]).issues;
    expect(issue?.message).toBe(
      '修正の find「氏名」が印刷された文字の中に見つかりません（3番目。2回しか現れません）。紙面と照らして書き直してください。',
    );
  });

  test('each character leads back to itself, or to the words that a repair stands for', () => {
    const letter = fc.constantFrom('a', 'b', '（', '、');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
    const repair = fc.record({
      find: word,
      replace: fc.oneof(word, fc.constant('')),
      nth: fc.integer({ min: 1, max: 4 }),
      why: fc.constant('誤り'),
    });
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 40 }), fc.array(repair), (printed, repairs) => {
        const repaired = applyRepairs(printed, repairs);
        const made = repairs.filter((_, index) => !repaired.issues.some((issue) => issue.repair === index));
        const growth = made.reduce((sum, { find, replace }) => sum + replace.length - find.length, 0);
        expect(repaired.text).toHaveLength(printed.length + growth);
        const ranges = made.map(({ find, nth }) => rangeOf(printed, find, nth));
        let before = 0;
        for (let at = 0; at < repaired.text.length; at += 1) {
          const { start, end } = repaired.toPrinted({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          const isRepaired = ranges.some((range) => range.start <= start && end <= range.end);
          if (!isRepaired) expect(printed.slice(start, end)).toBe(repaired.text[at]);
          before = start;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function rangeOf(text: string, words: string, nth: number): { readonly start: number; readonly end: number } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}
