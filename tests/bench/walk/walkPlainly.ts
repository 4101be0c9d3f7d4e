import type { EndpointRef, ItemNodeRef } from '../../../server/model/flow.ts';
import type { Ref } from '../../../server/model/ref.ts';
import type { PlainFlow, PlainGraph } from './PlainGraph.ts';

/**
 * The baseline: a breadth-first walk over Maps that answers only which endpoints an item reaches, and nothing about carriage, hops,
 * periods, holders or what is not known. It reaches the same endpoints as a trace (the bench compares them), so its time is the price
 * of reachability alone. It knows no renames and no cycles: generated records have none.
 */
export function walkPlainly(graph: PlainGraph, item: ItemNodeRef): ReadonlySet<EndpointRef> {
  const { up, concerns } = graph.items.get(item) ?? NOTHING;
  const reached = new Set(startsOf(graph, up));
  const queue = [...reached];
  for (const endpoint of queue) {
    for (const flow of graph.flowsFrom.get(endpoint) ?? []) {
      if (!reached.has(flow.to) && mayCarry(flow, up, concerns)) {
        reached.add(flow.to);
        queue.push(flow.to);
      }
    }
  }
  return reached;
}

const NOTHING = { up: [], concerns: [] };

/** Where the item is stated to be and no flow that is stated to carry it leads. */
function startsOf({ flowsWith, holdersWith }: PlainGraph, up: readonly ItemNodeRef[]): readonly EndpointRef[] {
  const there = new Set<EndpointRef>();
  const receives = new Set<EndpointRef>();
  for (const node of up) {
    for (const holder of holdersWith.get(node) ?? []) there.add(holder);
    for (const flow of flowsWith.get(node) ?? []) {
      if (statedOf(flow, up) !== true) continue;
      there.add(flow.from);
      there.add(flow.to);
      receives.add(flow.to);
    }
  }
  return [...there].filter((endpoint) => !receives.has(endpoint));
}

function mayCarry(flow: PlainFlow, up: readonly ItemNodeRef[], concerns: readonly Ref[]): boolean {
  return statedOf(flow, up) ?? (flow.open && concerns.some((concern) => flow.concerns.has(concern)));
}

/** What the nearest node says: carried, not carried, or nothing. */
function statedOf({ carries, excludes }: PlainFlow, up: readonly ItemNodeRef[]): boolean | undefined {
  for (const node of up) {
    if (carries.has(node)) return true;
    if (excludes.has(node)) return false;
  }
  return undefined;
}
