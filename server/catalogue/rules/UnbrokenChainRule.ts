import type { ItemEdge } from '../../model/flow.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { setOf } from './setOf.ts';

/**
 * UnbrokenChainRule (warning): an organisation or department that sends a set on has received or held it itself. If only a system that
 * it operates has, the way breaks there: the flow should begin at the system (model.md §3.5).
 */
export function checkChainsAreUnbroken(context: DocumentContext, { nodes }: CatalogueDocument): void {
  const arrived = new Map<string, Set<string | undefined>>();
  const arrive = (end: string, items: readonly ItemEdge[]): void => {
    const sets = arrived.get(end) ?? new Set();
    for (const { node } of items) sets.add(setOf(context, node));
    arrived.set(end, sets);
  };
  const systems = new Map<string, string[]>();
  for (const node of nodes) {
    if (node.kind === 'FLOW') arrive(node.to.value, node.carries);
    if (node.kind === 'HOLDING') arrive(node.holder.value, node.items);
    if (node.kind !== 'SYSTEM' || node.operator === undefined) continue;
    systems.set(node.operator.value, [...(systems.get(node.operator.value) ?? []), node.id]);
  }
  for (const flow of nodes) {
    if (flow.kind !== 'FLOW') continue;
    const sender = flow.from.value;
    const sets = flow.carries.map(({ node }) => setOf(context, node));
    const broken = sets.find((set) => arrived.get(sender)?.has(set) !== true);
    const system = systems.get(sender)?.find((id) => sets.some((set) => arrived.get(id)?.has(set)));
    const path = context.draft.definitions.get(flow.id)?.path;
    if (broken === undefined || system === undefined || path === undefined) continue;
    context.report({
      severity: 'WARNING',
      rule: 'UnbrokenChainRule',
      path: [...path, 'from'],
      ref: flow.id,
      message: `「${sender}」が送る項目は、そのシステム「${system}」にしか届いていません。道筋がここで切れます。`,
      expected: '受け取ったシステムから始まる流れ',
      toDo: `文書がそう書いていれば from を「${system}」にするか、システムから組織への流れを足してください。`,
    });
  }
}
