import type { Server } from 'node:http';
import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import { createBudgetedExecutor } from './createBudgetedExecutor.ts';
import { createFormatError } from './createFormatError.ts';
import { createQueryLimitsRule } from './createQueryLimitsRule.ts';
import type { RequestLimits } from './limits.ts';
import type { Log } from './Log.ts';
import { findRequestScope } from './requestScope.ts';

export interface ApolloParts {
  /** Not shared with another server: its resolvers are put under the budget. */
  readonly schema: GraphQLSchema;
  readonly limits: RequestLimits;
  readonly log: Log;
  /** Drained when the server stops. */
  readonly httpServer: Server;
}

/** Makes the GraphQL server with everything closed that is not ours: no landing page, no persisted queries, no batches, no stack traces. */
export function createApolloServer<C extends BaseContext & object>({
  schema,
  limits,
  log,
  httpServer,
}: ApolloParts): ApolloServer<C> {
  return new ApolloServer<C>({
    gateway: toGateway(schema, limits),
    formatError: createFormatError(log, limits),
    parseOptions: { maxLexicalTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [createQueryLimitsRule(limits)],
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: toApolloLogger(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      keepFromCaches,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 }),
      noteOperation,
    ],
  });
}

/** Apollo's seam for answering operations oneself is that of its gateway; here it only brings the budget. */
function toGateway(
  schema: GraphQLSchema,
  limits: RequestLimits,
): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  const executeWithinBudget = createBudgetedExecutor(schema, limits);
  return {
    onSchemaLoadOrUpdate: (use) => {
      use({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, request, context }) =>
          executeWithinBudget({
            document,
            operation,
            operationName: request.operationName,
            variables: request.variables,
            context,
            gone: findRequestScope()?.gone,
          }),
      }),
    stop: () => Promise.resolve(),
  };
}

/** No answer is kept by anyone on the way. Apollo's own plugin would ask every field of an answer for how long it may be. */
const keepFromCaches: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        response.http.headers.set('cache-control', 'no-store');
        return Promise.resolve();
      },
    }),
};

const noteOperation: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, operationName }) => {
        const scope = findRequestScope();
        if (scope !== undefined)
          scope.notes.operation = [operation?.operation, operationName?.slice(0, 100)].join(' ').trim();
        return Promise.resolve();
      },
    }),
};

function toApolloLogger(log: Log): NonNullable<ApolloServerOptionsWithGateway<BaseContext>['logger']> {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => {
      log.warn({ from: 'apollo' }, String(message));
    },
    error: (message: unknown) => {
      log.error({ from: 'apollo' }, String(message));
    },
  };
}
