import type { EdgeRow } from '../../rows.ts';
import { edgeRow } from '../edgeRow.ts';
import type { ItemNode } from '../RecordIndex.ts';

/** The relationships of a set, section, group or item. */
export function buildItemEdges(node: ItemNode): readonly EdgeRow[] {
  const { id, owner } = node;
  const about = node.about.map(({ value }) => edgeRow(owner, 'ABOUT', id, value));
  if (node.kind === 'ITEM_SET') {
    const attachment = node.attachment === undefined ? [] : [edgeRow(owner, 'LISTED_IN', id, node.attachment)];
    return [...about, ...attachment, ...node.sameAs.map(({ value }) => edgeRow(owner, 'SAME_AS', id, value))];
  }
  const concept = node.concept === undefined ? [] : [edgeRow(owner, 'ASSIGNED_TO', id, node.concept.value)];
  const tree = [
    edgeRow(owner, 'IN_SET', id, node.itemSet),
    edgeRow(owner, 'CHILD_OF', id, node.parent ?? node.itemSet),
  ];
  return [...tree, ...about, ...concept];
}
