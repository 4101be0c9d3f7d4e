import { withFragments, type Document } from '../api/graphql.ts';

/** A question together with those of these fragments that it uses, directly or through another: a server refuses one that is not used. */
export function withUsed<Answer, Variables>(
  question: Document<Answer, Variables>,
  fragments: readonly { readonly toString: () => string }[],
): Document<Answer, Variables> {
  const byName = new Map(fragments.map((fragment) => [nameOf(fragment.toString()), fragment]));
  const used = new Set<object>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/gu)) {
      const fragment = byName.get(name);
      if (fragment === undefined || used.has(fragment)) continue;
      used.add(fragment);
      visit(fragment.toString());
    }
  };
  visit(String(question));
  return withFragments(question, ...used);
}

function nameOf(text: string): string {
  return /fragment\s+(\w+)/u.exec(text)?.[1] ?? '';
}
