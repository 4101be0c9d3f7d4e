import type { RecordNode } from '../../model/node.ts';
import { ApiError } from '../ApiError.ts';
import type { Loaders } from '../loaders/createLoaders.ts';
import { readRef } from '../readRef.ts';

const MOST = 200;

/** The nodes of these references in the same order, undefined for each that there is none of. */
export async function findNodes(
  ids: readonly string[],
  { find }: Loaders,
): Promise<readonly (RecordNode | undefined)[]> {
  if (ids.length > MOST) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `「ids」は ${MOST} 件までにしてください。分けて問い合わせてください。`,
      `Give at most ${MOST} "ids". Ask in parts.`,
    );
  }
  return Promise.all(ids.map((id) => find(readRef('ids', id))));
}
