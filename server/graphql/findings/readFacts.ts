import type { RecordFacts } from '../../findings/RecordFacts.ts';
import { ApiError } from '../ApiError.ts';
import type { Context } from '../context.ts';

/**
 * The facts of one municipality with what all share, or of the whole record; one that is too large to be looked at is LIMIT_EXCEEDED. What
 * the answer then refers to is taken from them.
 */
export async function readFacts({ services, loaders }: Context, scope: string | undefined): Promise<RecordFacts> {
  const facts = await services.facts(scope);
  if (!('most' in facts)) {
    loaders.lookIn(facts.find);
    return facts;
  }
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `記録の事実が ${facts.facts} 件あり、一度に見られる ${facts.most} 件を超えています。自治体を絞ってください。`,
    `The record has ${facts.facts} facts, more than the ${facts.most} that are looked at at once. Narrow it to one municipality.`,
  );
}
