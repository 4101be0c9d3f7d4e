import type { Problem } from '../manifest/Problem.ts';
import type { CoverageCase } from './CoverageCase.ts';
import { checkCitedFactsAreOnLine } from './rules/CitedFactIsOnLineRule.ts';
import { checkFactsAreFound } from './rules/FactIsFoundRule.ts';
import { checkPiecesAreAccountedFor } from './rules/PieceIsAccountedForRule.ts';
import { checkPiecesAreUnchanged } from './rules/PieceIsUnchangedRule.ts';
import { checkPlacesAreNarrow } from './rules/PlaceIsNarrowRule.ts';
import { checkPrintedIsAtItsPlace } from './rules/PrintedIsAtItsPlaceRule.ts';
import { checkRepetitionsRepeat } from './rules/RepetitionRepeatsRule.ts';

/** Every problem of one paper's coverage, in the order of its rows. Without the text, what can be told without it. */
export function checkCoverage(one: CoverageCase): readonly Problem[] {
  return [
    ...checkPiecesAreUnchanged(one),
    ...checkPiecesAreAccountedFor(one),
    ...checkCitedFactsAreOnLine(one),
    ...checkPlacesAreNarrow(one),
    ...checkPrintedIsAtItsPlace(one),
    ...checkRepetitionsRepeat(one),
    ...checkFactsAreFound(one),
  ].toSorted((a, b) => a.line - b.line);
}
