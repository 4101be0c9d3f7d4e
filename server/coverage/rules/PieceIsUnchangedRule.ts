import type { Problem } from '../../manifest/Problem.ts';
import { rowProblem, type CoverageCase } from '../CoverageCase.ts';
import type { CoverageEntry, Decision } from '../CoverageFile.ts';
import { formatPlace } from '../Piece.ts';
import { toRelativeRef } from '../relativeRef.ts';

/** PieceIsUnchangedRule: each row is a piece of the text as it stands; of a changed one the facts to look at again are named. */
export function checkPiecesAreUnchanged(one: CoverageCase): readonly Problem[] {
  if (one.pieces === undefined) return [];
  const places = new Map<string, string[]>();
  for (const piece of one.pieces) places.set(piece.hash, [...(places.get(piece.hash) ?? []), formatPlace(piece)]);
  return one.coverage.entries
    .filter((entry) => one.wordsOf(entry) === undefined)
    .map((entry) => {
      const moved = places.get(entry.hash);
      return moved === undefined ? changedProblem(one, entry) : movedProblem(one, entry, moved);
    });
}

function changedProblem(one: CoverageCase, entry: CoverageEntry): Problem {
  const { document } = one.coverage;
  return rowProblem(one, entry.row, {
    rule: 'PieceIsUnchangedRule',
    message: `${formatPlace(entry)} の原文が変わりました。見直すもの：${toLookAt(entry.decision, document)}。`,
    expected: `ハッシュ ${entry.hash} の一文`,
    toDo: '原文のその行とマニフェストの事実を照らして直し、"npm run coverage:write" の後で行き先を決めてください。',
  });
}

function toLookAt(decision: Decision | undefined, document: string): string {
  switch (decision?.kind) {
    case 'FACTS':
    case 'NOTE':
      return decision.refs.map(({ ref }) => toRelativeRef(ref, document)).join('、') || 'この一文の行き先';
    case 'REPETITION':
      return `${decision.of.map(formatPlace).join('、')} の繰り返し`;
    case 'HEADING':
    case 'LEFT_OUT':
    case undefined:
      return 'この一文の行き先';
  }
}

function movedProblem(one: CoverageCase, entry: CoverageEntry, places: readonly string[]): Problem {
  return rowProblem(one, entry.row, {
    rule: 'PieceIsUnchangedRule',
    message: `${formatPlace(entry)} の一文は、原文では ${places.join('、')} にあります。`,
    toDo: '"npm run coverage:write" で行を書きなおし、マニフェストの @L の行も直してください。',
  });
}
