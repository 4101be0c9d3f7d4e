import type { PartyRole } from '../../model/contract.ts';
import type { EntrustmentPartyResolvers, PartyRole as RoleName } from '../generated/types.ts';

const ROLE_NAMES: Readonly<Record<PartyRole, RoleName>> = { 甲: 'KO', 乙: 'OTSU', 丙: 'HEI' };

/** 当事者. */
export const EntrustmentParty: EntrustmentPartyResolvers = {
  organisation: ({ value }, _args, { loaders }) => loaders.get(value.organisation),
  partyRole: ({ value }) => value.partyRole && ROLE_NAMES[value.partyRole],
  standing: ({ value }) => value.standing,
  tasks: ({ value }) => value.tasks,
  reason: ({ value }) => value.reason,
};
