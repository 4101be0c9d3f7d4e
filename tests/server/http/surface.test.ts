import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type Answer, type TestServer } from './TestServer.ts';

let server: TestServer;
let web: string;
beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), 'michisuji-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>道筋</title>');
  writeFileSync(join(web, 'assets', 'main-1.js'), 'export {};');
  writeFileSync(join(web, 'secret.txt'), 'himitsu');
  server = await startTestServer({}, web);
});
afterAll(async () => {
  await server.close();
  rmSync(web, { recursive: true });
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  server.send({ method: 'GET', path, headers });

describe('the pages', () => {
  it.each(['/', '/query', '/trace?subject=a', '/list/items', '/item?id=a:b/c', '/sets', '/help'])(
    'are at the paths of their views, and asked for anew each time: %s',
    async (path) => {
      const page = await get(path);
      expect([page.status, page.headers['content-type'], page.headers['cache-control'], page.text]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
        '<!doctype html><title>道筋</title>',
      ]);
    },
  );

  it.each(['/nope', '/list', '/list/items/1', '/query/1', '/assets'])(
    'say to a browser with 404 that there is no page %s',
    async (path) => {
      const page = await get(path, { accept: 'text/html,application/xhtml+xml' });
      expect([page.status, page.text]).toEqual([404, '<!doctype html><title>道筋</title>']);
    },
  );

  it('keep their files for good', async () => {
    const script = await get('/assets/main-1.js');
    expect([script.status, script.headers['content-type'], script.headers['cache-control']]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  });

  it.each([
    '/secret.txt',
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/%2e%2e/secret.txt',
    '/assets/',
    '/index.html',
    '/assets/x.js',
    '/nope',
    '/%',
    '/assets/%00',
  ])('are all there is: %s is answered with 4xx and nothing else', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.json.errors?.length).toBe(1);
    expect(answer.text).not.toContain('himitsu');
  });

  it('say what to do when they have not been built', async () => {
    const bare = await startTestServer({}, '/nowhere');
    const answer = await bare.send({ method: 'GET', path: '/query' });
    expect([answer.status, answer.json.errors?.[0]?.message]).toEqual([503, expect.stringContaining('npm run build')]);
    await bare.close();
  });

  it('may run only our own files: no inline code, nothing from elsewhere', async () => {
    const { headers } = await get('/query');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;worker-src 'self';connect-src 'self';base-uri 'none';" +
        "form-action 'none';frame-ancestors 'none';require-trusted-types-for 'script'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('the host name', () => {
  it.each(['127.0.0.1:4000', 'localhost', 'LocalHost:80', '[::1]:4000', '127.1.2.3'])('%s is ours', async (host) => {
    expect((await get('/healthz', { host })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:4000',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '192.168.1.2',
    'evil.example@127.0.0.1',
  ])('%s is somebody else’s, who pointed it here: refused everywhere', async (host) => {
    for (const path of ['/healthz', '/query', '/']) expect((await get(path, { host })).status).toBe(421);
    const answer = await server.send({ body: '{"query":"{ name }"}', headers: { host } });
    expect([answer.status, answer.json.data, answer.json.errors?.[0]?.extensions?.['code']]).toEqual([
      421,
      undefined,
      'FORBIDDEN',
    ]);
  });
});

describe('health', () => {
  it('tells living from ready, and turns with the store', async () => {
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 200]);
    server.readiness = {
      ready: false,
      state: 'STORE_DOWN',
      ja: '置き場が答えません。',
      en: 'The store does not answer.',
    };
    const down = await get('/readyz');
    expect([down.status, down.json, (await get('/healthz')).status]).toEqual([503, server.readiness, 200]);
    server.readiness = { ready: true };
    expect((await get('/readyz')).status).toBe(200);
  });

  it('without a record: GraphQL answers 503 with the reason, and answers again when there is one', async () => {
    server.hasRecord = false;
    server.readiness = { ready: false, state: 'STARTING', ja: '記録を読み込んでいます。', en: 'Reading the record.' };
    const answer = await server.ask('{ name }');
    expect([answer.status, answer.json.errors]).toEqual([
      503,
      [
        {
          message: '記録を読み込んでいます。',
          extensions: {
            code: 'STORE_UNAVAILABLE',
            en: 'Reading the record.',
            requestId: answer.headers['x-request-id'],
          },
        },
      ],
    ]);
    server.hasRecord = true;
    server.readiness = { ready: true };
    expect((await server.ask('{ name }')).status).toBe(200);
  });
});
