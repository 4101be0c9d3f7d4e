import type { Entrustment, Linkage } from '../../model/contract.ts';
import type { Period } from '../../model/period.ts';
import type { AuthorityFact, ContractHop, ListState } from '../hops.ts';
import { periodsOfMatters } from './buildAuthorities.ts';
import { buildListState } from './buildListState.ts';
import { mattersAndBusiness, sortedUnique, subjectsOf } from './concerns.ts';
import { distinct } from './lentPeriods.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** What a concept report knows of an entrustment or linkage (trace-semantics.md §7). */
export function buildContractHop(contract: Entrustment | Linkage, index: RecordIndex): ContractHop {
  const matters = index.mattersOf(contract.matters);
  const denied = contract.kind === 'ENTRUSTMENT' && contract.access.value === 'DENIED';
  return {
    id: contract.id,
    sort: index.sortOf(contract.id),
    inferred: contract.basis === 'INFERRED',
    authorities: authoritiesOf(contract, index),
    denied,
    document: contract.owner,
    scope: contract.scope,
    matters: contract.matters,
    concerns: sortedUnique([...mattersAndBusiness(matters), ...subjectsOf(matters)]),
    ...(denied ? NOTHING_OPEN : buildListState(contract.items, index)),
  };
}

/** Who handles nothing leaves nothing open. */
const NOTHING_OPEN: ListState = { unstated: false, unresolved: false, open: false };

function authoritiesOf(contract: Entrustment | Linkage, index: RecordIndex): readonly AuthorityFact[] {
  const own = { origin: contract.kind, by: contract.id, periods: ownPeriods(contract) };
  if (own.periods.length > 0) return [own];
  const ofMatters = periodsOfMatters(contract.matters, index);
  return ofMatters.length > 0 ? ofMatters : [own];
}

function ownPeriods(contract: Entrustment | Linkage): readonly Period[] {
  const own = contract.periods.map(({ value }) => value);
  if (own.length > 0 || contract.kind === 'LINKAGE') return own;
  const tasks = contract.parties.flatMap((party) => party.value.tasks.map(({ value }) => value));
  return distinct(tasks.flatMap(({ periods }) => periods.map(({ value }) => value)));
}
