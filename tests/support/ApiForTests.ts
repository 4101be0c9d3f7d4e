import { graphql, type ExecutionResult } from 'graphql';
import type { CatalogueDocument } from '../../server/catalogue/CatalogueDocument.ts';
import { buildSchema, createContext, type Services } from '../../server/graphql/index.ts';
import type { Statement } from '../../server/graph/Statement.ts';
import type { Params } from '../../server/graph/parameters.ts';
import { openEmbeddedStore } from '../../server/store/embedded/EmbeddedStore.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { loadDocuments } from './loadDocuments.ts';
import { makeStoreDirectory } from './stores.ts';

/** The API over a real embedded store, without HTTP. Must be closed. */
export interface ApiForTests {
  readonly store: GraphStore;
  /** Asks, and gives the answer as a client would get it. */
  readonly ask: (query: string, variables?: Variables) => Promise<ExecutionResult>;
  /** Asks something that must succeed, and gives its data in the shape that the test asked for. */
  readonly get: <T = Readonly<Record<string, unknown>>>(query: string, variables?: Variables) => Promise<T>;
  /** The names of the statements that were read since the last call. */
  readonly takeStatements: () => readonly string[];
  readonly close: () => Promise<void>;
}

type Variables = Readonly<Record<string, unknown>>;

/** A page as most tests ask for it. */
export interface PageOf<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Opens the API over a new store with these documents. */
export async function openApi(
  documents: readonly CatalogueDocument[],
  services: Partial<Services> = {},
): Promise<ApiForTests> {
  const { directory, remove } = await makeStoreDirectory();
  const store = await openEmbeddedStore({ directory });
  await store.prepare();
  await loadDocuments(store, documents);
  const read: string[] = [];
  const counting: Pick<GraphStore, 'read'> = {
    read: <P extends Params, R>(statement: Statement<P, R, 'READ'>, params: P) => {
      read.push(statement.name);
      return store.read(statement, params);
    },
  };
  const schema = buildSchema();
  const ask: ApiForTests['ask'] = (source, variableValues) =>
    graphql({
      schema,
      source,
      variableValues,
      contextValue: createContext({ ...NO_SERVICES, store: counting, ...services }),
    });
  return {
    store,
    ask,
    get: async <T>(query: string, variables?: Variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw new Error(errors.map((error) => error.stack ?? error.message).join('\n'));
      return data as T;
    },
    takeStatements: () => read.splice(0),
    close: async () => {
      await store.close();
      await remove();
    },
  };
}

const absent = (): never => {
  throw new Error('this test gives the API no such service');
};

const NO_SERVICES: Omit<Services, 'store'> = {
  trace: absent,
  facts: absent,
  findings: absent,
  paths: absent,
  conceptReport: absent,
  exposure: absent,
  importManifests: absent,
  sourceText: () => Promise.resolve(null),
  today: () => '2020-07-01',
};
