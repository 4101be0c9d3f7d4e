import type { Holding } from '../../model/flow.ts';
import { parseRef } from '../../model/ref.ts';
import type { HoldingHop } from '../hops.ts';
import { buildAuthorities, isPlanned } from './buildAuthorities.ts';
import { buildListState } from './buildListState.ts';
import { mattersAndBusiness, sortedUnique, subjectsOf } from './concerns.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** What a walk knows of a holding. */
export function buildHoldingHop(holding: Holding, index: RecordIndex): HoldingHop {
  const authorities = buildAuthorities(holding, index);
  const matters = index.mattersOf(holding.matters);
  const holder = holding.holder.value;
  const subjects = parseRef(holder)?.kind === 'DATA_SUBJECT' ? [holder] : [];
  return {
    id: holding.id,
    sort: index.sortOf(holding.id),
    holder,
    inferred: holding.basis === 'INFERRED' || holding.holder.basis === 'INFERRED',
    authorities,
    ...index.retentionOf(holding.id),
    planned: isPlanned(authorities),
    document: holding.owner,
    scope: holding.scope,
    matters: holding.matters,
    concerns: sortedUnique([...mattersAndBusiness(matters), ...subjectsOf(matters), ...subjects]),
    ...buildListState(holding.items, index),
  };
}
