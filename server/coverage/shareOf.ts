import { normalizeWords } from './normalizeWords.ts';

/** How much of a text stands in another, from 0 to 1: the share of its pairs of neighbouring characters. */
export function shareOf(text: string, other: string): number {
  const pairs = pairsOf(normalizeWords(text));
  if (pairs.length === 0) return normalizeWords(other).includes(normalizeWords(text)) ? 1 : 0;
  const known = new Set(pairsOf(normalizeWords(other)));
  return pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
