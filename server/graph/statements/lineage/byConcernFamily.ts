import type { Family } from '../../families.ts';

/** The families of what flows and holdings concern: sheets, businesses (Fact), data subjects (Endpoint). */
export const ConcernFamily = ['Matter', 'Fact', 'Endpoint'] as const satisfies readonly Family[];
export type ConcernFamily = (typeof ConcernFamily)[number];

/** A statement for each of these families: an engine finds a node by its id only with its label. */
export function byConcernFamily<T>(make: (family: ConcernFamily) => T): Readonly<Record<ConcernFamily, T>> {
  return { Matter: make('Matter'), Fact: make('Fact'), Endpoint: make('Endpoint') };
}
