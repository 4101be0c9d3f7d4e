import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

it('Every dependency, and nothing else, has a reason in docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, reason]) => ({
    name,
    hasReason: (reason ?? '').trim() !== '',
  }));
  const names = [...Object.keys(dependencies).toSorted(), ...Object.keys(devDependencies).toSorted()];
  expect(rows).toEqual(names.map((name) => ({ name, hasReason: true })));
});
