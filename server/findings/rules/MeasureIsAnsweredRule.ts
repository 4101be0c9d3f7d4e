import { defineRule } from '../Rule.ts';

/** Each safeguard has its answer. */
export const MeasureIsAnsweredRule = defineRule({
  id: 'MEASURE_IS_ANSWERED',
  severity: 'GAP',
  title: {
    ja: '対策の欄に答えがある',
    en: 'Each safeguard has its answer.',
  },
  reason: {
    ja: '空欄や伏せ字の対策は、行われるのかどうかがわかりません。',
    en: 'Of a safeguard whose cell is blank or masked nobody can say whether it is done.',
  },
  toDo: {
    ja: '答えを担当課に確かめてください。',
    en: 'Ask the department for the answer.',
  },
  over: ['MEASURE'],
  check: (node, facts) => {
    if (node.state !== 'BLANK' && node.state !== 'MASKED') return [];
    const [ja, en] = node.state === 'BLANK' ? ['空欄', 'blank'] : ['伏せ字', 'masked'];
    return [
      {
        message: {
          ja: `件名「${facts.nameOf(node.matter)}」の対策「${facts.nameOf(node.control)}」の答えが${ja}です。`,
          en: `The answer to "${facts.nameOf(node.control)}" on "${facts.nameOf(node.matter)}" is ${en}.`,
        },
        others: [node.matter],
        printed: node.mark,
        evidence: node.evidence,
      },
    ];
  },
});
