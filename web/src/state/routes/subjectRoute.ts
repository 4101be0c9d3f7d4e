import type { RouteForm } from '../RouteForm.ts';
import { readShown } from './readShown.ts';

/** One data subject. */
export interface SubjectRoute {
  readonly view: 'subject';
  readonly id: string;
  /** None: today in Japan. */
  readonly asOf: string | undefined;
  /** Periods play no part; never together with a day. */
  readonly allTimes?: true | undefined;
  /** The fact that the panel shows. */
  readonly sel?: string | undefined;
}

export const subjectRoute: RouteForm<SubjectRoute> = {
  path: () => '/subject',
  read: (reader) => ({ view: 'subject', id: reader.required('id'), asOf: reader.day('asOf'), ...readShown(reader) }),
  write: ({ id, asOf, allTimes, sel }) => ({ id, asOf, allTimes, sel }),
};
