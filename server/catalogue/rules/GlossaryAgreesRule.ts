import type { Problem } from '../../manifest/Problem.ts';
import { closest } from '../../shared/closest.ts';
import type { DocumentDraft } from '../define/DocumentDraft.ts';
import { toProblem, type Finding } from '../ProblemList.ts';

type Entry = NonNullable<DocumentDraft['file']['manifest']['glossary']>[number];

interface Written {
  readonly draft: DocumentDraft;
  readonly entry: Entry;
  readonly index: number;
}

/**
 * GlossaryAgreesRule: the glossary stands in vocabularies, has a term once at a time, ends a term no earlier than it begins, and replaces a term
 * by one that it has.
 */
export function checkGlossary(drafts: readonly DocumentDraft[]): readonly Problem[] {
  const all = drafts.flatMap((draft) =>
    (draft.file.manifest.glossary ?? []).map((entry, index) => ({ draft, entry, index })),
  );
  const terms = new Set(all.map(({ entry }) => entry.term));
  return all.flatMap((written, at) => [
    ...checkHead(written),
    ...checkPeriod(written),
    ...checkSuccessor(written, terms),
    ...checkOnce(written, all.slice(0, at)),
  ]);
}

function checkHead(written: Written): readonly Problem[] {
  if (written.draft.documentKind === 'VOCABULARY') return [];
  return [
    problemOf(
      written,
      [],
      '用語集が、文書のマニフェストに書かれています。',
      '語彙のファイル（vocabulary: で始まる）に移してください。',
    ),
  ];
}

function checkPeriod(written: Written): readonly Problem[] {
  const { term, from, to } = written.entry;
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    problemOf(
      written,
      ['to'],
      `「${term}」の終わり（${to}）が、始まり（${from}）より前です。`,
      '日付を確かめてください。',
    ),
  ];
}

function checkSuccessor(written: Written, terms: ReadonlySet<string>): readonly Problem[] {
  const { term, replacedBy } = written.entry;
  if (replacedBy === undefined || (terms.has(replacedBy) && replacedBy !== term)) return [];
  const meant = closest(
    replacedBy,
    [...terms].filter((one) => one !== term),
  );
  const toDo =
    meant === undefined ? '用語を足すか、replacedBy を直してください。' : `もしかして「${meant}」ではありませんか。`;
  return [problemOf(written, ['replacedBy'], `「${term}」の後の用語「${replacedBy}」が、用語集にありません。`, toDo)];
}

/** Two entries of one term are two meanings, one after the other; both at once would contradict each other. */
function checkOnce(written: Written, before: readonly Written[]): readonly Problem[] {
  const { term } = written.entry;
  const first = before.find(({ entry }) => entry.term === term && overlaps(entry, written.entry));
  if (first === undefined) return [];
  const other = { file: first.draft.file.file, ...first.draft.file.positionOf(['glossary', first.index, 'term']) };
  const toDo = '一つにまとめるか、期間（from と to）を分けてください。';
  return [problemOf(written, ['term'], `用語「${term}」が、同じ時期に二度書かれています。`, toDo, other)];
}

function overlaps(a: Entry, b: Entry): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}

function problemOf(
  { draft, index }: Written,
  field: readonly string[],
  message: string,
  toDo: string,
  other?: Finding['other'],
): Problem {
  return toProblem(draft.file, {
    rule: 'GlossaryAgreesRule',
    path: ['glossary', index, ...field],
    message,
    toDo,
    other,
  });
}
