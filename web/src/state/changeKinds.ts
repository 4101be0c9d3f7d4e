import type { ChangeKind, DatedKind } from '../api/generated/enums.ts';

/** The closed words of changes as values, held to the API's by their types. */
const CHANGES: Readonly<Record<ChangeKind, true>> = {
  STARTS: true,
  RENEWED: true,
  BECOMES_UNKNOWN: true,
  UNKNOWN_OTHERWISE: true,
  ENDS: true,
};
const DATED: Readonly<Record<DatedKind, true>> = {
  ENTRUSTMENT: true,
  LINKAGE: true,
  FLOW: true,
  HOLDING: true,
  SYSTEM: true,
  MIGRATION: true,
  MATTER: true,
  DEPARTMENT: true,
  RULE_SET: true,
};

export const CHANGE_KINDS = Object.keys(CHANGES) as readonly ChangeKind[];
export const DATED_KINDS = Object.keys(DATED) as readonly DatedKind[];
/** How the list can be gathered; by day is the order of the list itself. */
export const CHANGE_GROUPS = ['DAY', 'PAPER', 'HOLDER'] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];
