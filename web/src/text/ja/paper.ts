/** The words of a paper's page. */
export const paper = {
  about: 'この文書について',
  name: '名称',
  noSheets: '件名は記録に該当なし。',
  attachmentsAbout: '文書が挙げるもの。未収録のものの中身は分かりません',
  noAttachments: '資料・別紙は記録に該当なし。',
  inRecord: '収録',
  notInRecord: '未収録',
  holds: '中身',
  noSet: '記録に一覧の該当なし',
  wholeCountry: '全国',
  body: '会議',
  number: '番号',
  date: '日付',
  fiscalYear: '年度',
  legalRegime: '根拠となる制度',
};
