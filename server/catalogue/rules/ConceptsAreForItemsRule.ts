import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/** ConceptsAreForItemsRule: concepts are assigned to items, never to sections or groups (model.md §2). */
export function reportGroupAssigned({ report }: DocumentContext, place: string, path: ManifestPath): void {
  report({
    rule: 'ConceptsAreForItemsRule',
    path,
    message: `「${place}」は項目を含む群なので、概念を割り当てられません。`,
    expected: '下に項目のない場所',
    toDo: '群の中の項目を一つずつ書いてください。',
  });
}

/** ConceptsAreForItemsRule: an item means one concept. */
export function reportAssignedTwice({ report }: DocumentContext, place: string, path: ManifestPath): void {
  report({
    rule: 'ConceptsAreForItemsRule',
    path,
    message: `「${place}」には、二つの概念が割り当てられています。`,
    expected: '一つの項目に一つの概念',
    toDo: 'どちらかを消してください。',
  });
}
