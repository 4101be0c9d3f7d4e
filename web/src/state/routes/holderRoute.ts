import type { RouteForm } from '../RouteForm.ts';

/** One system, organisation or department. */
export interface HolderRoute {
  readonly view: 'holder';
  readonly id: string;
  readonly asOf: string | undefined;
}

export const holderRoute: RouteForm<HolderRoute> = {
  path: () => '/holder',
  read: (reader) => ({ view: 'holder', id: reader.required('id'), asOf: reader.day('asOf') }),
  write: ({ id, asOf }) => ({ id, asOf }),
};
