import express, { Router, type RequestHandler, type Response } from 'express';
import { join } from 'node:path';
import { HttpProblem } from './HttpProblem.ts';

/** Where the pages have views; the pages themselves read the rest of the address. A test compares with the pages' own routes. */
export const PAGE_PATHS = [
  '/',
  '/trace',
  '/item',
  '/concept',
  '/subject',
  '/holder',
  '/exposure',
  '/paper',
  '/matter',
  '/network',
  '/list/:kind',
  '/sets',
  '/safeguards',
  '/findings',
  '/migration',
  '/changes',
  '/query',
  '/help',
] as const;

/** Serves the built pages at the paths of their views, and their files under `/assets` (named by content, so kept for good). */
export function servePages(webDirectory: string): Router {
  const router = Router();
  router.get([...PAGE_PATHS], sendPage(webDirectory, 200));
  router.use(
    '/assets',
    express.static(join(webDirectory, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  return router;
}

/** Answers a person's browser at an unknown path with the pages, which then say so, and 404; every other client goes on. */
export function serveLostPage(webDirectory: string): RequestHandler {
  const send = sendPage(webDirectory, 404);
  return (request, response, next) => {
    const isAsset = request.path.startsWith('/assets/');
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage && !isAsset) send(request, response, next);
    else next();
  };
}

function sendPage(webDirectory: string, status: 200 | 404): (...args: Parameters<RequestHandler>) => void {
  return (_request, response: Response, next) => {
    const headers = { 'Cache-Control': 'no-cache' };
    response.status(status).sendFile('index.html', { root: webDirectory, headers }, (error: unknown) => {
      if (error !== undefined && error !== null) next(isMissing(error) ? NOT_BUILT : error);
    });
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

const NOT_BUILT = new HttpProblem(503, {
  code: 'NOT_FOUND',
  message: '画面がまだ作られていません。npm run build を実行し、起動しなおしてください。',
  en: 'The pages have not been built. Run npm run build and start again.',
});
