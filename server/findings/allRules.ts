import { FINDING_RULES, type FindingRuleId } from '../model/finding.ts';
import type { AnyRule } from './Rule.ts';
import { AttachmentIsInRecordRule } from './rules/AttachmentIsInRecordRule.ts';
import { AuthoritiesLastTogetherRule } from './rules/AuthoritiesLastTogetherRule.ts';
import { CarriedOrExcludedRule } from './rules/CarriedOrExcludedRule.ts';
import { CertificateIsHeldRule } from './rules/CertificateIsHeldRule.ts';
import { CertificateIsReadableRule } from './rules/CertificateIsReadableRule.ts';
import { CertificatesAgreeRule } from './rules/CertificatesAgreeRule.ts';
import { ClausesAreOneVersionRule } from './rules/ClausesAreOneVersionRule.ts';
import { ContractHasLinkageRule } from './rules/ContractHasLinkageRule.ts';
import { DecisionIsInRecordRule } from './rules/DecisionIsInRecordRule.ts';
import { DepartmentHasSystemRule } from './rules/DepartmentHasSystemRule.ts';
import { EntriesAreDistinctRule } from './rules/EntriesAreDistinctRule.ts';
import { ErasureIsProvenRule } from './rules/ErasureIsProvenRule.ts';
import { FlowsAgreeRule } from './rules/FlowsAgreeRule.ts';
import { ItemHasConceptRule } from './rules/ItemHasConceptRule.ts';
import { ItemsAreDeclaredRule } from './rules/ItemsAreDeclaredRule.ts';
import { ItemsAreStatedRule } from './rules/ItemsAreStatedRule.ts';
import { LinkageHasContractRule } from './rules/LinkageHasContractRule.ts';
import { ListIsClosedRule } from './rules/ListIsClosedRule.ts';
import { ListIsInRecordRule } from './rules/ListIsInRecordRule.ts';
import { MeasureIsAnsweredRule } from './rules/MeasureIsAnsweredRule.ts';
import { MeasureIsPromisedByBothRule } from './rules/MeasureIsPromisedByBothRule.ts';
import { NothingRemainsAfterEndRule } from './rules/NothingRemainsAfterEndRule.ts';
import { OldFlowHasSuccessorRule } from './rules/OldFlowHasSuccessorRule.ts';
import { PartyIsDecidedRule } from './rules/PartyIsDecidedRule.ts';
import { PeopleAreCountedRule } from './rules/PeopleAreCountedRule.ts';
import { PeriodEndsAfterStartRule } from './rules/PeriodEndsAfterStartRule.ts';
import { PeriodIsStatedRule } from './rules/PeriodIsStatedRule.ts';
import { PolicyIsOneVersionRule } from './rules/PolicyIsOneVersionRule.ts';
import { PrintChangesNoAnswerRule } from './rules/PrintChangesNoAnswerRule.ts';
import { PrintIsCleanRule } from './rules/PrintIsCleanRule.ts';
import { ReceiverIsPartnerRule } from './rules/ReceiverIsPartnerRule.ts';
import { RenewalIsStatedRule } from './rules/RenewalIsStatedRule.ts';
import { RetentionIsStatedRule } from './rules/RetentionIsStatedRule.ts';
import { SpecialCareIsDecidedRule } from './rules/SpecialCareIsDecidedRule.ts';
import { StartIsAuthorisedRule } from './rules/StartIsAuthorisedRule.ts';
import { SubcontractingIsSettledRule } from './rules/SubcontractingIsSettledRule.ts';
import { SubjectsAreDeclaredRule } from './rules/SubjectsAreDeclaredRule.ts';
import { SystemHasOperatorRule } from './rules/SystemHasOperatorRule.ts';
import { TermIsOneRule } from './rules/TermIsOneRule.ts';
import { TextSettlesAnswerRule } from './rules/TextSettlesAnswerRule.ts';

/** Every rule by its id. */
export const RULE_BY_ID: Readonly<Record<FindingRuleId, AnyRule>> = {
  PERIOD_ENDS_AFTER_START: PeriodEndsAfterStartRule,
  CARRIED_OR_EXCLUDED: CarriedOrExcludedRule,
  FLOWS_AGREE: FlowsAgreeRule,
  CERTIFICATE_IS_READABLE: CertificateIsReadableRule,
  PRINT_CHANGES_NO_ANSWER: PrintChangesNoAnswerRule,
  START_IS_AUTHORISED: StartIsAuthorisedRule,
  LINKAGE_HAS_CONTRACT: LinkageHasContractRule,
  CONTRACT_HAS_LINKAGE: ContractHasLinkageRule,
  AUTHORITIES_LAST_TOGETHER: AuthoritiesLastTogetherRule,
  RECEIVER_IS_PARTNER: ReceiverIsPartnerRule,
  NOTHING_REMAINS_AFTER_END: NothingRemainsAfterEndRule,
  SPECIAL_CARE_IS_DECIDED: SpecialCareIsDecidedRule,
  ITEMS_ARE_DECLARED: ItemsAreDeclaredRule,
  SUBJECTS_ARE_DECLARED: SubjectsAreDeclaredRule,
  SUBCONTRACTING_IS_SETTLED: SubcontractingIsSettledRule,
  MEASURE_IS_PROMISED_BY_BOTH: MeasureIsPromisedByBothRule,
  OLD_FLOW_HAS_SUCCESSOR: OldFlowHasSuccessorRule,
  DEPARTMENT_HAS_SYSTEM: DepartmentHasSystemRule,
  TEXT_SETTLES_ANSWER: TextSettlesAnswerRule,
  PERIOD_IS_STATED: PeriodIsStatedRule,
  RENEWAL_IS_STATED: RenewalIsStatedRule,
  ATTACHMENT_IS_IN_RECORD: AttachmentIsInRecordRule,
  LIST_IS_IN_RECORD: ListIsInRecordRule,
  LIST_IS_CLOSED: ListIsClosedRule,
  ITEMS_ARE_STATED: ItemsAreStatedRule,
  PARTY_IS_DECIDED: PartyIsDecidedRule,
  CERTIFICATE_IS_HELD: CertificateIsHeldRule,
  RETENTION_IS_STATED: RetentionIsStatedRule,
  ERASURE_IS_PROVEN: ErasureIsProvenRule,
  PEOPLE_ARE_COUNTED: PeopleAreCountedRule,
  MEASURE_IS_ANSWERED: MeasureIsAnsweredRule,
  SYSTEM_HAS_OPERATOR: SystemHasOperatorRule,
  DECISION_IS_IN_RECORD: DecisionIsInRecordRule,
  CERTIFICATES_AGREE: CertificatesAgreeRule,
  CLAUSES_ARE_ONE_VERSION: ClausesAreOneVersionRule,
  POLICY_IS_ONE_VERSION: PolicyIsOneVersionRule,
  TERM_IS_ONE: TermIsOneRule,
  PRINT_IS_CLEAN: PrintIsCleanRule,
  ITEM_HAS_CONCEPT: ItemHasConceptRule,
  ENTRIES_ARE_DISTINCT: EntriesAreDistinctRule,
};

/** Every rule, in the order in which rules are listed. */
export const RULES: readonly AnyRule[] = FINDING_RULES.map((id) => RULE_BY_ID[id]);
