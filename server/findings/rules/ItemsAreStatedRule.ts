import { defineRule } from '../Rule.ts';

/** A flow or holding says which items it has. */
export const ItemsAreStatedRule = defineRule({
  id: 'ITEMS_ARE_STATED',
  severity: 'GAP',
  title: {
    ja: '流れや保有には、どの項目かの記載がある',
    en: 'A flow or holding says which items it has.',
  },
  reason: {
    ja: '項目が書かれていない流れは、どの項目についても「不明」になります。',
    en: 'A flow without items is unknown for every item.',
  },
  toDo: {
    ja: '渡す（持つ）項目を担当課に確かめてください。',
    en: 'Ask the department which items are handed over or kept.',
  },
  over: ['FLOW', 'HOLDING'],
  check: (node) => {
    if ((node.kind === 'FLOW' ? node.carries : node.items).length > 0) return [];
    return [
      {
        message: {
          ja: `「${node.name}」の項目が書かれていません。`,
          en: `The items of "${node.name}" are not stated.`,
        },
        others: node.matters,
        evidence: node.evidence,
      },
    ];
  },
});
