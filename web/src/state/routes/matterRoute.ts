import type { RouteForm } from '../RouteForm.ts';

/** One sheet of a paper; `sel` is the fact whose place is shown. */
export interface MatterRoute {
  readonly view: 'matter';
  readonly id: string;
  readonly sel: string | undefined;
}

export const matterRoute: RouteForm<MatterRoute> = {
  path: () => '/matter',
  read: (reader) => ({ view: 'matter', id: reader.required('id'), sel: reader.text('sel') }),
  write: ({ id, sel }) => ({ id, sel }),
};
