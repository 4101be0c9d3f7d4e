/**
 * What one request may ask for, and how many are answered at once. The figures leave room for every question of the product's own pages and for long report queries;
 * page sizes are limited where lists are answered.
 */
export interface RequestLimits {
  /** Words and signs of the query text. */
  readonly tokens: number;
  /** Fields inside fields, fragments counted where they are used. */
  readonly depth: number;
  /** Renamed fields, fragments counted as often as they are used. */
  readonly aliases: number;
  /** Fields of Query or Mutation asked at once, fragments counted likewise. */
  readonly rootFields: number;
  /** All fields together, fragments counted likewise (Apollo's maxRecursiveSelections). */
  readonly selections: number;
  /** Resolver calls of one answer. */
  readonly resolverCalls: number;
  /** Queries that are answered at the same time; the others wait for their turn, and their time has not begun. */
  readonly running: number;
  /** Queries that may wait; one more is refused. */
  readonly waiting: number;
  /** Time for one answer of a query from its turn on, in milliseconds; a mutation is never cut off half-way. */
  readonly milliseconds: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Bytes of the body of an import: a manifest of 50 MB gets the loader's own answer, not this one's. */
  readonly importBodyBytes: number;
}

export const REQUEST_LIMITS: RequestLimits = {
  tokens: 5_000,
  depth: 20,
  aliases: 200,
  rootFields: 50,
  selections: 10_000,
  resolverCalls: 500_000,
  running: 8,
  waiting: 200,
  milliseconds: 30_000,
  bodyBytes: 1_000_000,
  importBodyBytes: 64_000_000,
};
