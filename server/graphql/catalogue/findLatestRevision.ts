import { getListPage } from '../../graph/statements/nodes/listPages.ts';
import { placeBeforeAll } from '../../graph/statements/nodes/orders.ts';
import type { Revision } from '../../model/revision.ts';
import type { GraphStore } from '../../store/GraphStore.ts';

/** The newest import; none in an empty record. */
export async function findLatestRevision(store: Pick<GraphStore, 'read'>): Promise<Revision | undefined> {
  const { sort, id } = placeBeforeAll('NEWEST');
  const page = getListPage({ list: 'revisions', filters: [] }, 'NEWEST');
  const rows = await store.read(page, { afterSort: sort, afterId: id, limit: 1 });
  return rows[0]?.fact as Revision | undefined;
}
