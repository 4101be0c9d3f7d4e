/** The codes a client can meet (design.md §6); nothing else ever leaves the server. */
export const CLIENT_ERROR_CODES = [
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'STORE_UNAVAILABLE',
  'LIMIT_EXCEEDED',
  'INTERNAL',
] as const;
export type ClientErrorCode = (typeof CLIENT_ERROR_CODES)[number];

/** What went wrong, for people: a Japanese sentence that says what to do, and the same in English. */
export interface ClientError {
  readonly code: ClientErrorCode;
  readonly message: string;
  readonly en: string;
  /** With LIMIT_EXCEEDED: which limit. */
  readonly limit?: string | undefined;
}

/** Whether a text is one of the codes. */
export function isClientErrorCode(text: unknown): text is ClientErrorCode {
  return CLIENT_ERROR_CODES.some((code) => code === text);
}

/** What a client is told of a failure that nobody foresaw; what it was stands in the log. */
export const INTERNAL_ERROR: ClientError = {
  code: 'INTERNAL',
  message: 'サーバーの内部で問題が起きました。もう一度試し、続くときは受付番号を添えて管理者に知らせてください。',
  en: 'Something went wrong inside the server. Try again; if it persists, give your administrator the request id.',
};
