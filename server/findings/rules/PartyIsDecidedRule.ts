import { defineRule } from '../Rule.ts';

/** The contractor or partner has been decided. */
export const PartyIsDecidedRule = defineRule({
  id: 'PARTY_IS_DECIDED',
  severity: 'GAP',
  title: {
    ja: '委託先や結合の相手方が決まっている',
    en: 'The contractor or partner has been decided.',
  },
  reason: {
    ja: '未定の事業者については、だれが情報を持つのかも、その認証も答えられません。',
    en: 'Of one that is undecided nobody can say who holds the information, or with which certificate.',
  },
  toDo: {
    ja: '決まったら、名前と認証を記録に加えてください。',
    en: 'Add its name and certificates to the record when it is known.',
  },
  over: ['ORGANISATION'],
  check: (node) => {
    if (node.party !== 'UNDECIDED') return [];
    return [
      {
        message: { ja: `「${node.name}」が決まっていません。`, en: `"${node.name}" is undecided.` },
        printed: node.printed ?? node.evidence.find(({ printed }) => printed !== undefined)?.printed,
        evidence: node.evidence,
      },
    ];
  },
});
