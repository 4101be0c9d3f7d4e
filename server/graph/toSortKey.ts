const SEPARATOR = '\u0001';
/** Half-width katakana, full-width signs, 﨑 and the like, all beyond U+FFFF, and the mark itself. */
const NOT_ALIKE = /[\uD7FF\uE000-\u{10FFFF}]/gu;
const MARK = '\uD7FF';

/**
 * A stored key that every engine orders by code points. Neo4j sorts strings by code points but compares them with a parameter by UTF-16
 * units, where 𠮷 comes before 﨑: a page after 﨑 would lose 𠮷. Here such characters become a mark and their number, so that both
 * orders agree. Give the node's id as the last part: then the key is unique, and pages never have to compare ids.
 */
export function toSortKey(...parts: readonly string[]): string {
  return parts.map(escapePart).join(SEPARATOR);
}

function escapePart(part: string): string {
  return part.replace(NOT_ALIKE, (character) => `${MARK}${toDigits(character)}`);
}

function toDigits(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0');
}
