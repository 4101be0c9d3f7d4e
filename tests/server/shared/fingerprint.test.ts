import { expect, it } from 'vitest';
import { fingerprint } from '../../../server/shared/fingerprint.ts';

it('gives sixteen hexadecimal digits, the same for the same text and others for texts that differ little', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', '別紙1', '別紙2'];
  const prints = texts.map(fingerprint);
  expect(prints.every((print) => /^[0-9a-f]{16}$/u.test(print))).toBe(true);
  expect(new Set(prints).size).toBe(texts.length);
  expect(texts.map(fingerprint)).toEqual(prints);
});
