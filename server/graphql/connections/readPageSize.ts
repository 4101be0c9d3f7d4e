import { ApiError } from '../ApiError.ts';

const DEFAULT = 50;
const MOST = 200;

/** How many entries a page has: 50 by default; what is not between 1 and 200 is BAD_USER_INPUT. */
export function readPageSize(first: number | null | undefined): number {
  if (first === undefined || first === null) return DEFAULT;
  if (first >= 1 && first <= MOST) return first;
  throw new ApiError(
    'BAD_USER_INPUT',
    `「first」は 1 から ${MOST} までにしてください。続きは「after」で読めます。`,
    `Give "first" a number from 1 to ${MOST}. Use "after" to go on.`,
  );
}
