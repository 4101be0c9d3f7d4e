import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { CarryingFlow, FlowEnd } from '../sources/HopSource.ts';
import { bridgesFrom, type BridgeBook } from './bridgesFrom.ts';
import type { Inquiry } from './Inquiry.ts';
import { AT_START } from './KeyBook.ts';
import { fetchRenames } from './renames.ts';
import { findOffers, type Offer } from './findOffers.ts';
import { openStepBudget } from './StepBudget.ts';
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
): Promise<Walk> {
  const found = emptyWalk(way);
  const budget = openStepBudget(inquiry.question.maxSteps);
  let frontier = enterStarts(inquiry, found, starts);
  for (let hop = 0; frontier.length > 0; hop += 1) {
    const next: Place[] = [];
    const onward: Offer[] = [];
    // A flow inside one endpoint and a bridge add no hop: what they reach is expanded in this same hop, before anything goes on.
    for (let round: readonly Place[] = frontier; round.length > 0;) {
      const places = await openPlaces(inquiry, found, bridges, round, hop);
      const offers = await offersOf(inquiry, found, places);
      for (const offer of offers) if (!offer.isInside) onward.push(offer);
      const inside = budget.admit(
        found,
        offers.filter(({ isInside }) => isInside),
      );
      round = inside.flatMap((offer) => take(inquiry, found, offer, hop));
    }
    for (const offer of budget.admit(found, onward)) next.push(...take(inquiry, found, offer, hop + 1));
    frontier = next;
  }
  return found;
}

function enterStarts({ book }: Inquiry, found: Walk, starts: readonly Start[]): Place[] {
  return starts.flatMap((start) => {
    const { place, isNew } = reach(found, start.endpoint, book.load(start.key, start.key, AT_START), 0);
    if (place.start?.state !== 'CARRIED') place.start = start;
    return isNew ? [place] : [];
  });
}

/** Those of these places that are to be expanded in this hop, and what bridges join to them. */
async function openPlaces(
  inquiry: Inquiry,
  found: Walk,
  bridges: BridgeBook | undefined,
  round: readonly Place[],
  hop: number,
): Promise<readonly Place[]> {
  const places = round.filter((place) => open(place, hop));
  if (bridges === undefined) return places;
  for (let joined: readonly Place[] = places; joined.length > 0;) {
    joined = (await bridgesFrom(inquiry, bridges, found, joined)).filter((place) => open(place, hop));
    places.push(...joined);
  }
  return places;
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
  const renaming: CarryingFlow[] = [];
  for (const id of endpoints) for (const flow of flows.get(id) ?? NO_FLOWS) if (isRenaming(flow)) renaming.push(flow);
  if (renaming.length > 0) {
    await fetchRenames(
      book,
      renaming,
      places.map(({ load }) => load.key),
    );
  }
  const offers: Offer[] = [];
  for (const place of places) {
    findOffers(inquiry, found, place, flows.get(place.reached.endpoint.id) ?? NO_FLOWS, offers);
  }
  return offers;
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

/** Goes along an offer, to this hop; gives the places that are new there. */
function take({ book }: Inquiry, found: Walk, offer: Offer, hop: number): readonly Place[] {
  const { flow, place, asked, arrivals, item } = offer;
  const farEnd = found.way === 'DOWNSTREAM' ? flow.to : flow.from;
  const { root, guessed } = place.load;
  const by = { flow, load: book.load(asked, root, place.load) };
  putOnStep(found, flow, by.load, item, hop);
  const places: Place[] = [];
  for (const arrival of arrivals) {
    const { place: to, isNew } = reach(found, farEnd, book.load(arrival, root, { arrived: true, guessed }), hop);
    if (isNew) places.push(to);
    const isCertain = item.carriage === 'CARRIED';
    place.moves.push({ to, by, isCertain, isUnknownStep: !isCertain, inferred: item.inferred, reasons: item.reasons });
  }
  return places;
}
