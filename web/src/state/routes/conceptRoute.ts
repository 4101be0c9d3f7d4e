import type { RouteForm } from '../RouteForm.ts';

/** One concept over all sheets. */
export interface ConceptRoute {
  readonly view: 'concept';
  readonly id: string;
  readonly asOf: string | undefined;
}

export const conceptRoute: RouteForm<ConceptRoute> = {
  path: () => '/concept',
  read: (reader) => ({ view: 'concept', id: reader.required('id'), asOf: reader.day('asOf') }),
  write: ({ id, asOf }) => ({ id, asOf }),
};
