/** The words around the explanation of a term. */
export const glossary = {
  loading: '用語集を調べています',
  failed: '用語集を調べられませんでした。しばらくして、もう一度開いてください。',
  gone: (term: string) => `「${term}」は、いまの記録の用語集にありません。`,
  english: '英語',
  englishUnchecked: '公式の訳と照らしていません',
  aka: '別の言い方',
  source: 'もとにした規定・文書',
  unchecked: '覚えによる説明です。もとの文と照らしていません。',
  inUse: '使われた期間',
  span: (from: string | undefined, to: string | undefined) => `${from ?? ''}〜${to ?? ''}`,
  replacedBy: 'その後の言い方',
  replaces: '前の言い方',
  remark: '注記',
};
