import type { RouteForm } from '../RouteForm.ts';

/** One paper. */
export interface PaperRoute {
  readonly view: 'paper';
  readonly id: string;
  /** The note whose row is marked. */
  readonly sel?: string | undefined;
}

export const paperRoute: RouteForm<PaperRoute> = {
  path: () => '/paper',
  read: (reader) => ({ view: 'paper', id: reader.required('id'), sel: reader.text('sel') }),
  write: ({ id, sel }) => ({ id, sel }),
};
