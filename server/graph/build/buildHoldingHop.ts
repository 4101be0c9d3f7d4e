import type { Holding } from '../../model/flow.ts';
import type { HoldingHop } from '../hops.ts';
import { buildAuthorities, isPlanned } from './buildAuthorities.ts';
import { buildListState } from './buildListState.ts';
import { concernsOf } from './concerns.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** What a walk knows of a holding. */
export function buildHoldingHop(holding: Holding, index: RecordIndex): HoldingHop {
  const authorities = buildAuthorities(holding, index);
  const holder = holding.holder.value;
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
    concerns: concernsOf(holding, index),
    ...buildListState(holding.items, index),
  };
}
