import type { InformationItem, ItemSet } from '../../model/item.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Attachment } from '../../model/sourceDocument.ts';
import { filterProperties } from '../filterProperties.ts';
import type { ContractHop, EndpointHop, FlowHop, HoldingHop, ItemHop, MissingAttachment } from '../hops.ts';
import { familyOf, labelOf } from '../kinds.ts';
import type { NodeRow, Props } from '../rows.ts';
import { buildSearchKey } from '../searchKey.ts';
import { toSortKey } from '../toSortKey.ts';
import type { VariantTable } from '../variants.ts';
import { buildContractHop } from './buildContractHop.ts';
import { buildEndpointHop, isEndpoint } from './buildEndpointHop.ts';
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
  const hop = hopOf(node, index);
  const written: Props = hop === undefined ? {} : { hop: JSON.stringify(hop) };
  if (hop !== undefined && 'unstated' in hop) {
    const listOpen = hop.unstated || hop.unresolved || hop.open;
    return 'correspondences' in hop
      ? { ...written, listOpen, loose: listOpen || hop.correspondences.length > 0 }
      : { ...written, listOpen };
  }
  if (node.kind === 'ATTACHMENT') return { ...written, missing: !node.inRecord };
  if (node.kind === 'ITEM_SET') return { ...written, ...classifiedOf(node), itemSet: node.id, depth: 0 };
  if (node.kind !== 'INFORMATION_ITEM') return written;
  const { itemSet, path, parent } = node;
  return { ...written, ...classifiedOf(node), itemSet, depth: path.length, parent: parent ?? itemSet };
}

/** Few items are: whoever asks for classifications reads only the facts of these. */
function classifiedOf({ classifications }: ItemSet | InformationItem): Props {
  return classifications.length === 0 ? {} : { classified: true };
}

/** What walks must know of a node; nothing for those that are not walked. */
function hopOf(
  node: RecordNode,
  index: RecordIndex,
): FlowHop | HoldingHop | ContractHop | ItemHop | EndpointHop | MissingAttachment | undefined {
  if (node.kind === 'FLOW') return buildFlowHop(node, index);
  if (node.kind === 'HOLDING') return buildHoldingHop(node, index);
  if (node.kind === 'ENTRUSTMENT' || node.kind === 'LINKAGE') return buildContractHop(node, index);
  if (node.kind === 'ITEM_SET' || node.kind === 'INFORMATION_ITEM') return buildItemHop(node, index);
  if (node.kind === 'ATTACHMENT') return buildMissingAttachment(node);
  return isEndpoint(node) ? buildEndpointHop(node, index) : undefined;
}

function buildMissingAttachment({ id, holds, matters }: Attachment): MissingAttachment {
  return { attachment: id, holds, matters };
}
