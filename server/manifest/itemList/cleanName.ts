/** A backslash that Markdown needs and paper does not print: `負担額減免率\_分子`. */
export const MARKDOWN_ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu;

/** Characters that nobody sees: zero-width characters, soft hyphens, marks of direction, control characters. */
export const INVISIBLE_CHARACTERS = /[\p{Cc}\p{Cf}]/gu;

/** The name without escapes, invisible characters and superfluous white space; everything else stays as printed. */
export function cleanName(printed: string): string {
  return printed
    .replace(MARKDOWN_ESCAPE, '')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE_CHARACTERS, '')
    .replace(/ +/gu, ' ')
    .trim();
}
