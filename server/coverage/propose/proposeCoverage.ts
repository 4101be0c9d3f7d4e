import { groupBy } from '../../shared/groupBy.ts';
import type { CitedRef, CoverageEntry, Decision, NewEntry } from '../CoverageFile.ts';
import type { FactIndex } from '../FactIndex.ts';
import { formatPlace, type Piece } from '../Piece.ts';
import { foldItems } from './foldItems.ts';
import { keepDecisions, moveDecision } from './keepDecisions.ts';
import { readContexts, type PieceContext } from './PieceContext.ts';
import { piecesOfFact } from './piecesOfFact.ts';
import { proposeWithoutFacts } from './proposeWithoutFacts.ts';

/**
 * The rows of a paper's text: what was decided before for each piece that is found again, and a proposal for every other one. Facts that no row
 * names are added to the rows of the pieces they seem to rest on, as proposals.
 */
export function proposeCoverage(
  text: string,
  pieces: readonly Piece[],
  index: FactIndex,
  earlier: readonly CoverageEntry[],
): readonly NewEntry[] {
  const contexts = readContexts(pieces, text.split(/\r?\n/u));
  const kept = keepDecisions(earlier, pieces);
  const found = findFacts(index, contexts);
  const named = namedBefore(index, kept.entries, pieces);
  const rows = contexts.map((context): NewEntry => {
    const { piece } = context;
    const place = { line: piece.line, from: piece.from, to: piece.to, hash: piece.hash };
    const before = kept.entries.get(formatPlace(piece));
    const facts = found.get(formatPlace(piece)) ?? [];
    if (before?.decision === undefined) return { ...place, ...proposeFacts(index, context, facts) };
    const moved = moveDecision(before, kept.placeNow);
    const missing = facts.filter(({ ref }) => !named.has(ref));
    return { ...place, ...(missing.length === 0 ? moved : addFacts(moved.decision, missing)) };
  });
  return proposeWithoutFacts(rows, contexts);
}

interface FoundFact {
  readonly ref: string;
  readonly sure: boolean;
}

function findFacts(index: FactIndex, contexts: readonly PieceContext[]): ReadonlyMap<string, readonly FoundFact[]> {
  const lines = groupBy(contexts, ({ piece }) => piece.line);
  const found = new Map<string, Map<string, FoundFact>>();
  for (const [line, onLine] of lines) {
    for (const fact of index.facts) {
      for (const evidence of index.evidenceOn(fact, line)) {
        const { contexts: hits, sure } = piecesOfFact(index, fact, evidence, onLine);
        for (const { piece } of hits) {
          const place = formatPlace(piece);
          const facts = found.get(place) ?? new Map<string, FoundFact>();
          facts.set(fact.ref, { ref: fact.ref, sure: sure || facts.get(fact.ref)?.sure === true });
          found.set(place, facts);
        }
      }
    }
  }
  return new Map([...found].map(([place, facts]) => [place, [...facts.values()]]));
}

function namedBefore(
  index: FactIndex,
  entries: ReadonlyMap<string, CoverageEntry>,
  pieces: readonly Piece[],
): ReadonlySet<string> {
  const words = new Map(pieces.map((piece) => [formatPlace(piece), piece]));
  return new Set(
    [...entries].flatMap(([place, { decision }]) => {
      if (decision?.kind !== 'FACTS' && decision?.kind !== 'NOTE') return [];
      const piece = words.get(place);
      return decision.refs.flatMap((cited) =>
        index.namedBy(cited, piece?.line ?? 0, piece?.text).map(({ ref }) => ref),
      );
    }),
  );
}

function proposeFacts(
  index: FactIndex,
  { piece }: PieceContext,
  facts: readonly FoundFact[],
): Pick<NewEntry, 'decision' | 'settled'> {
  if (facts.length === 0) return { decision: undefined, settled: false };
  const refs = foldItems(
    index,
    facts.map(({ ref }) => ref),
    piece,
  );
  const notesOnly = facts.every(({ ref }) => index.find(ref)?.kind === 'NOTE');
  return { decision: { kind: notesOnly ? 'NOTE' : 'FACTS', refs }, settled: facts.every(({ sure }) => sure) };
}

function addFacts(decision: Decision | undefined, facts: readonly FoundFact[]): Pick<NewEntry, 'decision' | 'settled'> {
  const before: readonly CitedRef[] = decision?.kind === 'FACTS' || decision?.kind === 'NOTE' ? decision.refs : [];
  const added = facts.map(({ ref }) => ({ ref, withItems: false }));
  return { decision: { kind: 'FACTS', refs: [...before, ...added] }, settled: false };
}
