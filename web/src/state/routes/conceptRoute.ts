import type { RouteForm } from '../RouteForm.ts';

/** One concept over all sheets. */
export interface ConceptRoute {
  readonly view: 'concept';
  readonly id: string;
  /** None: all facts, whatever their period. */
  readonly asOf: string | undefined;
  /** The answer whose sheets are shown. */
  readonly answer?: ConceptAnswer | undefined;
  /** The sheet that the panel shows. */
  readonly sel?: string | undefined;
}

const ANSWERS = ['CARRIED', 'EXCLUDED', 'UNKNOWN', 'NOT_LISTED', 'NOT_IN_FORCE'] as const;
export type ConceptAnswer = (typeof ANSWERS)[number];

export const conceptRoute: RouteForm<ConceptRoute> = {
  path: () => '/concept',
  read: (reader) => ({
    view: 'concept',
    id: reader.required('id'),
    asOf: reader.day('asOf'),
    answer: reader.oneOf('answer', ANSWERS),
    sel: reader.text('sel'),
  }),
  write: ({ id, asOf, answer, sel }) => ({ id, asOf, answer, sel }),
};
