/** A query as a link holds it. */
export interface LinkedQuery {
  readonly query: string;
  readonly variables: string;
  readonly operation: string | undefined;
}

/** The part of an address after `#` that opens the page with this query. */
export function toQueryHash({ query, variables, operation }: LinkedQuery): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim() !== '') parts.set('variables', variables);
  if (operation !== undefined) parts.set('operation', operation);
  return `#${parts.toString()}`;
}

/** The query of an address; nothing if it holds none. */
export function readQueryHash(hash: string): LinkedQuery | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/u, ''));
  const query = parts.get('query');
  if (query === null) return undefined;
  return { query, variables: parts.get('variables') ?? '', operation: parts.get('operation') ?? undefined };
}
