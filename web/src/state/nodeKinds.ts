import type { NodeKind } from '../api/generated/enums.ts';

/** Every kind of node, in the order in which filters list them. */
export const NODE_KINDS = [
  'INFORMATION_ITEM',
  'ITEM_SET',
  'CONCEPT',
  'DATA_SUBJECT',
  'SYSTEM',
  'ORGANISATION',
  'DEPARTMENT',
  'NETWORK',
  'SOURCE_DOCUMENT',
  'MATTER',
  'ATTACHMENT',
  'BUSINESS',
  'FLOW',
  'HOLDING',
  'RETENTION',
  'ENTRUSTMENT',
  'LINKAGE',
  'CERTIFICATE',
  'CONTROL',
  'MEASURE',
  'RULE_SET',
  'CLAUSE',
  'DECISION',
  'MIGRATION',
  'NOTE',
  'MUNICIPALITY',
  'REVISION',
] as const satisfies readonly NodeKind[];

/** Does not compile when a kind is missing above. */
export type EveryKind = Exclude<NodeKind, (typeof NODE_KINDS)[number]> extends never ? true : never;
