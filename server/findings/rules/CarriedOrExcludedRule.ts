import { defineRule } from '../Rule.ts';

/** An item is stated as sent or as not sent, not both. */
export const CarriedOrExcludedRule = defineRule({
  id: 'CARRIED_OR_EXCLUDED',
  severity: 'SUSPECTED_ERROR',
  title: {
    ja: '一つの項目は、送ると書かれるか送らないと書かれるかのどちらかである',
    en: 'An item is stated as sent or as not sent, not both.',
  },
  reason: {
    ja: '同じ流れや保有について「送る」と「送らない」の両方が書かれていると、どちらが本当か答えられません。',
    en: 'Where one flow or holding is said both to have an item and not to have it, no answer can be given.',
  },
  toDo: {
    ja: 'それぞれの記載の場所を見比べ、どちらが正しいかを担当課に確かめてください。',
    en: 'Compare both places and ask the department which is right.',
  },
  over: ['FLOW', 'HOLDING'],
  check: (node, facts) => {
    const carried = node.kind === 'FLOW' ? node.carries : node.items;
    const excluded = new Map(node.excludes.map((edge) => [edge.node, edge]));
    return carried.flatMap((edge) => {
      const against = excluded.get(edge.node);
      if (against === undefined) return [];
      return [
        {
          message: {
            ja: `「${facts.nameOf(edge.node)}」は、「${node.name}」で送る（持つ）とも送らない（持たない）とも書かれています。`,
            en: `"${facts.nameOf(edge.node)}" is stated both as in "${node.name}" and as not in it.`,
          },
          others: [edge.node],
          evidence: [...edge.evidence, ...against.evidence],
          key: edge.node,
        },
      ];
    });
  },
});
