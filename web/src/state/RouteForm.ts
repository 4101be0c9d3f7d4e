import type { ParameterReader } from './ParameterReader.ts';

/** The parameters of an address; what is undefined, false or empty is left out, true stands as `1`. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** How a route is written in an address: its path, and its parameters both ways. Writing and reading again gives the same route. */
export interface RouteForm<R> {
  readonly path: (route: R) => string;
  readonly read: (reader: ParameterReader, segments: readonly string[]) => R;
  readonly write: (route: R) => Parameters;
}
