import { COUNTS_BY_KIND } from '../graph/statements/nodes/countsByKind.ts';
import { FACTS_OF_FAMILIES } from '../graph/statements/nodes/factsOfFamilies.ts';
import { readRecordState, RECORD_STATE_ID } from '../graph/statements/record/recordState.ts';
import { Family } from '../graph/families.ts';
import type { Day } from '../model/period.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { RULES } from './allRules.ts';
import { buildRecordFacts } from './buildRecordFacts.ts';
import { findAll } from './findAll.ts';
import type { FindingsAnswer } from './Finding.ts';
import type { RecordFacts } from './RecordFacts.ts';
import type { AnyRule } from './Rule.ts';

/** What is asked of the rules: the day, and one municipality or the whole record. */
export interface FindingsQuestion {
  readonly day: Day;
  /** The scope of a municipality. */
  readonly scope: string | undefined;
}

/** The record is too large to be looked at as a whole. */
export interface TooManyFacts {
  readonly facts: number;
  readonly most: number;
}

/** A record of more facts is not read at once (about 1 kB each in memory). */
const MOST_FACTS = 500_000;
/** Days that are remembered for each revision and scope. */
const MOST_ANSWERS = 20;

/**
 * What the rules find in the current revision: the facts are read once a revision and scope, and what was found on a day is remembered. The
 * revision is asked for first, so that no answer is of an older one.
 */
export class FindingsCache {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #rules: readonly AnyRule[];
  readonly #mostFacts: number;
  #revision = -1;
  readonly #facts = new Map<string, Promise<RecordFacts | TooManyFacts>>();
  readonly #answers = new Map<string, FindingsAnswer>();

  constructor(store: Pick<GraphStore, 'read'>, rules: readonly AnyRule[] = RULES, mostFacts = MOST_FACTS) {
    this.#store = store;
    this.#rules = rules;
    this.#mostFacts = mostFacts;
  }

  /** Everything that the rules find on the day, or that there is too much to look at: then one municipality is to be asked for. */
  async find({ day, scope }: FindingsQuestion): Promise<FindingsAnswer | TooManyFacts> {
    await this.#forgetOlder();
    const key = `${scope ?? ''} ${day}`;
    const remembered = this.#answers.get(key);
    if (remembered !== undefined) return remembered;
    const revision = this.#revision;
    const facts = await this.#factsOf(scope ?? '');
    if ('most' in facts) return facts;
    const answer = findAll(this.#rules, facts, day);
    if (revision === this.#revision) this.#remember(key, answer);
    return answer;
  }

  async #forgetOlder(): Promise<void> {
    const [state] = await this.#store.read(readRecordState, { id: RECORD_STATE_ID });
    const revision = state?.revision ?? 0;
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#facts.clear();
    this.#answers.clear();
  }

  #remember(key: string, answer: FindingsAnswer): void {
    if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    this.#answers.set(key, answer);
  }

  /** However many ask at once, facts are read once; a reading that failed is not kept. */
  #factsOf(scope: string): Promise<RecordFacts | TooManyFacts> {
    const held = this.#facts.get(scope);
    if (held !== undefined) return held;
    const reading = this.#read(scope);
    this.#facts.set(scope, reading);
    reading.catch(() => {
      if (this.#facts.get(scope) === reading) this.#facts.delete(scope);
    });
    return reading;
  }

  async #read(scope: string): Promise<RecordFacts | TooManyFacts> {
    const counts = await Promise.all(
      Family.map((family) => this.#store.read(COUNTS_BY_KIND[family], { scope: scope === '' ? null : scope })),
    );
    const facts = counts.flat().reduce((sum, { total }) => sum + total, 0);
    if (facts > this.#mostFacts) return { facts, most: this.#mostFacts };
    const scopes = scope === '' ? [] : [scope, 'jp'];
    const rows = await Promise.all(Family.map((family) => this.#store.read(FACTS_OF_FAMILIES[family], { scopes })));
    return buildRecordFacts(rows.flat());
  }
}
