import type { ItemEdge } from '../../model/flow.ts';
import type { RecordNode } from '../../model/node.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { ownEntries } from '../build/ownEntries.ts';
import { setOf } from './setOf.ts';

/** SetIsCarriedRule (warning): a set of the file is carried, excluded or held by something; else its items lead nowhere. */
export function checkSetsAreCarried(context: DocumentContext, { nodes }: CatalogueDocument): void {
  const used = new Set(nodes.flatMap(carriedBy).map(({ node }) => setOf(context, node)));
  for (const { key, id, path } of ownEntries(context, 'sets')) {
    if (used.has(id)) continue;
    context.report({
      severity: 'WARNING',
      rule: 'SetIsCarriedRule',
      path,
      ref: id,
      message: `項目集合「${key}」は、どの流れにも保有にも現れません。`,
      expected: '流れの carries・excludes、または保有の keeps に現れる集合',
      toDo: '文書がその行き先を書いていれば flows か holdings に足してください。書いていなければ、このままで構いません。',
    });
  }
}

function carriedBy(node: RecordNode): readonly ItemEdge[] {
  if (node.kind === 'FLOW') return [...node.carries, ...node.excludes];
  if (node.kind === 'HOLDING' || node.kind === 'ENTRUSTMENT') return [...node.items, ...node.excludes];
  return node.kind === 'LINKAGE' ? node.items : [];
}
