import type { ValidationRule } from 'graphql';
import type { RequestLimits } from './limits.ts';
import { createLimitError, type LimitName } from './createLimitError.ts';
import { measureDocument } from './measureDocument.ts';

const MEASURED = ['depth', 'aliases', 'rootFields'] as const satisfies readonly LimitName[];

/** A validation rule that refuses operations over the limits, all of them at once. */
export function createQueryLimitsRule(limits: RequestLimits): ValidationRule {
  return (context) => ({
    Document(document) {
      for (const [operation, measure] of measureDocument(document)) {
        for (const limit of MEASURED) {
          if (measure[limit] > limits[limit]) context.reportError(createLimitError(limit, limits, [operation]));
        }
      }
    },
  });
}
