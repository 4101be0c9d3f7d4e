import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readConfig } from '../config.ts';
import { buildFactIndex } from '../coverage/FactIndex.ts';
import { formatCoverage } from '../coverage/formatCoverage.ts';
import { parseCoverage } from '../coverage/parseCoverage.ts';
import { proposeCoverage } from '../coverage/propose/proposeCoverage.ts';
import { splitText } from '../coverage/splitText.ts';
import { describeProblem } from '../loading/describeProblem.ts';
import { sha256 } from '../loading/SourceFile.ts';
import { openPapers, type OpenPaper } from './coverage/openPapers.ts';

/*
 * `npm run coverage:write -- [name ...]`: writes the coverage files of the papers whose manifests are named so (all without a name): what was
 * decided stays, new pieces get a proposal. Needs MICHISUJI_SOURCES. A file that cannot be read whole is not written over.
 */
const names = process.argv.slice(2);
const result = readConfig();
if (!result.ok) {
  for (const problem of result.problems) process.stderr.write(`${problem.ja}\n`);
  process.exit(1);
}
const { papers, problems } = await openPapers(result.config.seedDirectories, result.config.sourceDirectory);
for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
const chosen = papers.filter(
  ({ document }) => names.length === 0 || names.some((name) => document.file.includes(name)),
);
if (chosen.length === 0) {
  process.stderr.write('書くものがありません。マニフェストの名前を確かめてください。\n');
  process.exit(1);
}
for (const paper of chosen) if (!(await writeCoverage(paper))) process.exitCode = 1;

async function writeCoverage({ document, coverageFile, coveragePath, coverage, text }: OpenPaper): Promise<boolean> {
  if (text.state === 'NOT_THERE') {
    process.stderr.write(`${document.file}：原文がありません（MICHISUJI_SOURCES）。\n`);
    return false;
  }
  const earlier = coverage === undefined ? undefined : parseCoverage(coverageFile, coverage);
  for (const problem of earlier?.problems ?? []) process.stderr.write(`${describeProblem(problem)}\n`);
  if (earlier !== undefined && earlier.problems.length > 0) return false;
  const pieces = splitText(text.words, sha256);
  const entries = proposeCoverage(text.words, pieces, buildFactIndex(document), earlier?.coverage?.entries ?? []);
  await mkdir(dirname(coveragePath), { recursive: true });
  await writeFile(coveragePath, formatCoverage(document.owner, entries));
  const open = entries.filter(({ settled }) => !settled).length;
  process.stdout.write(`${coverageFile}：${entries.length} 行、決める行 ${open}\n`);
  return true;
}
