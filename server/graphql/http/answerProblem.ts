import type { ErrorRequestHandler, Response } from 'express';
import { INTERNAL_ERROR, type ClientError } from './ClientError.ts';
import { HttpProblem } from './HttpProblem.ts';
import type { RequestLimits } from './limits.ts';
import type { Log } from './Log.ts';
import { createTooLargeProblem } from './readGraphqlBody.ts';
import { findRequestScope } from './requestScope.ts';

/** Answers whatever went wrong outside GraphQL in the form of a GraphQL error, so that a client has one form to read. */
export function answerProblem(log: Log, limits: RequestLimits): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = toProblem(error, limits);
    if (problem.status >= 500) log.error({ requestId: findRequestScope()?.id, err: error }, 'request failed');
    response.set(problem.headers);
    sendClientError(response, problem.status, problem.told);
  };
}

/** Sends one error as a GraphQL answer without data. */
function sendClientError(response: Response, status: number, { message, ...told }: ClientError): void {
  const scope = findRequestScope();
  scope?.notes.codes.add(told.code);
  const extensions = { ...told, ...(scope && { requestId: scope.id }) };
  response.status(status).json({ errors: [{ message, extensions }] });
}

function toProblem(error: unknown, limits: RequestLimits): HttpProblem {
  if (error instanceof HttpProblem) return error;
  const { type, status } = readHttpError(error);
  if (type === 'entity.too.large') return createTooLargeProblem('importBodyBytes', limits);
  const known = KNOWN.get(type);
  if (known !== undefined) return known;
  return status >= 400 && status < 500 ? new HttpProblem(status, BAD_REQUEST) : new HttpProblem(500, INTERNAL_ERROR);
}

/** The errors of Express and its body reader carry a status, and mostly a type. */
function readHttpError(error: unknown): { readonly type: unknown; readonly status: number } {
  if (!(error instanceof Error)) return { type: undefined, status: 500 };
  const type: unknown = 'type' in error ? error.type : undefined;
  const status: unknown = 'status' in error ? error.status : undefined;
  return { type, status: typeof status === 'number' ? status : 500 };
}

const BAD_REQUEST: ClientError = {
  code: 'BAD_USER_INPUT',
  message: '要求の形に誤りがあります。アドレスと送る内容を確かめてください。',
  en: 'The request is not well formed. Check its address and its body.',
};

const KNOWN: ReadonlyMap<unknown, HttpProblem> = new Map<unknown, HttpProblem>([
  [
    'entity.parse.failed',
    new HttpProblem(400, {
      code: 'BAD_USER_INPUT',
      message: 'JSON として読めません。{"query": "...", "variables": {...}} の形で送ってください。',
      en: 'The body is not JSON. Send {"query": "...", "variables": {...}}.',
    }),
  ],
  [
    'encoding.unsupported',
    new HttpProblem(415, {
      code: 'BAD_USER_INPUT',
      message: '圧縮された内容は受け付けません。圧縮せずに送ってください。',
      en: 'Compressed bodies are not accepted. Send it uncompressed.',
    }),
  ],
  [
    'charset.unsupported',
    new HttpProblem(415, {
      code: 'BAD_USER_INPUT',
      message: '文字コードは UTF-8 にしてください。',
      en: 'Use UTF-8.',
    }),
  ],
]);
