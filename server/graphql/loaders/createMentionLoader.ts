import DataLoader from 'dataloader';
import type { Family } from '../../graph/families.ts';
import { MENTIONS_BY_IDS, type MentionIn } from '../../graph/statements/relations/mentionsByIds.ts';
import type { Ref } from '../../model/ref.ts';
import { groupBy } from '../../shared/groupBy.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { familyOfRef } from './familyOfRef.ts';

const MOST_NODES = 100;
const MOST_PAPERS = 200;

/** Reads how other papers name nodes, one statement for each family among them. */
export function createMentionLoader(store: Pick<GraphStore, 'read'>): DataLoader<Ref, readonly MentionIn[]> {
  const read = (family: Family, ids: readonly Ref[]) =>
    store.read(MENTIONS_BY_IDS[family], { ids, limit: MOST_PAPERS });
  const readAll = async (refs: readonly Ref[]): Promise<readonly (readonly MentionIn[])[]> => {
    const groups = [...groupBy(refs, familyOfRef)];
    const rows = (await Promise.all(groups.map(([family, ids]) => read(family, ids)))).flat();
    const byNode = groupBy(rows, ({ owner }) => owner);
    return refs.map((ref) =>
      (byNode.get(ref) ?? []).map(({ mention, document }) => ({
        ...mention,
        document: document as Ref<'SOURCE_DOCUMENT'>,
      })),
    );
  };
  return new DataLoader(readAll, { maxBatchSize: MOST_NODES });
}
