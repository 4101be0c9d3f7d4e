import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { CarryingFlow, FlowEnd } from '../sources/HopSource.ts';
import { bridgesFrom, type BridgeBook } from './bridgesFrom.ts';
import type { Inquiry } from './Inquiry.ts';
import { fetchRenames } from './renames.ts';
import { findOffers, type Offer } from './findOffers.ts';
import type { StepBudget } from './StepBudget.ts';
import type { Start } from './Start.ts';
import { emptyWalk, putOnStep, reach, type Place, type Walk, type Way } from './Walk.ts';

/**
 * Walks from the starts along every flow that carries or may carry what has arrived (trace-semantics.md §4), hop by hop: each pair is
 * expanded once, at its least hop, and asks the source once a hop for all pairs together.
 */
export async function walkFromStarts(
  inquiry: Inquiry,
  way: Way,
  starts: readonly Start[],
  bridges: BridgeBook | undefined,
  budget: StepBudget,
): Promise<Walk> {
  const found = emptyWalk(way);
  let frontier: Place[] = [];
  for (const start of starts) {
    const load = inquiry.book.load(start.key, start.key, false);
    const { place, isNew } = reach(found, start.endpoint, load, 0);
    if (isNew) frontier.push(place);
    if (place.start?.state !== 'CARRIED') place.start = start;
  }
  for (let hop = 0; frontier.length > 0; hop += 1) {
    const next: Place[] = [];
    let round: readonly Place[] = frontier;
    // A flow inside one endpoint and a bridge add no hop: what they reach is expanded in this same hop.
    while (round.length > 0) {
      const places = round.filter((place) => open(place, hop));
      const offers = await offersOf(inquiry, found, places);
      const admitted = budget.admit(found, offers);
      const inside = admitted.flatMap((offer) => take(inquiry, found, offer, hop, next));
      const joined = bridges === undefined ? [] : await bridgesFrom(inquiry, bridges, found, places);
      round = [...inside, ...joined];
    }
    frontier = next;
  }
  return found;
}

/** Whether the place is to be expanded in this hop; then it is never expanded again. */
function open(place: Place, hop: number): boolean {
  if (place.isExpanded || place.hop !== hop) return false;
  place.isExpanded = true;
  return true;
}

async function offersOf(inquiry: Inquiry, found: Walk, places: readonly Place[]): Promise<readonly Offer[]> {
  if (places.length === 0) return [];
  const { source, book } = inquiry;
  const end: FlowEnd = found.way === 'DOWNSTREAM' ? 'FROM' : 'TO';
  const { endpoints, nodes } = askedOf(places);
  const flows = await source.flowsAt(end, endpoints, nodes);
  const renaming = endpoints.flatMap((id) => (flows.get(id) ?? NO_FLOWS).filter(isRenaming));
  if (renaming.length > 0) {
    await fetchRenames(
      book,
      renaming,
      places.map(({ load }) => load.key),
    );
  }
  return places.flatMap((place) => findOffers(inquiry, found, place, flows.get(place.reached.endpoint.id) ?? NO_FLOWS));
}

const NO_FLOWS: readonly CarryingFlow[] = [];

function isRenaming({ hop }: CarryingFlow): boolean {
  return hop.correspondences.length > 0;
}

function askedOf(places: readonly Place[]): {
  readonly endpoints: readonly EndpointRef[];
  readonly nodes: readonly ItemNodeRef[];
} {
  const endpoints = new Set<EndpointRef>();
  const nodes = new Set<ItemNodeRef>();
  for (const { reached, load } of places) {
    endpoints.add(reached.endpoint.id);
    for (const node of load.key.up) nodes.add(node);
  }
  return { endpoints: [...endpoints], nodes: [...nodes] };
}

/** Goes along an offer; gives the places that are new in this hop, and adds those of the next hop to `next`. */
function take(inquiry: Inquiry, found: Walk, offer: Offer, hop: number, next: Place[]): readonly Place[] {
  const { flow, place, asked, arrivals, item } = offer;
  const farEnd = found.way === 'DOWNSTREAM' ? flow.to : flow.from;
  const isInside = flow.hop.from === flow.hop.to;
  const { root, bridged } = place.load;
  putOnStep(found, flow, inquiry.book.load(asked, root, bridged), item, isInside ? hop : hop + 1);
  const nowHere: Place[] = [];
  for (const arrival of arrivals) {
    const load = inquiry.book.load(arrival, root, bridged);
    const { place: to, isNew } = reach(found, farEnd, load, isInside ? hop : hop + 1);
    if (isNew) (isInside ? nowHere : next).push(to);
    const isUnknown = item.carriage === 'UNKNOWN';
    if (to !== place)
      place.moves.push({ to, isUnknown, isGuess: false, inferred: item.inferred, reasons: item.reasons });
  }
  return nowHere;
}
