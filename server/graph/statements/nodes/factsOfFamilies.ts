import type { RecordNode } from '../../../model/node.ts';
import { columns } from '../../columns.ts';
import { Family } from '../../families.ts';
import type { AuthorityFact } from '../../hops.ts';
import { statement, type Statement } from '../../Statement.ts';
import { factColumn } from './factColumn.ts';

/** A node as it was written, its place in the record, and what lends it its periods if it is a flow, holding, entrustment or linkage. */
export interface FactRow {
  readonly fact: RecordNode;
  /** Its place in the record order (orders.ts). */
  readonly sort: string;
  readonly authorities: readonly AuthorityFact[] | undefined;
}

type FactsOfFamily = Statement<{ readonly scopes: readonly string[] }, FactRow, 'READ'>;

/** Entrustments and linkages are of the family Fact. */
const HAVE_AUTHORITIES: ReadonlySet<Family> = new Set<Family>(['Flow', 'Holding', 'Fact']);

/** Every node of a family, in no order; only those of the scopes, if any are named. For what looks at a whole record at once. */
export const FACTS_OF_FAMILIES: Readonly<Record<Family, FactsOfFamily>> = Object.fromEntries(
  Family.map((family) => [family, factsOfFamily(family)]),
) as Record<Family, FactsOfFamily>;

function factsOfFamily(family: Family): FactsOfFamily {
  const hop = HAVE_AUTHORITIES.has(family) ? 'n.hop' : 'null';
  return statement({
    name: `factsOf.${family}`,
    mode: 'READ',
    params: { scopes: 'STRING_LIST' },
    text: `MATCH (n:${family})
      WHERE n.kind IS NOT NULL AND (size($scopes) = 0 OR n.scope IN $scopes)
      RETURN n.fact AS fact, n.sort AS sort, ${hop} AS authorities`,
    timeoutSeconds: 30,
    decode: columns({ fact: factColumn, sort: 'STRING', authorities: authoritiesColumn }),
  });
}

/** Only the authorities are kept of what a walk knows. */
function authoritiesColumn(value: unknown): readonly AuthorityFact[] | undefined {
  if (typeof value !== 'string') return undefined;
  return (JSON.parse(value) as { readonly authorities?: readonly AuthorityFact[] }).authorities;
}
