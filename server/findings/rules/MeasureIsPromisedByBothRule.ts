import type { MeasureActor } from '../../model/safeguard.ts';
import { groupBy } from '../../shared/groupBy.ts';
import { defineRule } from '../Rule.ts';

/** A safeguard that both sides answer is promised by both. */
export const MeasureIsPromisedByBothRule = defineRule({
  id: 'MEASURE_IS_PROMISED_BY_BOTH',
  severity: 'CHECK',
  title: {
    ja: '区と相手方の答えがある対策は、双方が約束している',
    en: 'A safeguard that both sides answer is promised by both.',
  },
  reason: {
    ja: '同じ対策を一方だけが約束していると、もう一方の側から漏れる道が残ります。',
    en: 'Where only one side promises a safeguard, the other side is left open.',
  },
  toDo: {
    ja: '約束していない側に、要らない理由か、実施の予定を確かめてください。',
    en: 'Ask the other side why it is not needed, or when it will be done.',
  },
  over: ['MATTER'],
  check: (node, facts) => {
    const byControl = groupBy(facts.measuresOf(node.id), ({ control }) => control);
    return [...byControl].flatMap(([control, measures]) => {
      const promised = measures.filter(({ state }) => state === 'PROMISED');
      const not = measures.filter(
        ({ state, actor }) => state !== 'PROMISED' && !promised.some((one) => one.actor === actor),
      );
      if (promised.length === 0 || not.length === 0) return [];
      return [
        {
          message: {
            ja: `「${facts.nameOf(control)}」を、${ACTORS[promised[0]?.actor ?? 'NOT_STATED']}は約束し、${ACTORS[not[0]?.actor ?? 'NOT_STATED']}は約束していません。`,
            en: `"${facts.nameOf(control)}" is promised by one side and not by the other.`,
          },
          others: [control, ...promised.map(({ id }) => id), ...not.map(({ id }) => id)],
          evidence: [...promised, ...not].flatMap(({ evidence }) => evidence),
          printed: not.find(({ mark }) => mark !== undefined)?.mark,
          key: control,
        },
      ];
    });
  },
});

const ACTORS: Readonly<Record<MeasureActor, string>> = {
  MUNICIPALITY: '区',
  CONTRACTOR: '委託先',
  LINKAGE_PARTNER: '結合の相手方',
  NOT_STATED: '主体の書かれていない側',
};
