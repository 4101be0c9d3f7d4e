import type { CatalogueDocument } from '../../server/catalogue/CatalogueDocument.ts';
import { buildRecordFacts } from '../../server/findings/buildRecordFacts.ts';
import type { RecordFacts, StoredFact } from '../../server/findings/RecordFacts.ts';
import { buildRows } from '../../server/graph/build/buildRows.ts';
import type { AuthorityFact } from '../../server/graph/hops.ts';
import type { RecordNode } from '../../server/model/node.ts';

/** The facts of these documents as rules see them, read from the rows that the loader makes of them. */
export function toRecordFacts(documents: readonly CatalogueDocument[]): RecordFacts {
  const rows = [...buildRows(documents).values()].flatMap(({ nodes }) => nodes);
  return buildRecordFacts(
    rows.map(({ props }): StoredFact => ({
      fact: JSON.parse(String(props['fact'])) as RecordNode,
      sort: String(props['sort']),
      authorities: authoritiesIn(props['hop']),
    })),
  );
}

function authoritiesIn(hop: unknown): readonly AuthorityFact[] | undefined {
  if (typeof hop !== 'string') return undefined;
  return (JSON.parse(hop) as { readonly authorities?: readonly AuthorityFact[] }).authorities;
}
