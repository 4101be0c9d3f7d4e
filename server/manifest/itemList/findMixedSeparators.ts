import type { DraftNote } from './Draft.ts';
import type { Token } from './tokenizeItemList.ts';

/** One note if a list mixes `、` `，` and `,`, at the first place where the rarer ones stand. */
export function findMixedSeparators(text: string, tokens: readonly Token[]): readonly DraftNote[] {
  const commas = tokens.filter((token) => token.type === 'SEPARATOR' && token.form === 'COMMA');
  const counts = new Map<string, number>();
  for (const token of commas) {
    const character = text.charAt(token.start);
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  const usual = byCount[0]?.[0];
  const first = commas.find((token) => text.charAt(token.start) !== usual);
  if (first === undefined) return [];
  const detail = byCount.map(([character, count]) => `「${character}」${count}回`).join('、');
  return [{ kind: 'MIXED_SEPARATORS', start: first.start, end: first.end, detail }];
}
