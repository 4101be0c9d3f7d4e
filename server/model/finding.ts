import type { Ref } from './ref.ts';

/**
 * Every rule that the record is checked by, by its id, in the order in which they are listed (issue: findings). A rule's texts and its law
 * stand in `server/findings/rules/`; a manifest names a rule by this id where people have acknowledged what it found.
 */
export const FINDING_RULES = [
  // What looks wrong.
  'PERIOD_ENDS_AFTER_START',
  'CARRIED_OR_EXCLUDED',
  'FLOWS_AGREE',
  'CERTIFICATE_IS_READABLE',
  'PRINT_CHANGES_NO_ANSWER',
  // What law or practice would ask about.
  'START_IS_AUTHORISED',
  'LINKAGE_HAS_CONTRACT',
  'CONTRACT_HAS_LINKAGE',
  'AUTHORITIES_LAST_TOGETHER',
  'RECEIVER_IS_PARTNER',
  'NOTHING_REMAINS_AFTER_END',
  'SPECIAL_CARE_IS_DECIDED',
  'ITEMS_ARE_DECLARED',
  'SUBJECTS_ARE_DECLARED',
  'SUBCONTRACTING_IS_SETTLED',
  'MEASURE_IS_PROMISED_BY_BOTH',
  'OLD_FLOW_HAS_SUCCESSOR',
  'DEPARTMENT_HAS_SYSTEM',
  // What the record does not say.
  'TEXT_SETTLES_ANSWER',
  'PERIOD_IS_STATED',
  'RENEWAL_IS_STATED',
  'ATTACHMENT_IS_IN_RECORD',
  'LIST_IS_IN_RECORD',
  'LIST_IS_CLOSED',
  'ITEMS_ARE_STATED',
  'PARTY_IS_DECIDED',
  'CERTIFICATE_IS_HELD',
  'RETENTION_IS_STATED',
  'ERASURE_IS_PROVEN',
  'PEOPLE_ARE_COUNTED',
  'MEASURE_IS_ANSWERED',
  'SYSTEM_HAS_OPERATOR',
  'DECISION_IS_IN_RECORD',
  // What is written in more than one way.
  'CERTIFICATES_AGREE',
  'CLAUSES_ARE_ONE_VERSION',
  'POLICY_IS_ONE_VERSION',
  'TERM_IS_ONE',
  'PRINT_IS_CLEAN',
  'ITEM_HAS_CONCEPT',
  'ENTRIES_ARE_DISTINCT',
] as const;
export type FindingRuleId = (typeof FINDING_RULES)[number];

/** SUSPECTED_ERROR 誤りの疑い, CHECK 要確認, GAP 記録の不足, NOTATION 表記の乱れ; the most serious first. */
export const FINDING_SEVERITIES = ['SUSPECTED_ERROR', 'CHECK', 'GAP', 'NOTATION'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** That people know of a finding and leave it, by which post; it holds as long as the facts are the ones they saw. */
export interface Acknowledgement {
  readonly rule: FindingRuleId;
  readonly about: Ref;
  /** The fingerprint of the finding that they saw. */
  readonly facts: string;
  /** The post, never a person's name. */
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}
