import type { Cypher } from './readCypher.ts';

/** One law for statement texts (engines.md §1, engineering.md §4). */
export interface StatementRule {
  readonly name: string;
  /** What to write instead, for the person whose text broke the rule. */
  readonly instead: string;
  /** The offsets in the text at which the rule is broken; none when it is kept. */
  readonly find: (cypher: Cypher) => readonly number[];
}
