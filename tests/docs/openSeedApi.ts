import { resolve } from 'node:path';
import { graphql } from 'graphql';
import { openServices } from '../../server/cli/openServices.ts';
import { buildSchema, createContext } from '../../server/graphql/index.ts';
import { readSeedFolders } from '../../server/loading/readSeedFolders.ts';
import { openEmbeddedStore } from '../../server/store/embedded/EmbeddedStore.ts';
import { makeStoreDirectory } from '../support/stores.ts';

const root = resolve(import.meta.dirname, '../..');

const IMPORT = `mutation Import($manifests: [ManifestInput!]!) {
  importManifests(manifests: $manifests) { __typename ... on ImportRefused { problems { file line message } } }
}`;

/** The whole API over a new embedded store into which the seeds were imported through the API itself. Must be closed. */
export interface SeedApi {
  readonly ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens it as of 2026-11-20; an answer with errors fails the test. */
export async function openSeedApi(): Promise<SeedApi> {
  const { directory, remove } = await makeStoreDirectory();
  const store = await openEmbeddedStore({ directory });
  await store.prepare();
  const nothing = (): void => undefined;
  const services = await openServices({
    config: {
      host: '127.0.0.1',
      port: 0,
      dataDirectory: directory,
      seedDirectories: [],
      store: { engine: 'embedded' },
      openBrowser: false,
    },
    store,
    log: { info: nothing, warn: nothing, error: nothing },
    now: () => new Date('2026-11-20T03:00:00Z'),
    serverDirectory: resolve(root, 'server'),
    tell: nothing,
  });
  const schema = buildSchema();
  const ask: SeedApi['ask'] = async (source, variableValues) => {
    const contextValue = createContext(services);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors !== undefined) throw new Error(errors.map((error) => error.stack ?? error.message).join('\n'));
    return data;
  };
  const { files } = await readSeedFolders([resolve(root, 'seeds')]);
  const manifests = files.map(({ file, bytes }) => ({ file, text: new TextDecoder().decode(bytes) }));
  const answer = JSON.stringify(await ask(IMPORT, { manifests }));
  if (!answer.includes('ImportAccepted')) throw new Error(answer);
  return {
    ask,
    close: async () => {
      await store.close();
      await remove();
    },
  };
}
