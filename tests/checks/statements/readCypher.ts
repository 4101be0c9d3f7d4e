import { cypherTokens, type Token } from './cypherTokens.ts';

/** `(variable:Label {key: …})`, with the variables that occur in its map or WHERE. */
export interface NodePattern {
  readonly variable: string | undefined;
  readonly labelled: boolean;
  readonly keyed: boolean;
  readonly bound: boolean;
}

/** One path as it is written: at least one node, and the nodes it joins. */
export interface PathPattern {
  /** The clause that holds the pattern, or EXPRESSION for a comprehension, EXISTS, COUNT or a predicate. */
  readonly clause: string;
  readonly at: number;
  readonly nodes: readonly [NodePattern, ...NodePattern[]];
  readonly relationshipVariables: readonly string[];
}

/** A clause from its keyword to the next clause of the same depth, as a range of tokens. */
export interface Clause {
  readonly keyword: string;
  readonly first: number;
  readonly end: number;
}

/** A Cypher text taken apart as far as the statement rules need; not a parser: it accepts any text. */
export interface Cypher {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly paths: readonly PathPattern[];
}

const CLAUSE_WORDS = new Set(
  'MATCH OPTIONAL WHERE WITH RETURN UNWIND MERGE ON SET DELETE DETACH CREATE REMOVE ORDER LIMIT SKIP OFFSET CALL FOREACH UNION'.split(
    ' ',
  ),
);
const PATTERN_CLAUSES = new Set(['MATCH', 'OPTIONAL MATCH', 'MERGE', 'CREATE']);
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Takes a Cypher text apart: tokens, clauses, and every path pattern with what was bound before it. */
export function readCypher(text: string): Cypher {
  const tokens = cypherTokens(text);
  const clauses = readClauses(tokens);
  return { text, tokens, clauses, paths: readPaths(tokens, clauses) };
}

/** The index of the bracket that closes the one at `open`, or the number of tokens when it is never closed. */
export function closingOf(tokens: readonly Token[], open: number): number {
  const opening = tokens[open]?.text ?? '';
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const { text = '', kind } = tokens[index] ?? {};
    if (kind !== 'symbol') continue;
    if (text === opening) depth += 1;
    if (text === CLOSING[opening]) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

/** The tokens between two indexes cut at the commas that stand outside every bracket. */
export function cutAtCommas(
  tokens: readonly Token[],
  first: number,
  end: number,
): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = first;
  for (let index = first; index < end; index += 1) {
    const text = tokens[index]?.text ?? '';
    if (text in CLOSING) index = closingOf(tokens, index);
    else if (text === ',') {
      parts.push([start, index]);
      start = index + 1;
    }
  }
  return start < end ? [...parts, [start, end]] : parts;
}

function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const starts: { keyword: string; at: number; depth: number; first: number }[] = [];
  const clauses: Clause[] = [];
  let depth = 0;
  const endOpen = (atLeast: number, end: number): void => {
    for (let open = starts.at(-1); open !== undefined && open.depth >= atLeast; open = starts.at(-1)) {
      clauses.push({ keyword: open.keyword, first: open.first, end });
      starts.pop();
    }
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'symbol' && token.text in CLOSING) depth += 1;
    else if (token.kind === 'symbol' && Object.values(CLOSING).includes(token.text)) {
      endOpen(depth, index);
      depth -= 1;
    } else if (isClauseWord(tokens, index)) {
      const keyword = token.text === 'OPTIONAL' ? 'OPTIONAL MATCH' : token.text;
      endOpen(depth, index);
      starts.push({ keyword, at: index, depth, first: index + (keyword === 'OPTIONAL MATCH' ? 2 : 1) });
    }
  });
  endOpen(0, tokens.length);
  return clauses.toSorted((a, b) => a.first - b.first);
}

function isClauseWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !CLAUSE_WORDS.has(token.text)) return false;
  const before = tokens[index - 1]?.text ?? '';
  if ([':', '.', '|', '&', 'AS'].includes(before)) return false;
  if (token.text === 'MATCH') return !['OPTIONAL', 'ON'].includes(before);
  if (token.text === 'CREATE') return before !== 'ON';
  if (token.text === 'WITH') return !['STARTS', 'ENDS'].includes(before);
  if (token.text === 'DELETE') return before !== 'DETACH';
  return true;
}

function readPaths(tokens: readonly Token[], clauses: readonly Clause[]): readonly PathPattern[] {
  const paths: PathPattern[] = [];
  const bound = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const { text = '' } = tokens[index] ?? {};
    if (text === 'UNION') bound.clear();
    const named =
      text === 'AS' || isIntroducedByIn(tokens, index) ? tokens[index + (text === 'AS' ? 1 : 0)] : undefined;
    if (named !== undefined) bound.add(named.text);
    if (text !== '(') continue;
    const clause = clauses.findLast(({ first, end }) => first <= index && index < end);
    const inPattern = clause !== undefined && PATTERN_CLAUSES.has(clause.keyword);
    const direct = inPattern && isPathStart(tokens, index, clause);
    const path = readPath(tokens, index, bound);
    if (path === undefined || (path.nodes.length === 1 && !direct)) continue;
    paths.push({
      clause: direct ? clause.keyword : 'EXPRESSION',
      at: tokens[index]?.at ?? 0,
      nodes: path.nodes,
      relationshipVariables: path.relationshipVariables,
    });
    for (const node of path.nodes) if (node.variable !== undefined) bound.add(node.variable);
    for (const variable of path.relationshipVariables) bound.add(variable);
    index = path.end - 1;
  }
  return paths;
}

/** `x IN list` of a comprehension, `any(x IN …)` or FOREACH: the word before IN, after a bracket. */
function isIntroducedByIn(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'word' &&
    tokens[index + 1]?.text === 'IN' &&
    ['(', '['].includes(tokens[index - 1]?.text ?? '')
  );
}

/** A pattern of the clause itself begins after the keyword, after a comma, or after `name =`. */
function isPathStart(tokens: readonly Token[], index: number, clause: Clause): boolean {
  return index === clause.first || [',', '='].includes(tokens[index - 1]?.text ?? '');
}

interface ReadPath {
  readonly nodes: readonly [NodePattern, ...NodePattern[]];
  readonly relationshipVariables: readonly string[];
  readonly end: number;
}

function readPath(tokens: readonly Token[], start: number, bound: ReadonlySet<string>): ReadPath | undefined {
  const first = readNode(tokens, start, bound);
  if (first === undefined) return undefined;
  const nodes: [NodePattern, ...NodePattern[]] = [first.node];
  const relationshipVariables: string[] = [];
  let end = first.end;
  for (;;) {
    const relationship = readRelationship(tokens, end);
    const next = relationship === undefined ? undefined : readNode(tokens, relationship.end, bound);
    if (relationship === undefined || next === undefined) return { nodes, relationshipVariables, end };
    if (relationship.variable !== undefined) relationshipVariables.push(relationship.variable);
    nodes.push(next.node);
    end = next.end;
  }
}

function readNode(
  tokens: readonly Token[],
  start: number,
  bound: ReadonlySet<string>,
): { readonly node: NodePattern; readonly end: number } | undefined {
  if (tokens[start]?.text !== '(') return undefined;
  const close = closingOf(tokens, start);
  let index = start + 1;
  const named = isName(tokens[index]) ? tokens[index] : undefined;
  if (named !== undefined) index += 1;
  const labelled = tokens[index]?.text === ':';
  while (index < close && !['{', '('].includes(tokens[index]?.text ?? '') && tokens[index]?.kind !== 'parameter') {
    if (!labelled) return undefined;
    index += 1;
  }
  const keyed = tokens[index]?.text === '{';
  const afterMap = keyed ? closingOf(tokens, index) + 1 : index;
  if (afterMap !== close && tokens[index]?.kind !== 'parameter') return undefined;
  const variable = named?.text;
  return { node: { variable, labelled, keyed, bound: variable !== undefined && bound.has(variable) }, end: close + 1 };
}

function readRelationship(
  tokens: readonly Token[],
  start: number,
): { readonly variable: string | undefined; readonly end: number } | undefined {
  let index = start;
  if (tokens[index]?.text === '<') index += 1;
  if (tokens[index]?.text !== '-') return undefined;
  index += 1;
  let variable: string | undefined;
  if (tokens[index]?.text === '[') {
    variable = isName(tokens[index + 1]) ? tokens[index + 1]?.text : undefined;
    index = closingOf(tokens, index) + 1;
  }
  if (tokens[index]?.text !== '-') return undefined;
  index += 1;
  if (tokens[index]?.text === '>') index += 1;
  return { variable, end: index };
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quotedName';
}
