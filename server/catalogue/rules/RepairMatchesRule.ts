import type { RepairedItemList } from '../../manifest/itemList/index.ts';
import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Report } from '../ProblemList.ts';

/** RepairMatchesRule: what a reader's repair replaces stands in the printed list, once or at its `nth` place, and repairs do not overlap; the list is the second place. */
export function checkRepairsMatch(list: RepairedItemList, path: ManifestPath, report: Report): void {
  for (const { repair, message } of list.repairIssues) {
    report({
      rule: 'RepairMatchesRule',
      path: [...path, 'repairs', repair],
      message,
      expected: '印刷された一覧にある文字の並び',
      toDo: '紙面と照らして find か nth を直してください。',
      otherPath: [...path, 'list'],
    });
  }
}
