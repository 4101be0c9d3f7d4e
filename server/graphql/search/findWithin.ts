import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import type { Loaders } from '../loaders/createLoaders.ts';

/** Where a node stands, from the outside in: its paper, then sheet, list and sections, or whatever it is a part of. */
export async function findWithin(node: RecordNode, loaders: Loaders): Promise<readonly RecordNode[]> {
  const refs = [...outside(node), ...(await inside(node, loaders))];
  const found = await Promise.all([...new Set(refs)].map((ref) => loaders.find(ref)));
  return found.filter((outer) => outer !== undefined);
}

function outside(node: RecordNode): readonly Ref[] {
  switch (node.kind) {
    case 'MUNICIPALITY':
    case 'REVISION':
      return [];
    case 'SOURCE_DOCUMENT':
      return node.municipality === undefined ? [] : [node.municipality];
    default:
      return [node.owner];
  }
}

async function inside(node: RecordNode, { itemHop }: Loaders): Promise<readonly Ref[]> {
  switch (node.kind) {
    case 'INFORMATION_ITEM':
      return (await itemHop(node.id))?.up.slice(1).toReversed() ?? [node.itemSet];
    case 'MEASURE':
      return [node.matter];
    case 'NOTE':
      return node.matter === undefined ? [] : [node.matter];
    case 'CLAUSE':
      return [node.ruleSet];
    case 'RETENTION':
      return [node.holding];
    default:
      return [];
  }
}
