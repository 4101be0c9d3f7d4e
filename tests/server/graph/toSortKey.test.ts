import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSortKey } from '../../../server/graph/toSortKey.ts';

describe('toSortKey', () => {
  it('leaves usual text as it is and escapes what the engines order differently', () => {
    expect(toSortKey('児童氏名', 'item:a/1')).toBe('児童氏名\u0001item:a/1');
    expect(toSortKey('﨑𠮷～')).toBe('\uD7FF00fa11\uD7FF020bb7\uD7FF00ff5e');
  });

  it('orders by UTF-16 units as the text is ordered by code points', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [toSortKey(a), toSortKey(b)];
        const utf16 = left < right ? -1 : Number(left > right);
        expect(utf16).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      { numRuns: 2000 },
    );
  });

  it('orders by the first part, and a shorter first part comes first', () => {
    const keys = [toSortKey('氏', 'z'), toSortKey('氏名', 'a'), toSortKey('氏名', 'b')];
    expect([...keys].sort()).toEqual(keys);
  });
});
