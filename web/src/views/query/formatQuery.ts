import { scanQuery, type Token } from './scanQuery.ts';

const WIDTH = 80;

/**
 * Lays a GraphQL text out: a field a line, two spaces a level, long arguments one a line. Every word and comment is kept; nothing if the
 * text cannot be read or its brackets do not match.
 */
export function formatQuery(text: string): string | undefined {
  const tokens = scanQuery(text);
  if (tokens === undefined || !isBalanced(tokens)) return undefined;
  const lines: string[] = [];
  let line = '';
  let level = 0;
  let previous: Token | undefined;
  const breakLine = (): void => {
    if (line.trim() !== '') lines.push(line);
    line = '  '.repeat(level);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'COMMENT') {
      if (token.onNewLine || previous === undefined) breakLine();
      line += `${line.trim() === '' ? '' : ' '}${token.text}`;
      breakLine();
    } else if (token.text === '{') {
      line += line.trim() === '' ? '{' : ' {';
      level += 1;
      breakLine();
    } else if (token.text === '}') {
      level -= 1;
      breakLine();
      line += '}';
      breakLine();
      if (level === 0 && at + 1 < tokens.length) lines.push('');
    } else if (token.text === '(') {
      const end = findEnd(tokens, at);
      line += printArguments(tokens.slice(at + 1, end), line.length, level);
      at = end;
      previous = tokens[end];
      continue;
    } else {
      if (level > 0 && startsField(token, previous, tokens[at - 2])) breakLine();
      line += `${needsSpace(token, previous, line) ? ' ' : ''}${token.text}`;
    }
    previous = token;
  }
  breakLine();
  return `${lines.join('\n')}\n`;
}

function isBalanced(tokens: readonly Token[]): boolean {
  const pairs: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== 'PUNCTUATION') continue;
    if (text === '{' || text === '(' || text === '[') open.push(text);
    else if (pairs[text] !== undefined && open.pop() !== pairs[text]) return false;
  }
  return open.length === 0;
}

function findEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? {};
    if (kind !== 'PUNCTUATION') continue;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** A name or `...` begins a new field, unless it belongs to what stands before it: an alias, a directive, a fragment's name or type. */
function startsField(token: Token, previous: Token | undefined, beforeThat: Token | undefined): boolean {
  if (token.text === '...') return true;
  if (token.kind !== 'NAME' || previous === undefined) return false;
  if (previous.text === ':' || previous.text === '@' || previous.text === '...') return false;
  return !(previous.text === 'on' && beforeThat?.text === '...');
}

function needsSpace({ text, kind }: Token, previous: Token | undefined, line: string): boolean {
  if (line.trim() === '' || text === ':' || text === '!' || text === ']') return false;
  if (previous?.text === '@' || previous?.text === '[') return false;
  return !(previous?.text === '...' && !(kind === 'NAME' && text === 'on'));
}

/** What stands in round brackets, on one line if it fits and holds no comment. */
function printArguments(tokens: readonly Token[], column: number, level: number): string {
  const parts = splitArguments(tokens);
  const oneLine = `(${parts.join(', ')})`;
  if (!tokens.some(({ kind }) => kind === 'COMMENT') && column + oneLine.length <= WIDTH) return oneLine;
  const indent = '  '.repeat(level + 1);
  return `(\n${parts.map((part) => `${indent}${part}`).join('\n')}\n${'  '.repeat(level)})`;
}

/** Arguments and variable definitions each as a text; a comment is a part of its own. */
function splitArguments(tokens: readonly Token[]): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  tokens.forEach((token, at) => {
    const begins =
      depth === 0 && (tokens[at + 1]?.text === ':' || token.kind === 'COMMENT' || tokens[at - 1]?.kind === 'COMMENT');
    if (begins || parts.length === 0) parts.push(token.text);
    else parts.push(`${parts.pop() ?? ''}${valueGap(tokens, at)}${token.text}`);
    if (token.kind === 'PUNCTUATION' && '([{'.includes(token.text)) depth += 1;
    if (token.kind === 'PUNCTUATION' && ')]}'.includes(token.text)) depth -= 1;
  });
  return parts;
}

/** What stands between two words of a value: between elements and fields a comma. */
function valueGap(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.text ?? '';
  const { text = '', kind } = tokens[at] ?? {};
  if (kind === 'COMMENT' || tokens[at - 1]?.kind === 'COMMENT') return '\n';
  if (before === ':' || before === '=' || text === '=' || text === '@') return ' ';
  if (before === '@' || before === '$') return '';
  if (/^[:!)\]}]$/u.test(text) || /^[([{]$/u.test(before) || text === '(') return '';
  return ', ';
}
