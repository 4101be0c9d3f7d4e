import type { Connection } from './Connection.ts';
import { openConnection, type PageArguments } from './openConnection.ts';

/** Opens a page of a list that is in memory; a cursor is the place in the list, so it leads on only in the same answer (the binding). */
export function openArray<T>(binding: string, rows: readonly T[], args: PageArguments): Connection<T> {
  return openConnection(
    {
      binding,
      beforeAll: [0] as readonly [number],
      read: ([from], limit) =>
        Promise.resolve(rows.slice(from, from + limit).map((row, index) => ({ row, end: from + index + 1 }))),
      placeOf: ({ end }): readonly [number] => [end],
      nodeOf: ({ row }) => row,
      count: () => Promise.resolve(rows.length),
    },
    args,
  );
}
