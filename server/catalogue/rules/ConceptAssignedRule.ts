import type { Problem } from '../../manifest/Problem.ts';
import type { InformationItem } from '../../model/item.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentDraft } from '../define/DocumentDraft.ts';
import { toProblem } from '../ProblemList.ts';

/**
 * ConceptAssignedRule (warning): a name of items that stands in two sets or sections of the record is assigned to a concept wherever it
 * stands, or left without one with a reason (`unassigned`). One warning for a name and file.
 */
export function checkConceptsAreAssigned(
  drafts: readonly DocumentDraft[],
  documents: readonly CatalogueDocument[],
): readonly Problem[] {
  const excused = new Set(documents.flatMap(({ unassigned }) => unassigned));
  const byName = new Map<string, InformationItem[]>();
  for (const { nodes } of documents) {
    for (const node of nodes) {
      if (node.kind !== 'INFORMATION_ITEM' || node.hasChildren) continue;
      const same = byName.get(node.name);
      if (same === undefined) byName.set(node.name, [node]);
      else same.push(node);
    }
  }
  const draftOf = new Map(drafts.map((draft) => [draft.owner, draft]));
  return [...byName].flatMap(([name, items]) => {
    if (new Set(items.map(homeOf)).size < 2) return [];
    const open = items.filter((item) => item.concept === undefined && !excused.has(item.id));
    return [...groupByOwner(open)].flatMap(([owner, missing]) => {
      const draft = draftOf.get(owner);
      return draft === undefined ? [] : warn(draft, name, missing);
    });
  });
}

function groupByOwner(
  items: readonly InformationItem[],
): ReadonlyMap<InformationItem['owner'], readonly InformationItem[]> {
  const groups = new Map<InformationItem['owner'], InformationItem[]>();
  for (const item of items) {
    const group = groups.get(item.owner);
    if (group === undefined) groups.set(item.owner, [item]);
    else group.push(item);
  }
  return groups;
}

/** The set, or the section of it, that a name stands in. */
function homeOf({ itemSet, path }: InformationItem): string {
  return path.length > 1 ? `${itemSet} ${path[0] ?? ''}` : itemSet;
}

function warn(
  { file, definitions }: DocumentDraft,
  name: string,
  items: readonly InformationItem[],
): readonly Problem[] {
  const [first] = items;
  const path = first === undefined ? undefined : definitions.get(first.id)?.path;
  if (first === undefined || path === undefined) return [];
  const places = items.slice(0, 3).map((item) => item.path.join('/'));
  const more = items.length > 3 ? ` ほか${items.length - 3}か所` : '';
  return [
    toProblem(file, {
      severity: 'WARNING',
      rule: 'ConceptAssignedRule',
      path,
      ref: first.id,
      message: `「${name}」は二つ以上の一覧・章に現れますが、概念が割り当てられていません：${places.join('、')}${more}。`,
      expected: 'concepts での割り当て、または unassigned に理由',
      toDo: '同じ意味なら同じ概念に割り当て、そうでなければ unassigned に理由を書いてください。',
    }),
  ];
}
