import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { ownEntries } from '../build/ownEntries.ts';

/** SystemIsEndRule (warning): a system of the file is an end of a flow, holds something, or carries another system. */
export function checkSystemsAreEnds(context: DocumentContext, { nodes }: CatalogueDocument): void {
  const used = new Set<string | undefined>(
    nodes.flatMap((node) => {
      switch (node.kind) {
        case 'FLOW':
          return [node.from.value, node.to.value];
        case 'HOLDING':
          return [node.holder.value];
        case 'SYSTEM':
          return [node.housedOn?.value, node.partOf?.value];
        case 'MIGRATION':
          return [node.fromSystem.value, node.toSystem.value];
        default:
          return [];
      }
    }),
  );
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
