import { Family } from '../graph/families.ts';
import { COUNTS_BY_KIND } from '../graph/statements/nodes/countsByKind.ts';
import { FACTS_OF_FAMILIES } from '../graph/statements/nodes/factsOfFamilies.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { RevisionMemory } from '../store/RevisionMemory.ts';
import { buildRecordFacts } from './buildRecordFacts.ts';
import type { RecordFacts } from './RecordFacts.ts';

/** The record is too large to be looked at as a whole: one municipality is to be asked for. */
export interface TooManyFacts {
  readonly facts: number;
  readonly most: number;
}

/** A record of more facts is not read at once (about 1 kB each in memory). */
const MOST_FACTS = 500_000;

/** All facts of the current revision, or those of one municipality with what all share: read once a revision and scope, when first asked for. */
export class FactsCache {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #mostFacts: number;
  readonly #memory: RevisionMemory<RecordFacts | TooManyFacts>;

  constructor(store: Pick<GraphStore, 'read'>, mostFacts = MOST_FACTS) {
    this.#store = store;
    this.#mostFacts = mostFacts;
    this.#memory = new RevisionMemory(store, (scope) => this.#read(scope));
  }

  /** The facts of a scope (a municipality's key), or of the whole record; the same object as long as nothing was imported. */
  read(scope: string | undefined): Promise<RecordFacts | TooManyFacts> {
    return this.#memory.get(scope);
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
