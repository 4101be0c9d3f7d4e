import type { ApolloServer, BaseContext } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type Express, type RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { answerProblem } from './answerProblem.ts';
import { HttpProblem } from './HttpProblem.ts';
import type { RequestLimits } from './limits.ts';
import type { Log } from './Log.ts';
import { openRequest } from './openRequest.ts';
import type { Readiness } from './Readiness.ts';
import { readGraphqlBody } from './readGraphqlBody.ts';
import { refuseForeignHosts } from './refuseForeignHosts.ts';
import { createSecurityHeaders } from './createSecurityHeaders.ts';
import { serveHealth } from './serveHealth.ts';
import { serveLostPage, servePages } from './servePages.ts';

export interface HttpParts<C extends BaseContext> {
  /** Started. */
  readonly apollo: ApolloServer<C>;
  /** A new context for one request; undefined while there is no record to answer from. */
  readonly createContext: () => C | undefined;
  readonly readReadiness: () => Promise<Readiness>;
  /** Where the built pages are. */
  readonly webDirectory: string;
  readonly limits: RequestLimits;
  readonly log: Log;
  readonly newRequestId: () => string;
}

/** Puts the whole HTTP surface together: identity and log, headers, host check, health, GraphQL, pages, errors; nothing else is served. */
export function createHttpApp<C extends BaseContext>(parts: HttpParts<C>): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.use(openRequest(parts.log, parts.newRequestId));
  app.use(createSecurityHeaders());
  app.use(refuseForeignHosts);
  app.use(serveHealth(parts.readReadiness));
  app.use('/graphql', serveGraphql(parts));
  app.use(servePages(parts.webDirectory));
  app.use(serveLostPage(parts.webDirectory));
  app.use(refuseUnknownPath);
  app.use(answerProblem(parts.log, parts.limits));
  return app;
}

function serveGraphql<C extends BaseContext>({ apollo, createContext, readReadiness, limits }: HttpParts<C>): Router {
  const router = Router();
  const context = async (): Promise<C> => createContext() ?? Promise.reject(toUnavailable(await readReadiness()));
  router.use(requirePost, ...readGraphqlBody(limits), expressMiddleware(apollo, { context }));
  return router;
}

const requirePost: RequestHandler = (request, _response, next) => {
  if (request.method !== 'POST') throw NOT_POST;
  next();
};

const NOT_POST = new HttpProblem(
  405,
  {
    code: 'BAD_USER_INPUT',
    message: 'GraphQL への問い合わせは POST で送ってください。画面は /query にあります。',
    en: 'Send GraphQL with POST. The query page is at /query.',
  },
  { Allow: 'POST' },
);

const refuseUnknownPath: RequestHandler = () => {
  throw new HttpProblem(404, {
    code: 'NOT_FOUND',
    message: 'このアドレスには何もありません。画面は /、GraphQL は /graphql です。',
    en: 'There is nothing at this address. The pages are at /, GraphQL at /graphql.',
  });
};

function toUnavailable(readiness: Readiness): GraphQLError {
  const words = readiness.ready ? STARTED_JUST_NOW : readiness;
  return new GraphQLError(words.ja, { extensions: { code: 'STORE_UNAVAILABLE', en: words.en, http: { status: 503 } } });
}

const STARTED_JUST_NOW = {
  ja: '準備ができたところです。もう一度試してください。',
  en: 'The server has just become ready. Try again.',
};
