import type { DepartmentResolvers } from '../generated/types.ts';
import { endpoint } from './endpoint.ts';
import { related } from './related.ts';

/** 保有課・担当課. */
export const Department: DepartmentResolvers = {
  ...endpoint,
  municipality: ({ municipality }, _args, { loaders }) => loaders.get(municipality),
  succeededBy: related('successors'),
  matters: related('mattersReferring'),
  systems: related('systemsOperated'),
};
