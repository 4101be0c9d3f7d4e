import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import type { DocumentKind } from '../../model/sourceDocument.ts';
import { toKebab } from '../ids/toKebab.ts';
import { KIND_NAMES } from '../kindNames.ts';
import type { Report } from '../ProblemList.ts';

/**
 * IdFitsEntryRule: an id that an entry gives itself has the kind of its section, and in a paper the scope of the paper or `jp`; a
 * vocabulary may name things of any scope.
 */
export function checkIdFitsEntry<K extends NodeKind>(
  id: string,
  kind: K,
  document: { readonly documentKind: DocumentKind; readonly scope: string },
  path: ManifestPath,
  report: Report,
): id is Ref<K> {
  const parts = parseRef(id);
  const scopes = document.documentKind === 'PAPER' ? [document.scope, 'jp'] : undefined;
  if (parts?.kind === kind && (scopes === undefined || scopes.includes(parts.scope))) return true;
  report({
    rule: 'IdFitsEntryRule',
    path: [...path, 'id'],
    ref: id,
    message: `「${id}」は、ここに書かれた${KIND_NAMES[kind]}の id にできません。`,
    expected: `${toKebab(kind)}:${scopes?.join(' または ') ?? '範囲'}/名前 の形`,
    toDo: 'id を直すか、消してください（消すとキーから作られます）。',
  });
  return false;
}
