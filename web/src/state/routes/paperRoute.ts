import type { RouteForm } from '../RouteForm.ts';

/** One paper. */
export interface PaperRoute {
  readonly view: 'paper';
  readonly id: string;
}

export const paperRoute: RouteForm<PaperRoute> = {
  path: () => '/paper',
  read: (reader) => ({ view: 'paper', id: reader.required('id') }),
  write: ({ id }) => ({ id }),
};
