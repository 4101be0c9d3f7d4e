import { Family } from '../graph/families.ts';
import { COUNTS_BY_KIND } from '../graph/statements/nodes/countsByKind.ts';
import { FACTS_OF_FAMILIES } from '../graph/statements/nodes/factsOfFamilies.ts';
import { readRecordState, RECORD_STATE_ID } from '../graph/statements/record/recordState.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { buildRecordFacts } from './buildRecordFacts.ts';
import type { RecordFacts } from './RecordFacts.ts';

/** The record is too large to be looked at as a whole: one municipality is to be asked for. */
export interface TooManyFacts {
  readonly facts: number;
  readonly most: number;
}

/** A record of more facts is not read at once (about 1 kB each in memory). */
const MOST_FACTS = 500_000;

/** How often facts are read again because the record changed while they were read. */
const MOST_TRIES = 5;

/**
 * All facts of the current revision, or those of one municipality with what all share: read once a revision and scope, when first asked for.
 * The revision is asked for first, so that no answer is of an older one, and again after facts were read, since they are read in parts.
 */
export class FactsCache {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #mostFacts: number;
  #revision = -1;
  readonly #held = new Map<string, Held>();

  constructor(store: Pick<GraphStore, 'read'>, mostFacts = MOST_FACTS) {
    this.#store = store;
    this.#mostFacts = mostFacts;
  }

  /** The facts of a scope (a municipality's key), or of the whole record; the same object as long as nothing was imported. */
  async read(scope: string | undefined): Promise<RecordFacts | TooManyFacts> {
    for (let tries = 1; ; tries += 1) {
      const revision = await this.#askRevision();
      const held = this.#of(scope ?? '', revision);
      const facts = await held.facts;
      if (!held.isWhole) held.isWhole = revision === (await this.#askRevision());
      if (held.isWhole || tries === MOST_TRIES) return facts;
    }
  }

  async #askRevision(): Promise<number> {
    const [state] = await this.#store.read(readRecordState, { id: RECORD_STATE_ID });
    return state?.revision ?? 0;
  }

  /** However many ask at once, facts are read once; a reading that failed is not kept. */
  #of(scope: string, revision: number): Held {
    if (revision !== this.#revision) {
      this.#revision = revision;
      this.#held.clear();
    }
    const known = this.#held.get(scope);
    if (known !== undefined) return known;
    const held: Held = { facts: this.#read(scope), isWhole: false };
    this.#held.set(scope, held);
    held.facts.catch(() => {
      if (this.#held.get(scope) === held) this.#held.delete(scope);
    });
    return held;
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

/** What was read of one scope. */
interface Held {
  readonly facts: Promise<RecordFacts | TooManyFacts>;
  /** The record did not change while it was read. */
  isWhole: boolean;
}
