import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import type { RecordFacts } from '../../../server/findings/RecordFacts.ts';
import { formatRef, type Ref } from '../../../server/model/ref.ts';
import { buildSafeguardMatrix } from '../../../server/safeguards/buildSafeguardMatrix.ts';
import type { SafeguardCell, SafeguardMatrix, SafeguardQuestion } from '../../../server/safeguards/SafeguardMatrix.ts';
import { manifestOf, vocabularyFile } from '../../support/manifests.ts';
import { toRecordFacts } from '../../support/toRecordFacts.ts';

/**
 *            s1 checklist            s2 free text     s3 masked   s4 nothing
 *            区        甲社           (not said)       (not said)
 * encryption ○        空欄           stated           ?
 * erasure    - (two)  (no row)       inferred         ?
 * training   (no row) ○              silent           ?
 */
const PAPER = `
paper: { id: tiny, scope: mihon, name: 小さな文書, number: 資料1, fiscalYear: 2020, at: s1 表題 @L1 }
controls: { hidden: { id: 'control:mihon/tiny/hidden', name: 読めない対策, unreadable: true, at: s3 } }
organisations:
  kou: { name: 甲社, at: s1 }
  otsu: { name: 乙社, at: s2 }
linkages:
  line: { name: 結合, sheets: s2, partner: otsu, items: NOT_STATED, period: 令和2年4月1日から, at: s2 }
sheets:
  s1:
    matterKind: ENTRUSTMENT
    name: 委託について
    lines: L1-49
    measures:
      - actor: MUNICIPALITY
        toward: kou
        at: 区の表 @L10-13
        mark: ○
        unnumbered: true
        firstLine: { SYSTEM: 10 }
        rows: { SYSTEM: [encryption, { is: erasure, mark: '-' }, { is: erasure, detail: 契約の後 }] }
      - actor: CONTRACTOR
        toward: kou
        at: 甲社の表 @L20-21
        mark: ○
        unnumbered: true
        firstLine: { SYSTEM: 20 }
        rows: { SYSTEM: [{ is: encryption, mark: '' }, training] }
    notes:
      - { kind: LAYOUT, printed: ○, understood: 列が入れ替わっている, changesAnswers: false, at: 区の表 @L10 }
      - { kind: WORDING, printed: 表, understood: 表の全体のこと, changesAnswers: false, at: 区の表 @L10-30 }
  s2:
    matterKind: LINKAGE
    name: 結合について
    lines: L50-99
    measures:
      - actor: NOT_STATED
        at: 情報保護対策 @L60
        rows: { SYSTEM: [{ is: encryption, detail: TLS1.2 }, { is: erasure, inferred: 別の語で書かれている }] }
    notes:
      - { kind: LAYOUT, printed: 空白, understood: 余分な空白, changesAnswers: false, at: 情報保護対策 @L60 }
  s3:
    matterKind: PROCESSING
    name: 電算処理について
    lines: L100-149
    measures: [{ actor: NOT_STATED, at: 対策 @L110, unnumbered: true, rows: { NOT_STATED: [{ is: hidden, mark: '***', state: MASKED }] } }]
  s4: { matterKind: OVERVIEW, name: 概要, lines: L150-160 }
`;

const facts = factsOf(PAPER);
const sheet = (key: string): Ref<'MATTER'> => formatRef('MATTER', 'mihon', `tiny/${key}`);
const control = (slug: string): Ref<'CONTROL'> => formatRef('CONTROL', 'jp', slug);
const last = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

function factsOf(paper: string): RecordFacts {
  const { documents, problems } = buildCatalogue([vocabularyFile(), manifestOf('papers/tiny.yaml', paper)]);
  expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  return toRecordFacts(documents);
}

function matrixOf(question: Partial<SafeguardQuestion> = {}, of: RecordFacts = facts): SafeguardMatrix {
  const matrix = buildSafeguardMatrix({ columns: 'ACTOR', ...question }, of, 1000);
  if ('cells' in matrix) throw new Error('too many cells');
  return matrix;
}

const columnsIn = ({ columns }: SafeguardMatrix): readonly string[] =>
  columns.map(({ subject, actor, form }) => `${last(subject)} ${actor ?? '(no actor)'} ${form}`);
const tell = ({ state, basis, mixed, unaddressed }: SafeguardCell): string =>
  [state, basis === 'INFERRED' ? 'inferred' : '', mixed ? 'mixed' : '', unaddressed ? 'unaddressed' : '']
    .filter((word) => word !== '')
    .join(' ');
const rowsIn = ({ rows }: SafeguardMatrix): readonly (readonly string[])[] =>
  rows.map((row) => [`${last(row.control)}${row.differs ? ' ≠' : ''}`, ...row.cells.map(tell)]);

describe('columns', () => {
  it('stand for each actor of each sheet; a sheet that states no safeguard keeps one', () => {
    expect(columnsIn(matrixOf())).toEqual([
      's1 MUNICIPALITY CHECKLIST',
      's1 CONTRACTOR CHECKLIST',
      's2 NOT_STATED FREE_TEXT',
      's3 NOT_STATED MASKED',
      's4 (no actor) NOTHING_STATED',
    ]);
  });

  it('keep the order in which sheets are asked for, and only the actors that are', () => {
    expect(columnsIn(matrixOf({ matters: [sheet('s2'), sheet('s1')] }))).toEqual([
      's2 NOT_STATED FREE_TEXT',
      's1 MUNICIPALITY CHECKLIST',
      's1 CONTRACTOR CHECKLIST',
    ]);
    expect(columnsIn(matrixOf({ matters: [sheet('s2'), sheet('s1')], actors: ['CONTRACTOR'] }))).toEqual([
      's2 (no actor) NOTHING_STATED',
      's1 CONTRACTOR CHECKLIST',
    ]);
  });

  it('say where a silence was searched', () => {
    expect(matrixOf({ matters: [sheet('s1'), sheet('s4')] }).columns.map(({ searched }) => searched)).toEqual([
      [
        {
          document: 'source-document:mihon/tiny',
          matter: sheet('s1'),
          heading: '区の表',
          place: '件名1 区の表',
          lines: { from: 10, to: 12 },
          basis: 'STATED',
        },
      ],
      [
        {
          document: 'source-document:mihon/tiny',
          matter: sheet('s1'),
          heading: '甲社の表',
          place: '件名1 甲社の表',
          lines: { from: 20, to: 21 },
          basis: 'STATED',
        },
      ],
      [],
    ]);
  });
});

describe('cells', () => {
  it('have what is stated, or which silence it is: no row in a checklist, not in free text, perhaps in a masked list', () => {
    expect(rowsIn(matrixOf())).toEqual([
      ['encryption ≠', 'PROMISED', 'BLANK', 'PROMISED', 'MASKED', 'NOT_MENTIONED'],
      ['erasure ≠', 'NOT_NEEDED mixed', 'NOT_ASKED', 'PROMISED inferred', 'MASKED', 'NOT_MENTIONED'],
      ['training ≠', 'NOT_ASKED', 'PROMISED', 'NOT_MENTIONED', 'MASKED', 'NOT_MENTIONED'],
    ]);
  });

  it('are silent as free text if one statement of the column has no printed answer', () => {
    const mixed = factsOf(PAPER.replace("{ is: erasure, mark: '-' }, ", '').replace('mark: ○', 'numberedFrom: 1'));
    expect(rowsIn(matrixOf({ matters: [sheet('s1')], controls: [control('training')] }, mixed))).toEqual([
      ['training ≠', 'NOT_MENTIONED', 'PROMISED'],
    ]);
  });

  it('hold their statements, and the notes at the very row of a checklist; none at a line of free text', () => {
    const { rows } = matrixOf({ matters: [sheet('s1'), sheet('s2')], controls: [control('encryption')] });
    expect(
      rows[0]?.cells.map(({ measures, notes }) => ({
        measures: measures.map(({ mark, detail, toward }) => ({ mark, detail, toward: toward.map(last) })),
        notes: notes.length,
      })),
    ).toEqual([
      { measures: [{ mark: '○', detail: undefined, toward: ['kou'] }], notes: 1 },
      { measures: [{ mark: '', detail: undefined, toward: ['kou'] }], notes: 0 },
      { measures: [{ mark: undefined, detail: 'TLS1.2', toward: [] }], notes: 0 },
    ]);
  });

  it('are counted by state, inferred readings apart, in all and by column', () => {
    const { counts, columns, differing } = matrixOf({ matters: [sheet('s1'), sheet('s2')] });
    expect(counts.map(({ state, count, inferred }) => `${state} ${count} ${inferred}`)).toEqual([
      'PROMISED 4 1',
      'NOT_NEEDED 1 0',
      'BLANK 1 0',
      'MASKED 0 0',
      'NOT_ASKED 2 0',
      'NOT_MENTIONED 1 0',
    ]);
    expect(columns[2]?.counts.filter(({ count }) => count > 0)).toEqual([
      { state: 'PROMISED', count: 2, inferred: 1 },
      { state: 'NOT_MENTIONED', count: 1, inferred: 0 },
    ]);
    expect(differing).toBe(3);
  });
});

describe('a comparison', () => {
  it('of two sheets takes whoever acts, and marks the rows that differ', () => {
    expect(rowsIn(matrixOf({ columns: 'SHEET', matters: [sheet('s1'), sheet('s2')] }))).toEqual([
      ['encryption ≠', 'BLANK mixed', 'PROMISED'],
      ['erasure ≠', 'NOT_NEEDED mixed', 'PROMISED inferred'],
      ['training ≠', 'PROMISED', 'NOT_MENTIONED'],
    ]);
  });

  it('of a form without the row and a text that is silent finds no difference', () => {
    expect(
      rowsIn(matrixOf({ matters: [sheet('s1'), sheet('s4')], actors: ['CONTRACTOR'], controls: [control('erasure')] })),
    ).toEqual([['erasure', 'NOT_ASKED', 'NOT_MENTIONED']]);
  });

  it('of two parties takes what names them; what names nobody on a sheet of theirs is only a reading', () => {
    const matrix = matrixOf({ columns: 'PARTY' });
    expect(columnsIn(matrix)).toEqual(['kou (no actor) CHECKLIST', 'otsu (no actor) FREE_TEXT']);
    expect(rowsIn(matrix)).toEqual([
      ['encryption ≠', 'BLANK mixed', 'PROMISED inferred unaddressed'],
      ['erasure ≠', 'NOT_NEEDED mixed', 'PROMISED inferred unaddressed'],
      ['training ≠', 'PROMISED', 'NOT_MENTIONED'],
    ]);
    expect(matrix.columns.map(({ matters }) => matters)).toEqual([[sheet('s1')], [sheet('s2')]]);
  });
});

it('of no sheets or no controls there is nothing, and of too many cells only their number', () => {
  expect(matrixOf({ matters: [] })).toMatchObject({ columns: [], differing: 0 });
  expect(matrixOf({ controls: [] }).rows).toEqual([]);
  expect(buildSafeguardMatrix({ columns: 'ACTOR' }, facts, 14)).toEqual({ cells: 15 });
});
