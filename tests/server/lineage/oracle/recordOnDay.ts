import type { FlowHop, HoldingHop } from '../../../../server/graph/hops.ts';
import type { ItemAnswer, UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import type { EndpointRef } from '../../../../server/model/flow.ts';
import { forceOf, type Force, type When } from './inForce.ts';
import type { Key, KeyFacts } from './keys.ts';
import type { ListAnswer } from './listAnswer.ts';
import { inReasonOrder } from './order.ts';
import { concerns, imagesOf, type Listed, type RecordInScope } from './recordInScope.ts';

/** What the walk goes over (§4). */
export interface Pair {
  readonly endpoint: EndpointRef;
  readonly key: Key;
}

/** One key that a flow, not NO on the day, carries or may carry: from one pair to another. */
export interface Move {
  readonly flow: FlowHop;
  readonly from: Pair;
  readonly to: Pair;
  /** A move inside one system adds no hop (§1, Endpoint). */
  readonly hops: 0 | 1;
  /** §2 says CARRIED. */
  readonly listed: boolean;
  readonly concerns: boolean;
  /** Not "UNKNOWN by §2 without concerning the key" (§4, Not walked). */
  readonly walkable: boolean;
  readonly carriage: 'CARRIED' | 'UNKNOWN';
  readonly reasons: readonly UnknownReason[];
  readonly inferred: boolean;
}

/** One key that a flow, not NO on the day, excludes; `to` is where it would have gone. */
export interface Exclusion {
  readonly flow: FlowHop;
  readonly from: Pair;
  readonly to: readonly Pair[];
  readonly hops: 0 | 1;
  /** Those of an UNKNOWN period. */
  readonly reasons: readonly UnknownReason[];
  readonly inferred: boolean;
}

/** What a holding, not NO on the day, says of one key. */
export interface Held {
  readonly holding: HoldingHop;
  readonly pair: Pair;
  /** §2 says CARRIED. */
  readonly listed: boolean;
  readonly concerns: boolean;
  /** CARRIED only if §3 says YES too, as for a step. */
  readonly answer: ItemAnswer;
  readonly reasons: readonly UnknownReason[];
}

/** The record in scope on a day: what may move, what is said not to, what is held. */
export interface RecordOnDay {
  readonly inScope: RecordInScope;
  readonly when: When;
  readonly force: ReadonlyMap<string, Force>;
  readonly moves: readonly Move[];
  readonly exclusions: readonly Exclusion[];
  readonly held: readonly Held[];
}

/** §2 and §3 together: each flow and holding that is not NO on the day, with every key that is not NOT_LISTED. */
export function recordOnDay(inScope: RecordInScope, when: When): RecordOnDay {
  const force = new Map(
    [...inScope.flows, ...inScope.holdings].map(({ hop }) => [hop.id as string, forceOf(hop.authorities, when)]),
  );
  const inForce = <Hop extends FlowHop | HoldingHop>({ hop }: Listed<Hop>): boolean =>
    force.get(hop.id)?.inForce !== 'NO';
  const perKey = <Hop extends FlowHop | HoldingHop, T>(
    listed: readonly Listed<Hop>[],
    make: (hop: Hop, facts: KeyFacts, said: ListAnswer, force: Force) => readonly T[],
  ): T[] =>
    listed
      .filter(inForce)
      .flatMap(({ hop, says }) =>
        [...says].flatMap(([key, said]) => make(hop, found(inScope.facts, key), said, found(force, hop.id))),
      );
  return {
    inScope,
    when,
    force,
    moves: perKey(inScope.flows, movesOf),
    exclusions: perKey(inScope.flows, exclusionOf),
    held: perKey(inScope.holdings, heldOf),
  };
}

/** §4: per key the carriage is CARRIED if §2 says CARRIED and §3 YES, else UNKNOWN with every reason of both. */
function movesOf(flow: FlowHop, facts: KeyFacts, said: ListAnswer, force: Force): Move[] {
  if (said.answer !== 'CARRIED' && said.answer !== 'UNKNOWN') return [];
  const reasons = inReasonOrder([...(said.reason === undefined ? [] : [said.reason]), ...force.reasons]);
  const listed = said.answer === 'CARRIED';
  const shared = concerns(flow, facts);
  return imagesOf(flow, facts.key).map((image) => ({
    flow,
    from: { endpoint: flow.from, key: facts.key },
    to: { endpoint: flow.to, key: image },
    hops: flow.from === flow.to ? 0 : 1,
    listed,
    concerns: shared,
    walkable: listed || shared,
    carriage: reasons.length === 0 ? 'CARRIED' : 'UNKNOWN',
    reasons,
    inferred: flow.inferred || said.inferred,
  }));
}

/** §4, Excluded. */
function exclusionOf(flow: FlowHop, facts: KeyFacts, said: ListAnswer, force: Force): Exclusion[] {
  if (said.answer !== 'EXCLUDED') return [];
  return [
    {
      flow,
      from: { endpoint: flow.from, key: facts.key },
      to: imagesOf(flow, facts.key).map((key) => ({ endpoint: flow.to, key })),
      hops: flow.from === flow.to ? 0 : 1,
      reasons: force.reasons,
      inferred: flow.inferred || said.inferred,
    },
  ];
}

/** §2, last paragraph, and §3, "A holding likewise". */
function heldOf(holding: HoldingHop, facts: KeyFacts, said: ListAnswer, force: Force): Held[] {
  if (said.answer === 'NOT_LISTED') return [];
  const reasons = inReasonOrder([...(said.reason === undefined ? [] : [said.reason]), ...force.reasons]);
  return [
    {
      holding,
      pair: { endpoint: holding.holder, key: facts.key },
      listed: said.answer === 'CARRIED',
      concerns: concerns(holding, facts),
      answer: said.answer === 'CARRIED' && reasons.length > 0 ? 'UNKNOWN' : said.answer,
      reasons: said.answer === 'EXCLUDED' ? [] : reasons,
    },
  ];
}

/** Whether two pairs are one. */
export function isSamePair(left: Pair, right: Pair): boolean {
  return left.endpoint === right.endpoint && left.key === right.key;
}

/** A pair as a text, for sets. */
export function pairId(pair: Pair): string {
  return `${pair.endpoint} ${pair.key}`;
}

function found<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`invariant: "${String(key)}" is in the map`);
  return value;
}
