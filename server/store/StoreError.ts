/** What a caller can do something about: wait, change the input, mend the configuration, ask for less, or report to us. */
export const StoreErrorCode = [
  'CONFLICT',
  'BAD_USER_INPUT',
  'STORE_UNAVAILABLE',
  'LIMIT_EXCEEDED',
  'CONFIGURATION',
  'INTERNAL',
] as const;
export type StoreErrorCode = (typeof StoreErrorCode)[number];

interface StoreErrorOptions {
  /** Whether the same work may succeed when it is run again at once. */
  readonly retriable?: boolean | undefined;
  readonly cause?: unknown;
}

/**
 * The only error that leaves a store on purpose (`invariant` apart). The message is one Japanese sentence for people that says what to
 * do, without passwords or values; the engine's own words are in `cause`, for the log.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly retriable: boolean;

  constructor(code: StoreErrorCode, message: string, options: StoreErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retriable = options.retriable ?? false;
  }
}
