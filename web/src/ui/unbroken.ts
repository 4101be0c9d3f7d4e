import { html, type TemplateResult } from 'lit';

/**
 * What people read as one: days, months and years with the sign of a span that clings to them, fiscal years, numbers of papers and of
 * articles, short names with a hyphen (J-LIS), counts with their unit, and the number that ends the name of a place, with the characters before it.
 */
const WHOLE = [
  String.raw`〜?\d{4}年(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬)?|度)?〜?`,
  String.raw`(?:令和|平成|昭和)(?:\d{1,2}|元)年(?:度|\d{1,2}月(?:\d{1,2}日)?)?`,
  String.raw`\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}`,
  String.raw`資料\d+(?:-\d+)*`,
  String.raw`第\d+(?:号|回|条|項)?(?:の\d+)?`,
  String.raw`[A-Z]{1,4}-[A-Z]{1,4}`,
  String.raw`約?\d[\d,]* ?(?:人|件|名|項目)`,
  String.raw`\d{4}-\d{2}(?:-\d{2})?`,
  String.raw`[^\s\d]{1,2} ?\d{1,3}[※)）]?$`,
];
const PATTERN = new RegExp(`(${WHOLE.join('|')})`, 'u');

/** A text in which no day, number of a paper or count breaks over two lines. */
export function unbroken(text: string): TemplateResult {
  return html`${splitWholes(text).map((part, index) => (index % 2 === 1 ? html`<span class="nowrap">${part}</span>` : part))}`;
}

/** A text in parts: what may break, and at each second place what may not. */
export function splitWholes(text: string): readonly string[] {
  return text.split(PATTERN);
}
