import { buildSchema, graphqlSync } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../web/src/api/askGraphql.ts';
import { readSchema, SCHEMA_QUERY } from '../../../web/src/api/readSchema.ts';

describe('readAnswer', () => {
  const error = { message: 'だめです。', extensions: { code: 'BAD_USER_INPUT' } };

  it.each([
    ['data', '{"data":{"a":1}}', 200, { kind: 'ANSWERED', data: { a: 1 }, errors: [], milliseconds: 5, bytes: 16 }],
    [
      'data and errors',
      JSON.stringify({ data: { a: null }, errors: [error] }),
      200,
      { kind: 'ANSWERED', data: { a: null }, errors: [error] },
    ],
    ['a refusal', JSON.stringify({ errors: [error] }), 400, { kind: 'ANSWERED', data: undefined, errors: [error] }],
    ['not ready', JSON.stringify({ errors: [error] }), 503, { kind: 'NOT_READY', errors: [error] }],
    ['a page of a proxy', '<html>', 502, { kind: 'NOT_UNDERSTOOD', status: 502 }],
    ['other JSON', '{"hello":1}', 200, { kind: 'NOT_UNDERSTOOD', status: 200 }],
    ['nothing', '', 200, { kind: 'NOT_UNDERSTOOD', status: 200 }],
  ])('understands %s', (_case, text, status, answer) => {
    expect(readAnswer(text, status, 5)).toMatchObject(answer);
  });
});

describe('readSchema', () => {
  it('writes types as in SDL and keeps descriptions, defaults and deprecations', () => {
    const schema = buildSchema(`
      "入口" type Query { "一覧" list("件数" first: Int = 50, in: In): [[Kind!]]! @deprecated(reason: "old") }
      "種類" enum Kind { "甲" A B @deprecated(reason: "gone") }
      input In { x: ID! = "1" }
    `);
    const { types } = readSchema(graphqlSync({ schema, source: SCHEMA_QUERY }).data);
    const find = (name: string): unknown => types.find((type) => type.name === name);
    const none = { interfaces: [], possibleTypes: [] };
    expect(find('Query')).toEqual({
      name: 'Query',
      kind: 'OBJECT',
      description: '入口',
      fields: [
        {
          name: 'list',
          description: '一覧',
          type: '[[Kind!]]!',
          typeName: 'Kind',
          args: [
            { name: 'first', description: '件数', type: 'Int', typeName: 'Int', defaultValue: '50' },
            { name: 'in', description: '', type: 'In', typeName: 'In', defaultValue: undefined },
          ],
          defaultValue: undefined,
          deprecated: 'old',
        },
      ],
      values: [],
      ...none,
    });
    expect(find('Kind')).toMatchObject({
      values: [
        { name: 'A', description: '甲', deprecated: undefined },
        { name: 'B', description: '', deprecated: 'gone' },
      ],
    });
    expect(find('In')).toMatchObject({
      kind: 'INPUT_OBJECT',
      fields: [{ name: 'x', type: 'ID!', args: [], defaultValue: '1' }],
    });
    expect(types.some(({ name }) => name.startsWith('__'))).toBe(false);
  });
});
