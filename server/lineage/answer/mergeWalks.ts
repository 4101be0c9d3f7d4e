import type { EndpointRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Key, Load } from '../walk/Key.ts';
import { mentioning } from '../walk/mentioning.ts';
import type { StepBudget } from '../walk/StepBudget.ts';
import type { Touching } from '../walk/Touching.ts';
import { judgeFlow } from '../walk/verdicts.ts';
import type { Exclusion, Reached, StepItem, Walk } from '../walk/Walk.ts';
import type { Findings, FoundStop } from './Findings.ts';
import { compareSteps, compareStops } from '../walk/orders.ts';

/**
 * One stop an endpoint and one step a flow, over one walk or the two of BOTH: there hops upstream are negative, and of two hops the
 * nearer counts, of equals the one downstream (decision 0106). Every exclusion of a key is a step, whether its sender was reached or not.
 */
export function mergeWalks(inquiry: Inquiry, walks: readonly Walk[], touching: Touching, budget: StepBudget): Findings {
  const isSigned = walks.length > 1;
  const steps = new Map<Ref<'FLOW'>, GrowingStep>();
  for (const walk of walks) {
    for (const { flow, hop, items } of walk.steps.values()) {
      for (const [load, item] of items) put(steps, flow, load, item, sign(walk, hop, isSigned));
    }
  }
  let limit = walks.reduce<Walk['limit']>(
    (worst, walk) => (worst === 'STEPS' ? worst : (walk.limit ?? worst)),
    undefined,
  );
  for (const { flow, load, item, hop } of findExclusions(inquiry, walks, touching, isSigned)) {
    if (budget.admitOne(flow.hop.id)) put(steps, flow, load, item, hop);
    else limit = 'STEPS';
  }
  return {
    stops: mergeStops(walks, isSigned),
    steps: [...steps.values()].sort(compareSteps),
    limit,
    passedBy: mergePassedBy(walks),
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
  step.items.set(load, item);
}

function sign({ way }: Walk, hop: number | undefined, isSigned: boolean): number | undefined {
  return hop === undefined || hop === 0 || !isSigned || way === 'DOWNSTREAM' ? hop : -hop;
}

function nearer(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (Math.abs(a) === Math.abs(b)) return Math.max(a, b);
  return Math.abs(a) < Math.abs(b) ? a : b;
}

/** Those met on the way, then those of the subject's keys anywhere else in the record; in the order of steps. */
function findExclusions(
  inquiry: Inquiry,
  walks: readonly Walk[],
  { flows }: Touching,
  isSigned: boolean,
): readonly Exclusion[] {
  const found = walks.flatMap((walk) => walk.exclusions.map((one) => ({ ...one, hop: sign(walk, one.hop, isSigned) })));
  const met = new Map<CarryingFlow['hop'], Set<Load>>();
  for (const { flow, load } of found) {
    const loads = met.get(flow.hop);
    if (loads === undefined) met.set(flow.hop, new Set([load]));
    else loads.add(load);
  }
  for (const key of inquiry.keys) {
    const load = inquiry.book.load(key, key, false);
    for (const flow of mentioning(key, flows)) {
      const verdict = judgeFlow(inquiry, flow, key);
      if (verdict?.how !== 'EXCLUDED' || met.get(flow.hop)?.has(load) === true) continue;
      const { inferred, reasons } = verdict;
      found.push({ flow, load, item: { carriage: 'EXCLUDED', inferred, reasons }, hop: undefined });
    }
  }
  return found.sort(compareSteps);
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

function mergePassedBy(walks: readonly Walk[]): Findings['passedBy'] {
  const [first, ...others] = walks.map(({ passedBy }) => passedBy);
  if (first === undefined || others.length === 0) return first ?? new Map<CarryingFlow, ReadonlySet<Key>>();
  const merged = new Map<CarryingFlow, ReadonlySet<Key>>(first);
  for (const other of others) {
    for (const [flow, keys] of other) merged.set(flow, new Set([...(merged.get(flow) ?? []), ...keys]));
  }
  return merged;
}
