import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { REQUEST_LIMITS } from '../graphql/http/limits.ts';
import type { Log } from '../graphql/http/Log.ts';
import { openHttpServer, type HttpServer } from '../graphql/http/openHttpServer.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { StoreError } from '../store/StoreError.ts';
import { RecordKeeper } from './RecordKeeper.ts';
import { StartError } from './StartError.ts';

export interface ServerParts<T> {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly webDirectory: string;
  readonly log: Log;
  readonly openStore: () => Promise<GraphStore>;
  readonly openRecord: (store: GraphStore) => Promise<T>;
  readonly createContext: (record: T) => object;
}

export interface RunningServer {
  readonly address: string;
  /** Resolves with the store's engine when questions can be answered; with nothing when the stop came first. Rejects with why not. */
  readonly ready: Promise<GraphStore['engine'] | undefined>;
  /** Stops taking requests, ends the running ones, and closes the store. */
  readonly stop: () => Promise<void>;
}

/** Starts to listen, then opens the record: until that is open the server answers that it is not ready. Rejects with a `StartError`. */
export async function runServer<T>(parts: ServerParts<T>): Promise<RunningServer> {
  const { config, schema, webDirectory, log, createContext } = parts;
  const keeper = new RecordKeeper<T>({ ...parts, wait });
  const http = await openHttpServer({
    schema,
    webDirectory,
    log,
    limits: REQUEST_LIMITS,
    newRequestId: randomUUID,
    readReadiness: () => keeper.readReadiness(),
    createContext: () => (keeper.record === undefined ? undefined : createContext(keeper.record)),
  });
  const stop = async (): Promise<void> => {
    await http.stop();
    await keeper.close();
  };
  const address = await listen(http, config);
  const ready = keeper.open().then(
    (store) => store?.engine,
    async (error: unknown) => {
      await stop();
      throw toStartError(error);
    },
  );
  return { address, ready, stop };
}

async function listen(http: HttpServer, { host, port }: Config): Promise<string> {
  try {
    return await http.listen(host, port);
  } catch (error) {
    await http.stop();
    throw toListenError(error, host, port);
  }
}

function toListenError(error: unknown, host: string, port: number): StartError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `ポート ${port} はほかのプログラムが使っています。道筋がすでに動いているなら http://${host}:${port} を開いてください。そうでなければ MICHISUJI_PORT に別の番号(0 なら空いている番号)を設定して、もう一度起動してください。`,
        `Port ${port} is in use. If Michisuji is running already, open http://${host}:${port}. Otherwise set MICHISUJI_PORT to another number (0 takes a free one) and start again.`,
        error,
      );
    case 'EACCES':
      return new StartError(
        `ポート ${port} を使う権限がありません。MICHISUJI_PORT に 1024 以上の番号を設定して、もう一度起動してください。`,
        `Port ${port} may not be used. Set MICHISUJI_PORT to 1024 or more and start again.`,
        error,
      );
    default:
      return new StartError(
        `「${host}」のポート ${port} で待ち受けられません。MICHISUJI_HOST を 127.0.0.1 にして、もう一度起動してください。`,
        `Cannot listen on port ${port} of "${host}". Set MICHISUJI_HOST to 127.0.0.1 and start again.`,
        error,
      );
  }
}

/** A store's sentence is made for people; what is no store's error is told as it is, for whoever mends it. */
function toStartError(error: unknown): unknown {
  return error instanceof StoreError ? new StartError(error.message, STORE_WORDS[error.code], error) : error;
}

const STORE_WORDS: Readonly<Record<StoreError['code'], string>> = {
  STORE_UNAVAILABLE:
    'The store cannot be opened: most likely another process is using it. Stop that one, or set MICHISUJI_DATA to another folder.',
  CONFIGURATION:
    'The store cannot be used as configured. Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, or MICHISUJI_DATA.',
  CONFLICT: 'The record was changed by someone else while it was being loaded. Start again.',
  BAD_USER_INPUT: 'The store refused what was to be loaded.',
  LIMIT_EXCEEDED: 'Loading the record takes more than the store allows.',
  INTERNAL: 'The store failed while the record was being loaded; the log has the reason.',
};

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
