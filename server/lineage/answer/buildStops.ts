import { ITEM_ANSWERS, type BridgeAnswer, type ItemAnswer, type StopAnswer } from '../TraceAnswer.ts';
import type { Ref } from '../../model/ref.ts';
import { onDemand } from '../../shared/onDemand.ts';
import { carriageOf } from '../law/carriageOf.ts';
import type { KeepingHolding } from '../sources/HopSource.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Key } from '../walk/Key.ts';
import { keysByNode } from '../walk/keysByNode.ts';
import { isCarried, isInferred } from '../walk/labelPlaces.ts';
import { compareTexts } from '../walk/orders.ts';
import { countTold, listItems, loadsAtStop } from './buildItems.ts';
import { custodyOf } from './custodyOf.ts';
import type { FoundStop } from './Findings.ts';
import type { Surroundings } from './Surroundings.ts';

/** A stop as it is answered (trace-semantics.md §4, Stop). Its items are listed when they are first read: they may be thousands. */
export function buildStop(inquiry: Inquiry, stop: FoundStop, surroundings: Surroundings, held: Held): StopAnswer {
  const { endpoint, hop, places, truncated } = stop;
  const told = loadsAtStop(places);
  const items = onDemand(() => listItems(told));
  const carried = places.some(isCarried);
  const { operatorOf, engagementsOf } = surroundings;
  return {
    endpoint: endpoint.id,
    hop,
    carriage: carried ? 'CARRIED' : 'UNKNOWN',
    unknownSteps: places.reduce((least, place) => Math.min(least, place.unknownSteps), Infinity),
    inferred: isInferred(places),
    partial: isPartial(inquiry, stop, carried),
    held: held.answer,
    get items() {
      return items();
    },
    itemCounts: countTold(told),
    bridges: answerBridges(stop),
    ...(endpoint.operator === undefined ? {} : { operator: endpoint.operator }),
    custody: custodyOf(endpoint, operatorOf(endpoint), engagementsOf(endpoint), inquiry.when),
    holdings: held.holdings.map(({ hop: { id } }) => id),
    truncated,
  };
}

/** Not every key of the subject reaches the stop with its carriage. */
function isPartial({ keys }: Inquiry, { places }: FoundStop, carried: boolean): boolean {
  const roots = new Set<Key>();
  for (const place of places) if (!carried || isCarried(place)) roots.add(place.load.root);
  return roots.size < keys.length;
}

/** What the holdings at a stop say, apart from the walk. */
export interface Held {
  /** The best over the keys. */
  readonly answer: ItemAnswer;
  /** Those that speak of a key, or leave it open; by sort key and id. */
  readonly holdings: readonly KeepingHolding[];
}

/** The answer of §2, asked of the holdings that are not NO on the day; one of which that is not known keeps nothing for certain. */
export function answerHeld(inquiry: Inquiry, stop: FoundStop, holdings: readonly KeepingHolding[]): Held {
  if (holdings.length === 0) return NOTHING_HELD;
  const renamed = stop.places.flatMap(({ load: { key, root } }) => (key === root ? [] : [key]));
  const answered = holdings
    .filter(({ hop }) => inquiry.inScope(hop) && inquiry.forceOf(hop).state !== 'NO')
    .map((holding) => ({ holding, answer: answerOf(inquiry, holding, renamed) }))
    .filter(({ answer }) => answer !== 'NOT_LISTED');
  return {
    answer: answered.map(({ answer }) => answer).reduce(better, 'NOT_LISTED'),
    holdings: answered
      .map(({ holding }) => holding)
      .sort(({ hop: a }, { hop: b }) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id)),
  };
}

/** Where no holding is. */
export const NOTHING_HELD: Held = { answer: 'NOT_LISTED', holdings: [] };

/** Only the keys that it mentions are asked about one by one; of all others its list says the same. */
function answerOf({ forceOf, keys }: Inquiry, { hop, mentions }: KeepingHolding, renamed: readonly Key[]): ItemAnswer {
  const best = forceOf(hop).state === 'UNKNOWN' ? 'UNKNOWN' : 'CARRIED';
  const byNode = keysByNode(keys);
  const named = new Set<Key>();
  for (const node of mentions.keys()) for (const key of byNode.get(node) ?? []) named.add(key);
  let found: ItemAnswer = named.size < keys.length ? carriageOf([], mentions, hop).answer : 'NOT_LISTED';
  for (const some of [named, renamed]) {
    for (const key of some) {
      if (found === best) return found;
      const { answer } = carriageOf(key.up, mentions, hop);
      found = better(found, answer === 'CARRIED' ? best : answer);
    }
  }
  return found;
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
