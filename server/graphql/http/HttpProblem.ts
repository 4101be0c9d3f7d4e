import type { ClientError } from './ClientError.ts';

/** A request that is refused before GraphQL sees it: its HTTP status and what the client is told. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: number;
  readonly told: ClientError;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, told: ClientError, headers: Readonly<Record<string, string>> = {}) {
    super(told.en);
    this.status = status;
    this.told = told;
    this.headers = headers;
  }
}
