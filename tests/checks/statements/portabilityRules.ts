import { closingOf, type Cypher } from './readCypher.ts';
import { findSequences } from './findSequences.ts';
import type { StatementRule } from './StatementRule.ts';

/** The laws of forms on which the engines differ, or which one of them refuses. */
export const portabilityRules: readonly StatementRule[] = [
  {
    name: 'NoCollectSubqueryRule',
    instead: 'use a pattern comprehension: [(n)-[:R]->(m) | m.id]',
    find: (cypher) => findSequences(cypher, /^COLLECT$/i, '{'),
  },
  {
    name: 'CallNamesItsVariablesRule',
    instead: 'CALL (a) { … }',
    find: (cypher) => findSequences(cypher, 'CALL', '{'),
  },
  {
    name: 'NoSizeOfAPatternRule',
    instead: 'COUNT { (n)-->() }',
    find: (cypher) => findSequences(cypher, /^size$/i, '(', '('),
  },
  {
    name: 'NoSkipRule',
    instead: 'page on the stored sort key and the id: WHERE n.sort >= $sort AND (n.sort > $sort OR n.id > $id)',
    find: (cypher) => findSequences(cypher, /^(SKIP|OFFSET)$/, /^[$\d\w]/),
  },
  {
    name: 'NoNegativeIndexRule',
    instead: 'count from the front, or use last()',
    find: (cypher) => [
      ...findSequences(cypher, /^[\])\w]+$/, '[', '-', /^\d+$/),
      ...findSequences(cypher, '..', '-', /^\d+$/),
    ],
  },
  {
    name: 'NoIndexIntoTextRule',
    instead: 'substring(text, position, 1)',
    find: ({ tokens }) =>
      tokens.filter(({ kind }, index) => kind === 'string' && tokens[index + 1]?.text === '[').map(({ at }) => at),
  },
  {
    name: 'ListsAreJoinedToListsRule',
    instead: 'list + [element]',
    find: findListPlusScalar,
  },
  {
    name: 'AggregatesStandAloneRule',
    instead: 'aggregate in a WITH first, then build the map: WITH count(n) AS total RETURN {total: total} AS answer',
    find: (cypher) => findSequences(cypher, ':', /^(count|collect|sum|min|max|avg)$/i, '('),
  },
  {
    name: 'SumOfNothingIsDecidedRule',
    instead: 'coalesce(sum(…), 0)',
    find: ({ tokens }) =>
      tokens
        .filter(
          ({ text }, index) =>
            /^sum$/i.test(text) &&
            tokens[index + 1]?.text === '(' &&
            !(tokens[index - 1]?.text === '(' && /^coalesce$/i.test(tokens[index - 2]?.text ?? '')),
        )
        .map(({ at }) => at),
  },
  {
    name: 'NothingOptionalIsWrittenRule',
    instead: 'WITH r WHERE r IS NOT NULL before SET or DELETE',
    find: findOptionalWrites,
  },
  {
    name: 'NoUnevenFunctionRule',
    instead: 'compute it in TypeScript and pass it as a parameter',
    find: (cypher) => [
      ...findSequences(
        cypher,
        /^(normalize|randomUUID|date|datetime|localdatetime|time|localtime|timestamp|round)$/i,
        '(',
      ),
      ...findSequences(cypher, /^duration$/i, /^[.(]$/),
      ...findSequences(cypher, '||'),
    ],
  },
  {
    name: 'NoTransactionInsideRule',
    instead: 'cut the work into statements; the store has the transaction',
    find: (cypher) => findSequences(cypher, 'IN', 'TRANSACTIONS'),
  },
  {
    name: 'IndexesArePlainRule',
    instead: 'CREATE INDEX name IF NOT EXISTS FOR (n:Label) ON (n.property)',
    find: (cypher) => [
      ...findSequences(cypher, 'FOR', '(', ')'),
      ...findSequences(cypher, /^(FULLTEXT|VECTOR|TEXT|POINT|LOOKUP)$/, 'INDEX'),
    ],
  },
  {
    name: 'KeywordsAreCapitalsRule',
    instead: 'write keywords in capitals: the checks, and readers, find clauses by them',
    find: ({ tokens }) =>
      tokens
        .filter(
          ({ kind, text }, index) =>
            kind === 'word' &&
            /^(match|unwind|merge|return|foreach|union|detach|optional)$/i.test(text) &&
            text !== text.toUpperCase() &&
            !['.', 'AS', '{', ','].includes(tokens[index - 1]?.text ?? ''),
        )
        .map(({ at }) => at),
  },
];

/** `[1, 2] + 3` and `3 + [1, 2]`; an index such as `list[0] + 1` is no list. */
function findListPlusScalar({ tokens }: Cypher): readonly number[] {
  return tokens.flatMap(({ text, at }, open) => {
    const before = tokens[open - 1];
    const isIndex = before?.kind === 'word' || before?.kind === 'parameter' || [')', ']'].includes(before?.text ?? '');
    if (text !== '[' || (isIndex && !isOperatorWord(before?.text))) return [];
    const close = closingOf(tokens, open);
    const addsScalar = tokens[close + 1]?.text === '+' && ['number', 'string'].includes(tokens[close + 2]?.kind ?? '');
    const addedToScalar = before?.text === '+' && ['number', 'string'].includes(tokens[open - 2]?.kind ?? '');
    return addsScalar || addedToScalar ? [at] : [];
  });
}

function isOperatorWord(text: string | undefined): boolean {
  return ['IN', 'RETURN', 'WITH', 'UNWIND', 'AND', 'OR', 'THEN', 'ELSE', 'WHEN'].includes(text ?? '');
}

/** A variable that only OPTIONAL MATCH introduced is set or deleted, with no IS NOT NULL between. */
function findOptionalWrites({ tokens, paths }: Cypher): readonly number[] {
  const optional = paths.filter(({ clause }) => clause === 'OPTIONAL MATCH');
  const introduced = new Set(
    optional.flatMap(({ nodes, relationshipVariables }) => [
      ...nodes.filter(({ bound }) => !bound).map(({ variable }) => variable),
      ...relationshipVariables,
    ]),
  );
  return tokens
    .filter(({ text, at }, index) => {
      const target = tokens[index + 1]?.text;
      if (!['SET', 'DELETE', 'REMOVE'].includes(text) || !introduced.has(target)) return false;
      return !tokens.some(
        (token, earlier) =>
          token.text === target &&
          token.at < at &&
          tokens[earlier + 1]?.text === 'IS' &&
          tokens[earlier + 2]?.text === 'NOT',
      );
    })
    .map(({ at }) => at);
}
