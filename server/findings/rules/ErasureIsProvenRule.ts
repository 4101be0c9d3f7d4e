import { isOutside } from '../isOutside.ts';
import { defineRule } from '../Rule.ts';

/** Erasure by others is to be proven; what is given back, the municipality has in its hands. */
export const ErasureIsProvenRule = defineRule({
  id: 'ERASURE_IS_PROVEN',
  severity: 'GAP',
  title: {
    ja: '外部での消去には、証明か報告が求められている',
    en: 'Erasure by others is to be proven.',
  },
  reason: {
    ja: '消去を約束しても、証明書や報告を求めなければ、消えたことを確かめられません。',
    en: 'A promise to erase that asks for no certificate or report cannot be checked.',
  },
  toDo: {
    ja: '消去証明書か報告書を契約で求めてください。',
    en: 'Ask for a certificate or report of erasure in the contract.',
  },
  over: ['RETENTION'],
  check: (node, facts) => {
    const holder = facts.findOf('HOLDING', node.holding)?.holder.value;
    if (node.action !== 'ERASE' || holder === undefined || !isOutside(holder, facts)) return [];
    const rules = facts.retentionsOf(node.holding);
    if (rules.some(({ proofAsked, proofSeen }) => proofAsked.length > 0 || proofSeen.length > 0)) return [];
    if (rules.find(({ action }) => action === 'ERASE')?.id !== node.id) return [];
    return [
      {
        message: {
          ja: `「${facts.nameOf(holder)}」の消去に、証明や報告の求めが書かれていません。`,
          en: `No proof is asked for erasure by "${facts.nameOf(holder)}".`,
        },
        others: [node.holding],
        evidence: node.evidence,
      },
    ];
  },
});
