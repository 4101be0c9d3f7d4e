import type { graphql as typedGraphql } from './generated/gql.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** A question as text, with the types of its answer and its variables. */
export type Document<Answer, Variables> = TypedDocumentString<Answer, Variables>;

/**
 * Marks a question's text, so that code generation types it. At run time it is the text itself: each view carries its own questions only.
 * A fragment of another file is added with `withFragments`.
 */
export const graphql = ((text: string) => text) as unknown as typeof typedGraphql;

/** A question together with the fragments that it uses; types are the question's. */
export function withFragments<Answer, Variables>(
  question: Document<Answer, Variables>,
  ...fragments: readonly object[]
): Document<Answer, Variables> {
  const texts = [question, ...fragments].map(String);
  return texts.join('\n') as unknown as Document<Answer, Variables>;
}
