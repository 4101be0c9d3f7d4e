import { defineRule } from '../Rule.ts';

/** A name that stands in two lists is assigned to a concept. */
export const ItemHasConceptRule = defineRule({
  id: 'ITEM_HAS_CONCEPT',
  severity: 'NOTATION',
  title: {
    ja: '二つ以上の一覧に現れる項目名は、概念に結びついている',
    en: 'A name that stands in two lists is assigned to a concept.',
  },
  reason: {
    ja: '結びつきがないと、概念でたどるとき（氏名はどこへ、など）にその項目が落ちます。',
    en: 'Without it the item is missed when people ask for a concept over all papers.',
  },
  toDo: {
    ja: '同じ意味なら concepts で結びつけ、違うなら unassigned に理由を書いてください。',
    en: 'Assign it under concepts, or write under unassigned why not.',
  },
  over: ['INFORMATION_ITEM'],
  check: (node, facts) => {
    if (node.hasChildren || node.concept !== undefined || node.unassigned !== undefined) return [];
    if (facts.listsNaming(node.name) < 2) return [];
    const open = facts.leavesWithoutConcept(node.owner, node.name);
    if (open[0]?.id !== node.id) return [];
    return [
      {
        message: {
          ja: `「${node.name}」は二つ以上の一覧に現れますが、概念に結びついていません（この文書に${open.length}か所）。`,
          en: `"${node.name}" stands in two or more lists and has no concept (${open.length} places in this paper).`,
        },
        others: open.slice(1).map(({ id }) => id),
      },
    ];
  },
});
