import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A broken rule, and the import that broke it. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface CruiserReport {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const root = resolve(import.meta.dirname, '../../..');

/** Runs dependency-cruiser with the repository's own configuration on a small tree of files, and gives what it refused. */
export function cruise(files: Readonly<Record<string, string>>): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    for (const [path, text] of Object.entries({ ...files, 'tsconfig.json': '{ "extends": "./base.json" }' })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const [link, target] of [
      ['node_modules', 'node_modules'],
      ['package.json', 'package.json'],
      ['base.json', 'tsconfig.json'],
    ] as const) {
      symlinkSync(join(root, target), join(folder, link));
    }
    return runCruiser(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runCruiser(folder: string): readonly Violation[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [cruiser, '--config', config, '--output-type', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as CruiserReport;
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
