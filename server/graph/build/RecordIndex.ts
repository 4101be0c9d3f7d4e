import type { CatalogueDocument } from '../../catalogue/CatalogueDocument.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { InformationItem, ItemSet } from '../../model/item.ts';
import type { Matter } from '../../model/matter.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import type { ListState } from '../hops.ts';
import { buildSortKeys } from './buildSortKeys.ts';

export type ItemNode = ItemSet | InformationItem;

/** The whole record by id, with what the rows of one document ask of others. */
export interface RecordIndex {
  readonly get: (id: string) => RecordNode | undefined;
  readonly sortOf: (id: string) => string;
  /** `up(x)`: itself, its parent, … its set. */
  readonly up: (id: ItemNodeRef) => readonly ItemNode[];
  /** Whether the node, or one below it, is unresolved or open. */
  readonly below: (id: ItemNodeRef) => Omit<ListState, 'unstated'>;
  readonly hasItems: (set: Ref<'ITEM_SET'>) => boolean;
  /** The sheets that list a set, or print it. */
  readonly mattersOfSet: (set: Ref<'ITEM_SET'>) => readonly Matter[];
  readonly mattersOf: (ids: readonly Ref<'MATTER'>[]) => readonly Matter[];
  /** Whether a number of people (人) is printed of a data subject, on itself or on a sheet. */
  readonly peopleStated: (subject: string) => boolean;
  /** Whether a rule on keeping (trigger or delay) and one on erasure are stated for a holding. */
  readonly retentionOf: (holding: string) => { readonly retentionStated: boolean; readonly erasureStated: boolean };
}

/** Indexes all documents of the record. */
export function indexRecord(documents: readonly CatalogueDocument[]): RecordIndex {
  const nodes = new Map<string, RecordNode>();
  const sorts = new Map<string, string>();
  for (const document of documents) {
    for (const node of document.nodes) nodes.set(node.id, node);
    for (const [id, sort] of buildSortKeys(document)) sorts.set(id, sort);
  }
  const all = [...nodes.values()];
  const up = (id: ItemNodeRef): readonly ItemNode[] => upFrom(nodes, id);
  const below = findBelow(all);
  const mattersOfSet = findMattersOfSets(nodes);
  const people = findPeople(all);
  const retentions = findRetentions(all);
  return {
    get: (id) => nodes.get(id),
    sortOf: (id) => sorts.get(id) ?? id,
    up,
    below: (id) => below.get(id) ?? { unresolved: false, open: false },
    hasItems: (set) => below.get(set)?.hasItems ?? false,
    mattersOfSet: (set) => mattersOfSet.get(set) ?? [],
    mattersOf: (ids) => ids.flatMap((id) => asMatter(nodes.get(id))),
    peopleStated: (subject) => people.has(subject),
    retentionOf: (holding) => retentions.get(holding) ?? { retentionStated: false, erasureStated: false },
  };
}

function upFrom(nodes: ReadonlyMap<string, RecordNode>, id: ItemNodeRef): readonly ItemNode[] {
  const way: ItemNode[] = [];
  let node = asItemNode(nodes.get(id));
  while (node !== undefined) {
    way.push(node);
    node = node.kind === 'ITEM_SET' ? undefined : asItemNode(nodes.get(node.parent ?? node.itemSet));
  }
  return way;
}

function asItemNode(node: RecordNode | undefined): ItemNode | undefined {
  return node?.kind === 'ITEM_SET' || node?.kind === 'INFORMATION_ITEM' ? node : undefined;
}

interface Below {
  unresolved: boolean;
  open: boolean;
  hasItems: boolean;
}

/** Bottom up: items stand after their parents, so a walk from the last one back meets every child before its parent. */
function findBelow(nodes: readonly RecordNode[]): ReadonlyMap<string, Below> {
  const states = new Map<string, Below>();
  const stateOf = (id: string): Below => {
    const state = states.get(id) ?? { unresolved: false, open: false, hasItems: false };
    states.set(id, state);
    return state;
  };
  for (const node of nodes.toReversed()) {
    if (node.kind !== 'ITEM_SET' && node.kind !== 'INFORMATION_ITEM') continue;
    const state = stateOf(node.id);
    state.unresolved ||= !node.resolved;
    state.open ||= node.open;
    if (node.kind === 'ITEM_SET') continue;
    const parent = stateOf(node.parent ?? node.itemSet);
    parent.unresolved ||= state.unresolved;
    parent.open ||= state.open;
    parent.hasItems = true;
  }
  return states;
}

function findMattersOfSets(nodes: ReadonlyMap<string, RecordNode>): ReadonlyMap<string, readonly Matter[]> {
  const found = new Map<string, Set<Matter>>();
  const add = (set: string, matter: Matter): void => {
    found.set(set, (found.get(set) ?? new Set()).add(matter));
  };
  for (const node of nodes.values()) {
    if (node.kind === 'MATTER') for (const { value } of node.itemSets) add(value, node);
    if (node.kind !== 'ITEM_SET') continue;
    for (const { matter } of node.evidence) for (const sheet of asMatter(nodes.get(matter ?? ''))) add(node.id, sheet);
  }
  return new Map([...found].map(([set, matters]) => [set, [...matters]]));
}

function asMatter(node: RecordNode | undefined): readonly Matter[] {
  return node?.kind === 'MATTER' ? [node] : [];
}

function findPeople(nodes: readonly RecordNode[]): ReadonlySet<string> {
  const counted = nodes.flatMap((node) => {
    if (node.kind === 'DATA_SUBJECT') return [{ subject: node.id, counts: node.counts }];
    return node.kind === 'MATTER' ? node.dataSubjects.map(({ value }) => value) : [];
  });
  return new Set(
    counted.flatMap(({ subject, counts }) => (counts.some(({ value }) => value.unit === '人') ? [subject] : [])),
  );
}

function findRetentions(nodes: readonly RecordNode[]): ReadonlyMap<string, ReturnType<RecordIndex['retentionOf']>> {
  const found = new Map<string, ReturnType<RecordIndex['retentionOf']>>();
  for (const node of nodes) {
    if (node.kind !== 'RETENTION') continue;
    const before = found.get(node.holding);
    const retentionStated = node.trigger !== undefined || node.delay !== undefined || before?.retentionStated === true;
    found.set(node.holding, { retentionStated, erasureStated: true });
  }
  return found;
}
