import { closingOf, type Cypher, type NodePattern, type PathPattern } from './readCypher.ts';
import { findSequences } from './findSequences.ts';
import type { StatementRule } from './StatementRule.ts';

/** The laws of what stands between MATCH and WHERE: where a pattern begins, and how far it may reach. */
export const patternRules: readonly StatementRule[] = [
  {
    name: 'PatternsBeginAnchoredRule',
    instead:
      'begin at a bound variable or at a labelled node with a key: MATCH (n:Label {id: $id}), or WHERE n.property … right after it',
    find: (cypher) =>
      cypher.paths.filter((path) => path.clause !== 'CREATE' && !isAnchored(cypher, path)).map(({ at }) => at),
  },
  {
    name: 'NoPatternIsBoundInItsMiddleRule',
    instead: 'write one MATCH for each arm, from the bound node outwards: MATCH (f)-[:FROM]->(a) MATCH (f)-[:TO]->(b)',
    find: ({ paths }) => paths.filter(isBoundInItsMiddle).map(({ at }) => at),
  },
  {
    name: 'NoOptionalMatchByKeyAfterUnwindRule',
    instead: 'use MATCH and put missing ones back in TypeScript: OPTIONAL MATCH by key scans for each row',
    find: findOptionalMatchesByKey,
  },
  {
    name: 'NoPathVariableRule',
    instead: 'walk hop by hop: a path variable enumerates paths',
    find: (cypher) => [
      ...findSequences(cypher, /^(MATCH|MERGE|CREATE|,|\[|\{)$/, /^\w+$/, '=', '('),
      ...findSequences(cypher, /^(nodes|relationships|length)$/i, '('),
    ],
  },
  {
    name: 'NoShortestPathRule',
    instead: 'walk hop by hop: shortestPath runs all pairs',
    find: (cypher) => findSequences(cypher, /^(shortestPath|allShortestPaths|SHORTEST)$/i),
  },
  {
    name: 'NoQuantifiedPathRule',
    instead: 'write [:TYPE*1..N] on the item tree, or walk hop by hop',
    find: (cypher) => [
      ...findSequences(cypher, /^(MATCH|,|=)$/, '(', '('),
      ...findSequences(cypher, /^[\]-]$/, '-', /^[+*{]$/),
      ...findSequences(cypher, /^[\]-]$/, '-', '>', /^[+*{]$/),
    ],
  },
  {
    name: 'LabelsAreNotCombinedRule',
    instead: 'give the family a label of its own, or write two statements',
    find: findCombinedLabels,
  },
  {
    name: 'VariableLengthHasAnUpperBoundRule',
    instead: 'write a literal upper bound: [:TYPE*1..8]',
    find: (cypher) =>
      findVariableLengths(cypher)
        .filter(({ hasUpperBound }) => !hasUpperBound)
        .map(({ at }) => at),
  },
  {
    name: 'VariableLengthStaysInTheItemTreeRule',
    instead: 'walk endpoints hop by hop; only relationships of the item tree may be repeated',
    find: (cypher) =>
      findVariableLengths(cypher)
        .filter(({ types }) => types.length === 0 || types.some((type) => type === 'FROM' || type === 'TO'))
        .map(({ at }) => at),
  },
  {
    name: 'PropertiesAreSetFromOneParameterRule',
    instead: 'SET n = $map or SET n += $map (or a row of UNWIND); a pattern holds only the key',
    find: (cypher) => [...findSequences(cypher, /^SET$/, /^\w+$/, /^\+?=$/, '{'), ...findParameterInPattern(cypher)],
  },
];

function findOptionalMatchesByKey({ paths, tokens }: Cypher): readonly number[] {
  const unwind = tokens.find(({ kind, text }) => kind === 'word' && text === 'UNWIND');
  if (unwind === undefined) return [];
  return paths
    .filter(({ clause, at, nodes: [first] }) => clause === 'OPTIONAL MATCH' && at > unwind.at && !first.bound)
    .map(({ at }) => at);
}

function isAnchored(cypher: Cypher, { clause, at, nodes: [first] }: PathPattern): boolean {
  if (first.bound) return true;
  if (!first.labelled) return false;
  return first.keyed || (clause.endsWith('MATCH') && isComparedInWhere(cypher, at, first));
}

/** Whether the WHERE of the pattern's own clause compares a property of the node. */
function isComparedInWhere({ tokens, clauses }: Cypher, at: number, { variable }: NodePattern): boolean {
  const own = clauses.findLastIndex(({ first }) => (tokens[first]?.at ?? Infinity) <= at);
  const next = clauses[own + 1];
  if (variable === undefined || next?.keyword !== 'WHERE') return false;
  return tokens
    .slice(next.first, next.end)
    .some(
      (token, index, where) =>
        token.text === variable && where[index + 1]?.text === '.' && where[index + 2]?.kind === 'word',
    );
}

function isBoundInItsMiddle({ nodes }: PathPattern): boolean {
  const known = (node: NodePattern | undefined): boolean => node !== undefined && (node.bound || node.keyed);
  return nodes.length > 2 && !known(nodes[0]) && nodes.slice(1, -1).some(known);
}

function findCombinedLabels({ tokens }: Cypher): readonly number[] {
  const brackets: string[] = [];
  const found: number[] = [];
  tokens.forEach(({ text, kind, at }, index) => {
    if (kind !== 'symbol') return;
    if (['(', '[', '{'].includes(text)) brackets.push(text);
    if ([')', ']', '}'].includes(text)) brackets.pop();
    if (text !== ':' || brackets.at(-1) === '{') return;
    const negated = ['!', '%'].includes(tokens[index + 1]?.text ?? '');
    const joined = tokens[index + 1]?.kind === 'word' && ['|', '&'].includes(tokens[index + 2]?.text ?? '');
    if (negated || (joined && brackets.at(-1) !== '[')) found.push(at);
  });
  return found;
}

interface VariableLength {
  readonly at: number;
  readonly types: readonly string[];
  readonly hasUpperBound: boolean;
}

function findVariableLengths({ tokens }: Cypher): readonly VariableLength[] {
  return tokens.flatMap(({ text }, open) => {
    if (text !== '[' || tokens[open - 1]?.text !== '-') return [];
    const inside = tokens.slice(open + 1, closingOf(tokens, open));
    const star = inside.findIndex((token) => token.text === '*');
    if (star === -1) return [];
    const [low, dots, high] = inside.slice(star + 1);
    const exact = low?.kind === 'number' && dots?.text !== '..';
    const hasUpperBound =
      exact || (low?.text === '..' && dots?.kind === 'number') || (dots?.text === '..' && high?.kind === 'number');
    const types = inside
      .slice(0, star)
      .filter((token, index) => token.kind === 'word' && [':', '|'].includes(inside[index - 1]?.text ?? ''));
    return [{ at: inside[star]?.at ?? 0, types: types.map((type) => type.text), hasUpperBound }];
  });
}

/** `(n:Label $map)` and `[r:TYPE $map]`. */
function findParameterInPattern({ tokens }: Cypher): readonly number[] {
  return tokens
    .filter(
      ({ kind }, index) =>
        kind === 'parameter' &&
        tokens[index - 1]?.kind === 'word' &&
        tokens[index - 2]?.text === ':' &&
        /^[)\]]$/.test(tokens[index + 1]?.text ?? ''),
    )
    .map(({ at }) => at);
}
