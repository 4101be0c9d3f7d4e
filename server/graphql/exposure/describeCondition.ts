import type { ConditionResult } from '../../lineage/exposure/ExposureAnswer.ts';
import { REPORTING_CONDITIONS, type ReportingCondition } from '../../lineage/exposure/reportingConditions.ts';
import { invariant } from '../../shared/invariant.ts';

/** The words of the law on a condition that was answered. */
export function describeCondition({ condition }: Pick<ConditionResult, 'condition'>): ReportingCondition {
  const found = REPORTING_CONDITIONS.find(({ id }) => id === condition);
  invariant(found !== undefined, `the table has no condition "${condition}"`);
  return found;
}
