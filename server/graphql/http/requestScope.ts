import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the HTTP request that is being answered. */
export interface RequestScope {
  /** In the log, in the header X-Request-Id, and in the answer to every failure of ours. */
  readonly id: string;
  /** Aborted when the client goes away before the answer. */
  readonly gone: AbortSignal;
  /** Filled on the way, for the one log line at the end. */
  readonly notes: { operation?: string | undefined; codes: Set<string> };
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Runs the rest of a request inside its scope. */
export function runInRequest(scope: RequestScope, work: () => void): void {
  scopes.run(scope, work);
}

/** The scope of the running request; none outside of one. */
export function findRequestScope(): RequestScope | undefined {
  return scopes.getStore();
}
