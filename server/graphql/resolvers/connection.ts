import type { Connection, Entry } from '../connections/Connection.ts';
import type { PageInfo } from '../generated/types.ts';

/** The resolvers of every connection type. */
export const connection = {
  edges: async (list: Connection<unknown>): Promise<readonly Entry<unknown>[]> => (await list.readPage()).entries,
  nodes: async (list: Connection<unknown>): Promise<readonly unknown[]> =>
    (await list.readPage()).entries.map(({ node }) => node),
  pageInfo: async (list: Connection<unknown>): Promise<PageInfo> => {
    const { entries, hasNextPage } = await list.readPage();
    const { hasPreviousPage } = list;
    return { hasNextPage, hasPreviousPage, startCursor: entries[0]?.cursor, endCursor: entries.at(-1)?.cursor };
  },
  totalCount: (list: Connection<unknown>): Promise<number> => list.countAll(),
};
