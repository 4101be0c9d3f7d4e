import { spawnSync } from 'node:child_process';

/** The steps of `npm run check`, in order; each is also a script of its own: `npm run check:<name>`. */
const steps = [
  { name: 'format', promises: 'every file is formatted (prettier)' },
  { name: 'lint', promises: 'typed lint of the code and lint of the SDL (eslint)' },
  { name: 'statements', promises: 'statements keep to the portable subset' },
  { name: 'types', promises: 'types (tsc)' },
  { name: 'boundaries', promises: 'imports go in the allowed direction (dependency-cruiser)' },
  { name: 'deadcode', promises: 'nothing unused: files, exports, packages (knip)' },
  { name: 'generated', promises: 'generated files are what their sources say' },
  { name: 'seeds', promises: 'every seed manifest is valid' },
  { name: 'coverage', promises: 'every sentence of the papers is accounted for, and every fact can be found' },
  { name: 'record', promises: 'docs/record.md counts what the seeds hold' },
  { name: 'schema', promises: 'the kept SDL is not broken without a declared reason' },
] as const;

/** Runs every step, also after one failed, and gives 1 when any failed. */
export function main(): number {
  const failed = steps.filter(({ name, promises }) => {
    const started = Date.now();
    process.stdout.write(`▶ ${name}: ${promises}\n`);
    const { status } = spawnSync(`npm run --silent check:${name}`, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    process.stdout.write(`${status === 0 ? '✔' : '✖'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
    return status !== 0;
  });
  process.stdout.write(
    failed.length === 0
      ? `All ${steps.length} checks passed.\n`
      : `${failed.length} of ${steps.length} checks failed: ${failed.map(({ name }) => name).join(', ')}.\n`,
  );
  return failed.length === 0 ? 0 : 1;
}
