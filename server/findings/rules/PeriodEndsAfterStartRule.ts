import { isReversed, periodsOf } from '../periodsOf.ts';
import { defineRule } from '../Rule.ts';

/** A period ends after it starts. */
export const PeriodEndsAfterStartRule = defineRule({
  id: 'PERIOD_ENDS_AFTER_START',
  severity: 'SUSPECTED_ERROR',
  title: {
    ja: '期間の終わりは始まりより後である',
    en: 'A period ends after it starts.',
  },
  reason: {
    ja: '終わりが始まりより前の期間は、いつ有効かが決まりません。委託や結合が有効な日を答えられなくなります。',
    en: 'A period that ends before it starts says on no day whether it holds, so nobody can tell when the contract or linkage was in force.',
  },
  toDo: {
    ja: '文書の誤記かどうかを担当課に確かめ、正しい期間がわかる資料を記録に加えてください。',
    en: 'Ask the department whether it is a misprint, and add a paper that shows the right period to the record.',
  },
  over: ['LINKAGE', 'ENTRUSTMENT', 'FLOW', 'HOLDING', 'SYSTEM', 'MIGRATION', 'MATTER'],
  check: (node, facts) => {
    const told =
      node.kind === 'MATTER' ? [...facts.contractsIn(node.id), ...facts.linkagesIn(node.id)].flatMap(periodsOf) : [];
    const known = new Set(told.map(({ value }) => value.printed));
    return periodsOf(node)
      .filter(({ value }) => isReversed(value) && !known.has(value.printed))
      .map(({ value, evidence }) => ({
        message: {
          ja: `「${node.name}」の期間の終わり（${value.to?.last ?? ''}）が、始まり（${value.from?.first ?? ''}）より前です。`,
          en: `The period of "${node.name}" ends (${value.to?.last ?? ''}) before it starts (${value.from?.first ?? ''}).`,
        },
        printed: value.printed,
        evidence: evidence.length > 0 ? evidence : node.evidence,
        key: value.printed,
      }));
  },
});
