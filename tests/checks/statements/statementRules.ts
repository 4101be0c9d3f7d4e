import { patternRules } from './patternRules.ts';
import { portabilityRules } from './portabilityRules.ts';
import { returnRules } from './returnRules.ts';
import type { StatementRule } from './StatementRule.ts';

/** Every law for statement texts. */
export const statementRules: readonly StatementRule[] = [...patternRules, ...returnRules, ...portabilityRules];
