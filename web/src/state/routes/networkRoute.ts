import type { RouteForm } from '../RouteForm.ts';
import { readShown } from './readShown.ts';

/** One network. */
export interface NetworkRoute {
  readonly view: 'network';
  readonly id: string;
  /** None: today in Japan. */
  readonly asOf: string | undefined;
  /** Periods play no part; never together with a day. */
  readonly allTimes?: true | undefined;
  /** The fact that the panel shows. */
  readonly sel?: string | undefined;
}

export const networkRoute: RouteForm<NetworkRoute> = {
  path: () => '/network',
  read: (reader) => ({ view: 'network', id: reader.required('id'), asOf: reader.day('asOf'), ...readShown(reader) }),
  write: ({ id, asOf, allTimes, sel }) => ({ id, asOf, allTimes, sel }),
};
