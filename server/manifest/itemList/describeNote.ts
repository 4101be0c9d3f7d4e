import { excerpt } from './excerpt.ts';
import type { ItemListNoteKind } from './ItemListNote.ts';

/** What a sentence about an irregularity may speak of. */
export interface NoteFacts {
  /** Where: `12文字目`. */
  readonly place: string;
  readonly printed: string;
  /** The name, mark or number that the note is about; may be empty. */
  readonly detail: string;
}

/** The sentence that a reader sees: what is there, where, and how it was read. */
export function describeNote(kind: ItemListNoteKind, facts: NoteFacts): string {
  return SENTENCES[kind](facts);
}

const SENTENCES: Readonly<Record<ItemListNoteKind, (facts: NoteFacts) => string>> = {
  UNCLOSED_BRACKET: ({ place, printed, detail }) =>
    `${place}の「${printed}」（「${detail}」の括弧）が閉じられていません。外側の括弧の終わり、なければ文末で閉じたものとして読みました。`,
  UNEXPECTED_CLOSE: ({ place, printed }) =>
    `${place}の「${printed}」に対応する開き括弧がありません。無いものとして読みました。`,
  MIXED_BRACKETS: ({ place, printed, detail }) =>
    `${place}の「${printed}」は、開き括弧「${detail}」と種類又は全角・半角が違います。対応する括弧として読みました。`,
  SECOND_BRACKET: ({ place, detail }) =>
    `${place}で「${detail}」に二つ目の括弧が続きます。中の名前は同じ項目の下に置きました。`,
  EMPTY_BRACKET: ({ place, detail }) =>
    `${place}の括弧${about(detail)}に名前がありません。括弧は無いものとして読みました。`,
  BRACKET_WITHOUT_NAME: ({ place }) => `${place}の括弧の前に名前がありません。中の名前は外側の一覧に置きました。`,
  BRACKET_MAY_BE_NAME: ({ place, detail }) =>
    `${place}の「${detail}」の括弧の中は一語だけです。下位の項目として読みました。名前の一部なら wholeNames に書いてください。`,
  BRACKET_MAY_BE_VALUES: ({ place, detail }) =>
    `${place}の「${detail}」の括弧の中は値の列挙かもしれません。下位の項目として読みました。値なら wholeNames に、項目なら groupNames に書いてください。`,
  TEXT_AFTER_BRACKET: ({ place, printed, detail }) =>
    `${place}で閉じ括弧に「${excerpt(printed)}」が続きます。括弧を含めて一つの名前「${detail}」として読みました。`,
  UNBALANCED_QUOTE: ({ place, printed }) =>
    `${place}の「${printed}」に対応するかぎ括弧がありません。普通の文字として読みました。`,
  MIXED_SEPARATORS: ({ place, printed, detail }) =>
    `区切りの記号が混ざっています（${detail}）。${place}の「${printed}」も同じ区切りとして読みました。`,
  MISPRINTED_SEPARATOR: ({ place, printed }) =>
    `${place}の「${printed}」を区切りの誤りとして、そこで分けて読みました。`,
  MISSING_SEPARATOR: ({ place, detail }) =>
    `${place}の「${detail}」の前に区切りがありません。別の名前として読みました。`,
  SUSPECTED_MISSING_SEPARATOR: ({ place, detail }) =>
    `${place}の「${detail}」は、途中で同じ語から始まり直します。区切りが落ちているおそれがありますが、一つの名前として読みました。`,
  EMPTY_NAME: ({ place, printed }) =>
    `${place}の「${excerpt(printed)}」の隣に名前がありません。無いものとして読みました。`,
  OPEN_IN_MIDDLE: ({ place, printed }) =>
    `${place}の「${printed}」の後にも名前が続きます。この一覧にはほかにも項目があるものとして読みました。`,
  OPEN_BEFORE_BRACKET: ({ place, printed, detail }) =>
    `${place}の「${printed}」が「${detail}」と括弧の間にあります。括弧の中のほかにも項目があるものとして読みました。`,
  OPEN_INSIDE_NAME: ({ place, detail }) =>
    `${place}の「${detail}」は残りの項目をまとめて指します。名前として残し、この一覧にはほかにも項目があるものとして読みました。`,
  OPEN_AT_UNCLOSED_END: ({ place, printed }) =>
    `${place}の「${printed}」は閉じられていない括弧の終わりにあり、どの一覧を指すか分かりません。囲む一覧のすべてにほかにも項目があるものとして読みました。`,
  CONJUNCTION_IN_NAME: ({ place, detail }) =>
    `${place}の「${detail}」は「及び」「や」などを含みます。一つの名前として読みました。分けるなら separators か修正（repairs）に書いてください。`,
  LEADING_CONJUNCTION: ({ place, printed }) =>
    `${place}の「${printed}」は前の名前とのつなぎとして、名前から除きました。`,
  SPACE_IN_NAME: ({ place, detail }) =>
    `${place}の「${detail}」は空白を含みます。読み取りの際に入ったか、区切りが落ちたおそれがありますが、一つの名前として読みました。`,
  MARKDOWN_ESCAPE: ({ place }) => `${place}の「\\」は文字の写しに付いた記号です。名前から除きました。`,
  INVISIBLE_CHARACTER: ({ place, detail }) => `${place}に見えない文字があります。名前「${detail}」から除きました。`,
  REPEATED_NAME: ({ place, detail }) => `${place}で${detail}が同じ一覧に再び現れます。別の項目として残しました。`,
  REPEATED_BLOCK: ({ place, detail }) => `${place}で${detail}が前と同じ並びで再び現れます。別の項目として残しました。`,
  TOO_DEEP: ({ place }) => `${place}の括弧は深すぎます。これより内側の名前は同じ段に並べました。`,
  WHOLE_NAME_NOT_FOUND: ({ detail }) =>
    `wholeNames の「${detail}」が一覧にありません。印刷どおりの書き方か確かめてください。`,
  GROUP_NAME_NOT_FOUND: ({ detail }) =>
    `groupNames の「${detail}」が一覧にありません。印刷どおりの書き方か確かめてください。`,
  NUMBER_JUMPS: ({ place, printed, detail }) =>
    `${place}の番号「${excerpt(printed)}」は、${detail}。印刷どおりの番号で読みました。`,
  NUMBER_REPEATS: ({ place, printed }) =>
    `${place}の番号「${excerpt(printed)}」は前にもあります。別の項目として残しました。`,
  UNNUMBERED_TEXT: ({ place, detail }) => `${place}の「${detail}」に番号がありません。番号のない項目として読みました。`,
  TABLE_HEADER: ({ place, printed }) => `${place}の「${excerpt(printed)}」は表の見出しとして、項目にしませんでした。`,
  GROUP_CONTINUES: ({ place, detail }) => `${place}の「${detail}」は前の行の続きです。同じまとまりとして読みました。`,
};

function about(detail: string): string {
  return detail === '' ? '' : `（「${detail}」の後）`;
}
