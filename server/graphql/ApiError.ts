import { GraphQLError } from 'graphql';
import type { ClientErrorCode } from './http/ClientError.ts';

/**
 * What a resolver tells a client on purpose: a code, a Japanese sentence that says what to do, and the same in English. Anything else
 * that is thrown is masked (http/createFormatError).
 */
export class ApiError extends GraphQLError {
  constructor(code: ClientErrorCode, message: string, en: string) {
    super(message, { extensions: { code, en } });
    this.name = 'ApiError';
  }
}
