import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypherTokens } from './cypherTokens.ts';
import { findStatementProblems } from './findStatementProblems.ts';
import { readCypher } from './readCypher.ts';

const PIECES =
  'MATCH,OPTIONAL MATCH,WHERE,WITH,RETURN,UNWIND,CALL,AS,IN,SET,(,),[,],{,},<,-,>,:,.,..,|,*,=,n,m,Item,FROM,$p,1,`a b`'.split(
    ',',
  );
const texts = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PIECES, "'it''s'", ',', '// x\n'), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
);

describe('A Cypher text', () => {
  it('is cut into tokens that stand where they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const token of cypherTokens(text))
          expect(text.slice(token.at, token.at + token.text.length)).toBe(token.text);
      }),
    );
  });

  it('is linted to the end, whatever it holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { offset } of findStatementProblems(text)) expect(offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('shows its paths with what was bound before each', () => {
    const { paths } = readCypher(
      'UNWIND $ids AS id MATCH (f:Flow {id: id}) MATCH (f)-[r:TO]->(b:System) RETURN EXISTS { (b)-[:OF]->() } AS x',
    );
    const node = { keyed: false, labelled: false, bound: false, variable: undefined };
    expect(paths).toEqual([
      {
        clause: 'MATCH',
        at: 24,
        relationshipVariables: [],
        nodes: [{ variable: 'f', labelled: true, keyed: true, bound: false }],
      },
      {
        clause: 'MATCH',
        at: 48,
        relationshipVariables: ['r'],
        nodes: [
          { ...node, variable: 'f', bound: true },
          { ...node, variable: 'b', labelled: true },
        ],
      },
      {
        clause: 'EXPRESSION',
        at: 87,
        relationshipVariables: [],
        nodes: [{ ...node, variable: 'b', bound: true }, node],
      },
    ]);
  });
});
