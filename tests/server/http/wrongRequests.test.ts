import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type Answer, type TestServer } from './TestServer.ts';

const AN_ID: unknown = expect.stringMatching(/^r\d+$/u);
const LIMIT_IN_ENGLISH: unknown = expect.stringContaining('limit ');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const QUERY = JSON.stringify({ query: '{ name }' });

describe('a GraphQL request that is wrong', () => {
  it('is answered when it is right, so that the refusals below mean something', async () => {
    expect((await server.ask('{ name self { name } }')).json).toEqual({
      data: { name: '道筋', self: { name: '道筋' } },
    });
  });

  it.each<[string, string, string]>([
    [
      'a brace is missing',
      '{ name',
      'GraphQL の書き方に誤りがあります(1行7文字目)。Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'it is not GraphQL',
      '道筋を見せて',
      'GraphQL の書き方に誤りがあります(1行1文字目)。Syntax Error: Unexpected character: U+9053.',
    ],
    [
      'there is only a comment',
      '# nothing',
      'GraphQL の書き方に誤りがあります(1行10文字目)。Syntax Error: Unexpected <EOF>.',
    ],
    [
      'a field is unknown',
      '{\n  nome\n}',
      '問い合わせがスキーマに合いません(2行3文字目)。Cannot query field "nome" on type "Query". Did you mean "name"?',
    ],
    [
      'fragments use each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      '問い合わせがスキーマに合いません(1行32文字目)。Cannot spread fragment "A" within itself via "B".',
    ],
    [
      'a fragment uses itself',
      '{ ...A } fragment A on Query { self { ...A } }',
      '問い合わせがスキーマに合いません(1行39文字目)。Cannot spread fragment "A" within itself.',
    ],
    [
      'a variable is missing',
      'query ($count: Int!) { many(count: $count) { name } }',
      '変数の値に誤りがあります(1行8文字目)。Variable "$count" of required type "Int!" was not provided.',
    ],
    [
      'two operations and no name',
      'query A { name } query B { name }',
      '実行する操作を決められません。Must provide operation name if query contains multiple operations.',
    ],
    [
      'it is empty',
      '',
      '要求の形に誤りがあります。GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
    ],
  ])('is told so with 400 and the place: %s', async (_case, query, message) => {
    const answer = await server.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.json.errors?.[0]?.message).toBe(message);
    expect(answer.json.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(answer.json.data).toBeUndefined();
  });

  it('keeps the place of the mistake for programs', async () => {
    const [error] = (await server.ask('{\n  nome\n}')).json.errors ?? [];
    expect(error).toEqual({
      message:
        '問い合わせがスキーマに合いません(2行3文字目)。Cannot query field "nome" on type "Query". Did you mean "name"?',
      locations: [{ line: 2, column: 3 }],
      extensions: {
        code: 'BAD_USER_INPUT',
        en: 'The query does not fit the schema (line 2, column 3). Cannot query field "nome" on type "Query". Did you mean "name"?',
        requestId: AN_ID,
      },
    });
  });

  it('names an operation that the text does not hold: 400', async () => {
    expectRefusal(
      await server.ask('query A { name }', { operationName: 'B' }),
      400,
      'BAD_USER_INPUT',
      '実行する操作を決められません',
    );
  });

  it.each<[string, string]>([
    ['no JSON', '{"query": "{ name }"'],
    ['an HTML form', 'query=%7Bname%7D'],
    ['nothing', ''],
    ['a lone text', '"query"'],
    ['null', 'null'],
    ['a batch', `[${QUERY},${QUERY}]`],
    ['a query that is no text', '{"query": {"kind": "Document"}}'],
    ['a query that is a number', '{"query": 7}'],
    ['variables that are a list', '{"query": "{ name }", "variables": [1]}'],
    ['variables that are text', '{"query": "{ name }", "variables": "{}"}'],
    ['an operation name that is no text', '{"query": "{ name }", "operationName": {}}'],
    ['a persisted query', '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}'],
  ])('has a body that is %s: 400 in JSON', async (_case, body) => {
    const answer = await server.send({ body });
    expect([answer.status, answer.json.errors?.length, answer.json.errors?.[0]?.extensions?.['code']]).toEqual([
      _case === 'a persisted query' ? 200 : 400,
      1,
      'BAD_USER_INPUT',
    ]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/jsonx',
  ])('is of the type %s: 415, before the body is read', async (type) => {
    expectRefusal(
      await server.send({ body: QUERY, headers: { 'content-type': type } }),
      415,
      'BAD_USER_INPUT',
      'application/json',
    );
  });

  it('is in another character set or compressed: 415', async () => {
    const charset = { 'content-type': 'application/json; charset=shift_jis' };
    expectRefusal(await server.send({ body: QUERY, headers: charset }), 415, 'BAD_USER_INPUT', 'UTF-8');
    expectRefusal(
      await server.send({ body: QUERY, headers: { 'content-encoding': 'gzip' } }),
      415,
      'BAD_USER_INPUT',
      '圧縮',
    );
  });

  it.each(['GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])(
    'comes by %s: 405, and no other site is let in',
    async (method) => {
      const answer = await server.send({
        method,
        path: '/graphql?query=%7Bname%7D',
        headers: { 'apollo-require-preflight': 'x' },
      });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('POST');
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('wants an answer in a form that there is not: 406', async () => {
    expectRefusal(
      await server.send({ body: QUERY, headers: { accept: 'text/csv' } }),
      406,
      'BAD_USER_INPUT',
      '要求の形',
    );
  });
});

describe('a GraphQL request that is too large', () => {
  it('has more words than are read', async () => {
    expectLimit(await server.ask(`{ ${'name '.repeat(6_000)}}`), 'tokens', 400);
  });

  it('is nested too deeply, directly or through fragments', async () => {
    const nest = (depth: number): string => `{ ${'self { '.repeat(depth - 1)}name${' }'.repeat(depth - 1)} }`;
    expect((await server.ask(nest(20))).status).toBe(200);
    expectLimit(await server.ask(nest(21)), 'depth', 400);
    expectLimit(await server.ask(nest(1_600)), 'depth', 400);
    const ladder = Array.from({ length: 25 }, (_, i) => `fragment F${i} on Query { self { ...F${i + 1} } }`).join(' ');
    expectLimit(await server.ask(`{ ...F0 } ${ladder} fragment F25 on Query { name }`), 'depth', 400);
  });

  it.each(['[', '{x:'])('holds a value nested with %s as deep as the words allow', async (open) => {
    for (const depth of [100, 1_000, 1_600, 2_400, 4_900, 30_000]) {
      const close = (open === '[' ? ']' : '}').repeat(depth);
      const answer = await server.ask(`{ many(count: ${open.repeat(depth)}1${close}) { name } }`);
      expect([depth, answer.status, answer.json.errors?.[0]?.extensions?.['code']]).toEqual([
        depth,
        400,
        expect.stringMatching(/^(?:BAD_USER_INPUT|LIMIT_EXCEEDED)$/u),
      ]);
    }
  });

  it('has variables nested a hundred thousand deep', async () => {
    const body = `{"query": "query ($c: Int!) { many(count: $c) { name } }", "variables": {"c": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expectRefusal(await server.send({ body }), 400, 'BAD_USER_INPUT', 'Variable "$c" got invalid value');
  });

  it('asks the same thing under many names, written out or multiplied by fragments', async () => {
    const names = (count: number): string => Array.from({ length: count }, (_, i) => `x${i}: name`).join(' ');
    expectLimit(await server.ask(`{ self { ${names(201)} } }`), 'aliases', 400);
    const fragments = `fragment A on Query { ${names(60)} } fragment B on Query { a: self { ...A } b: self { ...A } c: self { ...A } d: self { ...A } }`;
    expectLimit(await server.ask(`{ self { ...B } } ${fragments}`), 'aliases', 400);
    expectLimit(await server.ask(`{ ${names(51)} }`), 'rootFields', 400);
    expect((await server.ask(`{ ${names(50)} }`)).status).toBe(200);
  });

  it('doubles itself with every fragment, and is refused in no time', async () => {
    const bomb = Array.from(
      { length: 200 },
      (_, i) => `fragment F${i} on Query { self { ...F${i + 1} } other: self { ...F${i + 1} } }`,
    );
    const started = performance.now();
    expectLimit(await server.ask(`{ ...F0 } ${bomb.join(' ')} fragment F200 on Query { name }`), 'selections', 400);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is measured although an operation that is not run is the large one', async () => {
    const deep = `query Deep { ${'self { '.repeat(30)}name${' }'.repeat(30)} }`;
    expectLimit(await server.ask(`query Small { name } ${deep}`, { operationName: 'Small' }), 'depth', 400);
  });

  it('has a body over a megabyte, unless it brings manifests', async () => {
    const filler = 'あ'.repeat(400_000);
    expectLimit(await server.ask('{ name }', { variables: { filler } }), 'bodyBytes', 413);
    const query = 'mutation ($texts: [String!]!) { importManifests(texts: $texts) }';
    expect((await server.ask(query, { variables: { texts: [filler] } })).json).toEqual({
      data: { importManifests: 400_000 },
    });
  });

  it('has a body that is too large for manifests too', async () => {
    const small = await startTestServer({ importBodyBytes: 2_000_000 });
    const query = 'mutation ($texts: [String!]!) { importManifests(texts: $texts) }';
    const answer = await small.ask(query, { variables: { texts: ['x'.repeat(2_000_001)] } });
    expectLimit(answer, 'importBodyBytes', 413);
    await small.close();
  });

  it('still lets the whole schema be read', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await server.ask(getIntrospectionQuery())).json.errors).toBeUndefined();
  });
});

function expectRefusal(answer: Answer, status: number, code: string, words: string): void {
  const [error] = answer.json.errors ?? [];
  expect([answer.status, error?.extensions?.['code'], error?.message]).toEqual([
    status,
    code,
    expect.stringContaining(words),
  ]);
  expect(error?.extensions?.['en']).toMatch(/^[\x20-\x7e]+$/u);
}

function expectLimit(answer: Answer, limit: string, status: number): void {
  expect([answer.status, answer.json.errors?.[0]?.extensions]).toEqual([
    status,
    { code: 'LIMIT_EXCEEDED', limit, en: LIMIT_IN_ENGLISH, requestId: answer.headers['x-request-id'] },
  ]);
}
