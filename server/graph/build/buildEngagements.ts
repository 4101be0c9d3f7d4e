import type { Entrustment, EntrustmentParty, Linkage } from '../../model/contract.ts';
import { isRefOf } from '../../model/ref.ts';
import type { EngagementFact } from '../hops.ts';
import { distinct } from './lentPeriods.ts';

/** The part that each organisation has in an entrustment, while the contract holds; the municipality's own side is none. */
export function buildEngagements(entrustment: Entrustment): readonly EngagementFact[] {
  return entrustment.parties.flatMap(({ value: party }) => {
    if (!isRefOf('ORGANISATION', party.organisation) || party.partyRole === '甲') return [];
    const periods = periodsOf(entrustment, party);
    return [
      {
        organisation: party.organisation,
        by: entrustment.id,
        role: 'CONTRACTOR',
        delegation: entrustment.form.value === 'DELEGATION',
        authority: { origin: 'ENTRUSTMENT', by: entrustment.id, periods },
      },
    ];
  });
}

/** The part of a linkage's partner. */
export function buildPartnerEngagement(linkage: Linkage): EngagementFact {
  const periods = linkage.periods.map(({ value }) => value);
  return {
    organisation: linkage.partner.value,
    by: linkage.id,
    role: 'LINKAGE_PARTNER',
    delegation: false,
    authority: { origin: 'LINKAGE', by: linkage.id, periods },
  };
}

/** The contract's own periods; if it has none, those of the party's tasks: a developer is a contractor too. */
function periodsOf(entrustment: Entrustment, party: EntrustmentParty): EngagementFact['authority']['periods'] {
  if (entrustment.periods.length > 0) return entrustment.periods.map(({ value }) => value);
  return distinct(party.tasks.flatMap((task) => task.value.periods.map(({ value }) => value)));
}

/** The periods of a contract as a whole: its own; if it has none, those of all tasks. */
export function contractPeriods(entrustment: Entrustment): EngagementFact['authority']['periods'] {
  if (entrustment.periods.length > 0) return entrustment.periods.map(({ value }) => value);
  return distinct(
    entrustment.parties.flatMap(({ value: { tasks } }) =>
      tasks.flatMap((task) => task.value.periods.map(({ value }) => value)),
    ),
  );
}
