import { checkCoverage } from '../../coverage/checkCoverage.ts';
import { openCase, type CoverageCase } from '../../coverage/CoverageCase.ts';
import { buildFactIndex } from '../../coverage/FactIndex.ts';
import { parseCoverage } from '../../coverage/parseCoverage.ts';
import { splitText } from '../../coverage/splitText.ts';
import { sha256 } from '../../loading/SourceFile.ts';
import type { Problem } from '../../manifest/Problem.ts';
import type { OpenPaper } from './openPapers.ts';

/** What was found about one paper's coverage. */
export interface JudgedCoverage {
  readonly problems: readonly Problem[];
  /** How many rows and facts there are; undefined without a coverage file. */
  readonly counts: { readonly rows: number; readonly facts: number } | undefined;
}

/** Checks one paper's coverage. Without its text what needs the text is left unchecked, or is an error if `textsRequired`. */
export function judgeCoverage(paper: OpenPaper, textsRequired: boolean): JudgedCoverage {
  const { document, coverageFile, coverage, text } = paper;
  if (coverage === undefined) return { problems: [missingCoverage(paper)], counts: undefined };
  const parsed = parseCoverage(coverageFile, coverage);
  if (parsed.coverage === undefined) return { problems: parsed.problems, counts: undefined };
  const index = buildFactIndex(document);
  const pieces = text.state === 'NOT_THERE' ? undefined : splitText(text.words, sha256);
  const one = openCase({ coverage: parsed.coverage, index, manifestFile: document.file, pieces });
  const problems = [
    ...parsed.problems,
    ...textProblems(paper, textsRequired),
    ...(parsed.coverage.document === document.owner ? checkCoverage(one) : [otherPaper(one, document.owner)]),
  ];
  return { problems, counts: { rows: one.coverage.entries.length, facts: index.facts.length } };
}

function missingCoverage({ document, coverageFile }: OpenPaper): Problem {
  return {
    severity: 'WARNING',
    rule: 'PaperHasCoverageRule',
    file: document.file,
    line: 1,
    column: 1,
    message: `原文の一文ずつの行き先（${coverageFile}）がまだありません。`,
    toDo: '"npm run coverage:write" で作り、一文ずつ決めてください（seeds/README.md の「行き先」）。',
  };
}

function textProblems({ document, coverageFile, text }: OpenPaper, textsRequired: boolean): readonly Problem[] {
  const problem = { severity: 'ERROR', rule: 'TextIsThatOfPaperRule', file: coverageFile, line: 1, column: 1 } as const;
  if (text.state === 'CHANGED') {
    const message = `原文が、${document.file} を書いたときのものと違います。`;
    const toDo = '下の変わった一文を見直してから、マニフェストの text の sha256 を書きなおしてください。';
    return [{ ...problem, message, toDo }];
  }
  if (text.state === 'READ' || !textsRequired) return [];
  const message = `${document.file} の原文がなく、行き先を原文と照らせません。`;
  return [{ ...problem, message, toDo: 'MICHISUJI_SOURCES に原文のフォルダーを指定してください。' }];
}

function otherPaper({ coverage }: CoverageCase, owner: string): Problem {
  return {
    severity: 'ERROR',
    rule: 'CoverageFormRule',
    file: coverage.file,
    line: 1,
    column: 1,
    message: `このファイルは「${coverage.document}」のもので、マニフェストは「${owner}」です。`,
    expected: `paper<タブ>${owner}`,
  };
}
