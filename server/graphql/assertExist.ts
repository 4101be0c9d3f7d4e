import type { Ref } from '../model/ref.ts';
import { ApiError } from './ApiError.ts';
import type { Loaders } from './loaders/createLoaders.ts';

/** Fails with NOT_FOUND if one of the references that a client gave, by argument, is not in the record. */
export async function assertExist(named: Readonly<Record<string, Ref | undefined>>, loaders: Loaders): Promise<void> {
  await Promise.all(
    Object.entries(named).map(async ([argument, ref]) => {
      if (ref === undefined || (await loaders.find(ref)) !== undefined) return;
      throw new ApiError(
        'NOT_FOUND',
        `「${argument}」の「${ref}」は記録にありません。search で名称から探してください。`,
        `"${ref}" in "${argument}" is not in the record. Find it by name with search.`,
      );
    }),
  );
}
