import type { Day } from '../model/period.ts';
import { LastAnswers } from '../shared/LastAnswers.ts';
import { runInTurns } from '../store/runInTurns.ts';
import { RULES } from './allRules.ts';
import { findAllInSteps } from './findAll.ts';
import type { FindingsAnswer } from './Finding.ts';
import type { RecordFacts } from './RecordFacts.ts';
import type { AnyRule } from './Rule.ts';

/** Days that are remembered of a revision and scope. */
const MOST_ANSWERS = 20;

/** What the rules find; what was found on a day is remembered for as long as the facts are those of the record. */
export class FindingsCache {
  readonly #rules: readonly AnyRule[];
  readonly #answers = new LastAnswers<RecordFacts, Promise<FindingsAnswer>>(MOST_ANSWERS);

  constructor(rules: readonly AnyRule[] = RULES) {
    this.#rules = rules;
  }

  /** Everything that the rules find in these facts on the day. */
  find(facts: RecordFacts, day: Day): Promise<FindingsAnswer> {
    return this.#answers.of(facts, day, () => runInTurns(findAllInSteps(this.#rules, facts, day)));
  }
}
