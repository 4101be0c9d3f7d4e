import { defineRule } from '../Rule.ts';

/** Each flow of the old system has a successor or is retired. */
export const OldFlowHasSuccessorRule = defineRule({
  id: 'OLD_FLOW_HAS_SUCCESSOR',
  severity: 'CHECK',
  title: {
    ja: '移行の前のシステムの流れには、すべて後継か廃止の記載がある',
    en: 'Each flow of the old system has a successor or is retired.',
  },
  reason: {
    ja: '後継の決まっていない流れは、切替えの日に止まるか、古いシステムに残り続けます。',
    en: 'A flow that nobody has decided about stops on the day of the changeover, or keeps the old system alive.',
  },
  toDo: {
    ja: '流れごとに、付替え先か廃止の判断を担当課と事業者に求めてください。',
    en: 'Ask the department and the vendor, flow by flow, for its successor or its end.',
  },
  over: ['MIGRATION'],
  check: (node, facts) => {
    const settled = new Set(
      node.flows.filter(({ value }) => value.retired || value.successor !== undefined).map(({ value }) => value.old),
    );
    const [old, new_] = [node.fromSystem.value, node.toSystem.value];
    return facts
      .flowsAt(old)
      .filter(
        ({ id, from, to, nature }) =>
          !settled.has(id) && nature?.value !== 'MIGRATION' && from.value !== new_ && to.value !== new_,
      )
      .map((flow) => ({
        message: {
          ja: `「${facts.nameOf(old)}」の流れ「${flow.name}」に、後継も廃止も書かれていません。`,
          en: `For "${flow.name}" of "${facts.nameOf(old)}" neither a successor nor an end is stated.`,
        },
        others: [flow.id, old],
        key: flow.id,
      }));
  },
});
