/** An error of an answer as the server sends it. */
export interface AnswerError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: { readonly code?: string; readonly en?: string; readonly requestId?: string } | undefined;
}

/** How asking a question ended. */
export type Answer =
  | {
      readonly kind: 'ANSWERED';
      readonly data: unknown;
      readonly errors: readonly AnswerError[];
      readonly milliseconds: number;
      readonly bytes: number;
    }
  | { readonly kind: 'NOT_READY'; readonly errors: readonly AnswerError[] }
  | { readonly kind: 'UNREACHABLE' }
  | { readonly kind: 'NOT_UNDERSTOOD'; readonly status: number }
  | { readonly kind: 'CANCELLED' };
