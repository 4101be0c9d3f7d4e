import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { REQUEST_LIMITS } from '../../server/graphql/http/limits.ts';
import { openHttpServer, type HttpServer } from '../../server/graphql/http/openHttpServer.ts';
import { readSdl } from '../../server/graphql/readSdl.ts';
import { SAMPLE_ROOTS } from './sampleAnswers.ts';

/** The built pages in a real browser, on the real HTTP surface, over answers that are the same on every run. Must be closed. */
export interface Pages {
  /** Where the server listens; another after each `startServer`. */
  readonly address: () => string;
  /** A new page that fails the test when it asks another machine for anything, or logs an error. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
  readonly stopServer: () => Promise<void>;
  readonly startServer: () => Promise<void>;
  /** Until the next change, every question is answered with "not ready". */
  readonly setReady: (ready: boolean) => void;
  readonly close: () => Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page asked of other machines, and what its console called an error. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Debian's browser, or the one that CHROMIUM names. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** Whether there is a browser to test with. */
export const hasBrowser = CHROMIUM !== undefined;

/** Starts it. Must be closed. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--lang=ja-JP'],
  });
}

/** Who answers the questions of the pages. */
export interface Answers {
  readonly schema: GraphQLSchema;
  readonly createContext: () => object;
}

/** Opens the pages over answers that are given, or over the samples. */
export async function openPages(answers: Answers = sampleAnswers()): Promise<Pages> {
  const webDirectory = mkdtempSync(join(tmpdir(), 'michisuji-web-'));
  await buildPages(webDirectory);
  const browser = await openBrowser();
  let server: HttpServer | undefined;
  let address = '';
  let ready = true;
  const startServer = async (): Promise<void> => {
    const port = address === '' ? 0 : Number(new URL(address).port);
    server = await openServer(answers, webDirectory, () => ready);
    address = await server.listen('127.0.0.1', port);
  };
  const stopServer = async (): Promise<void> => {
    await server?.stop();
    server = undefined;
  };
  await startServer();
  return {
    address: () => address,
    open: (path, options) => openPage(browser, address, path, options),
    startServer,
    stopServer,
    setReady: (now) => {
      ready = now;
    },
    close: async () => {
      await browser.close();
      await stopServer();
      rmSync(webDirectory, { recursive: true, force: true });
    },
  };
}

/** Builds as for use: the test runner's own mode would take the packages' builds for development. */
async function buildPages(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir } });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}

function sampleAnswers(): Answers {
  const schema = buildSchema(readSdl());
  for (const [name, answer] of Object.entries(SAMPLE_ROOTS)) {
    const field = schema.getQueryType()?.getFields()[name];
    if (field === undefined) throw new Error(`Query has no field "${name}"`);
    field.resolve = (_source, args: Readonly<Record<string, unknown>>) => answer(args);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && type.name === 'Mutation')
      for (const field of Object.values(type.getFields())) field.resolve = () => null;
  }
  return { schema, createContext: () => ({}) };
}

function openServer(
  { schema, createContext }: Answers,
  webDirectory: string,
  isReady: () => boolean,
): Promise<HttpServer> {
  const nothing = (): void => undefined;
  let requests = 0;
  return openHttpServer({
    schema,
    webDirectory,
    limits: REQUEST_LIMITS,
    log: { info: nothing, warn: nothing, error: nothing },
    newRequestId: () => `r-${++requests}`,
    createContext: () => (isReady() ? createContext() : undefined),
    readReadiness: () =>
      Promise.resolve(
        isReady()
          ? { ready: true }
          : { ready: false, state: 'STARTING', ja: '記録を読み込んでいます。', en: 'Reading the record.' },
      ),
  });
}

async function openPage(
  browser: Browser,
  address: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('blob:'))
      complaints.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${address}${path}`);
  return { page, complaints, close: () => context.close() };
}
