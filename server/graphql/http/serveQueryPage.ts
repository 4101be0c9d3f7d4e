import express, { Router } from 'express';
import { join } from 'node:path';
import { HttpProblem } from './HttpProblem.ts';

/** Serves the built pages: `/query`, their files under `/assets` (named by content, so kept for good), and `/` leads to the query page. */
export function serveQueryPage(webDirectory: string): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.redirect(302, '/query');
  });
  router.get('/query', (_request, response, next) => {
    const headers = { 'Cache-Control': 'no-cache' };
    response.sendFile('index.html', { root: webDirectory, headers }, (error: unknown) => {
      if (error !== undefined && error !== null) next(isMissing(error) ? NOT_BUILT : error);
    });
  });
  router.use(
    '/assets',
    express.static(join(webDirectory, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  return router;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

const NOT_BUILT = new HttpProblem(503, {
  code: 'NOT_FOUND',
  message: '画面がまだ作られていません。npm run build を実行し、起動しなおしてください。',
  en: 'The pages have not been built. Run npm run build and start again.',
});
