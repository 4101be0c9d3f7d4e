import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLog } from './cli/createLog.ts';
import { openBrowser } from './cli/openBrowser.ts';
import { openServices } from './cli/openServices.ts';
import { openStore } from './cli/openStore.ts';
import { runServer } from './cli/runServer.ts';
import { StartError } from './cli/StartError.ts';
import { stopOnSignals } from './cli/stopOnSignals.ts';
import { readConfig, type Config } from './config.ts';
import { buildSchema, createContext, type Services } from './graphql/index.ts';

/*
 * The server: configuration, store, record, HTTP; then it runs until a signal. The log (JSON lines) goes to standard output, what a person
 * should read to standard error. Ends with 1 when it cannot start, with 0 after an orderly stop.
 */
const STOP_LIMIT = 20_000;
const serverDirectory = dirname(fileURLToPath(import.meta.url));
const log = createLog();

process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'uncaught error');
  process.exit(1);
});

const configured = readConfig();
if (configured.ok) {
  await start(configured.config).catch(fail);
} else {
  tell(configured.problems.flatMap(({ ja, en }) => [ja, en]));
  log.fatal({ variables: configured.problems.map(({ variable }) => variable) }, 'wrong configuration');
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const server = await runServer<Services>({
    config,
    log,
    schema: buildSchema(),
    webDirectory: join(serverDirectory, '..', 'web'),
    openStore: () => openStore(config.store, config.dataDirectory),
    openRecord: (store) => openServices({ config, store, log, tell, serverDirectory, now: () => new Date() }),
    createContext,
  });
  log.info({ address: server.address }, 'listening');
  stopOnSignals({
    on: (signal, listener) => process.on(signal, listener),
    exit: (code) => process.exit(code),
    limitMilliseconds: STOP_LIMIT,
    now: () => performance.now(),
    reportForced: (why, error) => {
      log.fatal({ why, err: error }, 'stopped at once');
    },
    stop: async (signal) => {
      log.info({ signal }, 'stopping');
      await server.stop();
      log.info({}, 'stopped');
    },
  });
  const engine = await server.ready;
  if (engine !== undefined) announce(server.address, engine, config.openBrowser);
}

function announce(address: string, engine: string, opensBrowser: boolean): void {
  const page = `${address}/`;
  log.info({ address, page, graphql: `${address}/graphql`, engine }, 'ready');
  tell([
    '',
    `  道筋を起動しました。この画面を開いてください: ${page}`,
    `  Michisuji is running. Open: ${page}`,
    '  止めるには Ctrl+C を押します。 (Ctrl+C stops it.)',
    '',
  ]);
  if (opensBrowser) openBrowser(page);
}

/** What is told to the person is the sentence; what it came from is in the log. */
function fail(error: unknown): void {
  if (error instanceof StartError) tell([error.ja, error.message]);
  else
    tell([
      '起動中に思わぬ問題が起きました。記録(ログ)の最後の行を添えて知らせてください。',
      'An unexpected problem ended the start; see the last line of the log.',
    ]);
  log.fatal({ err: error }, 'start failed');
  process.exit(1);
}

function tell(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}
