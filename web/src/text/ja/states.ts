import type { Expectation } from '../../state/ParameterReader.ts';

/** The words of the states that every view shares: waiting, failed, nowhere. */
export const states = {
  loading: '読み込んでいます',
  loadingSince: (seconds: number) => `${seconds}秒たちました。30秒で打ち切られます。`,
  stop: '中止する',
  stopped: '中止しました',
  stoppedHint: '読み込みの途中で中止しました。',
  failed: '読み込めませんでした',
  failedHint: '入力した内容は失われていません。',
  unreachable: 'サーバーにつながりません',
  unreachableHint: '道筋が動いているか確かめてください。つながりしだい、自動で読み込みます。',
  notUnderstood: 'サーバーの答えを読めません。道筋ではないものが答えたようです。アドレスを確かめてください。',
  requestId: (id: string) => `受付番号 ${id}`,
  retry: 'もう一度試す',
  notFound: 'この参照のものは記録にありません',
  notFoundHint: (id: string) =>
    `「${id}」は、収録した文書の中にありません。取込みで名前が変わったか、リンクが途中で切れています。`,
  nowhere: 'この画面はありません',
  nowhereHint: (path: string) => `「${path}」という画面はありません。アドレスを確かめるか、検索から探してください。`,
  toStart: '検索へ',
  wrong: 'アドレスの値を読めません',
  wrongValue: (name: string, value: string, expected: Expectation) =>
    value === '' ? `「${name}」がありません。` : `「${name}」の値「${value}」は使えません。${describe(expected)}`,
  wrongLeaveOut: 'その値を除いて開く',
};

function describe(expected: Expectation): string {
  switch (expected.kind) {
    case 'REQUIRED':
      return '値が必要です。';
    case 'DAY':
      return '実在する日付を 2020-04-01 の形で書いてください。';
    case 'ONE_OF':
      return `使えるのは ${expected.values.join('、')} です。`;
    case 'WHOLE_NUMBER':
      return `${expected.least}から${expected.most}までの整数を書いてください。`;
  }
}
