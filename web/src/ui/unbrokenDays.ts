import { html, type TemplateResult } from 'lit';

/** A day, a month or a year as people write them, with the sign of a span that clings to it. */
const DAY =
  /(〜?\d{4}年(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬)?|度)?〜?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})/u;

/** A text in which no day breaks over two lines. */
export function unbrokenDays(text: string): TemplateResult {
  return html`${text
    .split(DAY)
    .map((part, index) => (index % 2 === 1 ? html`<span class="nowrap">${part}</span>` : part))}`;
}
