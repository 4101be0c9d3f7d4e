import type { Sheet } from '../sources/HopSource.ts';
import { UNKNOWN_REASONS, type ItemAnswer, type UnknownReason } from '../TraceAnswer.ts';
import type { ConceptFactAnswer, ConceptItemAnswer, ConceptMatterAnswer } from './ConceptAnswer.ts';
import type { ConceptKeys } from './ConceptKeys.ts';
import { ANSWER_RANK } from './judgeFact.ts';

/** What of a sheet is known: its facts on the day, in record order, and whether it states any on whatever day. */
export interface SheetFacts {
  readonly sheet: Sheet;
  readonly facts: readonly ConceptFactAnswer[];
  readonly statesAny: boolean;
}

/**
 * What a sheet says of a concept: the best of its facts. A sheet that states none on any day says nothing (UNKNOWN, NOT_RECORDED): only
 * a closed list gives NOT_LISTED. One whose facts are all out of force on the day has no answer.
 */
export function judgeMatter(
  { sheet: { id, document }, facts, statesAny }: SheetFacts,
  { placeOf }: Pick<ConceptKeys, 'placeOf'>,
): ConceptMatterAnswer {
  const matter = { matter: id, document };
  if (!statesAny) return { ...matter, ...SAYS_NOTHING };
  const [first, ...others] = facts;
  if (first === undefined) return { ...matter, ...NOT_IN_FORCE };
  const best = others.reduce((a, b) => (ANSWER_RANK[b.answer] < ANSWER_RANK[a.answer] ? b : a), first);
  const deciding = facts.filter(({ answer }) => answer === best.answer);
  const reasons = new Set(deciding.flatMap((fact) => fact.reasons));
  return {
    ...matter,
    answer: best.answer,
    reasons: UNKNOWN_REASONS.filter((reason) => reasons.has(reason)),
    inferred: deciding.every(({ inferred }) => inferred),
    facts: facts.toSorted((a, b) => ANSWER_RANK[a.answer] - ANSWER_RANK[b.answer]),
    items: bestOfItems(facts.flatMap(({ items }) => items)).sort((a, b) => placeOf(a.item) - placeOf(b.item)),
  };
}

const SAYS_NOTHING = {
  answer: 'UNKNOWN' as ItemAnswer,
  reasons: ['NOT_RECORDED'] as readonly UnknownReason[],
  inferred: false,
  facts: [],
  items: [],
};
const NOT_IN_FORCE = { reasons: [], inferred: false, facts: [], items: [] };

/** Each item once with its best answer; stated before inferred. */
function bestOfItems(items: readonly ConceptItemAnswer[]): ConceptItemAnswer[] {
  const best = new Map<string, ConceptItemAnswer>();
  for (const item of items) {
    const known = best.get(item.item);
    if (known === undefined || isBetter(item, known)) best.set(item.item, item);
  }
  return [...best.values()];
}

function isBetter(a: ConceptItemAnswer, b: ConceptItemAnswer): boolean {
  const rank = ANSWER_RANK[a.answer] - ANSWER_RANK[b.answer];
  return rank < 0 || (rank === 0 && !a.inferred && b.inferred);
}
