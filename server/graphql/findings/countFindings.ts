import { RULES } from '../../findings/allRules.ts';
import type { Finding } from '../../findings/Finding.ts';
import { FINDING_SEVERITIES } from '../../model/finding.ts';
import { documentsOf } from './documentsOf.ts';
import type { FindingPage } from './FindingPage.ts';

/** How many findings there are by severity, rule and paper; severities and rules that found nothing are told with 0. */
export function countFindings(findings: readonly Finding[]): FindingPage['counts'] {
  const bySeverity = count(findings, ({ rule }) => [rule.severity]);
  const byRule = count(findings, ({ rule }) => [rule.id]);
  const byDocument = count(findings, documentsOf);
  return {
    bySeverity: FINDING_SEVERITIES.map((severity) => ({ severity, count: bySeverity.get(severity) ?? 0 })),
    byRule: RULES.map((rule) => ({ rule, count: byRule.get(rule.id) ?? 0 })),
    byDocument: [...byDocument]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([document, total]) => ({ document, count: total })),
  };
}

function count<K>(findings: readonly Finding[], keysOf: (finding: Finding) => readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const finding of findings) {
    for (const key of keysOf(finding)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
