import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import { excludesAny } from '../law/carriageOf.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import { nodesOf, type Key, type Load } from '../walk/Key.ts';
import { AT_START } from '../walk/KeyBook.ts';
import { mentioning } from '../walk/mentioning.ts';
import type { Touching } from '../walk/Touching.ts';
import { judge } from '../walk/verdicts.ts';
import type { Exclusion, Reached, StepItem, Walk } from '../walk/Walk.ts';
import { bestItem } from './buildItems.ts';
import type { Findings, FoundStop } from './Findings.ts';
import { compareSteps, compareStops } from '../walk/orders.ts';

/**
 * One stop an endpoint and one step a flow, over one walk or the two of BOTH: there hops upstream are negative, and of two hops the
 * nearer counts, of equals the one downstream (decision 0102). Every exclusion of a key is a step, whether its sender was reached or not.
 */
export function mergeWalks(inquiry: Inquiry, walks: readonly Walk[], touching: Touching): Findings {
  const isSigned = walks.length > 1;
  const steps = new Map<Ref<'FLOW'>, GrowingStep>();
  for (const walk of walks) {
    for (const { flow, hop, items } of walk.steps.values()) {
      for (const [load, item] of items) put(steps, flow, load, item, sign(walk, hop, isSigned));
    }
  }
  const limit = walks.find((walk) => walk.limit === 'STEPS')?.limit ?? walks.find((walk) => walk.limit)?.limit;
  for (const { flow, load, item, hop } of findExclusions(inquiry, walks, touching, isSigned)) {
    put(steps, flow, load, item, hop);
  }
  return {
    stops: mergeStops(walks, isSigned),
    steps: [...steps.values()].sort(compareSteps),
    limit,
    passedBy: walks.flatMap((walk) => walk.passedBy),
  };
}

interface GrowingStep {
  readonly flow: CarryingFlow;
  hop: number | undefined;
  readonly items: Map<Load, StepItem>;
}

function put(
  steps: Map<Ref<'FLOW'>, GrowingStep>,
  flow: CarryingFlow,
  load: Load,
  item: StepItem,
  hop: number | undefined,
): void {
  let step = steps.get(flow.hop.id);
  if (step === undefined) steps.set(flow.hop.id, (step = { flow, hop, items: new Map() }));
  else step.hop = nearer(step.hop, hop);
  const known = step.items.get(load);
  step.items.set(load, known === undefined ? item : bestItem([known, item]));
}

function sign({ way }: Walk, hop: number | undefined, isSigned: boolean): number | undefined {
  return hop === undefined || hop === 0 || !isSigned || way === 'DOWNSTREAM' ? hop : -hop;
}

function nearer(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (Math.abs(a) === Math.abs(b)) return Math.max(a, b);
  return Math.abs(a) < Math.abs(b) ? a : b;
}

/** Those met on the way, then those of the subject's keys anywhere else in the record. */
function findExclusions(
  inquiry: Inquiry,
  walks: readonly Walk[],
  { flows }: Touching,
  isSigned: boolean,
): readonly Exclusion[] {
  const found = walks.flatMap((walk) => walk.exclusions.map((one) => ({ ...one, hop: sign(walk, one.hop, isSigned) })));
  const met = new Map<Ref<'FLOW'>, Set<Key>>();
  for (const { flow, load } of found) {
    if (load.key !== load.root) continue;
    const keys = met.get(flow.hop.id);
    if (keys === undefined) met.set(flow.hop.id, new Set([load.key]));
    else keys.add(load.key);
  }
  const excluding = findExcluding(inquiry.keys, flows);
  for (const key of inquiry.keys) {
    for (const flow of mentioning(key, excluding)) {
      const verdict = judge(inquiry, flow, key);
      if (verdict?.how !== 'EXCLUDED' || met.get(flow.hop.id)?.has(key) === true) continue;
      const { inferred, reasons } = verdict;
      const load = inquiry.book.load(key, key, AT_START);
      found.push({ flow, load, item: { carriage: 'EXCLUDED', inferred, reasons }, hop: undefined });
    }
  }
  return found;
}

/** Of the flows that mention these keys or a node above one, those that exclude anything: most carry all that they name. */
function findExcluding(keys: readonly Key[], flows: Touching['flows']): Touching['flows'] {
  const excluding = new Map<ItemNodeRef, readonly CarryingFlow[]>();
  for (const node of nodesOf(keys)) {
    const found = flows.get(node)?.filter(({ mentions }) => excludesAny(mentions)) ?? [];
    if (found.length > 0) excluding.set(node, found);
  }
  return excluding;
}

function mergeStops(walks: readonly Walk[], isSigned: boolean): readonly FoundStop[] {
  const stops = new Map<EndpointRef, FoundStop>();
  for (const walk of walks) {
    for (const reached of walk.reached.values()) {
      const stop = toStop(walk, reached, isSigned);
      const other = stops.get(stop.endpoint.id);
      stops.set(stop.endpoint.id, other === undefined ? stop : joinStops(other, stop));
    }
  }
  return [...stops.values()].sort(compareStops);
}

function toStop(walk: Walk, { endpoint, places, bridges, truncated }: Reached, isSigned: boolean): FoundStop {
  let hop = Number.MAX_SAFE_INTEGER;
  for (const place of places.values()) hop = Math.min(hop, place.hop);
  return {
    endpoint,
    hop: sign(walk, hop, isSigned) ?? hop,
    places: [...places.values()],
    bridges: [...bridges].flatMap(([from, tos]) => [...tos].map((to) => [from, to] as const)),
    truncated,
  };
}

function joinStops(a: FoundStop, b: FoundStop): FoundStop {
  const known = new Map<Key, Set<Key>>();
  const bridges = [...a.bridges, ...b.bridges].filter(([from, to]) => {
    const tos = known.get(from) ?? new Set<Key>();
    known.set(from, tos);
    return !tos.has(to) && tos.add(to);
  });
  return {
    endpoint: a.endpoint,
    hop: nearer(a.hop, b.hop) ?? a.hop,
    places: [...a.places, ...b.places],
    bridges,
    truncated: a.truncated || b.truncated,
  };
}
