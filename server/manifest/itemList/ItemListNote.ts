/** Every kind of irregularity that the parser reports; README.md says what each one leads to. */
export const ITEM_LIST_NOTE_KINDS = [
  'UNCLOSED_BRACKET',
  'UNEXPECTED_CLOSE',
  'MIXED_BRACKETS',
  'SECOND_BRACKET',
  'EMPTY_BRACKET',
  'BRACKET_WITHOUT_NAME',
  'BRACKET_MAY_BE_NAME',
  'BRACKET_MAY_BE_VALUES',
  'TEXT_AFTER_BRACKET',
  'UNBALANCED_QUOTE',
  'MIXED_SEPARATORS',
  'MISPRINTED_SEPARATOR',
  'MISSING_SEPARATOR',
  'SUSPECTED_MISSING_SEPARATOR',
  'EMPTY_NAME',
  'OPEN_IN_MIDDLE',
  'OPEN_BEFORE_BRACKET',
  'OPEN_INSIDE_NAME',
  'OPEN_AT_UNCLOSED_END',
  'CONJUNCTION_IN_NAME',
  'LEADING_CONJUNCTION',
  'SPACE_IN_NAME',
  'MARKDOWN_ESCAPE',
  'INVISIBLE_CHARACTER',
  'REPEATED_NAME',
  'REPEATED_BLOCK',
  'TOO_DEEP',
  'WHOLE_NAME_NOT_FOUND',
  'GROUP_NAME_NOT_FOUND',
  'NUMBER_JUMPS',
  'NUMBER_REPEATS',
  'UNNUMBERED_TEXT',
  'TABLE_HEADER',
  'GROUP_CONTINUES',
] as const;
export type ItemListNoteKind = (typeof ITEM_LIST_NOTE_KINDS)[number];

/** One irregularity of a printed list, at its place, with what was done about it. */
export interface ItemListNote {
  readonly kind: ItemListNoteKind;
  /** Offsets (UTF-16) in the printed text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** A Japanese sentence for the reader: what, where, and how it was read. */
  readonly message: string;
}
