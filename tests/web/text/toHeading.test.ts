import { expect, it } from 'vitest';
import { toHeading } from '../../../web/src/text/toHeading.ts';

it('a heading begins with a capital where the language has them', () => {
  expect(['list of items', 'Whose', '項目の一覧', ''].map(toHeading)).toEqual([
    'List of items',
    'Whose',
    '項目の一覧',
    '',
  ]);
});
