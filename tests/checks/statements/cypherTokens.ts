/** A piece of a Cypher text: what it is, how it reads, and where it begins. */
export interface Token {
  readonly kind: 'word' | 'quotedName' | 'parameter' | 'number' | 'string' | 'symbol';
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /(?<space>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<quotedName>`[^`]*`)|(?<parameter>\$\w+)|(?<number>\d+(?:\.\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<symbol>\.\.|<>|<=|>=|=~|\+=|\|\||[^\s])/gu;

/** Cuts a Cypher text into tokens; comments and white space are left out. Never fails: an unknown character is a symbol. */
export function cypherTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const found = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined);
    if (found === undefined || found[0] === 'space') continue;
    tokens.push({ kind: found[0] as Token['kind'], text: found[1] as string, at: match.index });
  }
  return tokens;
}
