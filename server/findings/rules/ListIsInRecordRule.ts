import { defineRule } from '../Rule.ts';

/** The list of items is in the record. */
export const ListIsInRecordRule = defineRule({
  id: 'LIST_IS_IN_RECORD',
  severity: 'GAP',
  title: {
    ja: '情報項目の一覧が収録されている',
    en: 'The list of items is in the record.',
  },
  reason: {
    ja: '一覧がない集合については、どの項目が送られるのかを答えられません。',
    en: 'For a set without its list nobody can say which items are sent.',
  },
  toDo: {
    ja: '一覧を手に入れ、記録に加えてください。',
    en: 'Obtain the list and add it to the record.',
  },
  over: ['ITEM_SET', 'INFORMATION_ITEM'],
  check: (node, facts) => {
    const inMissingSet = node.kind === 'INFORMATION_ITEM' && facts.findOf('ITEM_SET', node.itemSet)?.resolved === false;
    if (node.resolved || inMissingSet) return [];
    const attachment = node.kind === 'ITEM_SET' ? node.attachment : undefined;
    return [
      {
        message: {
          ja: `「${node.name}」の項目の一覧が収録されていません。`,
          en: `The list of the items of "${node.name}" is not in the record.`,
        },
        others: attachment === undefined ? [] : [attachment],
        evidence: node.evidence,
      },
    ];
  },
});
