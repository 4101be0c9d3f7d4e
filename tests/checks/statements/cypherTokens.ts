const KINDS = ['string', 'quotedName', 'parameter', 'number', 'word', 'symbol'] as const;

/** A piece of a Cypher text: what it is, how it reads, and where it begins. */
export interface Token {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /(?<space>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<quotedName>`[^`]*`)|(?<parameter>\$\w+)|(?<number>\d+(?:\.\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<symbol>\.\.|<>|<=|>=|=~|\+=|\|\||[^\s])/gu;

/** Cuts a Cypher text into tokens; comments and white space are left out. Never fails: an unknown character is a symbol. */
export function cypherTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index: at, groups = {} } of text.matchAll(TOKEN)) {
    const kind = KINDS.find((name) => groups[name] !== undefined);
    if (kind !== undefined) tokens.push({ kind, text: found, at });
  }
  return tokens;
}
