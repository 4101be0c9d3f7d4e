import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { ownEntries } from '../build/ownEntries.ts';
import { setOf } from './setOf.ts';

/** SetIsCarriedRule (warning): a set of the file is carried, excluded or held by something; else its items lead nowhere. */
export function checkSetsAreCarried(context: DocumentContext, { nodes }: CatalogueDocument): void {
  const used = new Set(
    nodes.flatMap((node) => {
      switch (node.kind) {
        case 'FLOW':
          return [...node.carries, ...node.excludes].map(({ node: item }) => setOf(context, item));
        case 'HOLDING':
        case 'ENTRUSTMENT':
          return [...node.items, ...node.excludes].map(({ node: item }) => setOf(context, item));
        case 'LINKAGE':
          return node.items.map(({ node: item }) => setOf(context, item));
        default:
          return [];
      }
    }),
  );
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
