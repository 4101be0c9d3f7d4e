import type { TooManyFacts } from '../../findings/FactsCache.ts';
import type { RecordFacts } from '../../findings/RecordFacts.ts';
import { ApiError } from '../ApiError.ts';
import type { Context } from '../context.ts';

/**
 * The facts of one municipality with what all share, or of the whole record; one that is too large to be looked at is LIMIT_EXCEEDED, in the
 * words of `refuse`. What the answer then refers to is taken from them.
 */
export async function readFacts(
  { services, loaders }: Context,
  scope: string | undefined,
  refuse: (found: TooManyFacts) => ApiError = tooManyToLookAt,
): Promise<RecordFacts> {
  const facts = await services.facts(scope);
  if ('most' in facts) throw refuse(facts);
  loaders.lookIn(facts.find);
  return facts;
}

function tooManyToLookAt({ facts, most }: TooManyFacts): ApiError {
  return new ApiError(
    'LIMIT_EXCEEDED',
    `記録の事実が ${facts} 件あり、一度に見られる ${most} 件を超えています。自治体を絞ってください。`,
    `The record has ${facts} facts, more than the ${most} that are looked at at once. Narrow it to one municipality.`,
  );
}
