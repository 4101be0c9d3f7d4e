import type { EndpointHop } from '../../../../server/graph/hops.ts';
import { UNKNOWN_REASONS, type UnknownEnd, type UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import type { EndpointRef } from '../../../../server/model/flow.ts';
import { parseRef, type Ref } from '../../../../server/model/ref.ts';
import { elsewhere } from './elsewhere.ts';
import { isWalked, type Found } from './found.ts';
import { forceOf } from './inForce.ts';
import type { Key } from './keys.ts';
import { isNamed } from './listAnswer.ts';
import { compareAll, compareText, sortedOnce } from './order.ts';
import { isSamePair, type RecordOnDay } from './recordOnDay.ts';
import { itemOf } from './steps.ts';
import { imagesOf } from './recordInScope.ts';
import { nearEnd } from './walk.ts';
import { groupBy, type StopVisit } from './visits.ts';

/** One key at one end; those of the same reason and place are one unknown end. */
export interface OneEnd {
  readonly reason: UnknownReason;
  readonly at?: Ref | undefined;
  readonly flows: readonly Ref<'FLOW' | 'HOLDING'>[];
  /** The keys of the question. */
  readonly keys: readonly Key[];
  readonly searched: readonly Ref[];
}

/** §4, Completeness: every unknown end, by reason, then by what it is at. */
export function unknownEnds(found: Found): UnknownEnd[] {
  const ends = [
    ...ofSteps(found),
    ...ofHoldings(found),
    ...ofParties(found),
    ...ofOpenKeys(found),
    ...sameHolder(found),
    ...notRecorded(found),
    ...flowsNotInRecord(found),
  ];
  return [
    ...groupBy(ends, (end) => `${end.reason} ${end.at ?? ''}`).map((same) => asOne(found, same)),
    ...elsewhere(found),
  ].sort((left, right) =>
    compareAll(
      UNKNOWN_REASONS.indexOf(left.reason) - UNKNOWN_REASONS.indexOf(right.reason),
      compareText(left.at ?? '', right.at ?? ''),
    ),
  );
}

function asOne({ day }: Found, ends: readonly OneEnd[]): UnknownEnd {
  const first = ends[0];
  if (first === undefined) throw new Error('invariant: a group is never empty');
  const { flows: allFlows, holdings } = day.inScope;
  const sortOf = new Map<Ref, string>([...allFlows, ...holdings].map(({ hop }) => [hop.id, hop.sort]));
  const flows = sortedOnce(ends.flatMap((end) => end.flows)).sort((left, right) =>
    compareAll(compareText(sortOf.get(left) ?? '', sortOf.get(right) ?? ''), compareText(left, right)),
  );
  return {
    reason: first.reason,
    ...(first.at === undefined ? {} : { at: first.at }),
    flows: flows.slice(0, 20),
    flowCount: flows.length,
    keys: new Set(ends.flatMap((end) => end.keys)).size,
    searched: sortedOnce(ends.flatMap((end) => end.searched)),
  };
}

/** "The reasons of each UNKNOWN step", key by key; an EXCLUDED one of an UNKNOWN period too. */
function ofSteps({ steps }: Found): OneEnd[] {
  return groupBy(steps, (step) => `${step.flow.id} ${step.key} ${step.origin}`).flatMap((visits) => {
    const flow = visits[0]?.flow.id;
    const { carriage, origin, reasons } = itemOf(visits);
    if (flow === undefined || carriage === 'CARRIED') return [];
    return reasons.map((reason) => ({ reason, at: flow, flows: [flow], keys: [origin], searched: [] }));
  });
}

/** "And of each UNKNOWN holding that concerns a key", wherever it is; one that is only in doubt by its period too. */
function ofHoldings({ day, stops }: Found): OneEnd[] {
  return day.held
    .filter((held) => held.answer === 'UNKNOWN' && (held.concerns || held.listed))
    .flatMap((held) => {
      const own = day.inScope.keys.filter((key) => key === held.pair.key);
      const came = stops.filter(({ place }) => isSamePair(place.pair, held.pair)).map(({ place }) => place.origin);
      const keys = [...own, ...came];
      if (keys.length === 0) return [];
      return held.reasons.map((reason) => ({
        reason,
        at: held.holding.id,
        flows: [held.holding.id],
        keys,
        searched: [],
      }));
    });
}

/** UNDECIDED_PARTY (the stop or its operator), CATEGORY and ONWARD_NOT_STATED, each at the stop. */
function ofParties({ day, stops }: Found): OneEnd[] {
  return stops.flatMap(({ place }) => {
    const stop = endpointOf(day, place.pair.endpoint);
    if (stop === undefined) return [];
    const operator = endpointOf(day, stop.operator);
    const reasons: UnknownReason[] = [];
    if (stop.party === 'UNDECIDED' || operator?.party === 'UNDECIDED') reasons.push('UNDECIDED_PARTY');
    if (stop.party === 'CATEGORY') reasons.push('CATEGORY');
    if (stop.passesOnUnstated) reasons.push('ONWARD_NOT_STATED');
    return reasons.map((reason) => ({ reason, at: stop.id, flows: [], keys: [place.origin], searched: [] }));
  });
}

/** UNRESOLVED_LIST or OPEN_LIST for a key that is such a node, of the question or come by a rename. */
function ofOpenKeys({ day, stops }: Found): OneEnd[] {
  const keys = new Set<Key>([...day.inScope.keys, ...stops.map(({ place }) => place.pair.key)]);
  return [...keys].flatMap((key) => {
    const facts = day.inScope.facts.get(key);
    const reasons: UnknownReason[] = [];
    if (facts?.resolved === false) reasons.push('UNRESOLVED_LIST');
    if (facts?.open === true) reasons.push('OPEN_LIST');
    return reasons.map((reason) => ({ reason, at: key, flows: [], keys: [key], searched: [] }));
  });
}

/** SAME_HOLDER: the stop's operator, or another of its systems, has a flow that may carry the key on, and it was not walked. */
function sameHolder({ day, walks, steps }: Found): OneEnd[] {
  return walks.flatMap((walk) =>
    walk.reached.flatMap(({ place }) => {
      const others = othersOfHolder(day, place.pair.endpoint);
      const onward = day.moves.filter((move) => {
        const near = nearEnd(move, walk.direction);
        return others.includes(near.endpoint) && near.key === place.pair.key && move.concerns && !isWalked(steps, move);
      });
      if (onward.length === 0) return [];
      const flows = onward.map((move) => move.flow.id);
      return [
        { reason: 'SAME_HOLDER' as const, at: place.pair.endpoint, flows, keys: [place.origin], searched: others },
      ];
    }),
  );
}

function othersOfHolder(day: RecordOnDay, endpoint: EndpointRef): EndpointRef[] {
  const stop = endpointOf(day, endpoint);
  if (stop === undefined || stop.kind === 'DATA_SUBJECT') return [];
  const holder: EndpointRef | undefined = stop.kind === 'SYSTEM' ? stop.operator : stop.id;
  return day.inScope.record.endpoints
    .filter((one) => holder !== undefined && (one.id === holder || one.operator === holder) && one.id !== endpoint)
    .map((one) => one.id);
}

/** NOT_RECORDED: a key that no flow and no holding names on any day; a question without keys. */
function notRecorded({ day, papers }: Found): OneEnd[] {
  const { keys, question } = day.inScope;
  const none = keys.length === 0 ? [{ at: question.subject, keys: [] }] : [];
  const unnamed = keys.filter((key) => !isRecorded(day, key)).map((key) => ({ at: key, keys: [key] }));
  return [...none, ...unnamed].map((end) => ({ ...end, reason: 'NOT_RECORDED' as const, flows: [], searched: papers }));
}

function isRecorded(day: RecordOnDay, key: Key): boolean {
  const onSomeDay = (one: { hop: Parameters<typeof hopForce>[0] }): boolean => hopForce(one.hop) !== 'NO';
  const { flows, holdings } = day.inScope;
  return (
    holdings.some((holding) => onSomeDay(holding) && isNamed(said(holding, key))) ||
    flows.some(
      (flow) =>
        onSomeDay(flow) &&
        (isNamed(said(flow, key)) ||
          [...flow.says].some(
            ([sent, answer]) => answer.answer === 'CARRIED' && imagesOf(flow.hop, sent).includes(key),
          )),
    )
  );
}

function hopForce(hop: { readonly authorities: Parameters<typeof forceOf>[0] }): string {
  return forceOf(hop.authorities, 'ALL_TIMES').inForce;
}

function said(
  listed: { readonly says: RecordOnDay['inScope']['flows'][number]['says'] },
  key: Key,
): Parameters<typeof isNamed>[0] {
  return listed.says.get(key) ?? { answer: 'NOT_LISTED', inferred: false };
}

/** FLOWS_NOT_IN_RECORD: a matter of this answer (of its steps, holdings and keys) refers to flows that the record lacks. */
function flowsNotInRecord(found: Found): OneEnd[] {
  const { day } = found;
  const matters = new Set<Ref>(mattersOf(found));
  return day.inScope.record.missing
    .filter((one) => one.holds.includes('FLOWS') && one.matters.some((matter) => matters.has(matter)))
    .map((one) => ({
      reason: 'FLOWS_NOT_IN_RECORD' as const,
      at: one.attachment,
      flows: [],
      keys: day.inScope.keys,
      searched: [],
    }));
}

function mattersOf({ day, stops, steps }: Found): Ref[] {
  const keys = [...day.inScope.keys, ...stops.map(({ place }) => place.pair.key)];
  const holdings = day.held.filter((held) => isAtStop(held.pair.endpoint, stops) && keys.includes(held.pair.key));
  return [
    ...steps.flatMap((step) => step.flow.matters),
    ...holdings.flatMap((held) => held.holding.matters),
    ...day.inScope.keys
      .flatMap((key) => day.inScope.facts.get(key)?.concerns ?? [])
      .filter((one) => parseRef(one)?.kind === 'MATTER'),
  ];
}

function isAtStop(endpoint: EndpointRef, stops: readonly StopVisit[]): boolean {
  return stops.some(({ place }) => place.pair.endpoint === endpoint);
}

function endpointOf(day: RecordOnDay, id: EndpointRef | undefined): EndpointHop | undefined {
  return day.inScope.record.endpoints.find((endpoint) => endpoint.id === id);
}
