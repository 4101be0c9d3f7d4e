import type { NodeKind } from '../api/generated/enums.ts';

/** A kind that is missing here does not compile. */
const PLACES: Readonly<Record<NodeKind, true>> = {
  INFORMATION_ITEM: true,
  ITEM_SET: true,
  CONCEPT: true,
  DATA_SUBJECT: true,
  SYSTEM: true,
  ORGANISATION: true,
  DEPARTMENT: true,
  NETWORK: true,
  SOURCE_DOCUMENT: true,
  MATTER: true,
  ATTACHMENT: true,
  BUSINESS: true,
  FLOW: true,
  HOLDING: true,
  RETENTION: true,
  ENTRUSTMENT: true,
  LINKAGE: true,
  CERTIFICATE: true,
  CONTROL: true,
  MEASURE: true,
  RULE_SET: true,
  CLAUSE: true,
  DECISION: true,
  MIGRATION: true,
  NOTE: true,
  MUNICIPALITY: true,
  REVISION: true,
};

/** Every kind of node, in the order in which filters list them. */
export const NODE_KINDS = Object.keys(PLACES) as readonly NodeKind[];
