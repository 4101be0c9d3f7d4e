import type { Evidence } from '../../model/evidence.ts';
import type { ItemEdge } from '../../model/flow.ts';
import type { NodeByKind } from '../../model/node.ts';
import type { Loaders } from '../loaders/createLoaders.ts';
import type { FactOnSheet } from './AskedReport.ts';

type FactKind = 'FLOW' | 'HOLDING' | 'ENTRUSTMENT' | 'LINKAGE';

/** Where a fact says what it says: the edges that decide about its items, else the fact; of these the places on the sheet, if any are. */
export async function findFactEvidence(
  { fact, items, sheet }: FactOnSheet,
  loaders: Pick<Loaders, 'get'>,
): Promise<readonly Evidence[]> {
  const node = await loaders.get<FactKind>(fact);
  const named = new Set<string>(items.map(({ namedAs }) => namedAs));
  const deciding = edgesOf(node).filter((edge) => named.has(edge.node));
  const places = deciding.length > 0 ? deciding.flatMap(({ evidence }) => evidence) : node.evidence;
  const onSheet = places.filter(({ matter }) => matter === sheet);
  const found = onSheet.length > 0 ? onSheet : places;
  return [...new Map(found.map((evidence) => [JSON.stringify(evidence), evidence])).values()];
}

function edgesOf(node: NodeByKind[FactKind]): readonly ItemEdge[] {
  switch (node.kind) {
    case 'FLOW':
      return [...node.carries, ...node.excludes];
    case 'HOLDING':
    case 'ENTRUSTMENT':
      return [...node.items, ...node.excludes];
    case 'LINKAGE':
      return node.items;
  }
}
