import type { Day } from '../model/period.ts';
import { LastAnswers } from '../shared/LastAnswers.ts';
import { runInTurns } from '../store/runInTurns.ts';
import { RULES } from './allRules.ts';
import type { FactsCache, TooManyFacts } from './FactsCache.ts';
import { findAllInSteps } from './findAll.ts';
import type { FindingsAnswer } from './Finding.ts';
import type { RecordFacts } from './RecordFacts.ts';
import type { AnyRule } from './Rule.ts';

/** What is asked of the rules: the day, and one municipality or the whole record. */
export interface FindingsQuestion {
  readonly day: Day;
  /** The scope of a municipality. */
  readonly scope: string | undefined;
}

/** Days that are remembered of a revision and scope. */
const MOST_ANSWERS = 20;

/** What the rules find in the current revision; what was found on a day is remembered until something is imported. */
export class FindingsCache {
  readonly #facts: FactsCache;
  readonly #rules: readonly AnyRule[];
  readonly #answers = new LastAnswers<RecordFacts, Promise<FindingsAnswer>>(MOST_ANSWERS);

  constructor(facts: FactsCache, rules: readonly AnyRule[] = RULES) {
    this.#facts = facts;
    this.#rules = rules;
  }

  /** Everything that the rules find on the day, or that there is too much to look at: then one municipality is to be asked for. */
  async find({ day, scope }: FindingsQuestion): Promise<FindingsAnswer | TooManyFacts> {
    const facts = await this.#facts.read(scope);
    if ('most' in facts) return facts;
    return this.#answers.of(facts, day, () => runInTurns(findAllInSteps(this.#rules, facts, day)));
  }
}
