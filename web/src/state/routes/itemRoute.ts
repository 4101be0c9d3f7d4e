import type { RouteForm } from '../RouteForm.ts';

/** One item, section or group. */
export interface ItemRoute {
  readonly view: 'item';
  readonly id: string;
  readonly asOf: string | undefined;
}

export const itemRoute: RouteForm<ItemRoute> = {
  path: () => '/item',
  read: (reader) => ({ view: 'item', id: reader.required('id'), asOf: reader.day('asOf') }),
  write: ({ id, asOf }) => ({ id, asOf }),
};
