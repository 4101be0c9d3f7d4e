import type { DocumentContext } from '../DocumentContext.ts';

/** PlaceIsNoHeadingRule (warning): a word read as a place inside the heading above it is not a heading of the same sheet itself. */
export function checkPlacesAreNoHeadings({ places, report }: DocumentContext): void {
  for (const { sheet, heading, word, path } of places.doubtful()) {
    report({
      severity: 'WARNING',
      rule: 'PlaceIsNoHeadingRule',
      path,
      message: `場所「${word}」を、前の見出し「${heading}」の中の場所として読みましたが、この件名では見出しとしても書かれています。`,
      expected: '見出しなら、件名のキーで始まる場所',
      toDo: `見出しなら「${sheet ?? 's1'} ${word}」と書いてください。中の場所なら「${heading} ${word}」と書いてください。`,
    });
  }
}
