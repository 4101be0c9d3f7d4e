import { toReasonSet } from '../law/ReasonSet.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Inquiry } from './Inquiry.ts';
import type { Key } from './Key.ts';
import { askedKeys } from './presence.ts';
import { becomes } from './renames.ts';
import { judge, type Verdict } from './verdicts.ts';
import type { Place, StepItem, Walk } from './Walk.ts';

/** A flow that can be walked from a place. */
export interface Offer {
  readonly place: Place;
  readonly flow: CarryingFlow;
  /** The key that §2 is asked of: the one at the sender's side. */
  readonly asked: Key;
  /** What it is called at the far end, in the direction of the walk. */
  readonly arrivals: readonly Key[];
  readonly item: StepItem;
  /** The flow stays inside one endpoint: it adds no hop. */
  readonly isInside: boolean;
}

/**
 * Adds the flows that can be walked from this place to the offers. What is not walked is noted in the walk: exclusions as steps, other flows that may have
 * the key for ELSEWHERE, those of another day, and a limit with work left.
 */
export function findOffers(
  inquiry: Inquiry,
  walk: Walk,
  place: Place,
  flows: readonly CarryingFlow[],
  offers: Offer[],
): void {
  const { key } = place.load;
  for (const flow of flows) {
    if (walk.way === 'DOWNSTREAM') {
      consider(inquiry, walk, place, flow, key, offers);
    } else {
      for (const asked of askedKeys(inquiry, flow, key)) {
        consider(inquiry, walk, place, flow, asked, offers);
      }
    }
  }
}

const BRIDGED = toReasonSet('BRIDGED');
const CATEGORY = toReasonSet('CATEGORY');

function consider(inquiry: Inquiry, walk: Walk, place: Place, flow: CarryingFlow, asked: Key, offers: Offer[]): void {
  const verdict = judge(inquiry, flow, asked);
  if (verdict === undefined) return;
  const { how, inferred, reasons } = verdict;
  switch (how) {
    case 'NOT_NOW':
      walk.metNotNow = true;
      return;
    case 'EXCLUDED': {
      const load = inquiry.book.load(asked, place.load.root, place.load);
      walk.exclusions.push({ flow, load, item: { carriage: how, inferred, reasons }, hop: stepHop(place, flow) });
      return;
    }
    case 'ELSEWHERE':
      walk.passedBy.push({ flow, asked, root: place.load.root });
      return;
    case 'CARRIED':
    case 'UNKNOWN':
      if (isEndOfTheWay(place)) walk.passedBy.push({ flow, asked, root: place.load.root });
      else if (isBeyondLimit(inquiry, place, flow)) {
        walk.limit ??= 'HOPS';
        place.reached.truncated = true;
      } else {
        const arrivals = arrivalsOf(inquiry, walk, flow, asked);
        offers.push({ place, flow, asked, arrivals, isInside: isInside(flow), item: toStepItem(verdict, place) });
      }
  }
}

/** DOWNSTREAM what the key becomes on the flow; UPSTREAM what it was before. */
function arrivalsOf({ book }: Inquiry, { way }: Walk, flow: CarryingFlow, asked: Key): readonly Key[] {
  const renamed = way === 'DOWNSTREAM' ? becomes(flow, asked) : undefined;
  return renamed?.flatMap((id) => book.find(id) ?? []) ?? [asked];
}

/** The hop of a step from this place: a flow inside one endpoint adds none. */
function stepHop({ hop }: Place, flow: CarryingFlow): number {
  return isInside(flow) ? hop : hop + 1;
}

function isInside({ hop }: CarryingFlow): boolean {
  return hop.from === hop.to;
}

/** What a person does with what reached them is not in the record; what starts with them is. */
function isEndOfTheWay({ reached, load }: Place): boolean {
  return reached.endpoint.kind === 'DATA_SUBJECT' && load.arrived;
}

function isBeyondLimit({ question }: Inquiry, place: Place, flow: CarryingFlow): boolean {
  return stepHop(place, flow) > question.maxHops;
}

/** On from a category that was reached, which of them is not said; after a guess nothing is better than UNKNOWN. */
function toStepItem({ how, inferred, reasons }: Verdict, { load, reached }: Place): StepItem {
  const isOfCategory = load.arrived && reached.endpoint.party === 'CATEGORY';
  const doubts = (isOfCategory ? CATEGORY : 0) | (load.guessed ? BRIDGED : 0);
  const carriage = how === 'CARRIED' && doubts === 0 ? 'CARRIED' : 'UNKNOWN';
  return { carriage, inferred, reasons: reasons | doubts };
}
