import type { RouteForm } from '../RouteForm.ts';

/** One network. */
export interface NetworkRoute {
  readonly view: 'network';
  readonly id: string;
  readonly asOf: string | undefined;
}

export const networkRoute: RouteForm<NetworkRoute> = {
  path: () => '/network',
  read: (reader) => ({ view: 'network', id: reader.required('id'), asOf: reader.day('asOf') }),
  write: ({ id, asOf }) => ({ id, asOf }),
};
