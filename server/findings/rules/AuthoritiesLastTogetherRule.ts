import { endedOn } from '../endedOn.ts';
import { forceOf } from '../inForce.ts';
import { defineRule } from '../Rule.ts';

/** While a flow goes on, every contract and linkage behind it goes on. */
export const AuthoritiesLastTogetherRule = defineRule({
  id: 'AUTHORITIES_LAST_TOGETHER',
  severity: 'CHECK',
  title: {
    ja: '流れが続く間、それを支える契約と結合がすべて続いている',
    en: 'While a flow goes on, every contract and linkage behind it goes on.',
  },
  reason: {
    ja: '結合は続くのに委託の期限が過ぎている（またはその逆の）流れは、根拠の一つを欠いたまま続いているおそれがあります。',
    en: 'A flow whose linkage goes on after its contract has ended (or the other way round) may go on without one of its grounds.',
  },
  toDo: {
    ja: '更新された契約書があれば記録に加え、なければ流れが止まっているかを確かめてください。',
    en: 'Add the renewed contract to the record if there is one; else check that the flow has stopped.',
  },
  over: ['ENTRUSTMENT', 'LINKAGE'],
  check: (node, facts, day) => {
    const ended = endedOn(node, day);
    if (ended === undefined) return [];
    const going = facts.governedBy(node.id).filter(({ id }) => isInForce(forceOf(facts.authoritiesOf(id), day).state));
    if (going.length === 0) return [];
    return [
      {
        message: {
          ja: `「${node.name}」は${ended}で期限が過ぎていますが、それに支えられた流れ・保有${going.length}件は別の根拠で続いています。`,
          en: `"${node.name}" ran until ${ended}, yet ${going.length} flows or holdings under it go on by another authority.`,
        },
        others: going.map(({ id }) => id),
        since: ended,
      },
    ];
  },
});

function isInForce(state: string): boolean {
  return state === 'YES' || state === 'BY_RENEWAL';
}
