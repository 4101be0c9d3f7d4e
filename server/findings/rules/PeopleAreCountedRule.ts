import { defineRule } from '../Rule.ts';

/** The number of people is stated. */
export const PeopleAreCountedRule = defineRule({
  id: 'PEOPLE_ARE_COUNTED',
  severity: 'GAP',
  title: {
    ja: '本人の数が書かれている',
    en: 'The number of people is stated.',
  },
  reason: {
    ja: '本人の数は、ファイル簿（1,000人）と漏えいの報告（100人を超えるか）の判断に要ります。',
    en: 'It decides on the register (1,000 people) and on the report of a leak (more than 100).',
  },
  toDo: {
    ja: 'おおよその人数を担当課に確かめ、記録に加えてください。',
    en: 'Ask the department for a rough number, and add it to the record.',
  },
  over: ['DATA_SUBJECT'],
  check: (node, facts) => {
    const counted = facts
      .sheetsAbout(node.id)
      .some(({ dataSubjects }) =>
        dataSubjects.some(({ value }) => value.subject === node.id && value.counts.length > 0),
      );
    if (counted || node.counts.length > 0) return [];
    return [
      {
        message: { ja: `「${node.name}」の数が書かれていません。`, en: `The number of "${node.name}" is not stated.` },
        evidence: node.evidence,
      },
    ];
  },
});
