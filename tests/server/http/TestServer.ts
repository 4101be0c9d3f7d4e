import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { createApolloServer } from '../../../server/graphql/http/createApolloServer.ts';
import { createHttpApp } from '../../../server/graphql/http/createHttpApp.ts';
import { REQUEST_LIMITS, type RequestLimits } from '../../../server/graphql/http/limits.ts';
import type { Readiness } from '../../../server/graphql/http/Readiness.ts';
import { StoreError } from '../../../server/store/StoreError.ts';

/** One answer as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };
}

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The real HTTP surface over a small schema whose fields fail, wait and multiply on demand. Must be closed. */
export interface TestServer {
  readonly port: number;
  readonly lines: LogLine[];
  readiness: Readiness;
  hasRecord: boolean;
  /** How often a resolver ran. */
  readonly calls: { count: number };
  readonly send: (options: Sent) => Promise<Answer>;
  readonly ask: (query: string, rest?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Hang up after so many milliseconds. */
  readonly hangUpAfter?: number;
}

export async function startTestServer(
  limits: Partial<RequestLimits> = {},
  webDirectory = '/nowhere',
): Promise<TestServer> {
  const lines: LogLine[] = [];
  const write = (level: string) => (fields: LogLine['fields'], message: string) =>
    void lines.push({ level, message, fields });
  const log = { info: write('info'), warn: write('warn'), error: write('error') };
  const httpServer = createServer();
  const allLimits = { ...REQUEST_LIMITS, ...limits };
  const calls = { count: 0 };
  const apollo = createApolloServer<object>({ schema: buildSampleSchema(calls), limits: allLimits, log, httpServer });
  await apollo.start();
  let requests = 0;
  const server: TestServer = {
    port: 0,
    lines,
    readiness: { ready: true },
    hasRecord: true,
    calls,
    send: (options) => send(server.port, options),
    ask: (query, rest = {}) => send(server.port, { body: JSON.stringify({ query, ...rest }) }),
    close: () => apollo.stop(),
  };
  const app = createHttpApp({
    apollo,
    createContext: () => (server.hasRecord ? {} : undefined),
    readReadiness: () => Promise.resolve(server.readiness),
    webDirectory,
    limits: allLimits,
    log,
    newRequestId: () => `r${++requests}`,
  });
  httpServer.on('request', (request, response) => void app(request, response));
  await new Promise<void>((done) => httpServer.listen(0, '127.0.0.1', done));
  return Object.assign(server, { port: (httpServer.address() as AddressInfo).port });
}

const SAMPLE = `
  type Query {
    self: Query!
    name: String!
    many(count: Int!): [Query!]!
    wait(milliseconds: Int!): String!
    spin(milliseconds: Int!): [Query!]!
    fail(how: String!): String
  }
  type Mutation {
    waitAndWrite(milliseconds: Int!): String!
    importManifests(texts: [String!]!): Int!
  }
`;

function buildSampleSchema(calls: { count: number }): GraphQLSchema {
  const schema = buildSchema(SAMPLE);
  const resolve = (type: 'Query' | 'Mutation', field: string, work: (args: Args) => unknown): void => {
    const found = schema.getType(type);
    if (found === undefined || !('getFields' in found)) throw new Error(type);
    Object.assign(found.getFields()[field] ?? {}, {
      resolve: (_source: unknown, args: Args) => {
        calls.count += 1;
        return work(args);
      },
    });
  };
  resolve('Query', 'self', () => ({}));
  resolve('Query', 'name', () => '道筋');
  resolve('Query', 'many', ({ count }) => Array.from({ length: count ?? 0 }, () => ({})));
  resolve('Query', 'wait', async ({ milliseconds }) => sleep(milliseconds ?? 0));
  resolve('Query', 'spin', ({ milliseconds }) => {
    const ends = performance.now() + (milliseconds ?? 0);
    while (performance.now() < ends);
    return [{}];
  });
  resolve('Query', 'fail', ({ how }) => fail(how ?? ''));
  resolve('Mutation', 'waitAndWrite', async ({ milliseconds }) => sleep(milliseconds ?? 0));
  resolve('Mutation', 'importManifests', ({ texts }) => texts?.reduce((sum, text) => sum + text.length, 0));
  return schema;
}

interface Args {
  readonly count?: number;
  readonly milliseconds?: number;
  readonly how?: string;
  readonly texts?: readonly string[];
}

async function sleep(milliseconds: number): Promise<string> {
  await new Promise((done) => setTimeout(done, milliseconds));
  return 'done';
}

function fail(how: string): never {
  switch (how) {
    case 'unknown':
      throw new Error('secret: bolt://neo4j:himitsu@db');
    case 'down':
      throw new StoreError('STORE_UNAVAILABLE', 'データの置き場が答えません。', { cause: new Error('secret himitsu') });
    case 'store bug':
      throw new StoreError('INTERNAL', 'himitsu', { cause: new Error('himitsu') });
    case 'configuration':
      throw new StoreError('CONFIGURATION', 'データベースがありません。');
    case 'not found':
      throw new GraphQLError('「x」はありません。', {
        extensions: { code: 'NOT_FOUND', en: 'There is no "x".', secret: 'himitsu' },
      });
    case 'own code':
      throw new GraphQLError('himitsu', { extensions: { code: 'SOMETHING_ELSE' } });
    default:
      throw new GraphQLError('himitsu');
  }
}

function send(
  port: number,
  { method = 'POST', path = '/graphql', headers = {}, body, hangUpAfter }: Sent,
): Promise<Answer> {
  const type =
    body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', method, path, headers: { ...type, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const isJson = text !== '' && response.headers['content-type']?.includes('json') === true;
          const json = isJson ? (JSON.parse(text) as Answer['json']) : {};
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
        });
      },
    );
    request.on('error', reject);
    if (hangUpAfter !== undefined) setTimeout(() => request.destroy(new Error('hung up')), hangUpAfter);
    request.end(body);
  });
}
