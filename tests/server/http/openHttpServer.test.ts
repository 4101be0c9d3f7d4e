import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { REQUEST_LIMITS } from '../../../server/graphql/http/limits.ts';
import { openHttpServer } from '../../../server/graphql/http/openHttpServer.ts';

const nothing = (): void => undefined;

it('a connection is kept for longer than one large answer keeps the process busy', async () => {
  const server = await openHttpServer({
    schema: buildSchema('type Query { name: String }'),
    createContext: () => ({}),
    readReadiness: () => Promise.resolve({ ready: true }),
    webDirectory: '/nowhere',
    limits: REQUEST_LIMITS,
    log: { info: nothing, warn: nothing, error: nothing },
    newRequestId: () => 'r1',
  });
  try {
    const answer = await fetch(`${await server.listen('127.0.0.1', 0)}/healthz`);
    expect(answer.headers.get('keep-alive')).toBe('timeout=75');
  } finally {
    await server.stop();
  }
});
