import type { Span } from './Draft.ts';

const LONGEST = 40;

/** A name for use in a sentence: cut where it is long, so that notes stay short however broken the list is. */
export function excerpt(text: string, span: Span = { start: 0, end: text.length }): string {
  const { start, end } = span;
  if (end - start <= LONGEST) return text.slice(start, end);
  const cut = text.slice(start, start + LONGEST);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
