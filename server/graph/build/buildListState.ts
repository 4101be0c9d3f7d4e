import type { ItemEdge } from '../../model/flow.ts';
import type { ListState } from '../hops.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** Whether what a flow carries, or a holding keeps, is unstated, or leaves something open (trace-semantics.md §2). */
export function buildListState(carried: readonly ItemEdge[], index: RecordIndex): ListState {
  const states = carried.map(({ node }) => index.below(node));
  return {
    unstated: carried.length === 0,
    unresolved: states.some(({ unresolved }) => unresolved),
    open: states.some(({ open }) => open),
  };
}
