import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const SLOW = 180_000;
const BUILDING = 'ビルドしています: server / Building server …\n';

/** A project of one program, with the launcher and the settings of this one. */
let project = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

function launch(program: string): { readonly code: number | null; readonly output: string; readonly errors: string } {
  const launcher = join(project, 'server/cli/launch.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, program, 'an argument'], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}

const builtAt = (): number => statSync(join(project, 'dist/server.stamp')).mtimeMs;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'launch-'));
  for (const path of [
    'server/cli/build.mjs',
    'server/cli/launch.mjs',
    'tsconfig.json',
    'tsconfig.build.json',
    'package.json',
  ]) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    cpSync(join(root, path), join(project, path));
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  write('server/greeting.ts', "export const greeting: string = 'hello';\n");
  write(
    'server/main.ts',
    "import { greeting } from './greeting.ts';\nprocess.stdout.write(`${greeting} ${process.argv.slice(2).join()}\\n`);\n",
  );
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('The launcher', () => {
  it(
    'builds before the first start, and again only after a source changed',
    () => {
      expect(launch('main')).toEqual({ code: 0, output: 'hello an argument\n', errors: BUILDING });
      const first = builtAt();
      expect(launch('main')).toEqual({ code: 0, output: 'hello an argument\n', errors: '' });
      expect(builtAt()).toBe(first);
      write('server/greeting.ts', "export const greeting: string = 'good day';\n");
      expect(launch('main').output).toBe('good day an argument\n');
    },
    SLOW,
  );

  it(
    'starts nothing when the build fails, and says so; the next start tries again',
    () => {
      write('server/greeting.ts', 'export const greeting: string = 1;\n');
      const failed = launch('main');
      expect({ code: failed.code, output: failed.output }).toEqual({ code: 1, output: '' });
      expect(failed.errors).toContain('server/greeting.ts(1,14): error TS2322');
      expect(failed.errors).toContain('Building server failed; what is wrong stands above.');
      write('server/greeting.ts', "export const greeting: string = 'hello';\n");
      expect(launch('main').code).toBe(0);
    },
    SLOW,
  );

  it('refuses a program that is not there', () => {
    expect(launch('cli/nothing')).toEqual({
      code: 1,
      output: '',
      errors: 'There is no program "server/cli/nothing.ts".\n',
    });
  });
});
