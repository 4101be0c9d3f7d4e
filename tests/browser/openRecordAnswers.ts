import { resolve } from 'node:path';
import { openServices } from '../../server/cli/openServices.ts';
import { buildSchema, createContext } from '../../server/graphql/index.ts';
import { openEmbeddedStore } from '../../server/store/embedded/EmbeddedStore.ts';
import { makeStoreDirectory } from '../support/stores.ts';
import type { Answers } from './openPages.ts';

const root = resolve(import.meta.dirname, '../..');

/** The product's own answers over the record of `seeds/`, with the papers' text only where its folder is given. Must be closed. */
export async function openRecordAnswers(
  sourceDirectory?: string,
): Promise<Answers & { readonly close: () => Promise<void> }> {
  const { directory, remove } = await makeStoreDirectory();
  const store = await openEmbeddedStore({ directory });
  await store.prepare();
  const nothing = (): void => undefined;
  const services = await openServices({
    config: {
      host: '127.0.0.1',
      port: 0,
      dataDirectory: directory,
      seedDirectories: [resolve(root, 'seeds')],
      ...(sourceDirectory === undefined ? {} : { sourceDirectory }),
      store: { engine: 'embedded' },
      openBrowser: false,
    },
    store,
    log: { info: nothing, warn: nothing, error: nothing },
    now: () => new Date('2026-11-20T03:00:00Z'),
    serverDirectory: resolve(root, 'server'),
    tell: nothing,
  });
  return {
    schema: buildSchema(),
    createContext: () => createContext(services),
    close: async () => {
      await store.close();
      await remove();
    },
  };
}
