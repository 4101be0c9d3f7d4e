import type { CatalogueDocument } from '../catalogue/CatalogueDocument.ts';
import type { Evidence } from '../model/evidence.ts';
import type { CitedRef } from './CoverageFile.ts';
import { listFacts, type Fact } from './listFacts.ts';
import { normalizeWords } from './normalizeWords.ts';

/** The facts of one paper, found by reference, by line, and by the words they are printed with. */
export interface FactIndex {
  readonly document: string;
  readonly facts: readonly Fact[];
  readonly find: (ref: string) => Fact | undefined;
  /** Its places that hold this line. */
  readonly evidenceOn: (fact: Fact, line: number) => readonly Evidence[];
  /** Whether a place is too wide to show one sentence: a whole sheet or attachment, or more than ten lines. */
  readonly isWide: (evidence: Evidence) => boolean;
  /** Whether one of its printed forms stands in the words of a piece. */
  readonly isPrintedIn: (fact: Fact, words: string) => boolean;
  /** The facts that a row names on its line: with `/*` also the items below that are printed in the piece (all of them without its words). */
  readonly namedBy: (cited: CitedRef, line: number, words: string | undefined) => readonly Fact[];
}

/** Longest place, in lines, that still shows a reader which sentence is meant. */
const LONGEST_PLACE = 10;

export function buildFactIndex(document: CatalogueDocument): FactIndex {
  const facts = listFacts(document);
  const byRef = new Map(facts.map((fact) => [fact.ref, fact]));
  const sheets = sheetRanges(document);
  const evidenceOn = (fact: Fact, line: number): readonly Evidence[] =>
    fact.evidence.filter(({ lines }) => lines !== undefined && lines.from <= line && line <= lines.to);
  const words = new Map(
    facts.map((fact) => [fact.ref, fact.printed.map((raw) => ({ raw, form: normalizeWords(raw) }))]),
  );
  const normalized = new Map<string, string>();
  const formOf = (text: string): string => {
    const known = normalized.get(text) ?? normalizeWords(text);
    normalized.set(text, known);
    return known;
  };
  const isPrintedIn = (fact: Fact, text: string): boolean => {
    const piece = formOf(text);
    // A sign that is left out in comparing, such as the backslash of an escape, is looked for as it is.
    return (words.get(fact.ref) ?? []).some(({ raw, form }) =>
      form === '' ? text.includes(raw) : piece.includes(form),
    );
  };
  return {
    document: document.owner,
    facts,
    find: (ref) => byRef.get(ref),
    evidenceOn,
    isWide: ({ lines }) =>
      lines !== undefined && (lines.to - lines.from >= LONGEST_PLACE || sheets.has(`${lines.from}-${lines.to}`)),
    isPrintedIn,
    namedBy: ({ ref, withItems }, line, text) => {
      const fact = byRef.get(ref);
      if (fact === undefined) return [];
      if (!withItems) return [fact];
      const items = facts.filter(
        (one) =>
          one.kind === 'INFORMATION_ITEM' &&
          (one.itemSet === ref || one.ref.startsWith(`${ref}/`)) &&
          evidenceOn(one, line).length > 0 &&
          (text === undefined || isPrintedIn(one, text)),
      );
      return [fact, ...items];
    },
  };
}

function sheetRanges(document: CatalogueDocument): ReadonlySet<string> {
  const ranges = document.nodes.flatMap((node) =>
    node.kind === 'MATTER' ? [...(node.lines === undefined ? [] : [node.lines]), ...node.attachedLines] : [],
  );
  return new Set(ranges.filter(({ from, to }) => to > from).map(({ from, to }) => `${from}-${to}`));
}
