import type { Finding, RuleFailure } from '../../findings/Finding.ts';
import type { AnyRule } from '../../findings/Rule.ts';
import type { FindingSeverity } from '../../model/finding.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import type { Connection } from '../connections/Connection.ts';

/** A page of findings, with what is told beside every page. */
export interface FindingPage extends Connection<Finding> {
  readonly day: Day;
  readonly counts: {
    readonly bySeverity: readonly { readonly severity: FindingSeverity; readonly count: number }[];
    readonly byRule: readonly { readonly rule: AnyRule; readonly count: number }[];
    readonly byDocument: readonly { readonly document: Ref<'SOURCE_DOCUMENT'>; readonly count: number }[];
  };
  readonly failures: readonly RuleFailure[];
}
