import type { Flow } from '../../model/flow.ts';
import { groupBy } from '../../shared/groupBy.ts';
import { isOutside } from '../isOutside.ts';
import { defineRule } from '../Rule.ts';

/** Who receives under a linkage is the partner that is named. */
export const ReceiverIsPartnerRule = defineRule({
  id: 'RECEIVER_IS_PARTNER',
  severity: 'CHECK',
  title: {
    ja: '結合で受け取る者は、結合の相手方として書かれた者である',
    en: 'Who receives under a linkage is the partner that is named.',
  },
  reason: {
    ja: '結合の相手方と違う団体が受け取っていると、会議が認めた相手の先へ渡っていることになります。',
    en: 'Where another body receives, the information goes further than to the partner that was put to the meeting.',
  },
  toDo: {
    ja: '受け取る団体との関係（再委託、委任、提供）を確かめ、文書に書くよう求めてください。',
    en: 'Find out what the receiving body is to the partner, and have it written down.',
  },
  over: ['LINKAGE'],
  check: (node, facts) => {
    const partner = node.partner.value;
    const flows = facts.governedBy(node.id).filter((one): one is Flow => one.kind === 'FLOW');
    const toOthers = flows.filter(({ to }) => isOutside(to.value, facts) && facts.answersFor(to.value) !== partner);
    return [...groupBy(toOthers, ({ to }) => facts.answersFor(to.value))].map(([receiver, through]) => {
      const inferred = through.every(({ basis, to }) => basis === 'INFERRED' || to.basis === 'INFERRED');
      return {
        message: {
          ja: `結合「${node.name}」の相手方は「${facts.nameOf(partner)}」ですが、「${facts.nameOf(receiver)}」が受け取ります${inferred ? '（推定した流れ）' : ''}。`,
          en: `The partner of "${node.name}" is "${facts.nameOf(partner)}", yet "${facts.nameOf(receiver)}" receives${inferred ? ' (by a flow that was inferred)' : ''}.`,
        },
        others: [partner, receiver, ...through.map(({ id }) => id)],
        key: receiver,
      };
    });
  },
});
