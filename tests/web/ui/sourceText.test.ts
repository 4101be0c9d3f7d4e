import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../web/src/ui/sourceText.ts';

describe('sourceText', () => {
  it('breaks the line where a paragraph or an item ends, and leaves its marks out', () => {
    expect(
      sourceText(
        '対策\t<p>【運用上の対策】</p> <ol style="list-style-type: none"><li>1 点検する。</li> <li>2 記録する。</li></ol>',
      ),
    ).toBe('対策\t【運用上の対策】\n1 点検する。\n2 記録する。');
  });

  it('leaves underlines out, also where they end on another line', () => {
    expect(sourceText('<u>件名 外部結合に</u> <u>ついて')).toBe('件名 外部結合に ついて');
  });

  it('keeps words that only look like marks', () => {
    expect(sourceText('a < b > c <資料8-1> <print>')).toBe('a < b > c <資料8-1> <print>');
  });
});
