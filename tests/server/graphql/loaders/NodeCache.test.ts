import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { RECORD_STATE_ID, saveRecordState } from '../../../../server/graph/statements/record/recordState.ts';
import { replaceNodes } from '../../../../server/graph/statements/write/nodes.ts';
import { buildRows } from '../../../../server/graph/build/buildRows.ts';
import { createLoaders } from '../../../../server/graphql/loaders/createLoaders.ts';
import { NodeCache } from '../../../../server/graphql/loaders/NodeCache.ts';
import type { GraphStore } from '../../../../server/store/GraphStore.ts';
import { recordWith, REFS } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';

let api: ApiForTests;
let read: string[];
let counting: Pick<GraphStore, 'read'>;

beforeAll(async () => {
  api = await openApi(recordWith([]));
  counting = {
    read: (statement, params) => {
      read.push(statement.name);
      return api.store.read(statement, params);
    },
  };
});
beforeEach(() => {
  read = [];
});
afterAll(() => api.close());

/** As one request asks. */
const nameIn = async (cache: NodeCache): Promise<string | undefined> =>
  (await createLoaders(counting, cache).find(REFS.server))?.name;

it('reads a node once a revision, and asks each time where the record stands', async () => {
  await standAt(1);
  const cache = new NodeCache(counting);
  const before = await nameIn(cache);
  expect(await nameIn(cache)).toBe(before);
  expect(read).toEqual(['readRecordState', 'nodesByIds.Endpoint', 'readRecordState']);
});

it('gives what an import has made of a node, at once', async () => {
  await standAt(2);
  const cache = new NodeCache(counting);
  const before = await nameIn(cache);
  await rename(`${before ?? ''}の次`, 3);
  expect(await nameIn(cache)).toBe(`${before ?? ''}の次`);
});

it('forgets the oldest when it holds as many as it may', async () => {
  await standAt(4);
  const cache = new NodeCache(counting, 1);
  const { find } = createLoaders(counting, cache);
  await find(REFS.server);
  await find(REFS.sheet);
  await nameIn(cache);
  expect(read.filter((name) => name === 'nodesByIds.Endpoint')).toHaveLength(2);
});

async function standAt(revision: number): Promise<void> {
  const props = { revision, contentHash: `hash ${String(revision)}`, builder: 'test' };
  await api.store.write((transaction) => transaction.run(saveRecordState, { id: RECORD_STATE_ID, props }));
}

/** The node under another name, at another revision: what an import writes. */
async function rename(name: string, revision: number): Promise<void> {
  const documents = recordWith([]).map((document) => ({
    ...document,
    nodes: document.nodes.map((node) => (node.id === REFS.server ? { ...node, name } : node)),
  }));
  const rows = [...buildRows(documents).values()].flatMap(({ nodes }) => nodes).filter(({ id }) => id === REFS.server);
  await api.store.write((transaction) =>
    transaction.run(replaceNodes('Endpoint'), {
      rows: rows.map(({ id, props, owner }) => ({ id, props: { ...props, id, owner } })),
    }),
  );
  await standAt(revision);
}
