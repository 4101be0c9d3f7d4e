import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import type { Loaders } from '../loaders/createLoaders.ts';

/** Where a node stands, from the outside in: its paper, then sheet, list and sections, or whatever it is a part of. */
export async function findWithin(node: RecordNode, loaders: Loaders): Promise<readonly RecordNode[]> {
  const refs = [...outside(node), ...(await inside(node, loaders))].filter((ref) => ref !== undefined);
  const found = await Promise.all([...new Set(refs)].map((ref) => loaders.find(ref)));
  return found.filter((outer) => outer !== undefined);
}

function outside(node: RecordNode): readonly (Ref | undefined)[] {
  if (node.kind === 'MUNICIPALITY' || node.kind === 'REVISION') return [];
  return node.kind === 'SOURCE_DOCUMENT' ? [node.municipality] : [node.owner];
}

async function inside(node: RecordNode, { itemHop }: Loaders): Promise<readonly (Ref | undefined)[]> {
  if (node.kind === 'INFORMATION_ITEM') return (await itemHop(node.id))?.up.slice(1).toReversed() ?? [node.itemSet];
  if (node.kind === 'MEASURE' || node.kind === 'NOTE') return [node.matter];
  if (node.kind === 'CLAUSE') return [node.ruleSet];
  return node.kind === 'RETENTION' ? [node.holding] : [];
}
