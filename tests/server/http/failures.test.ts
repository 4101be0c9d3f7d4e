import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './TestServer.ts';

const ANY_TEXT: unknown = expect.any(String);
const ANY_ERROR: unknown = expect.any(Error);
const ANY_NUMBER: unknown = expect.any(Number);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ milliseconds: 200, resolverCalls: 1_000 });
});
afterAll(() => server.close());
beforeEach(() => {
  server.lines.length = 0;
  server.calls.count = 0;
});

describe('an error while answering', () => {
  it.each(['unknown', 'store bug', 'own code', 'no code'])(
    'is masked when nobody foresaw it (%s), with the id under which the log has it',
    async (how) => {
      const answer = await server.ask(`{ name fail(how: "${how}") }`);
      expect([answer.status, answer.json]).toEqual([
        200,
        {
          data: { name: '道筋', fail: null },
          errors: [
            {
              message:
                'サーバーの内部で問題が起きました。もう一度試し、続くときは受付番号を添えて管理者に知らせてください。',
              path: ['fail'],
              locations: [{ line: 1, column: 8 }],
              extensions: { code: 'INTERNAL', en: ANY_TEXT, requestId: answer.headers['x-request-id'] },
            },
          ],
        },
      ]);
      expect(answer.text).not.toContain('himitsu');
      const line = server.lines.find(({ level }) => level === 'error');
      expect(line).toEqual({
        level: 'error',
        message: 'request failed',
        fields: { requestId: answer.headers['x-request-id'], err: ANY_ERROR },
      });
    },
  );

  it.each([
    ['down', 'STORE_UNAVAILABLE', 'データの置き場が答えません。'],
    ['configuration', 'STORE_UNAVAILABLE', 'データベースがありません。'],
    ['not found', 'NOT_FOUND', '「x」はありません。'],
  ])(
    'passes with its own sentence when it is known (%s), without what it carries beside',
    async (how, code, message) => {
      const answer = await server.ask(`{ fail(how: "${how}") }`);
      expect([answer.status, answer.json.errors?.[0]?.message, answer.json.errors?.[0]?.extensions?.['code']]).toEqual([
        200,
        message,
        code,
      ]);
      expect(answer.text).not.toMatch(/himitsu|stack/u);
    },
  );
});

describe('the budget of an answer', () => {
  it('stops what takes too long, with one error instead of a part of the answer', async () => {
    const started = performance.now();
    const answer = await server.ask('{ name wait(milliseconds: 3000) }');
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(answer.json).toEqual({
      data: null,
      errors: [
        {
          message: '時間内に答えられないため、打ち切りました(上限 200ミリ秒)。分けて送るか、範囲を絞ってください。',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'milliseconds', en: ANY_TEXT, requestId: ANY_TEXT },
        },
      ],
    });
  });

  it('begins with the turn of a query: one that waited for others has all its time', async () => {
    const crowded = await startTestServer({ milliseconds: 400, running: 1 });
    try {
      const answers = await Promise.all([1, 2, 3, 4].map(() => crowded.ask('{ wait(milliseconds: 200) }')));
      expect(answers.map(({ json }) => json.errors)).toEqual([undefined, undefined, undefined, undefined]);
    } finally {
      await crowded.close();
    }
  });

  it('is not opened for one too many: the answer says to wait', async () => {
    const crowded = await startTestServer({ running: 1, waiting: 1 });
    try {
      const answers = await Promise.all([1, 2, 3].map(() => crowded.ask('{ wait(milliseconds: 300) }')));
      expect(answers.flatMap(({ json }) => json.errors ?? [])).toEqual([
        {
          message: '問い合わせが混み合っていて、順番を待てません(上限 1件)。少し待って、もう一度送ってください。',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'waiting', en: ANY_TEXT, requestId: ANY_TEXT },
        },
      ]);
    } finally {
      await crowded.close();
    }
  });

  it('counts time also while the process is too busy for a timer', async () => {
    const steps =
      '{ a: spin(milliseconds: 90) { b: spin(milliseconds: 90) { c: spin(milliseconds: 90) { d: spin(milliseconds: 90) { name } } } } }';
    const answer = await server.ask(steps);
    expect(answer.json.errors?.map(({ extensions }) => extensions?.['limit'])).toEqual(['milliseconds']);
    expect(server.calls.count).toBeLessThanOrEqual(4);
  });

  it('stops an answer that multiplies, before it fills the memory', async () => {
    const answer = await server.ask('{ many(count: 200) { many(count: 200) { many(count: 200) { name } } } }');
    expect([answer.json.data, answer.json.errors?.map(({ extensions }) => extensions?.['limit'])]).toEqual([
      null,
      ['resolverCalls'],
    ]);
    expect(server.calls.count).toBe(1_000);
  });

  it('never cuts off a mutation, which would be applied all the same', async () => {
    expect((await server.ask('mutation { waitAndWrite(milliseconds: 400) }')).json).toEqual({
      data: { waitAndWrite: 'done' },
    });
  });

  it('stops working when the client hangs up, and the log says so', async () => {
    const slow = await startTestServer();
    const deep = '{ a: many(count: 3) { wait(milliseconds: 100) } b: wait(milliseconds: 60000) }';
    await expect(slow.send({ body: JSON.stringify({ query: deep }), hangUpAfter: 50 })).rejects.toThrow('hung up');
    await expect.poll(() => slow.lines.map(({ fields }) => fields['status'])).toEqual(['aborted']);
    await slow.close();
  });

  it('lets every other request go on as before', async () => {
    expect((await server.ask('{ name }')).json).toEqual({ data: { name: '道筋' } });
  });
});

describe('the log', () => {
  it('has one line for a request: id, operation, status, codes, time, and nothing that was asked or answered', async () => {
    const query = 'query FindItem($how: String!) { name fail(how: $how) }';
    const answer = await server.ask(query, { variables: { how: 'not found' }, operationName: 'FindItem' });
    await expect.poll(() => server.lines.length).toBe(1);
    expect(server.lines).toEqual([
      {
        level: 'info',
        message: 'request',
        fields: {
          requestId: answer.headers['x-request-id'],
          method: 'POST',
          path: '/graphql',
          status: 200,
          milliseconds: ANY_NUMBER,
          operation: 'query FindItem',
          codes: ['NOT_FOUND'],
        },
      },
    ]);
  });

  it('says nothing of health checks', async () => {
    await server.send({ method: 'GET', path: '/healthz' });
    await server.send({ method: 'GET', path: '/readyz' });
    await server.ask('{ name }');
    await expect.poll(() => server.lines.map(({ fields }) => fields['path'])).toEqual(['/graphql']);
  });
});

describe('stopping', () => {
  it('lets what is being answered end, and takes nothing new', async () => {
    const stopping = await startTestServer();
    const answer = stopping.ask('{ wait(milliseconds: 300) }');
    await expect.poll(() => stopping.calls.count).toBe(1);
    const stopped = stopping.close();
    await expect
      .poll(() =>
        stopping.ask('{ name }').then(
          () => 'answered',
          () => 'refused',
        ),
      )
      .toBe('refused');
    expect((await answer).json).toEqual({ data: { wait: 'done' } });
    await stopped;
  });
});
