import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import type { ManifestFile } from '../../../../server/manifest/ManifestFile.ts';
import type { NodeByKind } from '../../../../server/model/node.ts';
import type { NodeKind } from '../../../../server/model/nodeKind.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../../support/manifests.ts';

/** The nodes of one kind that a tiny paper, or its body, makes. */
function nodesOf<K extends NodeKind>(kind: K, paper: string | ManifestFile): readonly NodeByKind[K][] {
  const file = typeof paper === 'string' ? paperFile(paper) : paper;
  const { documents, problems } = buildCatalogue([file, vocabularyFile()]);
  expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  return documents.flatMap(({ owner, nodes }) =>
    owner === 'source-document:mihon/tiny' ? nodes.filter((node): node is NodeByKind[K] => node.kind === kind) : [],
  );
}

const ENDS = `
subjects: { person: { name: 人, at: s1 対象者 } }
systems: { terminal: { name: 端末, systemKind: TERMINAL, at: s1 機器 } }
linkages: { link: { name: 結合, sheets: s2, partner: organisation:jp/agency, items: NOT_STATED } }
`;

describe('a flow', () => {
  const flow = (fields: string): string =>
    `${ENDS}flows: { f: { from: person, to: terminal, carries: NOT_STATED, ${fields} } }`;
  const governorsOf = (fields: string): unknown => nodesOf('FLOW', flow(fields)).map(({ governedBy }) => governedBy);

  it('is governed by the only contract of its sheets, unless it says otherwise', () => {
    const link = 'linkage:mihon/tiny/link';
    expect(governorsOf('at: s2 形態')).toEqual([[link]]);
    expect(governorsOf('at: [s1 内容, s2 形態]')).toEqual([[link]]);
    expect(governorsOf('at: s1 内容')).toEqual([[]]);
    expect(governorsOf('at: s2 形態, governedBy: []')).toEqual([[]]);
    expect(governorsOf('at: s1 内容, governedBy: link')).toEqual([[link]]);
  });

  it('has the sheets that its places name as matters', () => {
    expect(nodesOf('FLOW', flow('at: [s2 形態, s1 内容, s2 相手方]')).map(({ matters }) => matters)).toEqual([
      ['matter:mihon/tiny/s2', 'matter:mihon/tiny/s1'],
    ]);
  });

  it('keeps inference apart for itself, an end, its direction and an edge', () => {
    const body = `${ENDS}sets: { form: { name: 情報, at: s1, list: 氏名 } }
flows:
  f:
    from: { is: person, inferred: 甲 }
    to: terminal
    direction: { inferred: 乙 }
    carries: [{ item: form, inferred: 丙, printed: 情報等, at: 項目 }]
    inferred: 丁
    at: s1`;
    const [f] = nodesOf('FLOW', body);
    expect([f?.why, f?.from.why, f?.to.why, f?.directionWhy, f?.carries[0]?.why]).toEqual([
      '丁',
      '甲',
      undefined,
      '乙',
      '丙',
    ]);
    expect(f?.carries[0]).toMatchObject({ printed: '情報等', basis: 'INFERRED', evidence: [{ place: '件名1 項目' }] });
  });
});

describe('measures', () => {
  const block = (fields: string): string => `
organisations: { firm: { name: 社, at: s1 } }
sheets:
  s1: { matterKind: PROCESSING, name: 件名, measures: [{ actor: CONTRACTOR, at: 対策 1, ${fields} }] }`;
  const rowsOf = (fields: string): unknown =>
    measuresIn(block(fields)).map(({ control, number, position, state }) => [
      control.replace('control:jp/', ''),
      number,
      position,
      state,
    ]);

  function measuresIn(body: string): readonly NodeByKind['MEASURE'][] {
    const head = 'paper: { id: tiny, scope: mihon, name: 小さな文書 }';
    return nodesOf('MEASURE', manifestOf('papers/tiny.yaml', `${head}${body}`));
  }

  it('take number, place and answer from their row and block', () => {
    expect(
      rowsOf(
        `mark: ○, rows: { SYSTEM: [encryption, { is: [erasure, training], mark: ー }, { is: training, mark: '' }] }`,
      ),
    ).toEqual([
      ['encryption', '1', 1, 'PROMISED'],
      ['erasure', '2', 2, 'NOT_NEEDED'],
      ['training', '2', 2, 'NOT_NEEDED'],
      ['training', '3', 3, 'BLANK'],
    ]);
  });

  it('count from the first printed number, and on from one that jumps', () => {
    expect(rowsOf(`numberedFrom: 11, rows: { SYSTEM: [encryption, { is: erasure, number: '15' }, training] }`)).toEqual(
      [
        ['encryption', '11', 1, 'PROMISED'],
        ['erasure', '15', 2, 'PROMISED'],
        ['training', '16', 3, 'PROMISED'],
      ],
    );
  });

  it('without printed numbers have their position only', () => {
    const measures = measuresIn(block(`unnumbered: true, rows: { PHYSICAL: [encryption], NOT_STATED: [erasure] }`));
    expect(measures.map(({ number, evidence }) => [number, evidence[0]?.place])).toEqual([
      [undefined, '件名1 対策 1 物理1番目'],
      [undefined, '件名1 対策 1 1番目'],
    ]);
  });

  it('of the same control and actor on one sheet are told apart by ~2, or by the key of their block', () => {
    const rows = 'rows: { OPERATIONAL: [training], SYSTEM: [training] }';
    const idsOf = (fields: string): unknown =>
      measuresIn(block(fields)).map(({ id }) => id.replace('measure:mihon/tiny/', ''));
    expect(idsOf(rows)).toEqual(['s1/contractor/training', 's1/contractor/training~2']);
    expect(idsOf(`key: list-b, ${rows}`)).toEqual(['s1/list-b/contractor/training', 's1/list-b/contractor/training~2']);
  });
});

describe('notes', () => {
  it('are made of what was odd while reading, unless one of the kind about the same words was written', () => {
    const departments = `departments: { a: { name: 課, at: s1 保有課, period: 平成32年4月1日から } }`;
    const line = ({ id, noteKind, changesAnswers, about }: NodeByKind['NOTE']): unknown => [
      id,
      noteKind,
      changesAnswers,
      about,
    ];
    expect(nodesOf('NOTE', departments).map(line)).toEqual([
      ['note:mihon/tiny/a/era/平成32年4月1日から', 'ERA', false, ['department:mihon/tiny/a']],
    ]);
    const written = `notes: [{ kind: ERA, printed: 平成32年, understood: 令和2年, changesAnswers: false, about: departments.a, at: s1 保有課 }]`;
    expect(nodesOf('NOTE', `${departments}\n${written}`).map(line)).toEqual([
      ['note:mihon/tiny/era/平成32年', 'ERA', false, ['department:mihon/tiny/a']],
    ]);
  });

  it('tell of an end before its start, of a repair, of a reader’s decision and of the notation', () => {
    const body = `
departments: { a: { name: 課, at: s1, period: 令和2年4月1日から令和2年3月31日まで } }
sets: { form: { name: 情報, at: s1, list: '氏名住所、', repairs: [{ find: 名住, replace: 名、住, why: 抜け }, { find: 所、, replace: 所, why: 一覧の終わりである, kind: READING }], open: { is: true, inferred: 例示 } } }`;
    expect(
      nodesOf('NOTE', body).map(({ noteKind, printedWords, changesAnswers, about }) => [
        noteKind,
        printedWords,
        changesAnswers,
        about,
      ]),
    ).toEqual([
      ['MISPRINT', '名住', true, ['item-set:mihon/tiny/form']],
      ['READING', '所、', true, ['item-set:mihon/tiny/form']],
      ['READING', '情報', true, ['item-set:mihon/tiny/form']],
      ['DATE', '令和2年4月1日から令和2年3月31日まで', true, ['department:mihon/tiny/a']],
    ]);
  });
});

it('certificates and clauses take the slugs of what they belong to', () => {
  const body = `
organisations: { firm: { name: 社, at: s1, certificates: [{ scheme: ISMS, state: HELD }, { scheme: OTHER, name: 監査/報告, state: PLANNED }] } }
certificates: [{ organisation: organisation:jp/agency, scheme: ISMS, state: HELD, at: s1 }]
ruleSets: { rules: { name: 特記事項, ruleSetKind: SPECIAL_CLAUSES, inRecord: true, at: s1, clauses: [{ number: '10', summary: 再委託しない, controls: training }] } }`;
  expect(nodesOf('CERTIFICATE', body).map(({ id }) => id)).toEqual([
    'certificate:mihon/tiny/firm/isms',
    'certificate:mihon/tiny/firm/監査／報告',
    'certificate:mihon/tiny/agency/isms',
  ]);
  expect(nodesOf('CLAUSE', body).map(({ id, name, controls }) => [id, name, controls])).toEqual([
    ['clause:mihon/tiny/rules/10', '特記事項 10', ['control:jp/training']],
  ]);
});

it('a sheet knows the attachments and decisions that it lists, and those that stand on it', () => {
  const body = `
attachments:
  a: { name: 資料1-1, holds: [ITEMS], inRecord: false, at: s1 項目 }
  b: { name: 資料1-2, holds: [ITEMS], inRecord: false, at: s1 項目, sheets: [s2] }
decisions: { d: { meeting: 第1回, at: [s1 その他, s2 その他] } }`;
  expect(nodesOf('MATTER', body).map(({ id, attachments, decisions }) => [id, attachments, decisions])).toEqual([
    ['matter:mihon/tiny/s1', ['attachment:mihon/tiny/a'], ['decision:mihon/tiny/d']],
    ['matter:mihon/tiny/s2', ['attachment:mihon/tiny/b'], ['decision:mihon/tiny/d']],
  ]);
  expect(nodesOf('ATTACHMENT', body).map(({ matters }) => matters)).toEqual([
    ['matter:mihon/tiny/s1'],
    ['matter:mihon/tiny/s2'],
  ]);
  expect(nodesOf('DECISION', body).map(({ matters }) => matters)).toEqual([
    ['matter:mihon/tiny/s1', 'matter:mihon/tiny/s2'],
  ]);
});

it('a sheet has its own lines and those of what is attached to it elsewhere', () => {
  const file = manifestOf(
    'papers/tiny.yaml',
    `paper: { id: tiny, scope: mihon, name: 小さな文書 }
sheets: { s1: { matterKind: PROCESSING, name: 件名, lines: [L1-20, L60-80, L90-95] } }
`,
  );
  expect(nodesOf('MATTER', file).map(({ lines, attachedLines }) => [lines, attachedLines])).toEqual([
    [
      { from: 1, to: 20 },
      [
        { from: 60, to: 80 },
        { from: 90, to: 95 },
      ],
    ],
  ]);
});

it('an item stands where its group stands, unless a place of its own is written', () => {
  const body = `
sets: { form: { name: 情報, at: s1 @L1-9, list: '児童(氏名、住所)、保護者(氏名)', nodes: { 児童: { at: s1 @L2-3 }, 児童/住所: { at: s1 @L3 } } } }`;
  expect(
    nodesOf('INFORMATION_ITEM', body).map(({ path, evidence }) => [path.join('/'), evidence.map(({ lines }) => lines)]),
  ).toEqual([
    ['児童', [{ from: 2, to: 3 }]],
    ['児童/氏名', [{ from: 2, to: 3 }]],
    ['児童/住所', [{ from: 3, to: 3 }]],
    ['保護者', [{ from: 1, to: 9 }]],
    ['保護者/氏名', [{ from: 1, to: 9 }]],
  ]);
});

it('who a list is about is kept where it is said', () => {
  const body = `
subjects: { child: { name: 児童, at: s1 }, parent: { name: 保護者, at: s1 } }
sets: { form: { name: 情報, at: s1, about: child, list: '児童(氏名)、保護者(氏名)', nodes: { 保護者: { about: parent } } } }`;
  expect(
    nodesOf('INFORMATION_ITEM', body).map(({ path, about }) => [path.join('/'), about.map(({ value }) => value)]),
  ).toEqual([
    ['児童', []],
    ['児童/氏名', []],
    ['保護者', ['data-subject:mihon/tiny/parent']],
    ['保護者/氏名', []],
  ]);
});
