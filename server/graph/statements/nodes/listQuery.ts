import { NODE_KINDS } from '../../../model/nodeKind.ts';
import { invariant } from '../../../shared/invariant.ts';
import type { Family } from '../../families.ts';
import { familyOf, labelOf } from '../../kinds.ts';
import { patternBetween, patternFrom } from '../relations/Relation.ts';
import type { ListFilter } from './ListFilter.ts';
import { getList, LISTS, type ListName } from './lists.ts';

/** A list with the filters that are used; each that names a node, with the family of that node. */
export interface ListQuery {
  readonly list: ListName;
  readonly filters: readonly { readonly name: string; readonly family?: Family | undefined }[];
}

/** The part of a statement that says which nodes are in the list, and the parameters it takes: one for each filter, of its name. */
export interface WrittenListQuery {
  readonly match: string;
  readonly where: readonly string[];
  readonly params: Readonly<Record<string, 'STRING' | 'BOOLEAN'>>;
}

/** Names a query for its statement: `flows(from:Endpoint,matter:Matter)`. */
export function describeListQuery({ list, filters }: ListQuery): string {
  return `${list}(${filters.map(({ name, family }) => (family === undefined ? name : `${name}:${family}`)).join(',')})`;
}

/** Writes the query, beginning at the node that the first relation filter names, if there is one (engines.md §1.2). */
export function writeListQuery({ list, filters }: ListQuery): WrittenListQuery {
  const { kind, filters: known, only } = getList(list);
  const used = filters.map(({ name, family }) => ({ name, family, filter: getFilter(known, list, name) }));
  const patterns = used.flatMap(({ name, family, filter }) => {
    if (filter.by !== 'RELATION') return [];
    invariant(family !== undefined, `the filter "${name}" of "${list}" names a node and needs its family`);
    return [{ name, family, relation: filter.relation }];
  });
  // Each WITH ends a part: a planner that sees all patterns at once takes seconds over their order (Neo4j, six filters).
  const lines = patterns.flatMap(({ name, family, relation }, index) => {
    const named = `by_${name}:${family} {id: $${name}}`;
    const match =
      index === 0 ? [`(${named})`, patternFrom(relation, `by_${name}`, 'n')] : [patternBetween(relation, 'n', named)];
    return [...match.map((pattern) => `MATCH ${pattern}`), 'WITH DISTINCT n'];
  });
  return {
    match: patterns.length === 0 ? `MATCH (n:${labelOf(kind)})` : lines.join('\n'),
    where: [...used.flatMap(({ name, filter }) => conditionOf(name, filter)), ...(only === undefined ? [] : [only])],
    params: Object.fromEntries(
      used.map(({ name, filter }) => [name, filter.by === 'PROPERTY' ? filter.type : 'STRING'] as const),
    ),
  };
}

/** Each list with no filter, with each filter alone, and with all together: what is tried on every engine. */
export function listQueriesToTry(): readonly ListQuery[] {
  return (Object.keys(LISTS) as ListName[]).flatMap((list) => {
    const uses = Object.entries(getList(list).filters).map(([name, filter]) =>
      familiesOf(filter).map((family) => ({ name, family })),
    );
    const all = uses.flatMap(([first]) => (first === undefined ? [] : [first]));
    return [[], ...uses.flat().map((use) => [use]), ...(all.length > 1 ? [all] : [])].map((filters) => ({
      list,
      filters,
    }));
  });
}

function getFilter(known: Readonly<Record<string, ListFilter>>, list: string, name: string): ListFilter {
  const filter = known[name];
  invariant(filter !== undefined, `the list "${list}" has no filter "${name}"`);
  return filter;
}

function conditionOf(name: string, filter: ListFilter): readonly string[] {
  switch (filter.by) {
    case 'SCOPE':
      return [`n.scope = $${name}`];
    case 'PROPERTY':
      return [`n.${name} = $${name}`];
    case 'RELATION':
      return [];
  }
}

function familiesOf(filter: ListFilter): readonly (Family | undefined)[] {
  if (filter.by !== 'RELATION') return [undefined];
  return [...new Set((filter.kinds.length === 0 ? NODE_KINDS : filter.kinds).map(familyOf))];
}
