/** The words of a list of items as a tree. */
export const sets = {
  top: '一覧の直下',
  openAll: 'すべて開く',
  closeAll: 'すべてたたむ',
  below: (count: number) => `${count}項目`,
  openWith: (mark: string) => `「${mark}」で終わる`,
  remark: '備考',
  unresolvedTitle: (attachment: string | undefined) =>
    attachment === undefined ? 'この一覧の中身は未収録です' : `この一覧の中身は未収録です（${attachment}）`,
  unresolvedHint: '文書は一覧の名前だけを挙げています。どの項目が入っているかは分かりません。ないとは言えません。',
  unresolvedRest: (count: number) =>
    `文書に名前があるのは${count}項目だけです。ほかにどの項目が入っているかは分かりません。ないとは言えません。`,
  toMissing: '未収録の資料を見る',
  openTitle: (mark: string | undefined) =>
    mark === undefined ? 'この一覧は開いたまま終わっています' : `この一覧は「${mark}」で終わっています`,
  openHint: '挙げられた項目のほかにもあります。ここにない項目が、含まれないとは言えません。',
};
