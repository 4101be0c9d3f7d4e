import { endedBefore, forceOf } from '../inForce.ts';
import { isOutside } from '../isOutside.ts';
import { defineRule } from '../Rule.ts';

/** Nothing remains outside after the contract or linkage has ended. */
export const NothingRemainsAfterEndRule = defineRule({
  id: 'NOTHING_REMAINS_AFTER_END',
  severity: 'CHECK',
  title: {
    ja: '契約や結合が終わった後、外部に情報が残らない',
    en: 'Nothing remains outside after the contract or linkage has ended.',
  },
  reason: {
    ja: '終わった後の消去が確かめられない保有は、漏えいのときに影響の範囲に入ります（66条、特記事項の消去・返却）。',
    en: 'A holding whose erasure cannot be shown is at stake when the holder reports a leak (Act, Article 66; contract terms on erasure and return).',
  },
  toDo: {
    ja: '消去の証明書か報告書を求め、受け取ったら記録に加えてください。',
    en: 'Ask for the certificate or report of erasure, and add it to the record when it comes.',
  },
  over: ['HOLDING'],
  check: (node, facts, day) => {
    const authorities = facts.authoritiesOf(node.id);
    const ended = endedBefore(authorities, day);
    if (ended === undefined || forceOf(authorities, day).state !== 'NO' || !isOutside(node.holder.value, facts))
      return [];
    const rules = facts.retentionsOf(node.id);
    if (rules.some(({ proofSeen, action }) => proofSeen.length > 0 || action === 'NOTHING_KEPT')) return [];
    const holder = facts.nameOf(node.holder.value);
    const [ja, en] =
      rules.length === 0
        ? ['消去の定めも証明も、記録にありません。', 'The record has neither a rule on erasure nor a proof of it.']
        : [
            '消去の定めはありますが、消去を示すものが記録にありません。',
            'A rule on erasure is stated; no proof of it is in the record.',
          ];
    return [
      {
        message: {
          ja: `「${holder}」が持つ「${node.name}」は、根拠が${ended}で終わっています。${ja}`,
          en: `What "${holder}" holds ("${node.name}") has had no ground since ${ended}. ${en}`,
        },
        others: [node.holder.value, ...rules.map(({ id }) => id)],
        since: ended,
      },
    ];
  },
});
