import type { Count } from '../../model/count.ts';
import type { ClassificationScheme } from '../../model/item.ts';
import type { Ref } from '../../model/ref.ts';
import type { Measure } from '../../model/safeguard.ts';
import { assertNever } from '../../shared/assertNever.ts';
import type { ClassifiedItem, ConditionResult, ExposedItem, ExposedSubject } from './ExposureAnswer.ts';
import {
  ENCRYPTION_CONTROLS,
  PROPERTY_CONCEPTS,
  PROPERTY_NAMES,
  REPORTING_CONDITIONS,
  type ReportingCondition,
} from './reportingConditions.ts';

/** What the conditions are judged by. */
export interface ConditionFacts {
  readonly items: readonly ExposedItem[];
  /** Of an item: its concept and the name that people read. */
  readonly describe: (item: ExposedItem['item']) => { readonly concept?: Ref | undefined; readonly name: string };
  readonly classified: readonly ClassifiedItem[];
  readonly subjects: readonly ExposedSubject[];
  readonly measures: readonly Measure[];
  /** Some list by which items are there is open, unresolved, unstated, or stands for what it does not name. */
  readonly isListOpen: boolean;
  /** A figure of flows that may show more is not in the record: then that nothing is there cannot be said. */
  readonly isFigureMissing: boolean;
}

type Judged = Pick<ConditionResult, 'answer' | 'ground'> & Partial<ConditionResult>;

/** Each condition of the law, YES, NO or UNKNOWN by the record, with its ground; what people must decide stands with the condition. */
export function judgeConditions(facts: ConditionFacts): readonly ConditionResult[] {
  return REPORTING_CONDITIONS.map((condition) => ({
    condition: condition.id,
    items: [],
    counts: [],
    measures: [],
    ...judge(condition, facts),
  }));
}

function judge(condition: ReportingCondition, facts: ConditionFacts): Judged {
  switch (condition.id) {
    case 'SPECIAL_CARE':
      return judgeScheme('SPECIAL_CARE', facts);
    case 'SPECIFIC_PERSONAL':
      return judgeScheme('SPECIFIC_PERSONAL', facts);
    case 'PROPERTY_DAMAGE':
      return judgeProperty(facts);
    case 'MORE_THAN_100_PERSONS':
      return judgePersons(facts, condition.limit ?? Infinity);
    case 'WRONGFUL_PURPOSE':
    case 'ORDINANCE_SPECIAL_CARE':
      return NOT_IN_RECORD;
    case 'ENCRYPTED':
      return judgeEncryption(facts);
    default:
      return assertNever(condition.id);
  }
}

const NOT_IN_RECORD: Judged = { answer: 'UNKNOWN', ground: 'NOT_IN_RECORD' };
const NOTHING_THERE: Judged = { answer: 'NO', ground: 'NOTHING_THERE' };
const LIST_NOT_KNOWN: Judged = { answer: 'UNKNOWN', ground: 'LIST_NOT_KNOWN' };
const NO_CANDIDATE: Judged = { answer: 'NO', ground: 'NO_CANDIDATE' };

/**
 * Where every item that the record speaks of is stated not to be there, by closed lists: NO, unless a figure that may show more is missing.
 * Of a holder that the record never mentions it says nothing.
 */
function judgeNothing({ items, isListOpen, isFigureMissing }: ConditionFacts): Judged | undefined {
  if (isListOpen || items.some(({ carriage }) => carriage !== 'EXCLUDED')) return undefined;
  if (isFigureMissing) return LIST_NOT_KNOWN;
  return items.length === 0 ? NOT_IN_RECORD : NOTHING_THERE;
}

/** YES only where people decided and the item is stated to be there; a candidate leaves it open, and so does a list. */
function judgeScheme(scheme: ClassificationScheme, facts: ConditionFacts): Judged {
  const nothing = judgeNothing(facts);
  if (nothing !== undefined) return nothing;
  const ofScheme = facts.classified.filter(({ classification }) => classification.scheme === scheme);
  const decidedNo = new Set(ofScheme.filter(isDecided('NO')).map(({ item }) => item));
  const decided = ofScheme.filter(isDecided('YES'));
  const certain = decided.filter(({ carriage }) => carriage === 'CARRIED');
  if (certain.length > 0) return { answer: 'YES', ground: 'DECIDED', items: itemsOf(certain) };
  if (decided.length > 0) return { answer: 'UNKNOWN', ground: 'DECIDED', items: itemsOf(decided) };
  const candidates = ofScheme.filter(({ item }) => !decidedNo.has(item));
  if (candidates.length > 0) return { answer: 'UNKNOWN', ground: 'CANDIDATE', items: itemsOf(candidates) };
  if (facts.isListOpen) return LIST_NOT_KNOWN;
  return decidedNo.size > 0 ? { answer: 'NO', ground: 'DECIDED', items: [...decidedNo] } : NO_CANDIDATE;
}

function isDecided(decision: 'YES' | 'NO'): (one: ClassifiedItem) => boolean {
  return ({ classification }) => classification.state === 'DECIDED' && classification.decision === decision;
}

function itemsOf(found: readonly ClassifiedItem[]): ConditionResult['items'] {
  return [...new Set(found.map(({ item }) => item))];
}

/** An account or card item is a candidate and never more: whether it can be misused is for people. */
function judgeProperty(facts: ConditionFacts): Judged {
  const nothing = judgeNothing(facts);
  if (nothing !== undefined) return nothing;
  const candidates = facts.items.filter(({ item, carriage }) => {
    const { concept, name } = facts.describe(item);
    const isOfConcept = concept !== undefined && PROPERTY_CONCEPTS.includes(concept);
    return carriage !== 'EXCLUDED' && (isOfConcept || PROPERTY_NAMES.some((part) => name.includes(part)));
  });
  if (candidates.length > 0) {
    return { answer: 'UNKNOWN', ground: 'CANDIDATE', items: candidates.map(({ item }) => item) };
  }
  return facts.isListOpen ? LIST_NOT_KNOWN : NO_CANDIDATE;
}

/**
 * By printed numbers of persons (人) alone: one above the limit is YES; NO only if there is one subject and each of its numbers is exact
 * and not above. Numbers of cases or households, per year, of the background, or of several subjects settle nothing.
 */
function judgePersons(facts: ConditionFacts, limit: number): Judged {
  const nothing = judgeNothing(facts);
  if (nothing !== undefined) return nothing;
  const counts = facts.subjects.flatMap((subject) => subject.counts);
  if (counts.length === 0) return { answer: 'UNKNOWN', ground: 'COUNT_NOT_STATED' };
  const above = facts.subjects
    .filter(({ itemCounts }) => itemCounts.carried > 0)
    .flatMap((subject) => subject.counts.filter(({ count: { value } }) => isOfPersons(value) && isAbove(value, limit)));
  if (above.length > 0) return { answer: 'YES', ground: 'ABOVE_LIMIT', counts: above };
  const isOneSubject = facts.subjects.length === 1 && !facts.isListOpen;
  const isSettled = counts.every(({ count: { value } }) => isOfPersons(value) && isNotAbove(value, limit));
  if (isOneSubject && isSettled) return { answer: 'NO', ground: 'NOT_ABOVE_LIMIT', counts };
  return { answer: 'UNKNOWN', ground: 'COUNT_NOT_CLEAR', counts };
}

function isOfPersons({ unit, per, countBasis }: Count): boolean {
  return unit === '人' && per === undefined && countBasis !== 'BACKGROUND';
}

/** As printed: 約150人 counts as more than 100. */
function isAbove({ min }: Count, limit: number): boolean {
  return min !== undefined && min > limit;
}

function isNotAbove({ max, approximate }: Count, limit: number): boolean {
  return max !== undefined && !approximate && max <= limit;
}

/** A promise is no proof; that none is in the record proves nothing either. */
function judgeEncryption({ measures }: ConditionFacts): Judged {
  const promised = measures.filter(
    ({ control, state }) => state === 'PROMISED' && ENCRYPTION_CONTROLS.includes(control),
  );
  if (promised.length === 0) return { answer: 'UNKNOWN', ground: 'NOT_PROMISED' };
  return { answer: 'UNKNOWN', ground: 'PROMISED', measures: promised.map(({ id }) => id) };
}
