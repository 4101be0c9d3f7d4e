import type { RecordNode } from '../../model/node.ts';
import { filterProperties } from '../filterProperties.ts';
import type { MissingAttachment } from '../hops.ts';
import { familyOf, labelOf } from '../kinds.ts';
import type { NodeRow, Props } from '../rows.ts';
import { buildSearchKey } from '../searchKey.ts';
import { toSortKey } from '../toSortKey.ts';
import type { VariantTable } from '../variants.ts';
import { buildEndpointHop } from './buildEndpointHop.ts';
import { buildFlowHop } from './buildFlowHop.ts';
import { buildHoldingHop } from './buildHoldingHop.ts';
import { buildItemHop } from './buildItemHop.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** A node as it is written: what lists sort, filter and search by, the fact itself, and what walks must know of it. */
export function buildNodeRow(node: RecordNode, index: RecordIndex, variants?: VariantTable): NodeRow {
  const { id, kind, name, scope, owner } = node;
  const common = {
    id,
    kind,
    name,
    sort: index.sortOf(id),
    sortName: toSortKey(name.normalize('NFKC'), id),
    searchKey: buildSearchKey(node, variants),
    scope,
    owner,
    fact: JSON.stringify(node),
  };
  return {
    id,
    family: familyOf(kind),
    label: labelOf(kind),
    owner,
    props: { ...common, ...filterProperties(node), ...kindProperties(node, index) },
  };
}

function kindProperties(node: RecordNode, index: RecordIndex): Props {
  switch (node.kind) {
    case 'FLOW':
      return { hop: JSON.stringify(buildFlowHop(node, index)) };
    case 'HOLDING':
      return { hop: JSON.stringify(buildHoldingHop(node, index)) };
    case 'DATA_SUBJECT':
    case 'SYSTEM':
    case 'ORGANISATION':
    case 'DEPARTMENT':
      return { hop: JSON.stringify(buildEndpointHop(node, index)) };
    case 'ITEM_SET':
      return { hop: JSON.stringify(buildItemHop(node, index)), itemSet: node.id, depth: 0 };
    case 'INFORMATION_ITEM': {
      const parent = node.parent ?? node.itemSet;
      return { hop: JSON.stringify(buildItemHop(node, index)), itemSet: node.itemSet, depth: node.path.length, parent };
    }
    case 'ATTACHMENT': {
      const hop: MissingAttachment = { attachment: node.id, holds: node.holds, matters: node.matters };
      return { hop: JSON.stringify(hop), missing: !node.inRecord };
    }
    default:
      return {};
  }
}
