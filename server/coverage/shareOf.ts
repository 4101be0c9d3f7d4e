import { normalizeWords } from './normalizeWords.ts';

/** A text as it is compared: its words and the pairs of neighbouring characters in them. */
export interface ComparedText {
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
}

export function toCompared(text: string): ComparedText {
  const words = normalizeWords(text);
  return {
    words,
    pairs: new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2))),
  };
}

/** How much of a text stands in another, from 0 to 1: the share of its pairs of neighbouring characters. */
export function shareOf(text: ComparedText, other: ComparedText): number {
  if (text.pairs.size === 0) return other.words.includes(text.words) ? 1 : 0;
  let known = 0;
  for (const pair of text.pairs) if (other.pairs.has(pair)) known += 1;
  return known / text.pairs.size;
}
