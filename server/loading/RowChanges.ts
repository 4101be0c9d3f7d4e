import type { EdgeRow, GraphRows, NodeRow } from '../graph/rows.ts';

/** What must be written to get from one set of rows to another. */
export interface RowChanges {
  readonly createNodes: readonly NodeRow[];
  readonly replaceNodes: readonly NodeRow[];
  readonly deleteNodes: readonly NodeRow[];
  readonly createEdges: readonly EdgeRow[];
  readonly deleteEdges: readonly EdgeRow[];
}

const NO_ROWS: GraphRows = { nodes: [], edges: [] };

/** Nothing is to be written. */
export const NO_CHANGES: RowChanges = {
  createNodes: [],
  replaceNodes: [],
  deleteNodes: [],
  createEdges: [],
  deleteEdges: [],
};

/** Compares what a document said with what it says now; equal rows give no change. Linear in the rows of both. */
export function diffRows(before: GraphRows = NO_ROWS, after: GraphRows = NO_ROWS): RowChanges {
  const nodes = diff(before.nodes, after.nodes, (node) => node.id);
  const edges = diff(before.edges, after.edges, edgeIdentity);
  const gone = new Set(nodes.removed.map((node) => node.id));
  return {
    createNodes: nodes.added,
    replaceNodes: nodes.changed.map(([, node]) => node),
    deleteNodes: nodes.removed,
    createEdges: [...edges.added, ...edges.changed.map(([, edge]) => edge)],
    deleteEdges: [...edges.removed, ...edges.changed.map(([edge]) => edge)].filter(
      (edge) => !gone.has(edge.from) && !gone.has(edge.to),
    ),
  };
}

/** Joins the changes of several documents. */
export function joinChanges(changes: readonly RowChanges[]): RowChanges {
  return {
    createNodes: changes.flatMap((change) => change.createNodes),
    replaceNodes: changes.flatMap((change) => change.replaceNodes),
    deleteNodes: changes.flatMap((change) => change.deleteNodes),
    createEdges: changes.flatMap((change) => change.createEdges),
    deleteEdges: changes.flatMap((change) => change.deleteEdges),
  };
}

function edgeIdentity(edge: EdgeRow): string {
  return [edge.from, edge.type, edge.to, edge.key, edge.owner].join('\n');
}

interface Difference<T> {
  readonly added: readonly T[];
  readonly changed: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
}

function diff<T extends NodeRow | EdgeRow>(
  before: readonly T[],
  after: readonly T[],
  identity: (row: T) => string,
): Difference<T> {
  const old = new Map(before.map((row) => [identity(row), row]));
  const added: T[] = [];
  const changed: (readonly [T, T])[] = [];
  for (const row of after) {
    const id = identity(row);
    const was = old.get(id);
    if (was === undefined) added.push(row);
    else if (JSON.stringify(was) !== JSON.stringify(row)) changed.push([was, row]);
    old.delete(id);
  }
  return { added, changed, removed: [...old.values()] };
}
