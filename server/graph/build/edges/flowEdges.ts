import type { Flow, Holding, ItemEdge } from '../../../model/flow.ts';
import type { Ref } from '../../../model/ref.ts';
import type { EdgeRow } from '../../rows.ts';
import { edgeRow } from '../edgeRow.ts';

/** The relationships of a flow. */
export function buildFlowEdges(flow: Flow): readonly EdgeRow[] {
  const { id, owner } = flow;
  return [
    edgeRow(owner, 'FROM', id, flow.from.value),
    edgeRow(owner, 'TO', id, flow.to.value),
    ...carriageEdges(flow, flow.carries, flow.excludes),
    ...flow.correspondences.flatMap(({ from, to }) =>
      to.flatMap((key) => [
        edgeRow(owner, 'CORRESPONDS', id, from, { key }),
        edgeRow(owner, 'BECOMES', id, key, { key: from }),
      ]),
    ),
    ...flow.networks.map(({ value }, order) => edgeRow(owner, 'OVER', id, value, { order })),
    ...flow.governedBy.map((governor) => edgeRow(owner, 'GOVERNED_BY', id, governor)),
  ];
}

/** The relationships of a holding. */
export function buildHoldingEdges(holding: Holding): readonly EdgeRow[] {
  const { id, owner } = holding;
  return [
    edgeRow(owner, 'HELD_BY', id, holding.holder.value),
    ...carriageEdges(holding, holding.items, holding.excludes),
    ...holding.governedBy.map((governor) => edgeRow(owner, 'GOVERNED_BY', id, governor)),
  ];
}

/** CARRIES and EXCLUDES, each with whether it is inferred. */
export function carriageEdges(
  { id, owner }: { readonly id: Ref; readonly owner: Ref<'SOURCE_DOCUMENT'> },
  carries: readonly ItemEdge[],
  excludes: readonly ItemEdge[],
): readonly EdgeRow[] {
  const isInferred = ({ basis }: ItemEdge): boolean => basis === 'INFERRED';
  return [
    ...carries.map((edge) => edgeRow(owner, 'CARRIES', id, edge.node, { inferred: isInferred(edge) })),
    ...excludes.map((edge) => edgeRow(owner, 'EXCLUDES', id, edge.node, { inferred: isInferred(edge) })),
  ];
}
