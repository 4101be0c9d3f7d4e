import type { Flow } from '../../model/flow.ts';
import type { FlowHop } from '../hops.ts';
import { buildAuthorities, isPlanned } from './buildAuthorities.ts';
import { buildListState } from './buildListState.ts';
import { concernsOf } from './concerns.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** What a walk knows of a flow. */
export function buildFlowHop(flow: Flow, index: RecordIndex): FlowHop {
  const authorities = buildAuthorities(flow, index);
  return {
    id: flow.id,
    sort: index.sortOf(flow.id),
    from: flow.from.value,
    to: flow.to.value,
    inferred: [flow.basis, flow.from.basis, flow.to.basis, flow.directionBasis].includes('INFERRED'),
    correspondences: flow.correspondences.map(({ from, to }) => ({ from, to })),
    authorities,
    networkStated: flow.from.value === flow.to.value || isNetworkStated(flow, index),
    planned: isPlanned(authorities),
    document: flow.owner,
    scope: flow.scope,
    matters: flow.matters,
    concerns: concernsOf(flow, index),
    ...buildListState(flow.carries, index),
  };
}

function isNetworkStated(flow: Flow, index: RecordIndex): boolean {
  return flow.networks.some(({ value }) => {
    const network = index.get(value);
    return network?.kind === 'NETWORK' && network.networkKind !== 'UNSTATED';
  });
}
