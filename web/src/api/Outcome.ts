/** Why a question was not answered. */
export type Failure =
  | {
      readonly kind: 'REFUSED';
      /** The server's code: NOT_FOUND, BAD_USER_INPUT, STORE_UNAVAILABLE, LIMIT_EXCEEDED, INTERNAL …; NOT_UNDERSTOOD: not our server. */
      readonly code: string;
      /** The server's own sentence in both languages; empty if it sent none. */
      readonly words: { readonly ja: string; readonly en: string };
      readonly requestId: string | undefined;
    }
  | { readonly kind: 'UNREACHABLE' };

/** How asking ended: answered, or one of the ways in which it was not. */
export type Outcome<T> = { readonly kind: 'ANSWERED'; readonly value: T } | Failure | { readonly kind: 'ABORTED' };

/** Turns the value of an answer into another; everything else stays. */
export function mapOutcome<T, U>(outcome: Outcome<T>, toValue: (value: T) => U): Outcome<U> {
  return outcome.kind === 'ANSWERED' ? { kind: 'ANSWERED', value: toValue(outcome.value) } : outcome;
}
