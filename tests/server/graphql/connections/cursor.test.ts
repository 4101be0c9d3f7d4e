import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCursor, parseCursor } from '../../../../server/graphql/connections/cursor.ts';

const places = fc.tuple(fc.string({ unit: 'binary', maxLength: 20 }), fc.integer());

describe('a cursor', () => {
  it('gives back the place it was made of', () => {
    fc.assert(
      fc.property(fc.string(), places, (binding, place) => {
        expect(parseCursor(binding, formatCursor(binding, place), ['', 0])).toEqual(place);
      }),
    );
  });

  it('is refused by another binding, for a place of another form, and when it is no cursor at all', () => {
    fc.assert(
      fc.property(places, fc.string(), (place, text) => {
        const cursor = formatCursor('flows', place);
        expect(() => parseCursor('holdings', cursor, ['', 0])).toThrow('「after」');
        expect(() => parseCursor('flows', cursor, [0, ''])).toThrow('「after」');
        expect(() => parseCursor('flows', cursor, ['', 0, 0])).toThrow('「after」');
        expect(() => parseCursor('flows', text, ['', 0])).toThrow('「after」');
      }),
    );
  });

  it('is refused when it is absurdly long', () => {
    expect(() => parseCursor('flows', 'A'.repeat(1_000_000), [''])).toThrow('「after」');
  });
});
