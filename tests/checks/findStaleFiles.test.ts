import { expect, it } from 'vitest';
import { findStaleFiles } from './findStaleFiles.ts';

const made = [
  { path: 'generated/a.ts', text: 'a' },
  { path: 'generated/b.ts', text: 'b' },
];
const readFrom =
  (texts: Readonly<Record<string, string>>) =>
  (path: string): string | undefined =>
    texts[path];

it('Generated files that are as their sources say are fresh', () => {
  const texts = { 'generated/a.ts': 'a', 'generated/b.ts': 'b' };
  expect(findStaleFiles(made, Object.keys(texts), readFrom(texts))).toEqual([]);
});

it('A changed, a missing and a needless generated file are stale', () => {
  const texts = { 'generated/a.ts': 'edited', 'generated/old.ts': 'x' };
  expect(findStaleFiles(made, Object.keys(texts), readFrom(texts))).toEqual([
    '"generated/a.ts" is not what its sources say.',
    '"generated/b.ts" is missing.',
    '"generated/old.ts" is made by no tool.',
  ]);
});
