import type { DatedFact } from '../law/changeDaysOf.ts';
import { NO_REASONS } from '../law/ReasonSet.ts';
import { buildPairGraph } from './buildPairGraph.ts';
import type { Inquiry } from './Inquiry.ts';
import type { Key } from './Key.ts';
import type { PairNode } from './PairGraph.ts';
import { findPresence } from './presence.ts';
import type { Start, Starts } from './Start.ts';
import { markStrongComponents } from './strongComponents.ts';
import type { Touching } from './Touching.ts';

/**
 * The starts of a trace without `from` (trace-semantics.md §4): for each key the pairs that no other pair of this key reaches
 * (UPSTREAM: that reach no other); of a cycle its data subjects, else its holders, else all. The items of a concept count as one key,
 * since inside an endpoint one goes on as another.
 */
export async function startsOnRecord(
  inquiry: Inquiry,
  touching: Touching,
  direction: 'DOWNSTREAM' | 'UPSTREAM',
): Promise<Pick<Starts, 'starts' | 'facts'>> {
  const graph = await buildPairGraph(inquiry, touching);
  markStrongComponents(graph.nodes);
  const byComponent = groupByComponent(graph.nodes);
  const keys = new Set(inquiry.keys);
  const candidates = graph.nodes.filter((node): node is Candidate => node.key !== undefined && keys.has(node.key));
  const first = groupsOf(inquiry, candidates).flatMap((group) =>
    beginnings(group, byComponent, direction === 'DOWNSTREAM' ? 'out' : 'into'),
  );
  const starts = await Promise.all(first.map((candidate) => toStart(inquiry, candidate)));
  return { starts: starts.map(({ start }) => start), facts: starts.flatMap(({ facts }) => facts) };
}

type Candidate = PairNode & { readonly key: Key };

function groupsOf({ concept }: Inquiry, candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  if (concept !== undefined) return [candidates];
  const byKey = new Map<Key, Candidate[]>();
  for (const candidate of candidates) {
    const group = byKey.get(candidate.key);
    if (group === undefined) byKey.set(candidate.key, [candidate]);
    else group.push(candidate);
  }
  return [...byKey.values()];
}

function groupByComponent(nodes: readonly PairNode[]): readonly PairNode[][] {
  const groups: PairNode[][] = [];
  for (const node of nodes) (groups[node.component] ??= []).push(node);
  return groups;
}

/** The members of this group that no component of another member leads to. */
function beginnings(
  group: readonly Candidate[],
  byComponent: readonly (readonly PairNode[])[],
  way: 'out' | 'into',
): readonly Candidate[] {
  const members = new Map<number, Candidate[]>();
  for (const candidate of group) {
    const same = members.get(candidate.component);
    if (same === undefined) members.set(candidate.component, [candidate]);
    else same.push(candidate);
  }
  const reached = new Set<number>();
  const queue = [...members.keys()];
  for (let component = queue.pop(); component !== undefined; component = queue.pop()) {
    for (const node of byComponent[component] ?? []) {
      for (const next of node[way]) {
        if (next.component === component || reached.has(next.component)) continue;
        reached.add(next.component);
        queue.push(next.component);
      }
    }
  }
  return [...members].flatMap(([component, cycle]) => (reached.has(component) ? [] : startsOfCycle(cycle)));
}

function startsOfCycle(cycle: readonly Candidate[]): readonly Candidate[] {
  if (cycle.length === 1) return cycle;
  const subjects = cycle.filter(({ endpoint }) => endpoint.kind === 'DATA_SUBJECT');
  if (subjects.length > 0) return subjects;
  const holders = cycle.filter(({ holds }) => holds);
  return holders.length > 0 ? holders : cycle;
}

/** A start of which nothing is in force tells why: every reason of what it is held, sent and received by. */
async function toStart(
  inquiry: Inquiry,
  { endpoint, key, certain }: Candidate,
): Promise<{ readonly start: Start; readonly facts: readonly DatedFact[] }> {
  if (certain) return { start: { endpoint, key, state: 'CARRIED', reasons: NO_REASONS }, facts: [] };
  const presence = (await findPresence(inquiry, endpoint, [key])).get(key);
  const reasons = presence?.reasons ?? NO_REASONS;
  return { start: { endpoint, key, state: 'UNKNOWN', reasons }, facts: presence?.facts ?? [] };
}
