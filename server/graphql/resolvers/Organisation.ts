import type { OrganisationResolvers } from '../generated/types.ts';
import { endpoint } from './endpoint.ts';
import { related } from './related.ts';

/** 組織. */
export const Organisation: OrganisationResolvers = {
  ...endpoint,
  systems: related('systemsOperated'),
  housedSystems: related('systemsHoused'),
  entrustments: related('entrustmentsOfParty'),
  linkages: related('linkagesOfPartner'),
  certificates: related('certificates'),
  measures: related('measuresToward'),
  notes: related('notesAbout'),
};
