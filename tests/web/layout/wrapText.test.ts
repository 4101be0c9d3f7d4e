import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../../web/src/layout/estimateWidth.ts';
import { wrapText } from '../../../web/src/layout/wrapText.ts';

const wrap = (text: string, width: number, maxLines = 2): ReturnType<typeof wrapText> =>
  wrapText(text, { width, size: 16, bold: false, maxLines }, estimateWidth);

describe('wrapping', () => {
  it('breaks Japanese at words', () => {
    expect(wrap('マイナンバーカードの交付申請を行う者', 160)).toEqual({
      lines: ['マイナンバーカードの', '交付申請を行う者'],
      cut: false,
    });
  });

  it('ends with … what does not fit, and says so', () => {
    const { lines, cut } = wrap('長'.repeat(200), 160);
    expect([lines.length, lines[1]?.endsWith('…'), cut]).toEqual([2, true, true]);
  });

  it('never begins a line with a closing bracket or a small kana, and never leaves a lone last character', () => {
    expect(
      wrap('区イントラネットパソコン（端末）です', 150, 9).lines.filter((line) => /^[）、。ー]/u.test(line)),
    ).toEqual([]);
    expect(wrap('申請管理システム課', 16 * 8, 9).lines.at(-1)?.length).toBeGreaterThan(1);
  });

  it('keeps families of emoji whole and wide characters wide', () => {
    expect(estimateWidth('👨‍👩‍👧', 16, false)).toBeLessThanOrEqual(48);
    expect(estimateWidth('漢A', 10, false)).toBeCloseTo(15.6);
  });

  it('loses nothing when there is room, and no line is too wide unless one character is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const { lines, cut } = wrap(text, width, 100);
        expect(cut).toBe(false);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
