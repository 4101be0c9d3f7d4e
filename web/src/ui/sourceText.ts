/** Ends of a paragraph, an item or a cell. */
const END = /[ \t]*(?:<\/(?:p|li|tr|td|th|ol|ul|table|thead|tbody)>|<br ?\/?>)[ \t]*/giu;

/** All other marks of layout. */
const MARK = /<\/?(?:p|li|tr|td|th|ol|ul|table|thead|tbody|u|b|i|sup|sub)(?: [^<>]*)?>/giu;

/**
 * A paper's own text as people read it. Where it was taken from a page, marks of its layout stand among the words: what ends a paragraph breaks
 * the line, the others are left out. No word is.
 */
export function sourceText(text: string): string {
  return text
    .replaceAll(END, '\n')
    .replaceAll(MARK, '')
    .replaceAll(/\n{2,}/gu, '\n')
    .replace(/\n$/u, '');
}
