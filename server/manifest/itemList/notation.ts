/** The characters and words that give a printed list its structure: a table, nothing else. */

/** Opening bracket → its family; a family is closed by its own closing brackets, of either width. */
export const OPENING_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', 'ROUND'],
  ['（', 'ROUND'],
  ['[', 'SQUARE'],
  ['［', 'SQUARE'],
  ['{', 'CURLY'],
  ['｛', 'CURLY'],
  ['〔', 'TORTOISE'],
  ['【', 'LENTICULAR'],
]);

/** Closing bracket → its family. */
export const CLOSING_BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', 'ROUND'],
  ['）', 'ROUND'],
  [']', 'SQUARE'],
  ['］', 'SQUARE'],
  ['}', 'CURLY'],
  ['｝', 'CURLY'],
  ['〕', 'TORTOISE'],
  ['】', 'LENTICULAR'],
]);

/** Opening bracket → the closing bracket of the same width. */
export const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['［', '］'],
  ['{', '}'],
  ['｛', '｝'],
  ['〔', '〕'],
  ['【', '】'],
]);

/** Opening quote → closing quote; what stands between is never split. */
export const QUOTES: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
]);

/** Separators that a careful author writes. ・ is none: it stands inside names. */
export const SEPARATORS: ReadonlySet<string> = new Set(['、', '，', ',', '､', '；', ';']);

/** Full stops, which papers print where a comma was meant. */
export const FULL_STOPS: ReadonlySet<string> = new Set(['.', '．', '。', '｡']);

/** Line and cell borders: separators that say nothing about the author's punctuation. */
export const BREAKS: ReadonlySet<string> = new Set(['\n', '\r', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029']);

/** Words that say "and more" when they stand at the end of a name, longest first. */
export const ATTACHED_OPEN_MARKS: readonly string[] = [
  'その他',
  '・・・',
  '等々',
  'など',
  'ほか',
  '...',
  '等',
  '…',
  '‥',
];

/** Words that say "and more" only when they stand alone. */
export const STANDALONE_OPEN_MARKS: ReadonlySet<string> = new Set([
  ...ATTACHED_OPEN_MARKS,
  '他',
  '外',
  '以下略',
  '以下省略',
]);

/** Words that end in 等 and do not mean "and more". */
export const WORDS_ENDING_IN_TOU: readonly string[] = [
  '同等',
  '対等',
  '平等',
  '均等',
  '高等',
  '中等',
  '初等',
  '優等',
  '勲等',
];

/** Words that complete the name before a bracket rather than begin a new one: `状態(ステータス)区分`. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  '区分 情報 番号 有無 状況 種別 種類 名 名称 日 年月日 額 金額 数 件数 率 コード 欄 項目 事項 一覧 内容 分 用 別 者'.split(
    ' ',
  ),
);

/** Words that join the last two names of a list in official Japanese; AND_WORDS join two items, OR_WORDS mostly name one. */
export const AND_WORDS: readonly string[] = ['及び', 'および', '並びに', 'ならびに'];
export const OR_WORDS: readonly string[] = ['又は', 'または', '若しくは', 'もしくは'];
