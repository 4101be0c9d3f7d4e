import { defineRule } from '../Rule.ts';

/** Each system that handles information has an operator. */
export const SystemHasOperatorRule = defineRule({
  id: 'SYSTEM_HAS_OPERATOR',
  severity: 'GAP',
  title: {
    ja: '情報を扱うシステムには、運用する者の記載がある',
    en: 'Each system that handles information has an operator.',
  },
  reason: {
    ja: '運用者のわからないシステムは、だれが責任を負うのか、区の中か外かを答えられません。',
    en: 'Of a system without one nobody can say who answers for it, inside or outside the municipality.',
  },
  toDo: {
    ja: '運用する課か事業者を確かめ、記録に加えてください。',
    en: 'Find out which department or company operates it, and add it to the record.',
  },
  over: ['SYSTEM'],
  check: (node, facts) => {
    const used = facts.flowsAt(node.id).length > 0 || facts.holdingsAt(node.id).length > 0;
    if (!used || node.operator !== undefined) return [];
    return [
      {
        message: {
          ja: `「${node.name}」を運用する者が書かれていません。`,
          en: `Who operates "${node.name}" is not stated.`,
        },
        evidence: node.evidence,
      },
    ];
  },
});
