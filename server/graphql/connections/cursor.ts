import { createHash } from 'node:crypto';
import { ApiError } from '../ApiError.ts';

/** Where an entry stands in its order: what the order compares, part by part. */
export type CursorPlace = readonly (string | number)[];

const LONGEST = 20_000;

/** Makes the opaque cursor of a place; it leads on only in the same list, order and filter (the binding). */
export function formatCursor(binding: string, place: CursorPlace): string {
  return Buffer.from(JSON.stringify([hashOf(binding), ...place])).toString('base64url');
}

/** Reads a cursor of this binding; `example` is a place of the same form. Anything else is BAD_USER_INPUT. */
export function parseCursor<P extends CursorPlace>(binding: string, cursor: string, example: P): P {
  const [hash, ...place] = readParts(cursor);
  const fits = place.length === example.length && place.every((part, index) => isLike(part, example[index]));
  if (!fits || hash !== hashOf(binding)) throw new ApiError('BAD_USER_INPUT', FOREIGN.ja, FOREIGN.en);
  return place as unknown as P;
}

const FOREIGN = {
  ja: '「after」は、同じ問い合わせ(同じ一覧、並び順、絞り込み)の endCursor か cursor の値にしてください。',
  en: 'Give "after" an endCursor or cursor of the same list, with the same order and filters.',
};

function readParts(cursor: string): readonly unknown[] {
  if (cursor.length > LONGEST) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function isLike(part: unknown, example: string | number | undefined): boolean {
  return typeof example === 'number' ? Number.isSafeInteger(part) : typeof part === 'string';
}

function hashOf(binding: string): string {
  return createHash('sha256').update(binding).digest('base64url').slice(0, 12);
}
