import { FINDING_RULES, FINDING_SEVERITIES, type Acknowledgement } from '../model/finding.ts';
import type { RecordNode } from '../model/node.ts';
import type { Day } from '../model/period.ts';
import type { Ref } from '../model/ref.ts';
import { groupBy } from '../shared/groupBy.ts';
import type { AcknowledgementState, Finding, FindingsAnswer, RuleFailure } from './Finding.ts';
import { fingerprintFacts } from './fingerprintFacts.ts';
import type { RecordFacts } from './RecordFacts.ts';
import type { AnyRule, Found } from './Rule.ts';

/**
 * Runs every rule over every fact of its kind. A rule that throws at one fact loses what it would have found there and nothing else, and
 * the answer says so. Same record, rules and day, same findings in the same order.
 */
export function findAll(rules: readonly AnyRule[], facts: RecordFacts, day: Day): FindingsAnswer {
  const steps = findAllInSteps(rules, facts, day);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So many facts are checked between two pauses. */
const STEP = 100;

/** The same with pauses, for a process that has others to answer: a large record takes seconds. */
export function* findAllInSteps(
  rules: readonly AnyRule[],
  facts: RecordFacts,
  day: Day,
): Generator<undefined, FindingsAnswer> {
  const acknowledged = groupBy(
    facts.of('SOURCE_DOCUMENT').flatMap(({ acknowledgements }) => acknowledgements ?? []),
    ({ rule, about }) => `${rule} ${about}`,
  );
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  let checks = 0;
  for (const rule of rules) {
    for (const node of rule.over.flatMap((kind): readonly RecordNode[] => facts.of(kind))) {
      try {
        const found = rule.checkNode(node, facts, day);
        findings.push(...found.map((one) => toFinding(rule, node, one, facts, day, acknowledged)));
      } catch (error) {
        failures.push({ rule: rule.id, at: node.id, message: error instanceof Error ? error.message : String(error) });
      }
      checks += 1;
      if (checks % STEP === 0) yield;
    }
  }
  return { day, findings: findings.sort(inOrder), failures };
}

function toFinding(
  rule: AnyRule,
  node: RecordNode,
  { message, others = [], printed, evidence, since, key }: Found,
  facts: RecordFacts,
  day: Day,
  acknowledged: ReadonlyMap<string, readonly Acknowledgement[]>,
): Finding {
  const sides = [node, ...others.flatMap((other) => facts.find(other) ?? [])];
  const seen = (): string => fingerprintFacts([rule.id, key, printed], sides);
  return {
    id: [rule.id, node.id, ...(key === undefined ? [] : [key])].join(' '),
    rule,
    subject: node.id,
    others,
    message,
    printed,
    evidence: evidence ?? sides.flatMap((side) => side.evidence),
    day,
    since,
    get facts() {
      return seen();
    },
    acknowledgement: stateOf(acknowledged.get(`${rule.id} ${node.id}`), seen),
  };
}

/** The newest word of people on it: one that was said of these very facts, else the last one said of others. */
function stateOf(said: readonly Acknowledgement[] | undefined, seen: () => string): AcknowledgementState | undefined {
  const last = said?.at(-1);
  if (said === undefined || last === undefined) return undefined;
  const now = seen();
  const standing = said.find(({ facts }) => facts === now);
  return { acknowledgement: standing ?? last, stands: standing !== undefined };
}

const RULE_ORDER: ReadonlyMap<string, number> = new Map(FINDING_RULES.map((id, index) => [id, index]));

function inOrder(a: Finding, b: Finding): number {
  return (
    FINDING_SEVERITIES.indexOf(a.rule.severity) - FINDING_SEVERITIES.indexOf(b.rule.severity) ||
    (RULE_ORDER.get(a.rule.id) ?? 0) - (RULE_ORDER.get(b.rule.id) ?? 0) ||
    compare(a.subject, b.subject) ||
    compare(a.id, b.id)
  );
}

function compare(a: Ref | string, b: Ref | string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
