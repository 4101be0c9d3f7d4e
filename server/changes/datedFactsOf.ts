import type { RecordFacts } from '../findings/RecordFacts.ts';
import { authoritiesOfFact } from './authoritiesOfFact.ts';
import { changesOfState } from './changesOfState.ts';
import { holdersOfFact } from './holdersOfFact.ts';
import { DATED_KINDS, type DatedFact, type DatedNode } from './RecordChange.ts';

const KNOWN = new WeakMap<RecordFacts, readonly DatedFact[]>();

/** Every fact that can be in force on a day, by kind and reference; worked out once for as long as the facts are in memory. */
export function datedFactsOf(facts: RecordFacts): readonly DatedFact[] {
  const known = KNOWN.get(facts);
  if (known !== undefined) return known;
  const dated = DATED_KINDS.flatMap((kind) => {
    const nodes: readonly DatedNode[] = facts.of(kind);
    return nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((node) => toDatedFact(node, facts));
  });
  KNOWN.set(facts, dated);
  return dated;
}

function toDatedFact(node: DatedNode, facts: RecordFacts): DatedFact {
  const authorities = authoritiesOfFact(node, facts);
  return {
    node,
    authorities,
    changes: changesOfState(authorities),
    holders: holdersOfFact(node, facts),
    documents: [...new Set(node.evidence.map(({ document }) => document))],
  };
}
