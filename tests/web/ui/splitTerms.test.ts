import { describe, expect, it } from 'vitest';
import { createSplitTerms } from '../../../web/src/ui/splitTerms.ts';

const split = createSplitTerms([
  { term: '個人情報', aka: [], english: 'personal information' },
  { term: '要配慮個人情報', aka: [], english: 'special care-required personal information' },
  { term: '主管課', aka: ['担当課'], english: 'responsible section' },
  { term: '件名', aka: [], english: 'subject (matter)' },
  { term: '再委託', aka: [], english: 'subcontracting' },
  { term: '総合行政ネットワーク', aka: ['LGWAN'], english: 'Local Government Wide Area Network (LGWAN)' },
  { term: 'LGWAN-ASP', aka: [], english: 'ASP service on LGWAN' },
  { term: '報告', aka: [], english: 'report' },
]);

describe('the terms of a text', () => {
  it('a label that is a term, another word for it or its English is the term, however short', () => {
    expect(split('件名')).toEqual([{ words: '件名', term: '件名' }]);
    expect(split('担当課')).toEqual([{ words: '担当課', term: '主管課' }]);
    expect(split('Subject')).toEqual([{ words: 'Subject', term: '件名' }]);
  });

  it('in a sentence, the longest term that stands there, once', () => {
    expect(split('要配慮個人情報の候補。要配慮個人情報かは人が決める')).toEqual([
      { words: '要配慮個人情報', term: '要配慮個人情報' },
      { words: 'の候補。' },
      { words: '要配慮個人情報' },
      { words: 'かは人が決める' },
    ]);
    expect(split('LGWAN-ASPを使う')).toEqual([{ words: 'LGWAN-ASP', term: 'LGWAN-ASP' }, { words: 'を使う' }]);
  });

  it('everyday words of two letters, and English ones, are left alone in a sentence', () => {
    expect(split('件名ごとに報告する')).toEqual([{ words: '件名ごとに報告する' }]);
    expect(split('A report on each sheet')).toEqual([{ words: 'A report on each sheet' }]);
  });

  it('English terms stand by themselves: no part of a longer word', () => {
    expect(split('No subcontracting, no nonsubcontracting')).toEqual([
      { words: 'No ' },
      { words: 'subcontracting', term: '再委託' },
      { words: ', no nonsubcontracting' },
    ]);
  });

  it('without a glossary, a text is its words', () => {
    expect(createSplitTerms([])('要配慮個人情報')).toEqual([{ words: '要配慮個人情報' }]);
  });
});
