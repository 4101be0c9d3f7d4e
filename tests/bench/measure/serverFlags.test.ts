import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findRoot } from '../../support/findRoot.ts';
import { SERVER_FLAGS } from './serverFlags.ts';

it('the bench runs with the memory that the server is started with', () => {
  const { scripts } = JSON.parse(readFileSync(join(findRoot(import.meta.dirname), 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const flagsOf = (name: string): readonly string[] => scripts[name]?.match(/--max-[a-z-]+=\d+/gu) ?? [];
  for (const name of ['start', 'bench', 'bench:large']) expect([name, flagsOf(name)]).toEqual([name, SERVER_FLAGS]);
});
