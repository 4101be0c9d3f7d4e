import type { EndpointHop } from '../../../../server/graph/hops.ts';
import {
  CUSTODIES,
  ITEM_ANSWERS,
  type BridgeAnswer,
  type Custody,
  type ItemCarriage,
  type StopAnswer,
} from '../../../../server/lineage/TraceAnswer.ts';
import { isRefOf, type Ref } from '../../../../server/model/ref.ts';
import { authorityState } from './inForce.ts';
import type { Key } from './keys.ts';
import { compareAll, compareText, inReasonOrder } from './order.ts';
import type { Held, RecordOnDay } from './recordOnDay.ts';
import { countsOf, groupBy, inItemOrder, isPartial, nearestHop, type StopVisit } from './visits.ts';
import type { Walk } from './walk.ts';

/** §4, Stop: one per endpoint reached, in the order hop, sort key, id. */
export function stopsOf(day: RecordOnDay, walks: readonly Walk[], visits: readonly StopVisit[]): StopAnswer[] {
  const endpoints = new Map<string, EndpointHop>(
    day.inScope.record.endpoints.map((endpoint) => [endpoint.id, endpoint]),
  );
  return groupBy(visits, (visit) => visit.place.pair.endpoint)
    .flatMap((here) => {
      const endpoint = endpoints.get(here[0]?.place.pair.endpoint ?? '');
      return endpoint === undefined ? [] : [{ endpoint, stop: stopOf(day, walks, endpoint, here) }];
    })
    .sort((left, right) =>
      compareAll(
        left.stop.hop - right.stop.hop,
        compareText(left.endpoint.sort, right.endpoint.sort),
        compareText(left.endpoint.id, right.endpoint.id),
      ),
    )
    .map(({ stop }) => stop);
}

function stopOf(
  day: RecordOnDay,
  walks: readonly Walk[],
  endpoint: EndpointHop,
  here: readonly StopVisit[],
): StopAnswer {
  const items = inItemOrder(day, groupBy(here, ({ place }) => `${place.pair.key} ${place.origin}`).map(itemOf));
  const carriage = here.some((visit) => visit.carried) ? 'CARRIED' : 'UNKNOWN';
  const asked = new Set<Key>([...day.inScope.keys, ...here.map((visit) => visit.place.pair.key)]);
  const held = day.held.filter((one) => one.pair.endpoint === endpoint.id && asked.has(one.pair.key));
  return {
    endpoint: endpoint.id,
    hop: nearestHop(here.map((visit) => visit.signedHop)) ?? 0,
    carriage,
    unknownSteps: Math.min(...here.map((visit) => visit.unknownSteps)),
    inferred: isInferred(here),
    partial: isPartial(day, items, carriage),
    held: ITEM_ANSWERS.find((answer) => held.some((one) => one.answer === answer)) ?? 'NOT_LISTED',
    items,
    itemCounts: countsOf(items),
    bridges: bridgesAt(walks, here),
    ...(endpoint.operator === undefined ? {} : { operator: endpoint.operator }),
    custody: custodyOf(day, endpoint),
    holdings: holdingsOf(held),
    truncated: here.some((visit) => visit.workLeft),
  };
}

function itemOf(visits: readonly StopVisit[]): ItemCarriage {
  const place = visits[0]?.place;
  if (place === undefined) throw new Error('invariant: a group is never empty');
  const carried = visits.some((visit) => visit.carried);
  return {
    item: place.pair.key,
    origin: place.origin,
    carriage: carried ? 'CARRIED' : 'UNKNOWN',
    inferred: isInferred(visits),
    reasons: carried ? [] : inReasonOrder(visits.flatMap((visit) => [...visit.reasons])),
  };
}

/** "Every such walk uses a step that is INFERRED": of a CARRIED stop the walks of CARRIED steps only, of an UNKNOWN one all. */
function isInferred(visits: readonly StopVisit[]): boolean {
  const carried = visits.some((visit) => visit.carried);
  return !visits.some((visit) => (carried ? visit.carriedStated : visit.stated));
}

/** The bridges that the walks went over here, in the direction of the flows. */
function bridgesAt(walks: readonly Walk[], here: readonly StopVisit[]): BridgeAnswer[] {
  const used = walks.flatMap((one) =>
    one.bridges.filter((bridge) =>
      one.reached.some(
        ({ place }) =>
          place.pair.endpoint === bridge.endpoint &&
          here.some((visit) => visit.place === place) &&
          place.pair.key === (one.direction === 'DOWNSTREAM' ? bridge.from : bridge.to),
      ),
    ),
  );
  return groupBy(used, ({ from, to }) => `${from} ${to}`)
    .flatMap((same) => same.slice(0, 1))
    .map(({ from, to, concept }) => ({ from, to, concept }))
    .sort((left, right) => compareAll(compareText(left.from, right.from), compareText(left.to, right.to)));
}

/** §4, Stop: custody by the endpoint or its operator on the day; none for a data subject. */
function custodyOf(day: RecordOnDay, endpoint: EndpointHop): Custody[] {
  if (endpoint.kind === 'DATA_SUBJECT') return [];
  const { record } = day.inScope;
  const holders = [endpoint.id, endpoint.operator].filter((one) => one !== undefined);
  const roles = record.engagements
    .filter((one) => holders.some((holder) => holder === one.organisation))
    .filter((one) => !one.delegation && authorityState(one.authority, day.when).inForce !== 'NO')
    .map((one) => one.role);
  const isUndecided = record.endpoints.some((one) => holders.includes(one.id) && one.party === 'UNDECIDED');
  const holds: Record<Custody, boolean> = {
    MUNICIPALITY: holders.some((holder) => isRefOf('DEPARTMENT', holder)),
    CONTRACTOR: roles.includes('CONTRACTOR'),
    LINKAGE_PARTNER: roles.includes('LINKAGE_PARTNER'),
    OUTSIDE: false,
    UNDECIDED: isUndecided,
  };
  const custody = CUSTODIES.filter((one) => holds[one]);
  return custody.length > 0 ? custody : ['OUTSIDE'];
}

/** The holdings here that answer anything but NOT_LISTED, by sort key and id. */
function holdingsOf(held: readonly Held[]): Ref<'HOLDING'>[] {
  const once = [...new Set(held.map((one) => one.holding))];
  return once
    .sort((left, right) => compareAll(compareText(left.sort, right.sort), compareText(left.id, right.id)))
    .map((holding) => holding.id);
}
