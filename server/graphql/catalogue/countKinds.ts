import { Family } from '../../graph/families.ts';
import { COUNTS_BY_KIND } from '../../graph/statements/nodes/countsByKind.ts';
import { NODE_KINDS, type NodeKind } from '../../model/nodeKind.ts';
import type { GraphStore } from '../../store/GraphStore.ts';

export interface KindCount {
  readonly kind: NodeKind;
  readonly count: number;
}

/** How many nodes of each kind there are, zero included, in the order of the model. */
export async function countKinds(store: Pick<GraphStore, 'read'>, scope: string | null): Promise<readonly KindCount[]> {
  const rows = await Promise.all(Family.map((family) => store.read(COUNTS_BY_KIND[family], { scope })));
  const totals = new Map(rows.flat().map(({ kind, total }) => [kind, total]));
  return NODE_KINDS.map((kind) => ({ kind, count: totals.get(kind) ?? 0 }));
}
