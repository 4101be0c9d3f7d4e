import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openNeo4jStore } from '../../../../server/store/neo4j/Neo4jStore.ts';
import { freePort } from '../../../support/neo4j/freePort.ts';

const LOGIN = { user: 'neo4j', password: 'himitsu-no-kagi' };

let close = (): void => undefined;
afterEach(() => {
  close();
});

describe('openNeo4jStore', () => {
  it.each([
    'localhost:7687',
    'http://localhost:7474',
    'bolt://',
    '',
    'bolt://a b',
    'bolt+x://localhost',
    'bolt://neo4j:himitsu@localhost:7687',
  ])('ends with a sentence on the malformed address "%s", and repeats no password', async (uri) => {
    const error: unknown = await openNeo4jStore({ uri, ...LOGIN }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'CONFIGURATION',
      message:
        'NEO4J_URI の書き方が違います。「bolt://ホスト:7687」か「neo4j://ホスト:7687」の形で書いてください(利用者名とパスワードは含めません)。',
    });
    expect(JSON.stringify(error)).not.toContain('himitsu');
  });

  it.each(['bolt', 'neo4j'])('opens under %s:// where nobody listens yet, is DOWN, and closes', async (scheme) => {
    const store = await openNeo4jStore({ uri: `${scheme}://127.0.0.1:${String(await freePort())}`, ...LOGIN });
    expect(await store.health()).toMatchObject({ state: 'DOWN', why: { code: 'STORE_UNAVAILABLE' } });
    await store.close();
    expect(await store.health()).toMatchObject({ state: 'DOWN', why: { code: 'STORE_UNAVAILABLE' } });
  });

  it('ends with a sentence where a web server listens', async () => {
    const server = createServer((_request, response) => response.end('not Bolt'));
    close = () => server.close();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(openNeo4jStore({ uri: `bolt://127.0.0.1:${String(port)}`, ...LOGIN })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: 'NEO4J_URI の先は Neo4j の Bolt ポート(ふつう 7687)ではありません。ポート番号を確かめてください。',
    });
  });
});
