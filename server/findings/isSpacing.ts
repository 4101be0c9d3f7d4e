import type { Note } from '../model/safeguard.ts';

/** Says whether a note only tells of white space between the letters of a name: the text was read so, nobody wrote it so. */
export function isSpacing({ printedWords, understood }: Note): boolean {
  const closed = printedWords.replaceAll(/\s/gu, '');
  return closed !== printedWords && understood.includes(`「${closed}」`);
}
