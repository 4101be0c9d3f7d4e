import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE_PATHS } from '../../server/graphql/http/servePages.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const page = readFileSync('CONTRIBUTING.md', 'utf8');

it('CONTRIBUTING.md names every npm script, and none that is not there', () => {
  const named = [...page.matchAll(/npm (?:run )?([a-z][a-z:]*)/gu)].flatMap(([, name]) => name ?? []);
  expect([...new Set(named)].filter((name) => name !== 'ci').toSorted()).toEqual(Object.keys(scripts).toSorted());
});

it('Its table of checks has the steps of npm run check, in their order', () => {
  const table = [...page.matchAll(/^\| [^|]+ \| `npm run check:([a-z]+)` \|/gmu)].map(([, name]) => name);
  const steps = [...readFileSync('tests/checks/check.ts', 'utf8').matchAll(/\{ name: '([a-z]+)'/gu)].map(
    ([, name]) => name,
  );
  expect(table).toEqual(steps);
});

it('web/README.md has the address of every view, and of none that is not there', () => {
  const rows = [...readFileSync('web/README.md', 'utf8').matchAll(/^\| `(\/[^`]*)` \|/gmu)].map(([, path]) => path);
  expect(rows.toSorted()).toEqual([...PAGE_PATHS].toSorted());
});
