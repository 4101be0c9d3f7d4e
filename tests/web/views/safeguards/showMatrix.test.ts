import { describe, expect, it } from 'vitest';
import { safeguardsOf } from '../../../../web/src/state/routes/safeguardsRoute.ts';
import { ja } from '../../../../web/src/text/ja/ja.ts';
import { en } from '../../../../web/src/text/en/en.ts';
import { toCsv } from '../../../../web/src/table/toCsv.ts';
import type { Matrix } from '../../../../web/src/views/safeguards/loadSafeguards.ts';
import { matrixTable } from '../../../../web/src/views/safeguards/matrixTable.ts';
import { lookOf, showMatrix } from '../../../../web/src/views/safeguards/showMatrix.ts';

type Cell = Matrix['rows'][number]['cells'][number];

/**
 *                      件名1・区          件名1・委託先    概要（対策の記載なし）
 * 暗号化（暗号化）     約束あり           空欄             記述なし
 * 消去（廃棄等）       推定               様式に欄なし     記述なし
 * 無線（暗号化）       様式に欄なし       様式に欄なし     記述なし
 */
const MATRIX: Matrix = {
  columns: [
    columnOf('s1', 1, 'MUNICIPALITY', 'CHECKLIST'),
    columnOf('s1', 1, 'CONTRACTOR', 'CHECKLIST'),
    columnOf('s0', 0, null, 'NOTHING_STATED'),
  ],
  rows: [
    rowOf('encryption', '通信の暗号化', '暗号化', [stated('PROMISED'), stated('BLANK'), silent('NOT_MENTIONED')]),
    rowOf('erasure', '消去', '廃棄等', [
      { ...stated('PROMISED'), basis: 'INFERRED' },
      silent('NOT_ASKED'),
      silent('NOT_MENTIONED'),
    ]),
    rowOf('wireless', '無線の暗号化', '暗号化', [silent('NOT_ASKED'), silent('NOT_ASKED'), silent('NOT_MENTIONED')]),
  ],
};

function columnOf(
  key: string,
  sheet: number,
  actor: Matrix['columns'][number]['actor'],
  form: Matrix['columns'][number]['form'],
): Matrix['columns'][number] {
  const id = `matter:mihon/tiny/${key}`;
  const document = {
    id: 'source-document:mihon/tiny',
    kind: 'SOURCE_DOCUMENT' as const,
    name: '小さな文書',
    municipality: { name: '見本市' },
    number: { value: '資料1' },
  };
  const matterKind = sheet === 0 ? ('OVERVIEW' as const) : ('ENTRUSTMENT' as const);
  return {
    subject: { __typename: 'Matter', id, kind: 'MATTER', name: '件名' } as Matrix['columns'][number]['subject'],
    matters: [{ id, name: '件名', sheet, matterKind, document }],
    actor,
    form,
  };
}

function rowOf(key: string, name: string, group: string, cells: readonly Cell[]): Matrix['rows'][number] {
  return { control: { id: `control:jp/${key}`, name, nameEn: null, group }, cells, differs: false };
}

function stated(state: Cell['state']): Cell {
  const measures = [{ actor: 'CONTRACTOR' as const, detail: 'TLS1.2', evidence: [{ place: '件名1 対策 1' }] }];
  return { state, basis: 'STATED', mixed: false, measures };
}

function silent(state: Cell['state']): Cell {
  return { state, basis: null, mixed: false, measures: [] };
}

const namesIn = (route = safeguardsOf()): readonly string[] =>
  showMatrix(MATRIX, route).rows.map(({ control }) => control.name);

describe('what is shown of a matrix', () => {
  it('an inferred promise looks inferred, never promised', () => {
    expect([lookOf({ state: 'PROMISED', basis: 'INFERRED' }), lookOf({ state: 'PROMISED', basis: 'STATED' })]).toEqual([
      'INFERRED',
      'PROMISED',
    ]);
    expect(lookOf({ state: 'NOT_MENTIONED', basis: null })).toBe('NOT_MENTIONED');
  });

  it('rows of one group stand together; an overview that states nothing is named and has no column', () => {
    const { columns, rows, silent: named, groups } = showMatrix(MATRIX, safeguardsOf());
    expect(rows.map(({ control }) => control.name)).toEqual(['通信の暗号化', '無線の暗号化', '消去']);
    expect(columns.map(({ key }) => key)).toEqual([
      'matter:mihon/tiny/s1 MUNICIPALITY',
      'matter:mihon/tiny/s1 CONTRACTOR',
    ]);
    expect(named.map(({ id }) => id)).toEqual(['matter:mihon/tiny/s0']);
    expect(groups).toEqual(['暗号化', '廃棄等']);
  });

  it('a filter by state leaves the rows with such a cell, and says how many there are without it; counts are those without it', () => {
    const shown = showMatrix(MATRIX, safeguardsOf({ looks: ['BLANK', 'INFERRED'] }));
    expect(shown.rows.map(({ control }) => control.name)).toEqual(['通信の暗号化', '消去']);
    expect(shown.allRows).toBe(3);
    expect(Object.fromEntries(shown.counts)).toEqual({
      PROMISED: 1,
      INFERRED: 1,
      NOT_NEEDED: 0,
      BLANK: 1,
      MASKED: 0,
      NOT_MENTIONED: 0,
      NOT_ASKED: 3,
    });
  });

  it('a group leaves its rows; rows that differ are asked for in a comparison only', () => {
    expect(namesIn(safeguardsOf({ group: '廃棄等' }))).toEqual(['消去']);
    expect(namesIn(safeguardsOf({ differing: true }))).toHaveLength(3);
    expect(namesIn(safeguardsOf({ compare: 'SHEET', differing: true }))).toEqual([]);
  });
});

it('a file has the shown rows in their order, each cell in words with its detail and place, and the reference', () => {
  const route = safeguardsOf({ looks: ['INFERRED'] });
  const csv = toCsv(matrixTable(showMatrix(MATRIX, route), route, { ...ja, lang: 'ja' }), 'ID');
  expect(csv.trim().split('\r\n')).toEqual([
    '対策,分類,見本市 資料1 件名1 業務委託・区,見本市 資料1 件名1 業務委託・委託先,ID',
    '消去,廃棄等,推定：TLS1.2／件名1 対策 1,様式に欄なし,control:jp/erasure',
  ]);
  expect(toCsv(matrixTable(showMatrix(MATRIX, route), route, en), 'ID')).toContain('no row in the form');
});
