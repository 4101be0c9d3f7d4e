// Runs a check that is written in TypeScript, on Node 20 too: vite, which the tests use anyway, reads it.
// Usage: node tests/checks/run.mjs checkTypes [argument …]. The check exports main(args) and gives the exit code.
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
try {
  const { module } = await runnerImport(`./tests/checks/${name}.ts`, { configFile: false, logLevel: 'error' });
  process.exitCode = await module.main(args);
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}
