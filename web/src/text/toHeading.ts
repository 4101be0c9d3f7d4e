/** Words as a heading of a column or a row has them: in English with a capital, also where they are a kind, which is written small within a line. */
export function toHeading(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
