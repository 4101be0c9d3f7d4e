import { carriageOf, type CarriageAnswer } from '../law/carriageOf.ts';
import type { When } from '../law/inForceOn.ts';
import { listReasons, NO_REASONS, toReasonSet, type ReasonSet } from '../law/ReasonSet.ts';
import { timelineOf } from '../law/timelineOf.ts';
import { invariant } from '../../shared/invariant.ts';
import type { StatedFact } from '../sources/HopSource.ts';
import type { InForce, ItemAnswer } from '../TraceAnswer.ts';
import type { ConceptFactAnswer, ConceptItemAnswer } from './ConceptAnswer.ts';
import type { ConceptKeys } from './ConceptKeys.ts';

/** The order in which answers count: CARRIED if any is, else UNKNOWN, else EXCLUDED, else NOT_LISTED. */
export const ANSWER_RANK: Readonly<Record<ItemAnswer, number>> = { CARRIED: 0, UNKNOWN: 1, EXCLUDED: 2, NOT_LISTED: 3 };

/**
 * What a fact says of a concept; undefined if it is not in force on the day. The items that it names answer by §2. What it leaves open
 * counts for the items that it concerns and does not name; where the record has no such item, for the concept as such.
 */
export function judgeFact(fact: StatedFact, keys: ConceptKeys, when: When): ConceptFactAnswer | undefined {
  const { state, reasons, authorities } = timelineOf(fact.hop.authorities).on(when);
  if (state === 'NO') return undefined;
  const said = answersOf(fact, keys).map((answer) => onTheDay(answer, state, reasons, fact.hop.inferred));
  const best = bestOf(said);
  const deciding = said.filter(({ answer }) => answer === best.answer);
  return {
    fact: fact.hop.id,
    answer: best.answer,
    reasons: listReasons(deciding.reduce((set, one) => set | one.reasons, NO_REASONS)),
    inferred: deciding.every(({ inferred }) => inferred),
    inForce: state,
    authorities,
    items: said.flatMap(toItem),
  };
}

/** What the list of a fact says of a concept, periods left aside. */
export function listAnswerOf(fact: StatedFact, keys: ConceptKeys): ItemAnswer {
  return bestOf(answersOf(fact, keys)).answer;
}

function bestOf<T extends { readonly answer: ItemAnswer }>([first, ...others]: readonly T[]): T {
  invariant(first !== undefined, 'a list answers something');
  return others.reduce((a, b) => (ANSWER_RANK[b.answer] < ANSWER_RANK[a.answer] ? b : a), first);
}

interface Said extends CarriageAnswer {
  readonly item?: Pick<ConceptItemAnswer, 'item' | 'namedAs'> | undefined;
}

/** At least one: that of the list itself, for whatever it does not name. */
function answersOf(fact: StatedFact, keys: ConceptKeys): readonly Said[] {
  const { hop, mentions } = fact;
  const named = keys.namedBy(fact);
  const said = named.map(({ id, up }): Said => {
    const namedAs = up.find((node) => mentions.has(node)) ?? id;
    return { item: { item: id, namedAs }, ...carriageOf(up, mentions, hop) };
  });
  const rest = carriageOf([], mentions, hop);
  const counts = named.length === 0 || (rest.answer === 'UNKNOWN' && keys.hasUnnamedConcern(fact, named));
  return counts ? [...said, rest] : said;
}

type OnTheDay = Omit<Said, 'reason'> & { readonly reasons: ReasonSet };

function onTheDay(said: Said, state: InForce, force: ReasonSet, inferred: boolean): OnTheDay {
  const { item, answer, reason } = said;
  const common = { item, inferred: said.inferred || inferred };
  if (answer === 'CARRIED' && state !== 'UNKNOWN') return { ...common, answer, reasons: NO_REASONS };
  if (answer === 'NOT_LISTED') return { ...common, answer, reasons: NO_REASONS };
  if (answer === 'EXCLUDED') return { ...common, answer, reasons: force };
  return { ...common, answer: 'UNKNOWN', reasons: force | toReasonSet(reason) };
}

function toItem({ item, answer, inferred }: OnTheDay): readonly ConceptItemAnswer[] {
  return item === undefined || answer === 'NOT_LISTED' ? [] : [{ ...item, answer, inferred }];
}
