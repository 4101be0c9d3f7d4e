import type { RequestHandler } from 'express';
import { HttpProblem } from './HttpProblem.ts';

const LOOPBACK_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu;

/**
 * Answers only to a loopback name. A web page elsewhere can point its own name at this machine (DNS rebinding) and would then
 * read the record as if it were ours; its name gives it away.
 */
export const refuseForeignHosts: RequestHandler = (request, _response, next) => {
  if (!LOOPBACK_NAME.test(request.headers.host ?? '')) throw FOREIGN_HOST;
  next();
};

const FOREIGN_HOST = new HttpProblem(421, {
  code: 'FORBIDDEN',
  message: 'このサーバーは、この機器の中からだけ使えます。http://127.0.0.1 か http://localhost で開いてください。',
  en: 'This server answers only on this machine. Open it as http://127.0.0.1 or http://localhost.',
});
