import { defineRule } from '../Rule.ts';

/** A prior decision that a paper cites is in the record. */
export const DecisionIsInRecordRule = defineRule({
  id: 'DECISION_IS_IN_RECORD',
  severity: 'GAP',
  title: {
    ja: '文書が引く前の決定が収録されている',
    en: 'A prior decision that a paper cites is in the record.',
  },
  reason: {
    ja: '前の決定の中身がないと、何がどこまで認められていたかを確かめられません。',
    en: 'Without it nobody can check what had been agreed to.',
  },
  toDo: {
    ja: 'その会議の資料と答申を手に入れ、記録に加えてください。',
    en: 'Obtain the papers of that meeting, and add them to the record.',
  },
  over: ['DECISION'],
  check: (node) => {
    if (node.inRecord) return [];
    const meeting = node.name.includes(node.meeting) ? '' : node.meeting;
    return [
      {
        message: {
          ja: `引かれている「${node.name}」${meeting === '' ? '' : `（${meeting}）`}が収録されていません。`,
          en: `"${node.name}"${meeting === '' ? '' : ` (${meeting})`}, which is cited, is not in the record.`,
        },
        others: node.matters,
        evidence: node.evidence,
      },
    ];
  },
});
