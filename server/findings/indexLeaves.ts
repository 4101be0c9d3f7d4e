import { groupBy } from '../lineage/sources/groupBy.ts';
import type { InformationItem } from '../model/item.ts';
import type { RecordFacts } from './RecordFacts.ts';

/**
 * Indexes the items without children by their names. A common name stands in thousands of lists of a large record, so each question about it is
 * answered here once and not by looking through all of them for every item.
 */
export function indexLeaves(
  items: readonly InformationItem[],
): Pick<RecordFacts, 'listsNaming' | 'leavesWithoutConcept'> {
  const leaves = items.filter(({ hasChildren }) => !hasChildren);
  const byName = groupBy(leaves, ({ name }) => [name]);
  const lists = new Map([...byName].map(([name, same]) => [name, new Set(same.map(listOf)).size]));
  const open = groupBy(
    leaves.filter(({ concept, unassigned }) => concept === undefined && unassigned === undefined),
    ({ owner, name }) => [`${owner} ${name}`],
  );
  return {
    listsNaming: (name) => lists.get(name) ?? 0,
    leavesWithoutConcept: (paper, name) => open.get(`${paper} ${name}`) ?? [],
  };
}

/** A section of a set is a list of its own. */
function listOf({ itemSet, path }: InformationItem): string {
  return path.length > 1 ? `${itemSet} ${path[0] ?? ''}` : itemSet;
}
