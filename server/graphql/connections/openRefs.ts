import type { Connection } from './Connection.ts';
import { openConnection, type PageArguments } from './openConnection.ts';

/** Opens a page of the nodes that an answer refers to, in its order; only those of the page are read. */
export function openRefs<R, N>(
  binding: string,
  refs: readonly R[],
  args: PageArguments,
  load: (refs: readonly R[]) => Promise<readonly N[]>,
): Connection<N> {
  return openConnection(
    {
      binding,
      beforeAll: [0] as readonly [number],
      read: async ([from], limit) =>
        (await load(refs.slice(from, from + limit))).map((node, index) => ({ node, end: from + index + 1 })),
      placeOf: ({ end }): readonly [number] => [end],
      nodeOf: ({ node }) => node,
      count: () => Promise.resolve(refs.length),
    },
    args,
  );
}
