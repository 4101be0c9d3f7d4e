import type { Ref } from '../../model/ref.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { HopSource, Sheet, StatedFact } from '../sources/HopSource.ts';
import { buildScope } from '../walk/buildScope.ts';
import { compareTexts } from '../walk/orders.ts';
import type {
  ConceptAnswer,
  ConceptCounts,
  ConceptFactAnswer,
  ConceptMatterAnswer,
  ConceptQuestion,
} from './ConceptAnswer.ts';
import { indexConceptKeys } from './ConceptKeys.ts';
import { judgeFact } from './judgeFact.ts';
import { judgeMatter } from './judgeMatter.ts';
import { listReportChanges } from './listReportChanges.ts';

/**
 * One concept over all sheets (trace-semantics.md §7, Concept report). The concept must exist in the record (the caller checks). The work
 * grows with the facts of the record, each looked at once, and with the items of the concept, not with the item tree.
 */
export async function reportConcept(question: ConceptQuestion, source: HopSource): Promise<ConceptAnswer> {
  const { concept, when, within } = question;
  const inScope = buildScope(within);
  const [items, allFacts, allSheets] = await Promise.all([
    source.itemsOfConcept(concept),
    source.facts(),
    source.sheets(),
  ]);
  const keys = indexConceptKeys(items);
  const facts = allFacts.filter(({ hop }) => inScope(hop)).sort(compareFacts);
  const stating = groupBy(facts, ({ hop }) => hop.matters);
  const sheets = allSheets.filter((sheet) => inScope(toStanding(sheet)) && counts(sheet, stating)).sort(compareSorts);
  const judged = new Map(facts.map((fact) => [fact, judgeFact(fact, keys, when)]));
  const onTheDay = (stated: readonly StatedFact[]): readonly ConceptFactAnswer[] =>
    stated.flatMap((fact) => judged.get(fact) ?? []);
  const matters = sheets.map((sheet) => {
    const stated = stating.get(sheet.id) ?? [];
    return judgeMatter({ sheet, facts: onTheDay(stated), statesAny: stated.length > 0 }, keys);
  });
  return {
    concept,
    ...(when === 'ALL_TIMES' ? {} : { asOf: when.asOf }),
    counts: countAnswers(matters),
    matters,
    elsewhere: onTheDay(facts.filter(({ hop }) => hop.matters.length === 0)).filter(isSomething),
    changes: when === 'ALL_TIMES' ? [] : listReportChanges(facts, stating, keys),
    papers: await listPapers(source, inScope, sheets),
    papersCited: listPapersOf(facts.filter((fact) => judged.get(fact) !== undefined)),
  };
}

/** The overview of a paper is a sheet to answer for only if it states something itself. */
function counts({ id, matterKind }: Sheet, stating: ReadonlyMap<Ref<'MATTER'>, unknown>): boolean {
  return matterKind !== 'OVERVIEW' || stating.has(id);
}

function toStanding({ id, document, scope }: Sheet): Parameters<ReturnType<typeof buildScope>>[0] {
  return { document, scope, matters: [id], concerns: [] };
}

function isSomething({ answer }: ConceptFactAnswer): boolean {
  return answer !== 'NOT_LISTED';
}

function countAnswers(matters: readonly ConceptMatterAnswer[]): ConceptCounts {
  const count = (answer: ConceptMatterAnswer['answer']): number =>
    matters.filter((matter) => matter.answer === answer).length;
  return {
    carried: count('CARRIED'),
    unknown: count('UNKNOWN'),
    excluded: count('EXCLUDED'),
    notListed: count('NOT_LISTED'),
    notInForce: count(undefined),
  };
}

/** Every paper in scope, those without a sheet that counts too. */
async function listPapers(
  source: HopSource,
  inScope: ReturnType<typeof buildScope>,
  sheets: readonly Sheet[],
): Promise<ConceptAnswer['papers']> {
  const papers = await source.papers();
  const whole = papers.filter(({ id, scope }) => inScope({ document: id, scope, matters: [], concerns: [] }));
  return [...new Set([...whole.map(({ id }) => id), ...sheets.map(({ document }) => document)])].sort(compareTexts);
}

function listPapersOf(facts: readonly StatedFact[]): ConceptAnswer['papersCited'] {
  return [...new Set(facts.map(({ hop }) => hop.document))].sort(compareTexts);
}

function compareFacts({ hop: a }: StatedFact, { hop: b }: StatedFact): number {
  return compareSorts(a, b);
}

function compareSorts(
  a: { readonly sort: string; readonly id: string },
  b: { readonly sort: string; readonly id: string },
): number {
  return compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id);
}
