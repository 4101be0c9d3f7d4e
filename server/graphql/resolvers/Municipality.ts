import type { MunicipalityResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 自治体. */
export const Municipality: MunicipalityResolvers = {
  ...recordNode,
  departments: related('departmentsOf'),
  sourceDocuments: related('documentsOf'),
};
