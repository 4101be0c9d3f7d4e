import type { Problem } from '../manifest/Problem.ts';
import { parseRef } from '../model/ref.ts';
import {
  LEFT_OUT_REASONS,
  type CitedRef,
  type CoverageEntry,
  type CoverageFile,
  type Decision,
  type LeftOutReason,
} from './CoverageFile.ts';
import { parsePlace } from './Piece.ts';
import { fromRelativeRef } from './relativeRef.ts';

/** What a coverage file says, as far as it can be read, and every row that cannot (CoverageFormRule). */
export interface ParsedCoverage {
  readonly coverage: CoverageFile | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a coverage file: `paper <document>` first, then a row for each piece: place, hash, decision and what it names, parted by tabs. A row that
 * begins with `#` is a remark.
 */
export function parseCoverage(file: string, text: string): ParsedCoverage {
  const rows = text.split(/\r?\n/u).map((line, index) => ({ row: index + 1, cells: line.split('\t') }));
  const written = rows.filter(({ cells: [first = ''] }) => first !== '' && !first.startsWith('#'));
  const [head, ...body] = written;
  const document = head?.cells[0] === 'paper' ? (head.cells[1] ?? '') : '';
  if (parseRef(document)?.kind !== 'SOURCE_DOCUMENT') {
    const message = '行き先のファイルの初めに、文書がありません。';
    return {
      coverage: undefined,
      problems: [formProblem(file, head?.row ?? 1, message, 'paper<タブ>source-document:…')],
    };
  }
  const read = body.map(({ row, cells }) => readRow(cells, row, document));
  const problems = read.flatMap((one) =>
    'problem' in one ? [formProblem(file, one.row, one.problem, one.expected)] : [],
  );
  const entries = read.flatMap((one) => ('problem' in one ? [] : [one]));
  return { coverage: { file, document, entries }, problems: [...problems, ...orderProblems(file, entries)] };
}

interface BadRow {
  readonly row: number;
  readonly problem: string;
  readonly expected: string;
}

function readRow(cells: readonly string[], row: number, document: string): CoverageEntry | BadRow {
  const [placeText = '', hash = '', kindText = '', ...args] = cells;
  const place = parsePlace(placeText);
  if (place === undefined) return { row, problem: `場所「${placeText}」を読み取れません。`, expected: 'L56:120-163' };
  if (!/^[0-9a-f]{8}$/u.test(hash))
    return { row, problem: `ハッシュ「${hash}」を読み取れません。`, expected: '16進8桁' };
  if (kindText === '?') return { ...place, hash, row, decision: undefined, settled: false };
  const settled = !kindText.endsWith('?');
  const decision = readDecision(settled ? kindText : kindText.slice(0, -1), args, document);
  return 'problem' in decision ? { row, ...decision } : { ...place, hash, row, decision, settled };
}

type BadDecision = Omit<BadRow, 'row'>;

function readDecision(kind: string, args: readonly string[], document: string): Decision | BadDecision {
  switch (kind) {
    case 'FACTS':
    case 'NOTE': {
      const refs = args.map((arg) => readRef(arg, document));
      const bad = args.find((_, index) => refs[index] === undefined);
      if (bad !== undefined || (kind === 'FACTS' && args.length === 0)) {
        const problem = bad === undefined ? '事実が一つも書かれていません。' : `参照「${bad}」を読み取れません。`;
        return { problem, expected: 'タブで区切った system/terminal、paper、または全体の参照' };
      }
      return { kind, refs: refs.filter((ref) => ref !== undefined) };
    }
    case 'HEADING':
      return args.length === 0 ? { kind } : { problem: '見出しの後に何か書かれています。', expected: 'HEADING だけ' };
    case 'REPETITION': {
      const of = args.map(parsePlace);
      if (of.length === 0 || of.includes(undefined)) {
        return { problem: '繰り返しの元の場所を読み取れません。', expected: 'REPETITION<タブ>L31:293-390' };
      }
      return { kind, of: of.filter((place) => place !== undefined) };
    }
    case 'LEFT_OUT': {
      const [reason = ''] = args;
      if (args.length === 1 && isReason(reason)) return { kind, reason };
      return {
        problem: `書かない理由「${args.join(' ')}」はありません。`,
        expected: Object.keys(LEFT_OUT_REASONS).join('、'),
      };
    }
    default:
      return { problem: `行き先「${kind}」はありません。`, expected: 'FACTS、HEADING、REPETITION、NOTE、LEFT_OUT' };
  }
}

function isReason(text: string): text is LeftOutReason {
  return Object.hasOwn(LEFT_OUT_REASONS, text);
}

function readRef(text: string, document: string): CitedRef | undefined {
  const withItems = text.endsWith('/*');
  const ref = fromRelativeRef(withItems ? text.slice(0, -2) : text, document);
  return ref === undefined ? undefined : { ref, withItems };
}

/** Rows stand in the order of the text, and none overlaps another. */
function orderProblems(file: string, entries: readonly CoverageEntry[]): readonly Problem[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    if (before === undefined || before.line < entry.line) return [];
    if (before.line === entry.line && before.to <= entry.from) return [];
    return [formProblem(file, entry.row, '前の行と重なるか、順番が逆です。', '原文の順')];
  });
}

function formProblem(file: string, row: number, message: string, expected: string): Problem {
  const toDo = 'seeds/README.md の「行き先」を見て、この行を直してください。';
  return { severity: 'ERROR', rule: 'CoverageFormRule', file, line: row, column: 1, message, expected, toDo };
}
