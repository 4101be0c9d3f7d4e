import type { Day } from '../model/period.ts';
import { RULES } from './allRules.ts';
import type { FactsCache, TooManyFacts } from './FactsCache.ts';
import { findAll } from './findAll.ts';
import type { FindingsAnswer } from './Finding.ts';
import type { AnyRule } from './Rule.ts';

/** What is asked of the rules: the day, and one municipality or the whole record. */
export interface FindingsQuestion {
  readonly day: Day;
  /** The scope of a municipality. */
  readonly scope: string | undefined;
}

/** Days that are remembered for each revision and scope. */
const MOST_ANSWERS = 20;

/** What the rules find in the current revision; what was found on a day is remembered until something is imported. */
export class FindingsCache {
  readonly #facts: FactsCache;
  readonly #rules: readonly AnyRule[];
  readonly #answers = new Map<string, FindingsAnswer>();
  #revision = -1;

  constructor(facts: FactsCache, rules: readonly AnyRule[] = RULES) {
    this.#facts = facts;
    this.#rules = rules;
  }

  /** Everything that the rules find on the day, or that there is too much to look at: then one municipality is to be asked for. */
  async find({ day, scope }: FindingsQuestion): Promise<FindingsAnswer | TooManyFacts> {
    const { revision, facts } = await this.#facts.read(scope);
    if ('most' in facts) return facts;
    if (revision !== this.#revision || this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    this.#revision = revision;
    const key = `${scope ?? ''} ${day}`;
    const answer = this.#answers.get(key) ?? findAll(this.#rules, facts, day);
    this.#answers.set(key, answer);
    return answer;
  }
}
