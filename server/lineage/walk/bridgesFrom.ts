import { NO_REASONS, toReasonSet } from '../law/ReasonSet.ts';
import type { Ref } from '../../model/ref.ts';
import { openBridges, type Bridges } from './Bridges.ts';
import type { Inquiry } from './Inquiry.ts';
import type { Key } from './Key.ts';
import { reach, type Place, type Walk } from './Walk.ts';

/** The bridges of a walk, by concept, opened when a walk first meets the concept. */
export interface BridgeBook {
  readonly of: (concept: Ref<'CONCEPT'>) => Promise<Bridges>;
}

/** The bridges that the question asks for: of its own concept, or with `across: CONCEPT` of every concept; undefined if of none. */
export function openBridgeBook(inquiry: Inquiry): BridgeBook | undefined {
  if (inquiry.concept === undefined && inquiry.question.across !== 'CONCEPT') return undefined;
  const open = new Map<Ref<'CONCEPT'>, Promise<Bridges>>();
  return {
    of: (concept) => {
      const known = open.get(concept) ?? openBridges(inquiry, concept);
      open.set(concept, known);
      return known;
    },
  };
}

/**
 * Goes over the bridges from these places, in the direction of the walk: DOWNSTREAM from what is received to what is sent, UPSTREAM back.
 * Gives the places that are new.
 */
export async function bridgesFrom(
  inquiry: Inquiry,
  book: BridgeBook,
  walk: Walk,
  places: readonly Place[],
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const [concept, meeting] of byConcept(inquiry, places)) {
    const bridges = await book.of(concept);
    const sending = meeting.filter(({ reached }) => bridges.sentBy(reached.endpoint).size > 0);
    if (sending.length === 0) continue;
    const received = await bridges.receivedBy(sending.map(({ reached }) => reached.endpoint));
    for (const place of sending) {
      const sent = bridges.sentBy(place.reached.endpoint);
      const arrived = received.get(place.reached.endpoint.id) ?? new Set<Key>();
      const [near, far] = walk.way === 'DOWNSTREAM' ? [arrived, sent] : [sent, arrived];
      if (near.has(place.load.key)) for (const key of far) found.push(...cross(inquiry, walk, place, key));
    }
  }
  return found;
}

function byConcept(inquiry: Inquiry, places: readonly Place[]): ReadonlyMap<Ref<'CONCEPT'>, Place[]> {
  const groups = new Map<Ref<'CONCEPT'>, Place[]>();
  for (const place of places) {
    const { concept } = place.load.key;
    if (concept === undefined || (inquiry.concept ?? concept) !== concept) continue;
    const group = groups.get(concept);
    if (group === undefined) groups.set(concept, [place]);
    else group.push(place);
  }
  return groups;
}

const BRIDGED = toReasonSet('BRIDGED');

/** In a trace of a concept the other item is a key of its own; in another trace it is a guess about where the root goes on. */
function cross(inquiry: Inquiry, walk: Walk, place: Place, key: Key): readonly Place[] {
  if (key === place.load.key) return [];
  const isGuess = inquiry.concept === undefined;
  const { arrived, guessed } = place.load;
  const load = inquiry.book.load(key, isGuess ? place.load.root : key, { arrived, guessed: guessed || isGuess });
  const { place: to, isNew } = reach(walk, place.reached.endpoint, load, place.hop);
  place.moves.push({
    to,
    isCertain: !isGuess,
    isUnknownStep: false,
    inferred: false,
    reasons: isGuess ? BRIDGED : NO_REASONS,
  });
  noteBridge(walk, place, key);
  return isNew ? [to] : [];
}

/** Bridges are told in the direction of the flows. */
function noteBridge(walk: Walk, { reached, load }: Place, key: Key): void {
  const [from, to] = walk.way === 'DOWNSTREAM' ? [load.key, key] : [key, load.key];
  const known = reached.bridges.get(from);
  if (known === undefined) reached.bridges.set(from, new Set([to]));
  else known.add(to);
}
