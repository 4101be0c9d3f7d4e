import { periodsOf } from '../periodsOf.ts';
import { startOf } from '../startOf.ts';
import { defineRule } from '../Rule.ts';

/** A linkage with a contractor is covered by a contract all the time. */
export const LinkageHasContractRule = defineRule({
  id: 'LINKAGE_HAS_CONTRACT',
  severity: 'CHECK',
  title: {
    ja: '委託先との結合には、その間を通して委託の契約がある',
    en: 'A linkage with a contractor is covered by a contract all the time.',
  },
  reason: {
    ja: '契約の始まる前の結合は、66条2項の義務が契約で及ばないまま個人情報を渡していたおそれがあります。',
    en: 'A linkage from before the contract may have handed over information without the duties that the contract lays down (Act, Article 66).',
  },
  toDo: {
    ja: '結合が始まった日に有効だった契約を記録に加えるか、経緯を確かめてください。',
    en: 'Add the contract that was in force when the linkage started, or find out how it came about.',
  },
  over: ['LINKAGE'],
  check: (node, facts) => {
    const contracts = facts
      .contractsOf(node.partner.value)
      .filter(({ form, owner }) => form.value !== 'DELEGATION' && owner === node.owner);
    const start = startOf(periodsOf(node));
    const starts = contracts.map((contract) => startOf(periodsOf(contract)));
    if (start === undefined || contracts.length === 0 || starts.some((one) => one === undefined || one <= start))
      return [];
    const first = starts.reduce((a, b) => (a !== undefined && b !== undefined && b < a ? b : a));
    return [
      {
        message: {
          ja: `「${facts.nameOf(node.partner.value)}」との結合「${node.name}」は${start}から、委託の契約は${first ?? ''}からです。`,
          en: `The linkage "${node.name}" with "${facts.nameOf(node.partner.value)}" runs from ${start}, its contract from ${first ?? ''}.`,
        },
        others: contracts.map(({ id }) => id),
        since: start,
      },
    ];
  },
});
