import DataLoader from 'dataloader';
import type { Order, Place } from '../../graph/statements/nodes/orders.ts';
import { RELATION_COUNTS } from '../../graph/statements/relations/relationCounts.ts';
import { RELATION_PAGES, toKey, type RelatedRow } from '../../graph/statements/relations/relationPages.ts';
import type { RelationName } from '../../graph/statements/relations/relations.ts';
import type { Family } from '../../graph/families.ts';
import type { Ref } from '../../model/ref.ts';
import { groupBy } from '../../shared/groupBy.ts';
import { invariant } from '../../shared/invariant.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { familyOfRef } from './familyOfRef.ts';

/** Which page of a relation: the same for every owner that is asked in the same turn. */
export interface RelatedPage {
  readonly name: RelationName;
  readonly order: Order;
  readonly after: Place;
  readonly limit: number;
}

/** Reads what relations list, for all owners that are asked in the same turn together. */
export interface RelationLoaders {
  readonly readPage: (page: RelatedPage, owner: Ref) => Promise<readonly RelatedRow[]>;
  readonly countAll: (name: RelationName, owner: Ref) => Promise<number>;
}

/** A page has up to 201 rows for each owner. */
const MOST_OWNERS = 100;

/** Makes the relation loaders of one request. */
export function createRelationLoaders(store: Pick<GraphStore, 'read'>): RelationLoaders {
  const pages = new Map<string, DataLoader<string, readonly RelatedRow[]>>();
  const counts = new Map<string, DataLoader<string, number>>();
  return {
    readPage: (page, owner) => {
      const family = familyOfRef(owner);
      const key = JSON.stringify([page, family]);
      return takeOrMake(pages, key, () => createPageLoader(store, page, family)).load(owner);
    },
    countAll: (name, owner) => {
      const family = familyOfRef(owner);
      return takeOrMake(counts, `${name}.${family}`, () => createCountLoader(store, name, family)).load(owner);
    },
  };
}

function createPageLoader(
  store: Pick<GraphStore, 'read'>,
  { name, order, after, limit }: RelatedPage,
  family: Family,
): DataLoader<string, readonly RelatedRow[]> {
  const statement = RELATION_PAGES.get(toKey(name, family, order));
  invariant(statement !== undefined, `"${name}" is not asked of the family ${family} in the order ${order}`);
  const readAll = async (ids: readonly string[]): Promise<readonly (readonly RelatedRow[])[]> => {
    const rows = await store.read(statement, { ids, afterSort: after.sort, afterId: after.id, limit });
    const byOwner = groupBy(rows, ({ owner }) => owner);
    return ids.map((id) => byOwner.get(id) ?? []);
  };
  return new DataLoader(readAll, { maxBatchSize: MOST_OWNERS });
}

function createCountLoader(
  store: Pick<GraphStore, 'read'>,
  name: RelationName,
  family: Family,
): DataLoader<string, number> {
  const statement = RELATION_COUNTS.get(`${name}.${family}`);
  invariant(statement !== undefined, `"${name}" is not asked of the family ${family}`);
  const readAll = async (ids: readonly string[]): Promise<readonly number[]> => {
    const rows = await store.read(statement, { ids });
    const totals = new Map(rows.map(({ owner, total }) => [owner, total]));
    return ids.map((id) => totals.get(id) ?? 0);
  };
  return new DataLoader(readAll, { maxBatchSize: MOST_OWNERS });
}

function takeOrMake<T>(made: Map<string, T>, key: string, make: () => T): T {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}
