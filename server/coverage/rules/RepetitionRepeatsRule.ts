import type { Problem } from '../../manifest/Problem.ts';
import { rowProblem, type CoverageCase } from '../CoverageCase.ts';
import type { CoverageEntry } from '../CoverageFile.ts';
import { formatPlace, type PiecePlace } from '../Piece.ts';
import { shareOf, toCompared } from '../shareOf.ts';

/** How much of a repetition must stand in what it repeats: texts read twice lose characters at the ends of lines. */
const LEAST_SHARE = 0.6;

/** RepetitionRepeatsRule: a repetition names pieces that are no repetitions themselves, and whose words it has. */
export function checkRepetitionsRepeat(one: CoverageCase): readonly Problem[] {
  const entries = new Map(one.coverage.entries.map((entry) => [formatPlace(entry), entry]));
  return one.coverage.entries.flatMap((entry) => {
    if (entry.decision?.kind !== 'REPETITION') return [];
    const missing = entry.decision.of.flatMap((place) => problemOfTarget(one, entry, place, entries));
    return missing.length > 0 ? missing : problemOfWords(one, entry, entry.decision.of, entries);
  });
}

type Entries = ReadonlyMap<string, CoverageEntry>;

function problemOfTarget(
  one: CoverageCase,
  entry: CoverageEntry,
  place: PiecePlace,
  entries: Entries,
): readonly Problem[] {
  const target = entries.get(formatPlace(place));
  if (target !== undefined && target.decision?.kind !== 'REPETITION') return [];
  return [
    rowProblem(one, entry.row, {
      rule: 'RepetitionRepeatsRule',
      message:
        target === undefined
          ? `繰り返しの元 ${formatPlace(place)} という一文がありません。`
          : `繰り返しの元 ${formatPlace(place)} が、それ自身も繰り返しです。`,
      expected: '繰り返しでない一文の場所',
      toDo: '元の一文の場所を書いてください（npm run coverage:show で見られます）。',
      other: target === undefined ? undefined : { file: one.coverage.file, line: target.row, column: 1 },
    }),
  ];
}

function problemOfWords(
  one: CoverageCase,
  entry: CoverageEntry,
  of: readonly PiecePlace[],
  entries: Entries,
): readonly Problem[] {
  const words = one.wordsOf(entry);
  const targets = of.map((place) => entries.get(formatPlace(place))).filter((target) => target !== undefined);
  const originals = targets.map((target) => one.wordsOf(target));
  if (words === undefined || originals.includes(undefined)) return [];
  if (shareOf(toCompared(words), toCompared(originals.join(''))) >= LEAST_SHARE) return [];
  const [first] = targets;
  return [
    rowProblem(one, entry.row, {
      rule: 'RepetitionRepeatsRule',
      message: `${formatPlace(entry)} は、${of.map(formatPlace).join('、')} と言葉が違い、繰り返しではありません。`,
      toDo: '元の一文の場所か、行き先を直してください。',
      other: first === undefined ? undefined : { file: one.coverage.file, line: first.row, column: 1 },
    }),
  ];
}
