import type { Resolvers } from '../generated/types.ts';
import { statedNode, valueOf } from './stated.ts';

/** The types that hold one value with its ground; those with a plain `value` need no resolver. */
export const statedTypes: Resolvers = {
  StatedNode: statedNode(),
  StatedDepartment: statedNode<'DEPARTMENT'>(),
  StatedBusiness: statedNode<'BUSINESS'>(),
  StatedDataSubject: statedNode<'DATA_SUBJECT'>(),
  StatedItemSet: statedNode<'ITEM_SET'>(),
  StatedConcept: statedNode<'CONCEPT'>(),
  StatedSystem: statedNode<'SYSTEM'>(),
  StatedOrganisation: statedNode<'ORGANISATION'>(),
  StatedNetwork: statedNode<'NETWORK'>(),
  StatedRuleSet: statedNode<'RULE_SET'>(),
  StatedPeriod: { period: valueOf },
  StatedCount: { count: valueOf },
};
