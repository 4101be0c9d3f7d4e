import type { RouteForm } from '../RouteForm.ts';

/** One list of items as a tree, with the words it is filtered by. */
export interface SetsRoute {
  readonly view: 'sets';
  readonly id: string;
  readonly filter: string | undefined;
}

export const setsRoute: RouteForm<SetsRoute> = {
  path: () => '/sets',
  read: (reader) => ({ view: 'sets', id: reader.required('id'), filter: reader.text('filter') }),
  write: ({ id, filter }) => ({ id, filter }),
};
