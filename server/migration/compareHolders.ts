import { lentPeriods } from '../graph/build/lentPeriods.ts';
import type { AuthorityFact } from '../graph/hops.ts';
import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { Migration } from '../model/contract.ts';
import type { Day, Period } from '../model/period.ts';
import { parseRef, type Ref } from '../model/ref.ts';
import type { HolderChange, HolderRole, HolderRow } from './MigrationReport.ts';

/** One thing that somebody is to a system, the fact that says so, and the periods that it has. */
interface Part {
  readonly holder: Ref;
  readonly role: HolderRole;
  readonly fact: Ref;
  readonly periods: readonly Period[];
}

/** Who has to do with the old and the new system: who is new and from when, who stays, who leaves and whether that is stated. */
export function compareHolders(migration: Migration, facts: RecordFacts): readonly HolderRow[] {
  const old = partsAt(migration.fromSystem.value, migration, facts);
  const new_ = partsAt(migration.toSystem.value, migration, facts);
  const holders = [...new Set([...new_, ...old].map(({ holder }) => holder))];
  return holders.map((holder): HolderRow => {
    const before = old.filter((part) => part.holder === holder);
    const after = new_.filter((part) => part.holder === holder);
    const until = latestEnd(before);
    return {
      holder,
      change: changeOf(before, after, until),
      oldRoles: rolesOf(before),
      newRoles: rolesOf(after),
      since: earliestStart(after),
      until,
      facts: [...new Set([...before, ...after].map(({ fact }) => fact))],
    };
  });
}

function changeOf(before: readonly Part[], after: readonly Part[], until: Day | undefined): HolderChange {
  if (before.length === 0) return 'NEW';
  if (after.length > 0) return 'STAYS';
  return until === undefined ? 'LEAVING_NOT_STATED' : 'LEAVES';
}

/** Everybody at one system; the flow of the migration itself makes nobody a sender or receiver. */
function partsAt(system: Ref<'SYSTEM'>, migration: Migration, facts: RecordFacts): readonly Part[] {
  const node = facts.findOf('SYSTEM', system);
  if (node === undefined) return [];
  const phases = node.phases.map(({ value }) => value);
  const own = (holder: Ref | undefined, role: HolderRole): readonly Part[] =>
    holder === undefined ? [] : [{ holder, role, fact: system, periods: phases }];
  const contracts = facts.contractsAbout(system).flatMap((contract) =>
    contract.parties
      .filter(({ value }) => parseRef(value.organisation)?.kind === 'ORGANISATION')
      .map(({ value }): Part => ({
        holder: value.organisation,
        role: 'CONTRACTOR',
        fact: contract.id,
        periods: lentPeriods(contract) ?? contract.periods.map((period) => period.value),
      })),
  );
  return [
    ...own(node.operator?.value, 'OPERATES'),
    ...own(node.housedBy?.value ?? operatorOf(node.housedOn?.value, facts), 'HOUSES'),
    ...contracts,
    ...facts.flowsAt(system).flatMap((flow) => {
      const { from, to, governedBy, id } = flow;
      const other = from.value === system ? to.value : from.value;
      if (other === migration.fromSystem.value || other === migration.toSystem.value) return [];
      const periods = facts.authoritiesOf(id).flatMap((authority: AuthorityFact) => authority.periods);
      const partners = governedBy.flatMap((governor) => facts.findOf('LINKAGE', governor)?.partner.value ?? []);
      const holder = facts.answersFor(other);
      return [
        ...(parseRef(holder)?.kind === 'DATA_SUBJECT' || holder === system
          ? []
          : [{ holder, role: from.value === system ? ('RECEIVES' as const) : ('SENDS' as const), fact: id, periods }]),
        ...partners.map((partner): Part => ({ holder: partner, role: 'LINKAGE_PARTNER', fact: id, periods })),
      ];
    }),
  ];
}

function operatorOf(system: Ref<'SYSTEM'> | undefined, facts: RecordFacts): Ref | undefined {
  return system === undefined ? undefined : facts.findOf('SYSTEM', system)?.operator?.value;
}

function rolesOf(parts: readonly Part[]): readonly HolderRole[] {
  return [...new Set(parts.map(({ role }) => role))];
}

function earliestStart(parts: readonly Part[]): Day | undefined {
  return parts.flatMap(({ periods }) => periods.flatMap(({ from }) => from?.first ?? [])).sort()[0];
}

/** The latest end, if every part has one: a part without an end may go on. */
function latestEnd(parts: readonly Part[]): Day | undefined {
  const ends = parts.map(({ periods }) =>
    periods
      .flatMap(({ to, renews }) => (to === undefined || renews ? [] : [to.last]))
      .sort()
      .at(-1),
  );
  return ends.some((end) => end === undefined) ? undefined : ends.sort().at(-1);
}
