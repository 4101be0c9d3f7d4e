import type { Evidence } from '../model/evidence.ts';
import type { FindingRuleId, FindingSeverity } from '../model/finding.ts';
import type { NodeByKind } from '../model/node.ts';
import type { NodeKind } from '../model/nodeKind.ts';
import type { Day } from '../model/period.ts';
import type { Ref } from '../model/ref.ts';
import type { RecordFacts } from './RecordFacts.ts';

/** A sentence for people, in both languages of the product. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** What a rule says of one fact of the record. */
export interface Found {
  /** What was found, with the names as they are. */
  readonly message: Words;
  /** The other facts that it rests on, beside the one that was checked. */
  readonly others?: readonly Ref[] | undefined;
  /** The printed words that show it; absent where the finding is that nothing is printed. */
  readonly printed?: string | undefined;
  /** Places on every side; by default those of the fact and of the others. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** The day from which on it is so, where the record tells. */
  readonly since?: Day | undefined;
  /** Tells two findings of the same rule and facts apart: a name, a number. */
  readonly key?: string | undefined;
}

/** What a check is given: the fact, everything around it, and the day of the question. */
export type Check<K extends NodeKind> = (node: NodeByKind[K], facts: RecordFacts, day: Day) => readonly Found[];

/**
 * One rule over the record. Its title is the law that should hold, its reason what can go wrong otherwise and whose law or practice asks for
 * it, and `toDo` what a person can do about a finding.
 */
export interface Rule<K extends NodeKind = NodeKind> {
  readonly id: FindingRuleId;
  readonly severity: FindingSeverity;
  readonly title: Words;
  readonly reason: Words;
  readonly toDo: Words;
  /** The kinds of fact that are checked, one at a time. */
  readonly over: readonly K[];
  readonly check: Check<K>;
}

/** A rule whose kind is no longer told apart: it takes any node and checks those of its kind. */
export interface AnyRule extends Omit<Rule, 'check'> {
  readonly checkNode: (node: NodeByKind[NodeKind], facts: RecordFacts, day: Day) => readonly Found[];
}

/** Makes a rule that can stand in a list beside rules over other kinds. */
export function defineRule<K extends NodeKind>({ check, ...rule }: Rule<K>): AnyRule {
  return {
    ...rule,
    checkNode: (node, facts, day) => (isOneOf(node, rule.over) ? check(node, facts, day) : []),
  };
}

function isOneOf<K extends NodeKind>(node: NodeByKind[NodeKind], kinds: readonly K[]): node is NodeByKind[K] {
  return kinds.some((kind) => kind === node.kind);
}
