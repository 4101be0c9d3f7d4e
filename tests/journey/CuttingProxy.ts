import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a script and the server, and does something before a request is passed on. Must be closed. */
export interface CuttingProxy {
  readonly address: string;
  readonly close: () => void;
}

/** Passes every request on as it is; `before` is given how many came before it. */
export async function openCuttingProxy(
  target: string,
  before: (count: number) => Promise<void>,
): Promise<CuttingProxy> {
  let count = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      await before(count);
      count += 1;
      const answer = await fetch(`${target}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: { 'content-type': 'application/json' },
        body: Buffer.concat(chunks),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
