import type { Evidence } from '../model/evidence.ts';
import type { Acknowledgement, FindingRuleId } from '../model/finding.ts';
import type { Day } from '../model/period.ts';
import type { Ref } from '../model/ref.ts';
import type { AnyRule, Words } from './Rule.ts';

/** What one rule found at one fact, with its places, as of a day. */
export interface Finding {
  /** Stable as long as the fact has its reference: rule, reference and, where one fact has several, what tells them apart. */
  readonly id: string;
  readonly rule: AnyRule;
  readonly subject: Ref;
  readonly others: readonly Ref[];
  readonly message: Words;
  readonly printed: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly day: Day;
  readonly since: Day | undefined;
  /** Changes when the facts that the finding rests on do; worked out when it is asked for, which few are. */
  readonly facts: string;
  readonly acknowledgement: AcknowledgementState | undefined;
}

/** What people said of a finding before; `stands` is false once the facts are no longer the ones they saw. */
export interface AcknowledgementState {
  readonly acknowledgement: Acknowledgement;
  readonly stands: boolean;
}

/** A rule that failed at a fact: what it would have found there is not known. */
export interface RuleFailure {
  readonly rule: FindingRuleId;
  readonly at: Ref;
  readonly message: string;
}

/** Everything that the rules found, in the order of severity, rule and record, and where a rule failed. */
export interface FindingsAnswer {
  readonly day: Day;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}
