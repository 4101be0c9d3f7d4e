import { cutAtCommas, type Clause, type Cypher } from './readCypher.ts';
import { findSequences } from './findSequences.ts';
import type { StatementRule } from './StatementRule.ts';

/** The laws of what a statement gives back: named columns of scalars, lists and maps. */
export const returnRules: readonly StatementRule[] = [
  {
    name: 'EveryColumnHasANameRule',
    instead: 'write AS and a name after every column of RETURN',
    find: ({ tokens, clauses }) =>
      columnsOf({ tokens, clauses }, 'RETURN')
        .filter(([, end]) => tokens[end - 2]?.text !== 'AS')
        .map(([first]) => tokens[first]?.at ?? 0),
  },
  {
    name: 'NoEntityIsReturnedRule',
    instead: 'return scalars, lists or map projections (n {.id, .name} AS map), never a node or a relationship',
    find: findReturnedEntities,
  },
  {
    name: 'NoMapHasTheNameOfItsNodeRule',
    instead: 'give the map a name of its own: n {.id} AS item (reading n again costs a scan on Neo4j)',
    find: ({ tokens, clauses }) =>
      ['RETURN', 'WITH'].flatMap((keyword) =>
        columnsOf({ tokens, clauses }, keyword)
          .filter(
            ([first, end]) =>
              tokens[first + 1]?.text === '{' &&
              tokens[end - 2]?.text === 'AS' &&
              tokens[end - 1]?.text === tokens[first]?.text,
          )
          .map(([first]) => tokens[first]?.at ?? 0),
      ),
  },
  {
    name: 'NoKeywordIsANameRule',
    instead: 'choose a name that is not IN, SET or MATCH in any case',
    find: (cypher) => [
      ...findSequences(cypher, 'AS', /^(in|set|match)$/i),
      ...findSequences(cypher, /^[([]$/, /^(in|set|match)$/i, /^[:){]$/),
    ],
  },
];

/** The columns of every clause of this keyword, as ranges of tokens; DISTINCT is not a part of the first. */
function columnsOf(
  { tokens, clauses }: Pick<Cypher, 'tokens' | 'clauses'>,
  keyword: string,
): readonly (readonly [number, number])[] {
  return clauses
    .filter((clause) => clause.keyword === keyword)
    .flatMap((clause) => cutAtCommas(tokens, firstColumn({ tokens }, clause), clause.end));
}

function firstColumn({ tokens }: Pick<Cypher, 'tokens'>, { first }: Clause): number {
  return tokens[first]?.text === 'DISTINCT' ? first + 1 : first;
}

/** Follows nodes and relationships through WITH … AS, and reports the columns of RETURN that still hold one. */
function findReturnedEntities(cypher: Cypher): readonly number[] {
  const { tokens, clauses, paths } = cypher;
  const entities = new Set(
    paths.flatMap(({ nodes, relationshipVariables }) => [
      ...nodes.map(({ variable }) => variable),
      ...relationshipVariables,
    ]),
  );
  for (const [first, end] of columnsOf({ tokens, clauses }, 'WITH')) {
    if (tokens[end - 2]?.text !== 'AS') continue;
    if (holdsEntity(cypher, first, end - 2, entities)) entities.add(tokens[end - 1]?.text);
    else entities.delete(tokens[end - 1]?.text);
  }
  return columnsOf({ tokens, clauses }, 'RETURN')
    .filter(
      ([first, end]) =>
        tokens[first]?.text === '*' ||
        holdsEntity(cypher, first, tokens[end - 2]?.text === 'AS' ? end - 2 : end, entities),
    )
    .map(([first]) => tokens[first]?.at ?? 0);
}

/** Whether the value itself is an entity, or a list or map that holds one. */
function holdsEntity(
  { tokens }: Cypher,
  first: number,
  end: number,
  entities: ReadonlySet<string | undefined>,
): boolean {
  for (let index = first; index < end; index += 1) {
    if (tokens[index]?.kind !== 'word' || !entities.has(tokens[index]?.text)) continue;
    const before = tokens[index - 1]?.text ?? '';
    const after = index + 1 < end ? (tokens[index + 1]?.text ?? '') : '';
    if (index === first && index + 1 === end) return true;
    const isElement = ['[', ',', ':', '|'].includes(before) && [']', ',', '}'].includes(after);
    const isCollected = after === ')' && isCollect({ tokens }, index);
    if (isElement || isCollected) return true;
  }
  return false;
}

/** `collect(n)`, `collect(DISTINCT n)`, `head(collect(n))`, but not `size(collect(n))`, which is a number. */
function isCollect({ tokens }: Pick<Cypher, 'tokens'>, index: number): boolean {
  const open = tokens[index - 1]?.text === 'DISTINCT' ? index - 2 : index - 1;
  if (tokens[open]?.text !== '(' || tokens[open - 1]?.text.toLowerCase() !== 'collect') return false;
  return tokens[open - 3]?.text !== 'size';
}
