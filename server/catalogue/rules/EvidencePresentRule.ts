import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import type { Place } from '../places/Place.ts';

/**
 * EvidencePresentRule: every fact of a paper has a place, its own or inherited (promise 3); the head of the paper could give it one. One that is
 * written wrongly is told of elsewhere.
 */
export function checkEvidencePresent(
  { report }: DocumentContext,
  places: readonly Place[],
  entry: { readonly name: string; readonly at?: string | readonly string[] | undefined },
  path: ManifestPath,
): void {
  if (places.length > 0 || entry.at !== undefined) return;
  report({
    rule: 'EvidencePresentRule',
    path,
    message: `「${entry.name}」に、紙のどこに書かれているか（at）がありません。`,
    expected: '「s2 情報保護対策 システム9」の形の at',
    toDo: 'この事実か、それを囲む事実に at を書いてください。',
    otherPath: ['paper'],
  });
}
