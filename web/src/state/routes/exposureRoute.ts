import type { RouteForm } from '../RouteForm.ts';

/** Everything that a leak at one holder would touch. */
export interface ExposureRoute {
  readonly view: 'exposure';
  readonly id: string;
  /** None: today in Japan; a leak has a day. */
  readonly asOf: string | undefined;
}

export const exposureRoute: RouteForm<ExposureRoute> = {
  path: () => '/exposure',
  read: (reader) => ({ view: 'exposure', id: reader.required('id'), asOf: reader.day('asOf') }),
  write: ({ id, asOf }) => ({ id, asOf }),
};
