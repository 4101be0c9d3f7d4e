import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { createApolloServer } from './createApolloServer.ts';
import { createHttpApp } from './createHttpApp.ts';
import type { RequestLimits } from './limits.ts';
import type { Log } from './Log.ts';
import type { Readiness } from './Readiness.ts';

export interface HttpServerParts {
  /** Not shared with another server. */
  readonly schema: GraphQLSchema;
  /** A new context for one request; undefined while there is no record to answer from. */
  readonly createContext: () => object | undefined;
  readonly readReadiness: () => Promise<Readiness>;
  readonly webDirectory: string;
  readonly limits: RequestLimits;
  readonly log: Log;
  readonly newRequestId: () => string;
}

export interface HttpServer {
  /** Gives the address to open; rejects with the system's error (EADDRINUSE, EACCES) when the port cannot be had. */
  readonly listen: (host: string, port: number) => Promise<string>;
  /** Takes no new request, lets the running ones end for up to ten seconds, and closes. */
  readonly stop: () => Promise<void>;
}

/**
 * How long a connection is kept for the next question. Node's 5 s are over while this process is busy with one large answer: it would then
 * close the connection before it reads the question that has arrived on it meanwhile, and its client would see a reset.
 */
const KEPT_MILLISECONDS = 75_000;

/** Makes the HTTP server ready to listen. Must be stopped. */
export async function openHttpServer(parts: HttpServerParts): Promise<HttpServer> {
  const httpServer = createServer({ keepAliveTimeout: KEPT_MILLISECONDS });
  const apollo = createApolloServer<object>({ ...parts, httpServer });
  await apollo.start();
  const app = createHttpApp({ ...parts, apollo });
  httpServer.on('request', (request, response) => {
    app(request, response);
  });
  return {
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        httpServer.once('error', reject);
        httpServer.listen(port, host, () => {
          httpServer.off('error', reject);
          resolve(toAddress(host, httpServer.address()));
        });
      }),
    stop: () => apollo.stop(),
  };
}

function toAddress(host: string, bound: AddressInfo | string | null): string {
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
