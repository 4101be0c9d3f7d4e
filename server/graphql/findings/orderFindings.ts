import type { Finding } from '../../findings/Finding.ts';
import { FINDING_RULES, FINDING_SEVERITIES } from '../../model/finding.ts';
import type { FindingOrder } from '../generated/types.ts';

/** A finding with its place in an order: what is compared, as one text. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly sort: string;
}

/** The findings in the order that is asked for; equals by id. */
export function orderFindings(findings: readonly Finding[], order: FindingOrder): readonly PlacedFinding[] {
  return findings
    .map((finding) => ({ finding, sort: PLACES[order](finding).join(' ') }))
    .sort((a, b) => compare(a.sort, b.sort) || compare(a.finding.id, b.finding.id));
}

const PLACES: Readonly<Record<FindingOrder, (finding: Finding) => readonly string[]>> = {
  SEVERITY: (finding) => [pad(FINDING_SEVERITIES.indexOf(finding.rule.severity)), ruleOf(finding), finding.subject],
  RULE: (finding) => [ruleOf(finding), finding.subject],
  PAPER: (finding) => [...placeOf(finding), ruleOf(finding), finding.subject],
};

function ruleOf({ rule }: Finding): string {
  return pad(FINDING_RULES.indexOf(rule.id));
}

/** Where its first place stands: paper, line of the text, sheet. Without lines it comes before those of its paper that have some. */
function placeOf({ evidence }: Finding): readonly string[] {
  const [first] = evidence;
  return [first?.document ?? '', pad(first?.lines?.from ?? 0), first?.matter ?? ''];
}

function pad(number: number): string {
  return String(number).padStart(6, '0');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
