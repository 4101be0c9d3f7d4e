import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import { KIND_NAMES } from '../../../server/catalogue/kindNames.ts';
import { LEFT_OUT_REASONS, type CoverageEntry } from '../../../server/coverage/CoverageFile.ts';
import type { Basis } from '../../../server/model/evidence.ts';
import type { RecordNode } from '../../../server/model/node.ts';
import { NODE_KINDS } from '../../../server/model/nodeKind.ts';
import { MEASURE_ACTORS, MEASURE_STATES, NOTE_KINDS } from '../../../server/model/safeguard.ts';
import { countUnknowns } from './countUnknowns.ts';
import { writeTally, type Tally } from './Tally.ts';

/** The documents of the record in order, and the rows of the coverage files by document. */
export interface RecordToCount {
  readonly documents: readonly CatalogueDocument[];
  readonly coverage: ReadonlyMap<string, readonly CoverageEntry[]>;
}

const HEAD = `# 記録を数で見る

(English: what the record holds, counted from the manifests in \`seeds/\`; \`npm run record:write\` writes this page, \`npm run check:record\` compares it.)

数は事実（ノード）の数です。「わからないこと」は記録が自分で「記載がない・収録していない」と言っているもので、「ない」という意味ではありません。`;

/** The page docs/record.md; the same record gives the same text. */
export function buildRecordPage({ documents, coverage }: RecordToCount): string {
  const papers = documents.filter((document) => isPaper(document));
  const vocabularies = documents.filter((document) => !isPaper(document));
  const columns = papers.map(({ owner }) => owner.slice(owner.indexOf('/') + 1));
  const tables: readonly Tally[] = [
    byKind(papers, vocabularies, columns),
    {
      title: '述べられたことと推定',
      remark: '値ごとの数（一つの事実にいくつもの値があります）。',
      first: '根拠',
      columns,
      rows: byBasis(papers),
    },
    { title: 'わからないこと', first: '何が', columns, rows: countUnknowns(papers) },
    { title: '注記', first: '種類（答えが変わるもの・変わらないもの）', columns, rows: byNote(papers) },
    { title: '情報保護対策', first: '主体・答え', columns, rows: byMeasure(papers) },
    {
      title: '分類の候補',
      remark: '候補と根拠であり、決定ではありません。',
      first: '分類',
      columns,
      rows: byClassification(papers),
    },
    {
      title: '一文ごとの行き先',
      remark: '行き先の表（`seeds/coverage`）の行。0 の文書は、まだ表がありません。',
      first: '行き先',
      columns,
      rows: byDecision(papers, coverage),
    },
  ];
  return `${[HEAD, writePapers(papers), ...tables.map(writeTally), writeGlossary(vocabularies)].join('\n\n')}\n`;
}

type Rows = Tally['rows'];

function isPaper({ nodes, owner }: CatalogueDocument): boolean {
  const head = nodes.find(({ id }) => id === owner);
  return head?.kind === 'SOURCE_DOCUMENT' && head.documentKind === 'PAPER';
}

function writePapers(papers: readonly CatalogueDocument[]): string {
  const rows = papers.map(({ nodes, owner, mentions }) => {
    const head = nodes.find(({ id }) => id === owner);
    const sheets = nodes.filter((node) => node.kind === 'MATTER' && node.sheet > 0).length;
    return `| ${owner.slice(owner.indexOf(':') + 1)} | ${head?.name ?? ''} | ${sheets} | ${nodes.length} | ${mentions.length} |`;
  });
  const header = ['| 文書 | 名前 | 件名 | 事実 | ほかの文書のものの言及 |', '| --- | --- | ---: | ---: | ---: |'];
  return ['## 文書', [...header, ...rows].join('\n')].join('\n\n');
}

function byKind(
  papers: readonly CatalogueDocument[],
  vocabularies: readonly CatalogueDocument[],
  columns: readonly string[],
): Tally {
  const rows = NODE_KINDS.map((kind) => ({
    name: `${KIND_NAMES[kind]} ${kind}`,
    counts: [
      ...papers.map(({ nodes }) => nodes.filter((node) => node.kind === kind).length),
      vocabularies.flatMap(({ nodes }) => nodes).filter((node) => node.kind === kind).length,
    ],
  }));
  return { title: '種類ごと', first: '種類', columns: [...columns, '語彙'], rows };
}

function byBasis(papers: readonly CatalogueDocument[]): Rows {
  const bases = papers.map(({ nodes }) => nodes.flatMap((node) => basesIn(node)));
  return (['STATED', 'INFERRED'] as const).map((basis) => ({
    name: basis === 'STATED' ? '文書に書かれている STATED' : '推定（理由つき） INFERRED',
    counts: bases.map((found) => found.filter((one) => one === basis).length),
  }));
}

/** The basis of a node and of every value in it; evidence repeats that of its value and is not counted. */
function basesIn(value: unknown): readonly Basis[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'basis' in value && 'evidence' in value ? [value.basis as Basis] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => (key === 'evidence' ? [] : basesIn(inner)))];
}

function byNote(papers: readonly CatalogueDocument[]): Rows {
  return NOTE_KINDS.flatMap((kind) =>
    [true, false].map((changes) => ({
      name: `${kind} ${changes ? '変わる' : '変わらない'}`,
      counts: count(
        papers,
        (node) => node.kind === 'NOTE' && node.noteKind === kind && node.changesAnswers === changes,
      ),
    })),
  );
}

function byMeasure(papers: readonly CatalogueDocument[]): Rows {
  return MEASURE_ACTORS.flatMap((actor) =>
    MEASURE_STATES.map((state) => ({
      name: `${actor} ${state}`,
      counts: count(papers, (node) => node.kind === 'MEASURE' && node.actor === actor && node.state === state),
    })),
  );
}

function byClassification(papers: readonly CatalogueDocument[]): Rows {
  const found = papers.map(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === 'ITEM_SET' || node.kind === 'INFORMATION_ITEM' ? node.classifications : [])),
  );
  const nameOf = ({ scheme, state, strength }: (typeof found)[number][number]): string =>
    [scheme, state, strength].filter((part) => part !== undefined).join(' ');
  const names = [...new Set(found.flat().map(nameOf))].sort();
  return names.map((name) => ({ name, counts: found.map((all) => all.filter((one) => nameOf(one) === name).length) }));
}

function byDecision(papers: readonly CatalogueDocument[], coverage: RecordToCount['coverage']): Rows {
  const reasons = Object.keys(LEFT_OUT_REASONS).map((reason) => `LEFT_OUT ${reason}`);
  const names = ['FACTS', 'HEADING', 'REPETITION', 'NOTE', ...reasons, '未定'];
  const found = papers.map(({ owner }) => (coverage.get(owner) ?? []).map(nameOfDecision));
  return names.map((name) => ({ name, counts: found.map((all) => all.filter((one) => one === name).length) }));
}

function nameOfDecision({ decision, settled }: CoverageEntry): string {
  if (decision === undefined || !settled) return '未定';
  return decision.kind === 'LEFT_OUT' ? `LEFT_OUT ${decision.reason}` : decision.kind;
}

function writeGlossary(vocabularies: readonly CatalogueDocument[]): string {
  const terms = vocabularies.flatMap(({ glossary }) => glossary);
  const checked = terms.filter((term) => term.checked).length;
  return `## 用語集\n\n用語 ${terms.length}、うち もとの文と照らしたもの ${checked}。`;
}

function count(papers: readonly CatalogueDocument[], is: (node: RecordNode) => boolean): readonly number[] {
  return papers.map(({ nodes }) => nodes.filter(is).length);
}
