import type { EndpointRef } from '../../model/flow.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { CarryingFlow, HopSource } from '../sources/HopSource.ts';

/** The flows that lie on any chain of flows from the origins to the goals, by sender. */
export type Chains = ReadonlyMap<EndpointRef, readonly CarryingFlow[]>;

/**
 * Chains of flows, whatever they carry and whenever they are in force: undefined if none leads from an origin to a goal. Asks the source
 * once a hop, and looks at each flow twice.
 */
export async function findChains(
  source: Pick<HopSource, 'everyFlowAt'>,
  origins: readonly EndpointRef[],
  goals: readonly EndpointRef[],
): Promise<Chains | undefined> {
  const flows = await findForward(source, origins, new Set(goals));
  const into = groupBy(flows, ({ hop }) => [hop.to]);
  const leading = new Set(goals.filter((goal) => into.has(goal)));
  if (leading.size === 0) return undefined;
  // What is added while the set is gone through is gone through as well.
  for (const endpoint of leading) for (const { hop } of into.get(endpoint) ?? []) leading.add(hop.from);
  return groupBy(
    flows.filter(({ hop }) => leading.has(hop.to)),
    ({ hop }) => [hop.from],
  );
}

/** Every flow that can be come to from the origins; nothing leads on from a goal. */
async function findForward(
  source: Pick<HopSource, 'everyFlowAt'>,
  origins: readonly EndpointRef[],
  goals: ReadonlySet<EndpointRef>,
): Promise<readonly CarryingFlow[]> {
  const reached = new Set<EndpointRef>(origins);
  const flows: CarryingFlow[] = [];
  for (let frontier = [...origins]; frontier.length > 0;) {
    const found = await source.everyFlowAt('FROM', frontier);
    const next: EndpointRef[] = [];
    for (const endpoint of frontier) {
      for (const flow of found.get(endpoint) ?? []) {
        const { to } = flow.hop;
        flows.push(flow);
        if (reached.has(to)) continue;
        reached.add(to);
        if (!goals.has(to)) next.push(to);
      }
    }
    frontier = next;
  }
  return flows;
}
