/** A word of a GraphQL text. Commas and white space mean nothing and are left out. */
export interface Token {
  readonly kind: 'PUNCTUATION' | 'NAME' | 'VARIABLE' | 'NUMBER' | 'STRING' | 'COMMENT';
  readonly text: string;
  /** A line end stands between this and the word before. */
  readonly onNewLine: boolean;
}

const WORD = new RegExp(
  [
    String.raw`(?<blank>[\s,\uFEFF]+)`,
    String.raw`(?<COMMENT>#[^\n\r]*)`,
    String.raw`(?<STRING>"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n\r])*")`,
    String.raw`(?<VARIABLE>\$[_A-Za-z]\w*)`,
    String.raw`(?<NAME>[_A-Za-z]\w*)`,
    String.raw`(?<NUMBER>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    String.raw`(?<PUNCTUATION>\.\.\.|[!$&()/:=@[\]{|}])`,
  ].join('|'),
  'uy',
);

const KINDS = ['PUNCTUATION', 'NAME', 'VARIABLE', 'NUMBER', 'STRING', 'COMMENT'] as const;

/** Splits a GraphQL text into its words; nothing if a sign is none of GraphQL's or a quotation is not closed. */
export function scanQuery(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  let onNewLine = false;
  while (at < text.length) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) return undefined;
    at = WORD.lastIndex;
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    if (kind === undefined) {
      onNewLine ||= /[\n\r]/u.test(match[0]);
      continue;
    }
    tokens.push({ kind, text: kind === 'COMMENT' ? match[0].trimEnd() : match[0], onNewLine });
    onNewLine = false;
  }
  return tokens;
}
