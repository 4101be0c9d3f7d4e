import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/**
 * GovernedByIsChosenRule: a flow or holding whose sheets have several linkages or entrustments says which of them lend it their
 * period (trace-semantics.md §3).
 */
export function reportNotChosen(
  { report }: DocumentContext,
  name: string,
  candidates: readonly { readonly key: string }[],
  path: ManifestPath,
): void {
  const keys = candidates.map(({ key }) => key);
  report({
    rule: 'GovernedByIsChosenRule',
    path,
    message: `「${name}」の件名には外部結合・業務委託が${keys.length}つあり、どれが期間を与えるか決まりません。`,
    expected: `governedBy: [${keys.join(', ')}] のうちのもの`,
    toDo: 'governedBy に、この流れを定めるものを書いてください。どれでもなければ governedBy: [] と書きます。',
  });
}
