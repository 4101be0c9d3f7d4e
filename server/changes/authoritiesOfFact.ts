import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { AuthorityFact } from '../graph/hops.ts';
import type { Stated } from '../model/evidence.ts';
import type { Period } from '../model/period.ts';
import type { DatedNode } from './RecordChange.ts';

/**
 * What puts a fact in force: for flows, holdings and contracts as the loader worked it out (trace-semantics.md §3), for systems and
 * migrations their phases, for sheets, departments and rule sets their own periods. Empty: no period is given.
 */
export function authoritiesOfFact(node: DatedNode, facts: RecordFacts): readonly AuthorityFact[] {
  switch (node.kind) {
    case 'FLOW':
    case 'HOLDING':
    case 'ENTRUSTMENT':
    case 'LINKAGE':
      return facts.authoritiesOf(node.id);
    case 'SYSTEM':
    case 'MIGRATION':
      return ownPeriods(node, node.phases);
    case 'MATTER':
    case 'DEPARTMENT':
      return ownPeriods(node, node.periods);
    case 'RULE_SET':
      return ownPeriods(node, node.period === undefined ? [] : [node.period]);
  }
}

function ownPeriods({ id }: DatedNode, periods: readonly Stated<Period>[]): readonly AuthorityFact[] {
  if (periods.length === 0) return [];
  return [{ origin: 'OWN', by: id, periods: periods.map(({ value }) => value) }];
}
