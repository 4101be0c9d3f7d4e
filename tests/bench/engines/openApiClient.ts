import { Agent, request } from 'node:http';
import { FactsCache } from '../../../server/findings/FactsCache.ts';
import { FindingsCache } from '../../../server/findings/FindingsCache.ts';
import { buildSchema, createContext, type Services } from '../../../server/graphql/index.ts';
import { REQUEST_LIMITS } from '../../../server/graphql/http/limits.ts';
import { NodeCache } from '../../../server/graphql/loaders/NodeCache.ts';
import { openHttpServer } from '../../../server/graphql/http/openHttpServer.ts';
import { reportConcept } from '../../../server/lineage/concept/reportConcept.ts';
import { ExposureCache } from '../../../server/lineage/exposure/ExposureCache.ts';
import { openStoreRecordReader } from '../../../server/lineage/exposure/StoreRecordReader.ts';
import { findPaths } from '../../../server/lineage/paths/findPaths.ts';
import type { SnapshotCache } from '../../../server/lineage/sources/SnapshotCache.ts';
import { trace } from '../../../server/lineage/trace.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import { ApiRefusal } from './ApiRefusal.ts';

/** The whole API on a loopback port, in this process, and a client that keeps its connections. Must be closed. */
export interface ApiClient {
  /** Posts a query and reads the whole answer; one with errors is thrown as `ApiRefusal`. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/**
 * Serves a store, and what walks are answered from, as the product does, without its log, its imports and its memory of exposures: each is worked out,
 * from facts that are remembered for the revision as there.
 * `connections`: how many requests at once.
 */
export async function openApiClient(
  store: GraphStore,
  snapshots: Pick<SnapshotCache, 'current'>,
  connections = 1,
): Promise<ApiClient> {
  const facts = new FactsCache(store);
  const findings = new FindingsCache();
  const exposures = new ExposureCache(snapshots, openStoreRecordReader(store), NO_ANSWERS);
  const source = async () => (await snapshots.current()).source;
  const services: Services = {
    store,
    nodes: new NodeCache(store),
    trace: async (question) => trace(question, await source()),
    facts: (scope) => facts.read(scope),
    findings: (found, day) => findings.find(found, day),
    exposure: (question) => exposures.find(question),
    paths: async (question) => findPaths(question, await source()),
    conceptReport: async (question) => reportConcept(question, await source()),
    importManifests: () => Promise.reject(new Error('the bench imports nothing here')),
    sourceText: () => Promise.resolve(null),
    today: () => ASKED_DAY,
  };
  let requests = 0;
  const server = await openHttpServer({
    schema: buildSchema(),
    createContext: () => createContext(services),
    readReadiness: () => Promise.resolve({ ready: true }),
    webDirectory: '.',
    limits: REQUEST_LIMITS,
    log: SILENT,
    newRequestId: () => `bench-${(requests += 1)}`,
  });
  const address = await server.listen('127.0.0.1', 0);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    ask: (query, variables = {}) => post(`${address}/graphql`, JSON.stringify({ query, variables }), agent),
    close: async () => {
      agent.destroy();
      await server.stop();
    },
  };
}

const NO_ANSWERS = 0;
const nothing = (): void => undefined;
const SILENT = { info: nothing, warn: nothing, error: nothing };

function post(address: string, body: string, agent: Agent): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(address, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answer = JSON.parse(Buffer.concat(chunks).toString()) as {
          readonly data?: unknown;
          readonly errors?: ConstructorParameters<typeof ApiRefusal>[0];
        };
        if (answer.errors === undefined) resolve(answer.data);
        else reject(new ApiRefusal(answer.errors));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
