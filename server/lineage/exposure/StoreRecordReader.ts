import { namedItemsBelow } from '../../graph/statements/lineage/items.ts';
import { NODES_BY_IDS } from '../../graph/statements/nodes/nodesByIds.ts';
import { placeBeforeAll, type Place } from '../../graph/statements/nodes/orders.ts';
import { RELATION_PAGES, toKey, type RelatedRow } from '../../graph/statements/relations/relationPages.ts';
import type { KindOf, RelationName } from '../../graph/statements/relations/relations.ts';
import { familyOf } from '../../graph/kinds.ts';
import type { Family } from '../../graph/families.ts';
import type { NodeByKind } from '../../model/node.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import { invariant } from '../../shared/invariant.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { RecordReader } from './RecordReader.ts';

/** How many are read of one owner in one statement, and then again until there are no more. */
const PAGE = 1000;

/** Facts as the store has them: one statement a family or relation, whatever the number of ids. */
export function openStoreRecordReader(store: Pick<GraphStore, 'read'>): RecordReader {
  return {
    nodes: async (ids) => {
      const groups = [...groupBy(new Set(ids), (id) => [familyOfRef(id)])];
      const rows = await Promise.all(groups.map(([family, some]) => store.read(NODES_BY_IDS[family], { ids: some })));
      return new Map(rows.flat().map(({ fact }) => [fact.id as never, fact as never]));
    },
    related: async (name, owners) => {
      const groups = [...groupBy(new Set(owners), (id) => [familyOfRef(id)])];
      const found = await Promise.all(groups.map(([family, some]) => readRelated(store, name, family, some)));
      return new Map(found.flatMap((one) => [...one]));
    },
    namedBelow: async (nodes) => {
      const rows = await store.read(namedItemsBelow, { ids: nodes });
      return rows.map(({ item, name, classified }) => ({ hop: item, name, isClassified: classified === true }));
    },
  };
}

async function readRelated<N extends RelationName>(
  store: Pick<GraphStore, 'read'>,
  name: N,
  family: Family,
  owners: readonly Ref[],
): Promise<ReadonlyMap<Ref, readonly NodeByKind[KindOf<N>][]>> {
  const statement = RELATION_PAGES.get(toKey(name, family, 'RECORD'));
  invariant(statement !== undefined, `"${name}" is not asked of the family ${family}`);
  const readPage = (ids: readonly Ref[], { sort, id }: Place): Promise<readonly RelatedRow[]> =>
    store.read(statement, { ids, afterSort: sort, afterId: id, limit: PAGE });
  const found = new Map<Ref, readonly NodeByKind[KindOf<N>][]>();
  for (const [owner, first] of groupBy(await readPage(owners, placeBeforeAll('RECORD')), (row) => [row.owner as Ref])) {
    const rows = [...first];
    for (let last = rows.at(-1); last !== undefined && rows.length % PAGE === 0;) {
      const next = await readPage([owner], { sort: last.sort, id: last.fact.id });
      rows.push(...next);
      last = next.at(-1);
    }
    found.set(
      owner,
      rows.map(({ fact }) => fact as NodeByKind[KindOf<N>]),
    );
  }
  return found;
}

function familyOfRef(ref: Ref): Family {
  const parts = parseRef(ref);
  invariant(parts !== undefined, `"${ref}" is no reference`);
  return familyOf(parts.kind);
}
