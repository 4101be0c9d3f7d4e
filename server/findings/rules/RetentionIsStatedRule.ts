import { defineRule } from '../Rule.ts';

/** A holding says how long it is kept and when it is erased. */
export const RetentionIsStatedRule = defineRule({
  id: 'RETENTION_IS_STATED',
  severity: 'GAP',
  title: {
    ja: '保有には、いつまで持つか、いつ消すかの記載がある',
    en: 'A holding says how long it is kept and when it is erased.',
  },
  reason: {
    ja: '保存と消去の定めがないと、いつまでその者が情報を持つのかを答えられません。',
    en: 'Without a rule nobody can say how long the holder has the information.',
  },
  toDo: {
    ja: '保存期間と消去の定めを確かめ、記録に加えてください。',
    en: 'Find out the rule on keeping and erasure, and add it to the record.',
  },
  over: ['HOLDING'],
  check: (node, facts) => {
    if (facts.retentionsOf(node.id).length > 0) return [];
    return [
      {
        message: {
          ja: `「${facts.nameOf(node.holder.value)}」が持つ「${node.name}」に、保存と消去の定めが書かれていません。`,
          en: `No rule on keeping or erasure is stated for what "${facts.nameOf(node.holder.value)}" holds ("${node.name}").`,
        },
        others: [node.holder.value],
        evidence: node.evidence,
      },
    ];
  },
});
