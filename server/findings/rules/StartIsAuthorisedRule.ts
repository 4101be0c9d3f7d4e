import { isPreparation } from '../../lineage/law/isPreparation.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import { periodsOf } from '../periodsOf.ts';
import type { RecordFacts } from '../RecordFacts.ts';
import { defineRule } from '../Rule.ts';

/** A contract or linkage starts after it was put to the meeting. */
export const StartIsAuthorisedRule = defineRule({
  id: 'START_IS_AUTHORISED',
  severity: 'CHECK',
  title: {
    ja: '委託や結合は、会議にかけた日より後に始まる',
    en: 'A contract or linkage starts after it was put to the meeting.',
  },
  reason: {
    ja: '会議（審議会など）にかける前に委託や結合が始まっていると、手続を経ずに個人情報を扱ったおそれがあります。',
    en: 'One that started before may have handled personal information without the procedure.',
  },
  toDo: {
    ja: 'その前の決定があればそれを記録に加え、なければ経緯を確かめてください。',
    en: 'Add the earlier decision to the record if there is one; else find out how it came about.',
  },
  over: ['LINKAGE', 'ENTRUSTMENT'],
  check: (node, facts) => {
    const dates = node.matters.flatMap((matter) => dateOf(matter, facts));
    const decided = node.matters.some((matter) => (facts.findOf('MATTER', matter)?.decisions.length ?? 0) > 0);
    const earliest = dates.sort()[0];
    if (earliest === undefined || decided) return [];
    return periodsOf(node)
      .filter(
        ({ value }) =>
          !isPreparation(value) &&
          value.from !== undefined &&
          value.from.last < earliest &&
          isWithinAYear(value.from.last, earliest),
      )
      .map(({ value, evidence }) => ({
        message: {
          ja: `「${node.name}」は、会議の日（${earliest}）より前の${value.from?.first ?? ''}に始まっています。`,
          en: `"${node.name}" started on ${value.from?.first ?? ''}, before the day of the meeting (${earliest}).`,
        },
        others: node.matters,
        printed: value.printed,
        evidence: [...evidence, ...node.evidence],
        since: value.from?.first,
        key: value.printed,
      }));
  },
});

function dateOf(matter: Ref<'MATTER'>, facts: RecordFacts): readonly Day[] {
  const found = facts.findOf('MATTER', matter);
  const date =
    found?.date ?? (found === undefined ? undefined : facts.findOf('SOURCE_DOCUMENT', found.document)?.date?.value);
  return date === undefined ? [] : [date];
}

/** What began long before came to earlier meetings, of which this record says nothing. */
function isWithinAYear(start: Day, meeting: Day): boolean {
  const [year, rest] = [Number(start.slice(0, 4)), start.slice(4)];
  return `${year + 1}${rest}` >= meeting;
}
