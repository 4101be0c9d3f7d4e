import { parseRef } from '../model/ref.ts';
import { assertExist } from './assertExist.ts';
import type { Loaders } from './loaders/createLoaders.ts';
import { readRef } from './readRef.ts';

/**
 * The scope of the municipality that a client gave: everything of `municipality:jp/shinjuku` has the scope `shinjuku`. BAD_USER_INPUT if it
 * is none, NOT_FOUND if the record has it not, so that a slip of the pen is not answered with "nothing".
 */
export async function readMunicipality(
  argument: string,
  text: string | null | undefined,
  loaders: Loaders,
): Promise<string | undefined> {
  if (text === null || text === undefined) return undefined;
  const ref = readRef(argument, text, ['MUNICIPALITY']);
  await assertExist({ [argument]: ref }, loaders);
  return parseRef(ref)?.slug;
}
