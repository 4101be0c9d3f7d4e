import type { Problem } from '../../manifest/Problem.ts';
import { rowProblem, type CoverageCase } from '../CoverageCase.ts';
import type { CoverageEntry } from '../CoverageFile.ts';
import type { Fact } from '../listFacts.ts';
import { formatPlace } from '../Piece.ts';

/**
 * PlaceIsNarrowRule: at least one fact of a row is shown by a place of its own, not only by that of a whole sheet; or its printed form stands in
 * the piece. Whether it does cannot be told without the text: then nothing is looked at.
 */
export function checkPlacesAreNarrow(one: CoverageCase): readonly Problem[] {
  if (one.pieces === undefined) return [];
  return one.coverage.entries
    .filter((entry) => entry.decision?.kind === 'FACTS' && !isShown(one, entry))
    .map((entry) =>
      rowProblem(one, entry.row, {
        rule: 'PlaceIsNarrowRule',
        message: `${formatPlace(entry)} の事実は、どれも件名全体などの広い場所だけを根拠にしています。`,
        expected: '10行までの場所を根拠にもつ事実',
        toDo: 'マニフェストの事実に、この行を指す at を書いてください。',
      }),
    );
}

function isShown(one: CoverageCase, entry: CoverageEntry): boolean {
  const words = one.wordsOf(entry);
  const refs = entry.decision?.kind === 'FACTS' ? entry.decision.refs : [];
  const facts = refs.flatMap((cited) => one.index.namedBy(cited, entry.line, words));
  return facts.length === 0 || facts.some((fact) => hasOwnPlace(one, fact, entry.line) || isPrinted(one, fact, words));
}

function hasOwnPlace({ index }: CoverageCase, fact: Fact, line: number): boolean {
  return index.evidenceOn(fact, line).some((evidence) => !index.isWide(evidence));
}

function isPrinted({ index }: CoverageCase, fact: Fact, words: string | undefined): boolean {
  return words !== undefined && index.isPrintedIn(fact, words);
}
