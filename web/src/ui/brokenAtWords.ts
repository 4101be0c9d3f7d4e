import { html, type TemplateResult } from 'lit';
import { splitWholes } from './unbroken.ts';

const words = new Intl.Segmenter('ja', { granularity: 'word' });
/** A particle or a single character goes with the word before it, closing marks with what they close, opening ones with what they open. */
const GOES_WITH_BEFORE = /^(?:[^\p{Ps}\p{Pi}]$|[ぁ-んー]|[\p{Pe}\p{Pf}\p{Po}])/u;
const GOES_WITH_AFTER = /[\p{Ps}\p{Pi}\s]$/u;

/**
 * A name that breaks between its words only, and leaves no single character alone in a line: the browser's phrases take a long name of one
 * phrase apart anywhere (申請補助端｜末). The text is the same.
 */
export function brokenAtWords(name: string): TemplateResult {
  const parts = splitWholes(name).flatMap((part, index): readonly Word[] =>
    index % 2 === 1
      ? [{ text: part, isWhole: true }]
      : [...words.segment(part)].map(({ segment }) => ({ text: segment, isWhole: false })),
  );
  return html`<span class="name"
    >${joinWords(parts).map(({ text, isWhole }, index) => html`${index === 0 ? undefined : html`<wbr />`}${isWhole ? html`<span class="nowrap">${text}</span>` : text}`)}</span
  >`;
}

interface Word {
  readonly text: string;
  /** Holds a number of a paper, a count or a day: stays on one line. */
  readonly isWhole: boolean;
}

function joinWords(parts: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before === undefined || !(GOES_WITH_BEFORE.test(part.text) || GOES_WITH_AFTER.test(before.text)))
      joined.push(part);
    else joined[joined.length - 1] = { text: before.text + part.text, isWhole: before.isWhole || part.isWhole };
  }
  return joined;
}
