import { forceOf, governorOn } from '../inForce.ts';
import { defineRule } from '../Rule.ts';

/** The renewal of a contract is in the record. */
export const RenewalIsStatedRule = defineRule({
  id: 'RENEWAL_IS_STATED',
  severity: 'GAP',
  title: {
    ja: '「次年度以降も同様」の委託の更新が記録にある',
    en: 'The renewal of a contract is in the record.',
  },
  reason: {
    ja: '「次年度以降も同様」と書かれた委託は、期限の後も続くのか、契約が結ばれたのかがわかりません。',
    en: 'Of a contract that is to go on "in the same way in the following years" the record does not show whether a new one was made.',
  },
  toDo: {
    ja: '更新後の契約書の期間を記録に加えてください。',
    en: 'Add the period of the renewed contract to the record.',
  },
  over: ['ENTRUSTMENT'],
  check: (node, facts, day) => {
    const { reason, period } = governorOn(node, day);
    if (reason !== 'RENEWAL_NOT_STATED') return [];
    const goesOn = facts
      .governedBy(node.id)
      .some(({ id }) => forceOf(facts.authoritiesOf(id), day).state !== 'UNKNOWN');
    if (goesOn) return [];
    return [
      {
        message: {
          ja: `委託「${node.name}」は${period?.to?.last ?? ''}までです。その後の更新の記載がありません。`,
          en: `The contract "${node.name}" runs until ${period?.to?.last ?? ''}; nothing on its renewal is in the record.`,
        },
        printed: period?.printed,
        since: period?.to?.last,
      },
    ];
  },
});
