import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findSchemaProblems } from './findSchemaProblems.ts';

const kept = buildSchema('type Query { flows(first: Int): [String!]! name: String }');
const withoutName = buildSchema('type Query { flows(first: Int): [String!]! }');
const nameRemoved = { type: 'FIELD_REMOVED', path: 'Query.name', reason: 'names moved to Node' };

describe('findSchemaProblems', () => {
  it('accepts what breaks nobody: a new field, an optional argument', async () => {
    const grown = buildSchema('type Query { flows(first: Int, after: String): [String!]! name: String more: Int }');
    expect(await findSchemaProblems(kept, grown, [])).toEqual([]);
  });

  it('refuses a removed field that is not declared', async () => {
    expect(await findSchemaProblems(kept, withoutName, [])).toEqual([
      "FIELD_REMOVED Query.name: Field 'name' was removed from object type 'Query'. Undo it, or declare it with a reason.",
    ]);
  });

  it('accepts a removed field that is declared with a reason', async () => {
    expect(await findSchemaProblems(kept, withoutName, [nameRemoved])).toEqual([]);
  });

  it('refuses a declaration without a reason', async () => {
    expect(await findSchemaProblems(kept, withoutName, [{ ...nameRemoved, reason: ' ' }])).toEqual([
      'FIELD_REMOVED Query.name is declared without a reason. Say why, for the scripts that it breaks.',
    ]);
  });

  it('refuses a declaration of a change that did not happen', async () => {
    expect(await findSchemaProblems(kept, kept, [nameRemoved])).toEqual([
      'FIELD_REMOVED Query.name is declared and did not happen. Remove the declaration.',
    ]);
  });

  it.each([
    ['a nullable answer', 'type Query { flows(first: Int): [String!] name: String }', 'FIELD_TYPE_CHANGED Query.flows'],
    [
      'a required argument',
      'type Query { flows(first: Int!): [String!]! name: String }',
      'FIELD_ARGUMENT_TYPE_CHANGED Query.flows.first',
    ],
    [
      'an argument that is gone',
      'type Query { flows: [String!]! name: String }',
      'FIELD_ARGUMENT_REMOVED Query.flows.first',
    ],
  ])('refuses %s', async (_, sdl, key) => {
    const problems = await findSchemaProblems(kept, buildSchema(sdl), []);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([key]);
  });
});
