import { ITEM_ANSWERS, type BridgeAnswer, type ItemAnswer, type StopAnswer } from '../TraceAnswer.ts';
import type { Ref } from '../../model/ref.ts';
import { carriageOf } from '../law/carriageOf.ts';
import type { KeepingHolding } from '../sources/HopSource.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Key } from '../walk/Key.ts';
import { isCarried, isInferred, unknownStepsOf } from '../walk/labelPlaces.ts';
import { compareTexts } from '../walk/orders.ts';
import { UNLABELLED } from '../walk/Walk.ts';
import { countItems, itemsAtStop } from './buildItems.ts';
import { custodyOf } from './custodyOf.ts';
import type { FoundStop } from './Findings.ts';
import { keysAt, type Surroundings } from './Surroundings.ts';

/** A stop as it is answered (trace-semantics.md §4, Stop). */
export function buildStop(inquiry: Inquiry, stop: FoundStop, surroundings: Surroundings): StopAnswer {
  const { endpoint, hop, places, truncated } = stop;
  const items = itemsAtStop(places);
  const label = places.reduce((best, place) => Math.min(best, place.label), UNLABELLED);
  const { held, holdings } = answerHeld(inquiry, stop, surroundings.holdingsAt(endpoint));
  return {
    endpoint: endpoint.id,
    hop,
    carriage: isCarried(label) ? 'CARRIED' : 'UNKNOWN',
    unknownSteps: unknownStepsOf(label),
    inferred: isInferred(label),
    partial: isPartial(inquiry, stop, isCarried(label)),
    held,
    items,
    itemCounts: countItems(items),
    bridges: answerBridges(stop),
    ...(endpoint.operator === undefined ? {} : { operator: endpoint.operator }),
    custody: custodyOf(endpoint, surroundings.operatorOf(endpoint), surroundings.engagementsOf(endpoint), inquiry.when),
    holdings: holdings.map(({ hop: { id } }) => id),
    truncated,
  };
}

/** Not every key of the subject reaches the stop with its carriage. */
function isPartial({ keys }: Inquiry, { places }: FoundStop, carried: boolean): boolean {
  const roots = new Set<Key>();
  for (const { load, label } of places) if (isCarried(label) === carried) roots.add(load.root);
  return roots.size < keys.length;
}

/** The best answer over the keys, and the holdings that have or may have one of them, by sort key and id. */
export function answerHeld(
  inquiry: Inquiry,
  stop: FoundStop,
  holdings: readonly KeepingHolding[],
): { readonly held: ItemAnswer; readonly holdings: readonly KeepingHolding[] } {
  if (holdings.length === 0) return { held: 'NOT_LISTED', holdings: [] };
  const keys = keysAt([stop], inquiry.keys);
  const answered = holdings
    .filter(({ hop }) => inquiry.inScope(hop) && inquiry.forceOf(hop).state !== 'NO')
    .map((holding) => ({ holding, answer: answerOf(holding, keys) }));
  return {
    held: answered.map(({ answer }) => answer).reduce(better, 'NOT_LISTED'),
    holdings: answered
      .filter(({ answer }) => answer === 'CARRIED' || answer === 'UNKNOWN')
      .map(({ holding }) => holding)
      .sort(({ hop: a }, { hop: b }) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id)),
  };
}

function answerOf({ hop, mentions }: KeepingHolding, keys: Iterable<Key>): ItemAnswer {
  let best: ItemAnswer = 'NOT_LISTED';
  for (const key of keys) {
    best = better(best, carriageOf(key.up, mentions, hop).answer);
    if (best === 'CARRIED') return best;
  }
  return best;
}

function better(a: ItemAnswer, b: ItemAnswer): ItemAnswer {
  return RANK[a] <= RANK[b] ? a : b;
}

const RANK = Object.fromEntries(ITEM_ANSWERS.map((answer, rank) => [answer, rank])) as Record<ItemAnswer, number>;

function answerBridges({ bridges }: FoundStop): readonly BridgeAnswer[] {
  return bridges
    .map(([from, to]) => ({ from: from.id, to: to.id, concept: from.concept as Ref<'CONCEPT'> }))
    .sort((a, b) => compareTexts(a.from, b.from) || compareTexts(a.to, b.to));
}
