import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request: passed on as it is, cut before it is answered, or cut in the middle of its answer. */
export type Fate = 'PASS' | 'CUT' | 'CUT_HALFWAY';

/** Stands between a script and the server, and cuts connections. Must be closed. */
export interface CuttingProxy {
  readonly address: string;
  readonly close: () => void;
}

/** Asks `decide` for the fate of each request; it is given how many came before it, and may do something first. */
export async function openCuttingProxy(
  target: string,
  decide: (count: number) => Fate | Promise<Fate>,
): Promise<CuttingProxy> {
  let count = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const fate = await decide(count);
      count += 1;
      if (fate === 'CUT') {
        request.socket.destroy();
        return;
      }
      const answer = await fetch(`${target}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: { 'content-type': 'application/json' },
        body: Buffer.concat(chunks),
      });
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': body.length });
      if (fate === 'PASS') response.end(body);
      else sendHalf(response, body);
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

function sendHalf(response: ServerResponse, body: Buffer): void {
  response.write(body.subarray(0, body.length / 2), () => {
    response.destroy();
  });
}
