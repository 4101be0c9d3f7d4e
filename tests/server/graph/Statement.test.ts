import { describe, expect, it } from 'vitest';
import { columns } from '../../../server/graph/columns.ts';
import { statement, type StatementMode } from '../../../server/graph/Statement.ts';

function make(text: string, params: Readonly<Record<string, 'STRING'>> = {}, mode: StatementMode = 'READ'): unknown {
  return statement({ name: 'test', mode, params, text, decode: columns({}) });
}

describe('statement', () => {
  it('keeps name, mode and text, and binds exactly the declared parameters', () => {
    const made = statement({
      name: 'test',
      mode: 'READ',
      params: { id: 'STRING' },
      text: '\n MATCH (n:Item {id: $id}) RETURN n.id AS id\n',
      decode: columns({ id: 'STRING' }),
    });
    expect({ ...made, bind: undefined, decode: undefined }).toEqual({
      name: 'test',
      mode: 'READ',
      text: 'MATCH (n:Item {id: $id}) RETURN n.id AS id',
      timeoutSeconds: undefined,
      bind: undefined,
      decode: undefined,
    });
    expect(made.bind({ id: 'a' })).toEqual({ id: 'a' });
    expect(made.decode({ id: 'a' })).toEqual({ id: 'a' });
  });

  it('refuses a parameter that is used and not declared, or declared and not used', () => {
    expect(() => make('MATCH (n:Item {id: $id}) RETURN n.id AS id')).toThrow(/uses \$id and does not declare it/);
    expect(() => make('RETURN 1 AS id', { id: 'STRING' })).toThrow(/declares "id" and does not use it/);
    expect(() => make("RETURN '$id' AS id // $other")).not.toThrow();
  });

  it.each([
    ['MATCH (n:Item) SET n.a = 1', 'READ', false],
    ['MATCH (n:Item) DETACH DELETE n', 'READ', false],
    ['MATCH (n:Item) RETURN n.id AS id', 'WRITE', false],
    ['MATCH (n:Item) SET n.a = 1', 'WRITE', true],
    ["MATCH (n:Item {how: 'SET'}) RETURN n.set AS id", 'READ', true],
    ['MATCH (a:Item)-[:MERGE]->(b:Item) RETURN a.id AS id', 'READ', true],
    ['MATCH (a:Item)-[:A|DELETE]->(b:Item) RETURN a.`SET` AS id', 'READ', true],
  ] as const)('accepts only a text that does what its mode says: %s as %s', (text, mode, accepted) => {
    if (accepted) expect(() => make(text, {}, mode)).not.toThrow();
    else expect(() => make(text, {}, mode)).toThrow(/is declared/);
  });
});
