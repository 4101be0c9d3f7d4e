/** How wide a text is, in px. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Wide and fullwidth characters of East Asian Width, and emoji: one em each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const COMBINING = /\p{Mark}|\u200d|\ufe0f/u;

/** Estimates a width without a font, by East Asian Width: wide characters one em, others 0.56 em. Never too small for Japanese. */
export const estimateWidth: MeasureText = (text, size, bold) => {
  let ems = 0;
  for (const character of text) ems += COMBINING.test(character) ? 0 : WIDE.test(character) ? 1 : 0.56;
  return ems * size * (bold ? 1.02 : 1);
};
