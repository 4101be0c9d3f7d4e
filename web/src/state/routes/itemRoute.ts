import type { RouteForm } from '../RouteForm.ts';
import { readShown } from './readShown.ts';

/** One item, section or group. */
export interface ItemRoute {
  readonly view: 'item';
  readonly id: string;
  /** None: today in Japan. */
  readonly asOf: string | undefined;
  /** Periods play no part; never together with a day. */
  readonly allTimes?: true | undefined;
  /** The fact that the panel shows. */
  readonly sel?: string | undefined;
}

export const itemRoute: RouteForm<ItemRoute> = {
  path: () => '/item',
  read: (reader) => ({ view: 'item', id: reader.required('id'), asOf: reader.day('asOf'), ...readShown(reader) }),
  write: ({ id, asOf, allTimes, sel }) => ({ id, asOf, allTimes, sel }),
};
