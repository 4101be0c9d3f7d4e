import { readConfig } from '../config.ts';
import { parseCoverage } from '../coverage/parseCoverage.ts';
import { formatPlace } from '../coverage/Piece.ts';
import { splitText } from '../coverage/splitText.ts';
import { describeProblem } from '../loading/describeProblem.ts';
import { sha256 } from '../loading/SourceFile.ts';
import { openPapers } from './coverage/openPapers.ts';

/*
 * `npm run coverage:show -- <name> [L56 | L47-62]`: prints the words of each piece with its row of the coverage file, to decide or to review it.
 * Needs MICHISUJI_SOURCES; nothing of it is kept.
 */
const [name = '', range = ''] = process.argv.slice(2);
const result = readConfig();
const { papers, problems } = result.ok
  ? await openPapers(result.config.seedDirectories, result.config.sourceDirectory)
  : { papers: [], problems: [] };
for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
const paper = papers.find(({ document }) => name !== '' && document.file.includes(name));
if (paper?.text.state === undefined || paper.text.state === 'NOT_THERE') {
  process.stderr.write('文書か原文が見つかりません。マニフェストの名前と MICHISUJI_SOURCES を確かめてください。\n');
  process.exit(1);
}
const [, from = '1', to = from] = /^L(\d+)(?:-L?(\d+))?$/u.exec(range) ?? [range, '1', 'Infinity'];
const rows = paper.coverage?.split(/\r?\n/u) ?? [];
const entries = parseCoverage(paper.coverageFile, paper.coverage ?? '').coverage?.entries ?? [];
const rowOf = new Map(entries.map((entry) => [`${formatPlace(entry)} ${entry.hash}`, rows[entry.row - 1]]));
for (const piece of splitText(paper.text.words, sha256)) {
  if (piece.line < Number(from) || piece.line > Number(to)) continue;
  const row = rowOf.get(`${formatPlace(piece)} ${piece.hash}`) ?? `${formatPlace(piece)}\t${piece.hash}\t（行なし）`;
  process.stdout.write(`${row}\n    ${piece.text}\n`);
}
