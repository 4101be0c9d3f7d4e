import express, { type RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';
import type { RequestLimits } from './limits.ts';
import { HttpProblem } from './HttpProblem.ts';
import { describeLimit } from './createLimitError.ts';

/**
 * Reads the JSON body of a GraphQL request. Ordinary requests are small; only one whose text speaks of `importManifests` may be as
 * large as manifests are. Nothing compressed is accepted, so the limits are those of what arrives.
 */
export function readGraphqlBody(limits: RequestLimits): readonly RequestHandler[] {
  const sizes = new WeakMap<IncomingMessage, number>();
  return [
    (request, _response, next) => {
      if (request.is('application/json') === false) throw NOT_JSON;
      next();
    },
    express.json({
      limit: limits.importBodyBytes,
      inflate: false,
      verify: (request, _response, bytes) => sizes.set(request, bytes.length),
    }),
    (request, _response, next) => {
      const tooLarge = (sizes.get(request) ?? 0) > limits.bodyBytes && !mayImport(request.body);
      if (tooLarge) throw createTooLargeProblem('bodyBytes', limits);
      next();
    },
  ];
}

/** The refusal of a body over a limit. */
export function createTooLargeProblem(limit: 'bodyBytes' | 'importBodyBytes', limits: RequestLimits): HttpProblem {
  const { ja, en } = describeLimit(limit, limits);
  return new HttpProblem(413, { code: 'LIMIT_EXCEEDED', message: ja, en, limit });
}

const NOT_JSON = new HttpProblem(415, {
  code: 'BAD_USER_INPUT',
  message: 'Content-Type を application/json にして、JSON で送ってください。',
  en: 'Send JSON, with Content-Type: application/json.',
});

function mayImport(body: unknown): boolean {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return typeof query === 'string' && /\bimportManifests\b/u.test(query);
}
