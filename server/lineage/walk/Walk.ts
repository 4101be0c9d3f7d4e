import type { EndpointHop } from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import { NO_REASONS, type ReasonSet } from '../law/ReasonSet.ts';
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
  /** These three are given by `labelPlaces`: the least number of UNKNOWN steps, what holds over all walks to here, every reason met. */
  unknownSteps: number;
  marks: number;
  reasons: ReasonSet;
}

/** From one place to another: by a flow, or by a bridge inside an endpoint, which is no step. */
export interface Move {
  readonly to: Place;
  /** The flow, with the load that it takes at its sender's side; a bridge has none. */
  readonly by?: { readonly flow: CarryingFlow; readonly load: Load } | undefined;
  /** A CARRIED step, or a bridge of the question's own concept. */
  readonly isCertain: boolean;
  readonly isUnknownStep: boolean;
  readonly inferred: boolean;
  readonly reasons: ReasonSet;
}

/** An endpoint that was reached, with the loads that reached it. */
export interface Reached {
  readonly way: Way;
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

/** A flow that was met and not walked: `asked` is the key at its sender's side, `root` the key of the question. */
export interface Passing {
  readonly flow: CarryingFlow;
  readonly asked: Key;
  readonly root: Key;
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
  /** Flows that were not walked from a place, though they may have its key: counted in ELSEWHERE. */
  readonly passedBy: Passing[];
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
    passedBy: [],
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
    reached = { way: walk.way, endpoint, places: new Map(), bridges: new Map(), truncated: false };
    walk.reached.set(endpoint.id, reached);
  }
  const known = reached.places.get(load);
  if (known !== undefined) {
    const isNew = !known.isExpanded && hop < known.hop;
    if (isNew) known.hop = hop;
    return { place: known, isNew };
  }
  const place: Place = {
    reached,
    load,
    hop,
    moves: [],
    isExpanded: false,
    unknownSteps: Infinity,
    marks: 0,
    reasons: NO_REASONS,
  };
  reached.places.set(load, place);
  return { place, isNew: true };
}

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
