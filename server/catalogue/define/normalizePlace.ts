import { toSlugSegment } from '../ids/toSlugSegment.ts';

/** A place in a set as a manifest writes it, 「群/項目」, in the form of ids: each name between `/` escaped as in an id. */
export function normalizePlace(written: string): string {
  return written.split('/').map(toSlugSegment).join('/');
}
