import type { RouteForm } from '../RouteForm.ts';

/** One data subject. */
export interface SubjectRoute {
  readonly view: 'subject';
  readonly id: string;
  readonly asOf: string | undefined;
}

export const subjectRoute: RouteForm<SubjectRoute> = {
  path: () => '/subject',
  read: (reader) => ({ view: 'subject', id: reader.required('id'), asOf: reader.day('asOf') }),
  write: ({ id, asOf }) => ({ id, asOf }),
};
