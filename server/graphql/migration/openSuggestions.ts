import { suggestCorrespondences, type Suggestion } from '../../migration/suggestCorrespondences.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import type { RecordFacts } from '../../findings/RecordFacts.ts';
import { ApiError } from '../ApiError.ts';
import type { Connection } from '../connections/Connection.ts';
import { openArray } from '../connections/openArray.ts';
import type { PageArguments } from '../connections/openConnection.ts';
import type { Context } from '../context.ts';
import { readFacts } from '../findings/readFacts.ts';
import { readRef } from '../readRef.ts';

export interface SuggestionArguments extends PageArguments {
  readonly old: string;
  readonly new: string;
}

/** Opens a page of what may correspond in two sets; a set that is not in the record is NOT_FOUND, the same set twice BAD_USER_INPUT. */
export async function openSuggestions(context: Context, args: SuggestionArguments): Promise<Connection<Suggestion>> {
  const [old, new_] = [readRef('old', args.old, ['ITEM_SET']), readRef('new', args.new, ['ITEM_SET'])];
  if (old === new_) {
    throw new ApiError(
      'BAD_USER_INPUT',
      '「old」と「new」は、別の一覧にしてください。',
      'Give two different sets in "old" and "new".',
    );
  }
  const scopes = new Set([old, new_].map((set) => parseRef(set)?.scope));
  const facts = await readFacts(context, scopes.size === 1 ? [...scopes][0] : undefined);
  assertSet('old', old, facts);
  assertSet('new', new_, facts);
  return openArray(
    JSON.stringify(['correspondenceSuggestions', old, new_]),
    suggestCorrespondences(old, new_, facts),
    args,
  );
}

function assertSet(argument: string, set: Ref, facts: RecordFacts): void {
  if (facts.findOf('ITEM_SET', set) !== undefined) return;
  throw new ApiError(
    'NOT_FOUND',
    `「${argument}」の「${set}」は記録にありません。search で名称から探してください。`,
    `"${set}" in "${argument}" is not in the record. Find it by name with search.`,
  );
}
