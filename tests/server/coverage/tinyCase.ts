import { createHash } from 'node:crypto';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import { openCase, type CoverageCase } from '../../../server/coverage/CoverageCase.ts';
import { buildFactIndex, type FactIndex } from '../../../server/coverage/FactIndex.ts';
import { parseCoverage } from '../../../server/coverage/parseCoverage.ts';
import { formatPlace, type Piece } from '../../../server/coverage/Piece.ts';
import { splitText } from '../../../server/coverage/splitText.ts';
import { invariant } from '../../../server/shared/invariant.ts';
import { manifestOf, vocabularyFile } from '../../support/manifests.ts';

/** A paper of seven lines with a fact on most of them. */
export const TINY_TEXT = [
  '件名 端末の導入について',
  '記録項目\t氏名、住所、電話',
  '内容\t1 窓口に端末を置く。端末は毎年かえる。2 使う人を決める。',
  '窓口に端末を置',
  '使用料は、窓口で払う。',
].join('\n');

export const TINY_PAPER = `
paper: { id: tiny, scope: mihon, name: 端末の導入について, at: s1 件名 @L1 }
sets: { form: { name: 記録項目の一覧, at: s1 記録項目 @L2, list: 氏名、住所、電話 } }
systems: { desk: { name: 窓口の端末, systemKind: TERMINAL, at: s1 内容 1 @L3, operator: organisation:jp/agency } }
holdings: { at-desk: { holder: desk, keeps: form, at: s1 内容 2 @L3 } }
mentions: { organisation:jp/agency: { at: s1 内容 2 @L3 } }
sheets: { s1: { matterKind: PROCESSING, name: 端末の導入について, lines: L1-5, sets: { is: form, at: 記録項目 @L2 } } }
`;

export const TINY_COVERAGE = `
paper	source-document:mihon/tiny
L1:0-12	FACTS	paper	matter/s1
L2:0-4	HEADING
L2:5-13	FACTS	matter/s1	item-set/form/*
L3:0-2	HEADING
L3:3-14	FACTS	system/desk
L3:14-23	LEFT_OUT	BACKGROUND
L3:23-33	FACTS	holding/at-desk	organisation:jp/agency
L4:0-7	REPETITION	L3:3-14
L5:0-11	LEFT_OUT	MONEY
`;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a coverage file is checked against, for texts and manifests that a test changes a little. */
export function tinyCase({
  text = TINY_TEXT,
  paper = TINY_PAPER,
  coverage = TINY_COVERAGE,
  withText = true,
}: {
  readonly text?: string;
  readonly paper?: string;
  readonly coverage?: string;
  readonly withText?: boolean;
} = {}): CoverageCase {
  const parsed = parseCoverage('coverage/tiny.tsv', withHashes(coverage));
  invariant(parsed.coverage !== undefined && parsed.problems.length === 0, JSON.stringify(parsed.problems));
  const pieces = withText ? splitText(text, hashOf) : undefined;
  return openCase({ coverage: parsed.coverage, index: tinyIndex(paper), manifestFile: 'papers/tiny.yaml', pieces });
}

export function tinyIndex(paper = TINY_PAPER): FactIndex {
  const { documents } = buildCatalogue([vocabularyFile(), manifestOf('papers/tiny.yaml', paper)]);
  const document = documents.find(({ owner }) => owner.endsWith('/tiny'));
  invariant(document !== undefined, 'no tiny paper');
  return buildFactIndex(document);
}

/** The rows with the hash of what stands at their places in the tiny text. */
function withHashes(coverage: string): string {
  const hashes = new Map(splitText(TINY_TEXT, hashOf).map((piece: Piece) => [formatPlace(piece), piece.hash]));
  return coverage
    .trim()
    .split('\n')
    .map((row) => row.replace(/^(L[^\t]+)\t/u, (_, place: string) => `${place}\t${hashes.get(place) ?? '00000000'}\t`))
    .join('\n');
}
