import { carriageOf } from '../law/carriageOf.ts';
import { forceSpans } from '../law/forceSpans.ts';
import { listReasons, toReasonSet } from '../law/ReasonSet.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Key } from '../walk/Key.ts';
import type { ObstacleKind, WayAnswer, WayStepAnswer } from './PathAnswer.ts';

/** A flow of a way with the key that goes over it. */
export interface Crossing {
  readonly flow: CarryingFlow;
  readonly key: Key;
  readonly arrival: Key;
  /** The key came to the sender by a step of this way: there a category sends as one of several. */
  readonly arrived: boolean;
  readonly obstacles: readonly ObstacleKind[];
}

/** A way as it is answered. */
export function buildWay(inquiry: Inquiry, item: Key, crossings: readonly Crossing[]): WayAnswer {
  const steps = crossings.map((crossing) => buildWayStep(inquiry, crossing));
  return {
    item: item.id,
    hops: steps.filter(({ from, to }) => from !== to).length,
    unknownSteps: steps.filter(({ obstacles, reasons }) => obstacles.length === 0 && reasons.length > 0).length,
    obstacleCount: steps.reduce((sum, { obstacles }) => sum + obstacles.length, 0),
    steps,
  };
}

function buildWayStep(inquiry: Inquiry, { flow, key, arrival, arrived, obstacles }: Crossing): WayStepAnswer {
  const { hop, mentions, from } = flow;
  const { answer, reason, inferred } = carriageOf(key.up, mentions, hop);
  const { state, reasons, authorities } = inquiry.forceOf(hop);
  const doubt = arrived && from.party === 'CATEGORY' ? 'CATEGORY' : undefined;
  return {
    flow: hop.id,
    from: hop.from,
    to: hop.to,
    item: key.id,
    arrivesAs: arrival.id,
    answer,
    inForce: state,
    inferred: hop.inferred || inferred,
    reasons: listReasons(reasons | toReasonSet(reason, doubt)),
    authorities,
    obstacles: obstacles.map((kind) => ({
      kind,
      inForceWhen: kind === 'NOT_IN_FORCE' ? forceSpans(hop.authorities) : [],
    })),
  };
}
