import { defineRule } from '../Rule.ts';

/** Attachments and figures that a paper refers to are in the record. */
export const AttachmentIsInRecordRule = defineRule({
  id: 'ATTACHMENT_IS_IN_RECORD',
  severity: 'GAP',
  title: {
    ja: '文書が引く資料や図が収録されている',
    en: 'Attachments and figures that a paper refers to are in the record.',
  },
  reason: {
    ja: '収録されていない資料に書かれた項目や流れは、この記録では「不明」になります。',
    en: 'Items and flows that only a missing attachment shows are unknown here.',
  },
  toDo: {
    ja: '資料を手に入れ、記録に加えてください。',
    en: 'Obtain the attachment and add it to the record.',
  },
  over: ['ATTACHMENT'],
  check: (node) => {
    if (node.inRecord) return [];
    const [ja, en] = node.holds.includes('FLOWS') ? ['流れ', 'flows'] : ['中身', 'contents'];
    return [
      {
        message: {
          ja: `「${node.name}」が収録されていません。その${ja}はわかりません。`,
          en: `"${node.name}" is not in the record; its ${en} are unknown.`,
        },
        others: node.matters,
        evidence: node.evidence,
      },
    ];
  },
});
