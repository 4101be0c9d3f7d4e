import type { FindingOrder, FindingRuleId, FindingSeverity } from '../api/generated/enums.ts';

/** The closed words of findings as values, held to the API's by their types. */
const SEVERITIES: Readonly<Record<FindingSeverity, true>> = {
  SUSPECTED_ERROR: true,
  CHECK: true,
  GAP: true,
  NOTATION: true,
};
const ORDERS: Readonly<Record<FindingOrder, true>> = { SEVERITY: true, RULE: true, PAPER: true };
const RULE_IDS: Readonly<Record<FindingRuleId, true>> = {
  PERIOD_ENDS_AFTER_START: true,
  CARRIED_OR_EXCLUDED: true,
  FLOWS_AGREE: true,
  CERTIFICATE_IS_READABLE: true,
  PRINT_CHANGES_NO_ANSWER: true,
  START_IS_AUTHORISED: true,
  LINKAGE_HAS_CONTRACT: true,
  CONTRACT_HAS_LINKAGE: true,
  AUTHORITIES_LAST_TOGETHER: true,
  RECEIVER_IS_PARTNER: true,
  NOTHING_REMAINS_AFTER_END: true,
  SPECIAL_CARE_IS_DECIDED: true,
  ITEMS_ARE_DECLARED: true,
  SUBJECTS_ARE_DECLARED: true,
  SUBCONTRACTING_IS_SETTLED: true,
  MEASURE_IS_PROMISED_BY_BOTH: true,
  OLD_FLOW_HAS_SUCCESSOR: true,
  DEPARTMENT_HAS_SYSTEM: true,
  TEXT_SETTLES_ANSWER: true,
  PERIOD_IS_STATED: true,
  RENEWAL_IS_STATED: true,
  ATTACHMENT_IS_IN_RECORD: true,
  LIST_IS_IN_RECORD: true,
  LIST_IS_CLOSED: true,
  ITEMS_ARE_STATED: true,
  PARTY_IS_DECIDED: true,
  CERTIFICATE_IS_HELD: true,
  RETENTION_IS_STATED: true,
  ERASURE_IS_PROVEN: true,
  PEOPLE_ARE_COUNTED: true,
  MEASURE_IS_ANSWERED: true,
  SYSTEM_HAS_OPERATOR: true,
  DECISION_IS_IN_RECORD: true,
  CERTIFICATES_AGREE: true,
  CLAUSES_ARE_ONE_VERSION: true,
  POLICY_IS_ONE_VERSION: true,
  TERM_IS_ONE: true,
  PRINT_IS_CLEAN: true,
  ITEM_HAS_CONCEPT: true,
  ENTRIES_ARE_DISTINCT: true,
};

/** The most serious first. */
export const FINDING_SEVERITIES = Object.keys(SEVERITIES) as readonly FindingSeverity[];
export const FINDING_ORDERS = Object.keys(ORDERS) as readonly FindingOrder[];
export const FINDING_RULE_IDS = Object.keys(RULE_IDS) as readonly FindingRuleId[];
