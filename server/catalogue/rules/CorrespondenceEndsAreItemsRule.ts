import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/**
 * CorrespondenceEndsAreItemsRule: both ends of a correspondence are keys (trace-semantics.md §1): an item, or a group or set that is
 * open or not in the record and so stands for what it does not name.
 */
export function checkCorrespondenceEndIsItem(
  { index, report }: DocumentContext,
  node: ItemNodeRef,
  written: string,
  path: ManifestPath,
): void {
  const item = index.get(node)?.item;
  if (item === undefined || !item.hasChildren || item.open || !item.resolved) return;
  report({
    rule: 'CorrespondenceEndsAreItemsRule',
    path,
    ref: node,
    message: `「${written}」は閉じた群または集合なので、対応（corresponds）の端にできません。`,
    expected: '一つの項目（「集合#群/項目」）、または開いた・未収録の群',
    toDo: '中の項目を一つずつ対応させてください。',
  });
}
