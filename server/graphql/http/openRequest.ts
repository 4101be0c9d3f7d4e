import type { RequestHandler } from 'express';
import type { Log } from './Log.ts';
import { runInRequest, type RequestScope } from './requestScope.ts';

/** Paths that ask how the server is; they come every few seconds and are not worth a line. */
const QUIET = new Set(['/healthz', '/readyz']);

/** Gives each request its id and its scope, and the log one line when it is over: never variables, query text or addresses. */
export function openRequest(
  log: Log,
  newId: () => string,
  now: () => number = () => performance.now(),
): RequestHandler {
  return (request, response, next) => {
    const started = now();
    const gone = new AbortController();
    const scope: RequestScope = { id: newId(), gone: gone.signal, notes: { codes: new Set() } };
    const path = request.path;
    response.setHeader('X-Request-Id', scope.id);
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
      if (QUIET.has(path)) return;
      log.info(
        {
          requestId: scope.id,
          method: request.method,
          path: path.slice(0, 100),
          status: response.writableFinished ? response.statusCode : 'aborted',
          milliseconds: Math.round(now() - started),
          ...(scope.notes.operation !== undefined && { operation: scope.notes.operation }),
          ...(scope.notes.codes.size > 0 && { codes: [...scope.notes.codes] }),
        },
        'request',
      );
    });
    runInRequest(scope, next);
  };
}
