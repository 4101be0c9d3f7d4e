import { Router } from 'express';
import type { Readiness } from './Readiness.ts';

/**
 * `/healthz`: the process answers. `/readyz`: it can answer questions, 200 or 503 with the reason; asked anew each time, so it
 * turns false and true again with the store.
 */
export function serveHealth(readReadiness: () => Promise<Readiness>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ healthy: true });
  });
  router.get('/readyz', async (_request, response) => {
    const readiness = await readReadiness();
    response
      .set('Cache-Control', 'no-store')
      .status(readiness.ready ? 200 : 503)
      .json(readiness);
  });
  return router;
}
