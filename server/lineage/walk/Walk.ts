import type { EndpointHop } from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { ReasonSet } from '../law/ReasonSet.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Carriage } from '../TraceAnswer.ts';
import type { Key, Load } from './Key.ts';
import type { Start } from './Start.ts';

/** One of the two ways to walk; an answer of BOTH has a walk of each. */
export type Way = 'DOWNSTREAM' | 'UPSTREAM';

/** A pair that was reached: a load at an endpoint. */
export interface Place {
  readonly reached: Reached;
  readonly load: Load;
  /** Fewest steps from a start. */
  hop: number;
  start?: Start | undefined;
  readonly moves: Move[];
  isExpanded: boolean;
  /** The best walk to here: see `labelPlaces`. */
  label: number;
  /** Why it is not known that the load gets here. */
  reasons: ReasonSet;
}

/** From one place to another: by a flow, or by a bridge inside an endpoint; `isGuess`: by a bridge that no concept of the question states. */
export interface Move {
  readonly to: Place;
  readonly isUnknown: boolean;
  readonly isGuess: boolean;
  readonly inferred: boolean;
  readonly reasons: ReasonSet;
}

/** An endpoint that was reached, with the loads that reached it. */
export interface Reached {
  readonly endpoint: EndpointHop;
  readonly places: Map<Load, Place>;
  /** Pairs of keys joined here by concept. */
  readonly bridges: Map<Key, Set<Key>>;
  /** A limit was met here with work left. */
  truncated: boolean;
}

/** What a flow of the answer says of one load; `EXCLUDED` is shown and not walked. */
export interface StepItem {
  readonly carriage: Carriage;
  readonly inferred: boolean;
  readonly reasons: ReasonSet;
}

/** A flow met on the way that says of a load that it is not sent. */
export interface Exclusion {
  readonly flow: CarryingFlow;
  readonly load: Load;
  readonly item: StepItem;
  /** Undefined if the sender was not reached. */
  readonly hop: number | undefined;
}

/** A flow of the answer. */
export interface Step {
  readonly flow: CarryingFlow;
  /** The least; undefined while only exclusions are known whose sender was not reached. */
  hop: number | undefined;
  readonly items: Map<Load, StepItem>;
}

/** What a walk has found; `walkFromStarts` fills it. */
export interface Walk {
  readonly way: Way;
  readonly reached: Map<EndpointRef, Reached>;
  readonly steps: Map<Ref<'FLOW'>, Step>;
  /** Met at a place that was reached. */
  readonly exclusions: Exclusion[];
  /** Flows at a place that may have its key and were not walked: counted in ELSEWHERE. */
  readonly passedBy: Map<CarryingFlow, Set<Key>>;
  limit: 'HOPS' | 'STEPS' | undefined;
  /** A flow was met that is not in force on the day and would be on another. */
  metNotNow: boolean;
}

export function emptyWalk(way: Way): Walk {
  return {
    way,
    reached: new Map(),
    steps: new Map(),
    exclusions: [],
    passedBy: new Map(),
    limit: undefined,
    metNotNow: false,
  };
}

/** The place of a load at an endpoint; `isNew` if it was not reached before with so few steps. */
export function reach(
  walk: Walk,
  endpoint: EndpointHop,
  load: Load,
  hop: number,
): { readonly place: Place; readonly isNew: boolean } {
  let reached = walk.reached.get(endpoint.id);
  if (reached === undefined) {
    reached = { endpoint, places: new Map(), bridges: new Map(), truncated: false };
    walk.reached.set(endpoint.id, reached);
  }
  const known = reached.places.get(load);
  if (known !== undefined) {
    const isNew = !known.isExpanded && hop < known.hop;
    if (isNew) known.hop = hop;
    return { place: known, isNew };
  }
  const place: Place = { reached, load, hop, moves: [], isExpanded: false, label: UNLABELLED, reasons: 0 };
  reached.places.set(load, place);
  return { place, isNew: true };
}

/** Worse than every label. */
export const UNLABELLED = Number.MAX_SAFE_INTEGER;

/** Puts a load on a step, at this hop if that is less than before. */
export function putOnStep(walk: Walk, flow: CarryingFlow, load: Load, item: StepItem, hop: number | undefined): void {
  let step = walk.steps.get(flow.hop.id);
  if (step === undefined) {
    step = { flow, hop: undefined, items: new Map() };
    walk.steps.set(flow.hop.id, step);
  }
  if (hop !== undefined) step.hop = Math.min(step.hop ?? hop, hop);
  step.items.set(load, item);
}
