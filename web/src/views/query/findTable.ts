/** Rows of an answer that make a table. */
export interface Table {
  /** Where they are: `search.nodes`. */
  readonly path: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

type Found = { readonly path: readonly string[]; readonly value: unknown };

/** The rows of the first list of an answer, nearest to the top: those of a connection before any other. */
export function findTable(data: unknown): Table | undefined {
  let other: Table | undefined;
  const queue: Found[] = [{ path: [], value: data }];
  for (let at = 0; at < queue.length; at += 1) {
    const { path, value } = queue[at] ?? { path: [] };
    if (!isRecord(value)) continue;
    for (const [key, inner] of Object.entries(value)) {
      const table = toTable([...path, key], key, inner);
      if (table !== undefined && (key === 'nodes' || key === 'edges')) return table;
      other ??= table;
      queue.push({ path: [...path, key], value: inner });
    }
  }
  return other;
}

function toTable(path: readonly string[], key: string, value: unknown): Table | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const rows = value.map((row: unknown) => (key === 'edges' && isRecord(row) ? (row['node'] ?? row) : row));
  return rows.every(isRecord) ? { path: path.join('.'), rows } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
