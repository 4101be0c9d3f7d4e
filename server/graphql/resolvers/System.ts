import type { SystemResolvers } from '../generated/types.ts';
import { endpoint } from './endpoint.ts';
import { related } from './related.ts';

/** システム. */
export const System: SystemResolvers = {
  ...endpoint,
  parts: related('systemParts'),
  hosts: related('systemsHosted'),
  entrustments: related('entrustmentsOfSystem'),
  migrations: related('migrationsOfSystem'),
  notes: related('notesAbout'),
};
