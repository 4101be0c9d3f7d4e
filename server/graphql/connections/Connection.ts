/** An entry of a page with its cursor. */
export interface Entry<T> {
  readonly cursor: string;
  readonly node: T;
}

/** One page of a list, in the order that was asked for. */
export interface Page<T> {
  readonly entries: readonly Entry<T>[];
  readonly hasNextPage: boolean;
}

/** A list as the API gives it: nothing is read before it is asked for, and nothing twice. */
export interface Connection<T> {
  readonly hasPreviousPage: boolean;
  readonly readPage: () => Promise<Page<T>>;
  readonly countAll: () => Promise<number>;
}

/** The same page of something else: each node is replaced, places and counts stay. */
export function mapConnection<T, U>(connection: Connection<T>, map: (node: T) => U): Connection<U> {
  return {
    ...connection,
    readPage: async () => {
      const { entries, hasNextPage } = await connection.readPage();
      return { entries: entries.map(({ cursor, node }) => ({ cursor, node: map(node) })), hasNextPage };
    },
  };
}
