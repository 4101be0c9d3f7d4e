import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { ownEntries } from '../build/ownEntries.ts';

/** SystemIsEndRule (warning): a system of the file is an end of a flow, holds something, or carries another system. */
export function checkSystemsAreEnds(context: DocumentContext, { nodes }: CatalogueDocument): void {
  const used = new Set(nodes.flatMap(namedBy));
  for (const { key, id, path } of ownEntries(context, 'systems')) {
    if (used.has(id)) continue;
    context.report({
      severity: 'WARNING',
      rule: 'SystemIsEndRule',
      path,
      ref: id,
      message: `システム「${key}」は、どの流れの端でもなく、何も保有していません。`,
      expected: '流れの from・to、または保有の holder に現れるシステム',
      toDo: '文書がその流れを書いていれば flows に足してください。書いていなければ、このままで構いません。',
    });
  }
}

function namedBy(node: RecordNode): readonly (Ref | undefined)[] {
  if (node.kind === 'FLOW') return [node.from.value, node.to.value];
  if (node.kind === 'HOLDING') return [node.holder.value];
  if (node.kind === 'SYSTEM') return [node.housedOn?.value, node.partOf?.value];
  return node.kind === 'MIGRATION' ? [node.fromSystem.value, node.toSystem.value] : [];
}
