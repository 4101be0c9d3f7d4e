import { mapConnection } from '../connections/Connection.ts';
import { openRelated } from '../connections/openRelated.ts';
import type { ConceptResolvers } from '../generated/types.ts';
import { toConceptAssignment } from './ConceptAssignment.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 概念. */
export const Concept: ConceptResolvers = {
  ...recordNode,
  items: related('itemsAssigned'),
  assignments: ({ id }, args, { loaders }) =>
    mapConnection(openRelated(loaders, 'itemsAssigned', id, args), toConceptAssignment),
};
