import type { Matter } from '../../model/matter.ts';
import { periodsOf } from '../periodsOf.ts';
import type { RecordFacts } from '../RecordFacts.ts';
import { defineRule, type Found } from '../Rule.ts';

/** A contract, linkage or flow says from when it holds. */
export const PeriodIsStatedRule = defineRule({
  id: 'PERIOD_IS_STATED',
  severity: 'GAP',
  title: {
    ja: '委託、結合、流れには、いつからかの記載がある',
    en: 'A contract, linkage or flow says from when it holds.',
  },
  reason: {
    ja: '始まりが書かれていないと、ある日に有効だったかを答えられません。',
    en: 'Without a start nobody can say whether it was in force on a given day.',
  },
  toDo: {
    ja: '契約書などで始まりの日を確かめ、記録に加えてください。',
    en: 'Look up the start in the contract, and add it to the record.',
  },
  over: ['LINKAGE', 'ENTRUSTMENT', 'MATTER'],
  check: (node, facts) => {
    if (node.kind === 'MATTER') return undatedFlows(node, facts);
    if (node.kind === 'ENTRUSTMENT' && node.form.value === 'DELEGATION') return [];
    const periods = periodsOf(node);
    if (periods.some(({ value }) => value.from !== undefined)) return [];
    const event = periods.find(({ value }) => value.fromEvent !== undefined)?.value.fromEvent;
    return [
      {
        message: {
          ja: `「${node.name}」の始まりの日が書かれていません${event === undefined ? '' : `（「${event}」とだけ書かれています）`}。`,
          en: `No day is stated from which "${node.name}" holds${event === undefined ? '' : ` (only "${event}")`}.`,
        },
        printed: periods[0]?.value.printed,
      },
    ];
  },
});

/** The flows of a sheet that nothing dates, told once a sheet: where no contract or linkage governs them, which would be told of itself. */
function undatedFlows(matter: Matter, facts: RecordFacts): readonly Found[] {
  const undated = facts
    .flowsIn(matter.id)
    .filter(
      ({ id, matters, governedBy }) => matters[0] === matter.id && governedBy.length === 0 && !isDated(id, facts),
    );
  if (undated.length === 0) return [];
  return [
    {
      message: {
        ja: `件名「${matter.name}」の流れ${undated.length}件に、いつからかの記載がありません。`,
        en: `${undated.length} flows of "${matter.name}" have no day from which they hold.`,
      },
      others: undated.map(({ id }) => id),
      evidence: undated.flatMap(({ evidence }) => evidence),
    },
  ];
}

function isDated(flow: Parameters<RecordFacts['authoritiesOf']>[0], facts: RecordFacts): boolean {
  return facts.authoritiesOf(flow).some(({ periods }) => periods.some(({ from }) => from !== undefined));
}
