import { forceOf } from '../inForce.ts';
import { defineRule } from '../Rule.ts';

/** Flows between the same two ends do not contradict each other. */
export const FlowsAgreeRule = defineRule({
  id: 'FLOWS_AGREE',
  severity: 'SUSPECTED_ERROR',
  title: {
    ja: '同じ二者の間の流れは、同じ項目について食い違わない',
    en: 'Flows between the same two ends do not contradict each other.',
  },
  reason: {
    ja: 'ある流れは送らないと書き、同じ二者の間の別の流れは送ると書くと、実際に渡るのかがわかりません。',
    en: 'One flow says that an item is not sent, another between the same ends says that it is: nobody can tell whether it arrives.',
  },
  toDo: {
    ja: '二つの流れが別の業務・期間のものかを確かめ、同じなら記載を直すよう担当課に求めてください。',
    en: 'Check whether the two belong to different work or times; if not, ask the department to correct one.',
  },
  over: ['FLOW'],
  check: (node, facts, day) => {
    if (node.excludes.length === 0 || forceOf(facts.authoritiesOf(node.id), day).state === 'NO') return [];
    return facts
      .flowsAt(node.from.value)
      .filter(({ id, from, to }) => id !== node.id && from.value === node.from.value && to.value === node.to.value)
      .filter(({ id }) => forceOf(facts.authoritiesOf(id), day).state !== 'NO')
      .flatMap((other) =>
        node.excludes
          .filter((edge) => other.carries.some(({ node: carried }) => carried === edge.node))
          .map((edge) => ({
            message: {
              ja: `「${facts.nameOf(edge.node)}」を、「${node.name}」は送らないと書き、「${other.name}」は送ると書いています。`,
              en: `"${node.name}" states that "${facts.nameOf(edge.node)}" is not sent, "${other.name}" that it is.`,
            },
            others: [other.id, edge.node],
            key: `${other.id} ${edge.node}`,
          })),
      );
  },
});
