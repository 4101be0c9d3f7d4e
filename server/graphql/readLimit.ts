import { ApiError } from './ApiError.ts';

/** A limit that callers may set. */
export interface Limit {
  readonly usual: number;
  readonly most: number;
}

/** Reads a limit: the usual one by default; what is not between 1 and the most is BAD_USER_INPUT. */
export function readLimit(argument: string, value: number | null | undefined, { usual, most }: Limit): number {
  if (value === undefined || value === null) return usual;
  if (value >= 1 && value <= most) return value;
  throw new ApiError(
    'BAD_USER_INPUT',
    `「${argument}」は 1 から ${most.toLocaleString('en')} までにしてください。`,
    `Give "${argument}" a number from 1 to ${most.toLocaleString('en')}.`,
  );
}
