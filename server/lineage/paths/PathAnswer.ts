import type { EndpointRef } from '../../model/flow.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import type { ForceSpan } from '../law/forceSpans.ts';
import type {
  AuthorityAnswer,
  ChangeDay,
  CompletenessAnswer,
  InForce,
  ItemAnswer,
  KeyRef,
  StartState,
  StepAnswer,
  StopAnswer,
  TraceSubjectRef,
  UnknownReason,
} from '../TraceAnswer.ts';

/** YES: by CARRIED steps only. NO: by no flow that carries or may carry it on the day, as far as the search went to its end. */
export const CONNECTED = ['YES', 'UNKNOWN', 'NO'] as const;
export type Connected = (typeof CONNECTED)[number];

/** What is in the way on a flow (decision 0104); a flow may have several. */
export const OBSTACLE_KINDS = ['EXCLUDED', 'NOT_LISTED', 'NOT_IN_FORCE', 'ELSEWHERE', 'DATA_SUBJECT'] as const;
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

/** Why not: the way with the fewest obstacles, no chain of flows at all, or too many ways to look for the former. */
export const NO_WAYS = ['OBSTACLES', 'NO_FLOW_ON_RECORD', 'TOO_LARGE'] as const;
export type NoWay = (typeof NO_WAYS)[number];

export interface ObstacleAnswer {
  readonly kind: ObstacleKind;
  /** Of NOT_IN_FORCE: when the flow is or may be in force; empty: never. Of others empty. */
  readonly inForceWhen: readonly ForceSpan[];
}

/** One flow of a way, with the one key that goes over it. */
export interface WayStepAnswer {
  readonly flow: Ref<'FLOW'>;
  readonly from: EndpointRef;
  readonly to: EndpointRef;
  /** As it is called at the sender, and at the receiver. */
  readonly item: KeyRef;
  readonly arrivesAs: KeyRef;
  /** What §2 says of the key, and §3 of the day. */
  readonly answer: ItemAnswer;
  readonly inForce: InForce;
  readonly inferred: boolean;
  readonly reasons: readonly UnknownReason[];
  readonly authorities: readonly AuthorityAnswer[];
  readonly obstacles: readonly ObstacleAnswer[];
}

/** One way, from its first endpoint to its last. */
export interface WayAnswer {
  /** The key of the question that takes it. */
  readonly item: KeyRef;
  readonly hops: number;
  readonly unknownSteps: number;
  readonly obstacleCount: number;
  readonly steps: readonly WayStepAnswer[];
}

/** Every way the subject can take between two holders (trace-semantics.md §5). Lists are sorted as in a trace. */
export interface PathAnswer {
  readonly subject: TraceSubjectRef;
  readonly from: EndpointRef;
  readonly to: EndpointRef;
  /** Each holder with the systems it operates; the two have nothing in common. */
  readonly fromEndpoints: readonly EndpointRef[];
  readonly toEndpoints: readonly EndpointRef[];
  readonly asOf: Day;
  readonly connected: Connected;
  readonly subjectAtStart: StartState;
  /** What lies on any way. */
  readonly stops: readonly StopAnswer[];
  readonly steps: readonly StepAnswer[];
  /** With YES the shortest of CARRIED steps only, with UNKNOWN the shortest; absent if none was found. */
  readonly shortest?: WayAnswer | undefined;
  /** Only with NO. */
  readonly noWay?: NoWay | undefined;
  /** Only with OBSTACLES. */
  readonly fewestObstacles?: WayAnswer | undefined;
  readonly changes: readonly ChangeDay[];
  readonly completeness: CompletenessAnswer;
}
