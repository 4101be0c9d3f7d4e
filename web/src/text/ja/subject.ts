/** The words of a data subject's page. */
export const subject = {
  about: 'この個人の範囲について',
  numbers: '数（印字のまま）',
  neverAdded: '単位や時点が違うため、足し合わせません。',
  description: '範囲の説明',
  unresolved: '範囲の説明が未収録',
  trace: 'この人たちの情報の道筋を見る',
  flows: '本人からの流れ・本人への流れ',
  flowsAbout: '出る：本人から集めるもの。入る：本人へ届くもの',
  noFlowHint: '本人から集めない、本人へ届かないという記載もありません。',
  sets: '情報項目の一覧',
  noSets: 'この個人の範囲についての一覧は記録に記載なし。',
  contents: '中身',
  itemsIn: (count: number) => `${count}項目`,
  matters: '件名',
  noMatters: 'この個人の範囲を挙げる件名は記録に該当なし。',
};
