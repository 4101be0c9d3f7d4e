import type { Problem } from '../../manifest/Problem.ts';
import { rowProblem, type CoverageCase } from '../CoverageCase.ts';
import { formatPlace } from '../Piece.ts';

/** PieceIsAccountedForRule: every piece of the text has a row, and every row a settled decision. */
export function checkPiecesAreAccountedFor(one: CoverageCase): readonly Problem[] {
  return [...checkRowsAreSettled(one), ...checkPiecesHaveRows(one)];
}

function checkRowsAreSettled(one: CoverageCase): readonly Problem[] {
  return one.coverage.entries
    .filter(({ settled }) => !settled)
    .map((entry) =>
      rowProblem(one, entry.row, {
        rule: 'PieceIsAccountedForRule',
        message: `${formatPlace(entry)} の行き先が${entry.decision === undefined ? '決まっていません' : '提案のままです'}。`,
        expected: 'FACTS、HEADING、REPETITION、NOTE、LEFT_OUT のどれか',
        toDo: '原文を読み（npm run coverage:show）、行き先を決めて「?」を消してください。',
      }),
    );
}

function checkPiecesHaveRows(one: CoverageCase): readonly Problem[] {
  const rows = new Set(one.coverage.entries.map((entry) => `${formatPlace(entry)} ${entry.hash}`));
  return (one.pieces ?? [])
    .filter((piece) => !rows.has(`${formatPlace(piece)} ${piece.hash}`))
    .map((piece) => {
      const after = one.coverage.entries.find(
        ({ line, from }) => line > piece.line || (line === piece.line && from >= piece.from),
      );
      return rowProblem(one, after?.row ?? one.coverage.entries.at(-1)?.row ?? 1, {
        rule: 'PieceIsAccountedForRule',
        message: `原文の ${formatPlace(piece)}「${excerpt(piece.text)}」の行き先がありません。`,
        toDo: '"npm run coverage:write" で行を作り、行き先を決めてください。',
      });
    });
}

function excerpt(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
