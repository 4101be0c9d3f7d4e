import type { EvidencePartsFragment } from '../../api/generated/graphql.ts';
import { countsOf } from '../../facts/countsOf.ts';
import { formatPeriod } from '../../text/formatPeriod.ts';
import type { Texts } from '../../text/Texts.ts';
import { toHeading } from '../../text/toHeading.ts';
import type { NamedNode } from '../../ui/nodeLink.ts';
import type { MatterNode } from './buildMatter.ts';

/** One value of a fact: a word or a node, what stands beside it, and what of it is not known. */
export interface FactLine {
  readonly text: string;
  readonly node?: NamedNode | undefined;
  readonly beside?: readonly string[] | undefined;
  readonly unknowns?: readonly string[] | undefined;
  readonly basis: 'STATED' | 'INFERRED';
  readonly why: string | null;
}

/** A row of the facts of a sheet: a word and what is stated; without lines `unknown` says so. */
export interface FactRow {
  readonly id: string;
  readonly term: string;
  readonly lines: readonly FactLine[];
  readonly unknown: string;
  readonly evidence: readonly EvidencePartsFragment[];
}

/** What a sheet states of itself, in the order in which it stands in the paper; what it does not state is a row that says so, at the end. */
export function factRows(node: MatterNode, texts: Texts): readonly FactRow[] {
  const rows = [...aboutPeople(node, texts), ...aboutProcedure(node, texts), ...aboutWords(node, texts)];
  return rows.toSorted((a, b) => firstLine(a, node.id) - firstLine(b, node.id));
}

type Stated = Pick<FactLine, 'basis' | 'why'> & { readonly evidence: readonly EvidencePartsFragment[] };

function aboutPeople({ departments, business, dataSubjects, itemSets }: MatterNode, texts: Texts): readonly FactRow[] {
  const { matter, facts, words, parts } = texts;
  const { UNRESOLVED_LIST, OPEN_LIST } = words.unknownReason;
  return [
    toRow('departments', matter.departments, departments, ({ node }) => ({ text: node.name, node }), parts.notStated),
    toRow('business', words.nodeKind.BUSINESS, business, ({ node }) => ({ text: node.name }), parts.notStated),
    toRow(
      'subjects',
      facts.whose,
      dataSubjects.map((each) => ({
        ...each,
        evidence: [...each.evidence, ...each.counts.flatMap((count) => count.evidence)],
      })),
      (each) => {
        const counts = countsOf(each);
        const unknowns = counts.length === 0 ? [words.unstated.PEOPLE] : [];
        return { text: each.subject.name, node: each.subject, beside: counts, unknowns };
      },
      facts.whoseNotStated,
    ),
    toRow(
      'sets',
      words.nodeKind.ITEM_SET,
      itemSets,
      ({ node }) => ({
        text: node.name,
        node,
        unknowns: [...(node.resolved ? [] : [UNRESOLVED_LIST]), ...(node.open ? [OPEN_LIST] : [])],
      }),
      words.unknownReason.UNSTATED_ITEMS,
    ),
  ];
}

function aboutProcedure({ periods, legalStep, legalBasis, outcome }: MatterNode, texts: Texts): readonly FactRow[] {
  const { matter, facts, words, parts } = texts;
  const steps = [
    ...(legalStep === null ? [] : [{ ...legalStep, text: words.legalStep[legalStep.value] }]),
    ...(legalBasis === null ? [] : [{ ...legalBasis, text: legalBasis.value }]),
  ];
  return [
    toRow(
      'periods',
      facts.period,
      periods,
      ({ period }) => ({ text: formatPeriod(period, texts) }),
      parts.periodNotStated,
    ),
    toRow('procedure', matter.procedure, steps, ({ text }) => ({ text }), parts.notStated),
    toRow('outcome', matter.outcome, orNone(outcome), ({ value }) => ({ text: value }), words.unstated.OUTCOME),
  ];
}

function aboutWords({ purpose, reason, content }: MatterNode, { matter }: Texts): readonly FactRow[] {
  const all = [
    ['purpose', matter.purpose, purpose],
    ['reason', matter.reason, reason],
    ['content', matter.content, content],
  ] as const;
  return all.flatMap(([id, term, stated]) =>
    stated === null ? [] : [toRow(id, term, [stated], ({ value }) => ({ text: value }), '')],
  );
}

function orNone<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

function toRow<T extends Stated>(
  id: string,
  term: string,
  all: readonly T[],
  lineOf: (stated: T) => Omit<FactLine, 'basis' | 'why'>,
  unknown: string,
): FactRow {
  const lines = all.map((stated) => ({ ...lineOf(stated), basis: stated.basis, why: stated.why }));
  return { id, term: toHeading(term), lines, unknown, evidence: all.flatMap(({ evidence }) => evidence) };
}

/** Where on the sheet itself the row first stands; places on other sheets do not count. */
function firstLine({ evidence }: FactRow, matterId: string): number {
  const own = evidence.filter(({ matter }) => matter?.id === matterId);
  return Math.min(...own.map(({ lines }) => lines?.from ?? Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}
