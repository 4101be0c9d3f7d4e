import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import { dependenciesOf } from '../../../server/catalogue/referencesIn.ts';
import { completePaperFile } from '../../support/completePaper.ts';
import { describeNode, describeProblem } from '../../support/describeRecord.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../support/manifests.ts';

const OTHER_PAPER = `
subjects: { resident: { name: 住民, at: s1 対象者 } }
sets: { all: { name: 台帳, at: s1 項目, list: 台帳番号 } }
flows: { show: { from: organisation:jp/agency, to: resident, carries: all, at: s1 内容 } }
`;

function documentOf(documents: readonly CatalogueDocument[], owner: string): CatalogueDocument {
  const document = documents.find((one) => one.owner === owner);
  if (document === undefined) throw new Error(`no document ${owner}`);
  return document;
}

describe('a whole paper', () => {
  const { documents, problems } = buildCatalogue([completePaperFile(), vocabularyFile()]);
  const { nodes, mentions, judgements } = documentOf(documents, 'source-document:mihon/whole');
  const factOf = (id: string): unknown => nodes.find((node) => node.id === id);

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('becomes nodes in record order, each with its places', () => {
    expect(nodes.map(describeNode)).toEqual([
      'source-document:mihon/whole 「申請端末の導入について」 資料7',
      'department:mihon/counter 「窓口課」 件名1 保有課',
      'business:mihon/whole/issue 「証の交付」 件名1 登録業務の名称',
      'attachment:mihon/whole/figure 「資料7-1」 件名2 結合の形態',
      'attachment:mihon/whole/answer-list 「資料7-2」 件名2 項目',
      'decision:mihon/whole/earlier 「平成30年度第1回 了承」 件名1 その他',
      'matter:mihon/whole/s1 「運営の委託について」 件名1',
      'matter:mihon/whole/s2 「外部結合について」 件名2',
      'data-subject:mihon/whole/applicant 「申請者」 件名1 対象者',
      'item-set:mihon/whole/form 「申請情報」 件名1 項目 / 件名2 項目',
      'information-item:mihon/whole/form/申請者 「申請者」 件名1 項目 / 件名2 項目',
      'information-item:mihon/whole/form/申請者/氏名 「氏名」 件名1 項目 / 件名2 項目',
      'information-item:mihon/whole/form/申請者/住所 「住所」 件名1 項目 / 件名2 項目',
      'information-item:mihon/whole/form/顔写真 「顔写真」 件名1 項目 / 件名2 項目',
      'item-set:mihon/whole/withheld 「送らない項目」 件名2 情報保護対策 システム2',
      'information-item:mihon/whole/withheld/氏名 「氏名」 件名2 情報保護対策 システム2',
      'information-item:mihon/whole/withheld/本籍 「本籍」 件名2 情報保護対策 システム2',
      'item-set:mihon/whole/answer 「審査結果」 件名2 項目',
      'organisation:mihon/whole/contractor 「株式会社みほん」 件名1 委託先',
      'certificate:mihon/whole/contractor/isms 「ISMS」 件名1 委託先',
      'system:mihon/whole/terminal 「申請端末」 件名1 機器',
      'system:mihon/whole/centre 「処理センター」 件名1 機器 2',
      'linkage:mihon/whole/link 「国との結合」 件名2',
      'entrustment:mihon/whole/operate 「運営の委託」 件名1',
      'flow:mihon/whole/input 「申請者 → 申請端末」 件名1 内容 ①',
      'flow:mihon/whole/send 「申請端末 → 処理センター」 件名1 内容 ② / 件名2 結合の形態',
      'flow:mihon/whole/relay 「処理センター → 国の機関」 件名2 結合の形態 @L60',
      'flow:mihon/whole/back 「国の機関 → 処理センター」 件名2 結合の形態',
      'holding:mihon/whole/at-centre 「処理センターの保有」 件名1 記録媒体 / 件名2 情報保護対策 システム1',
      'retention:mihon/whole/at-centre/erase 「処理センターの保有 受信 消去」 件名1 記録媒体 / 件名2 情報保護対策 システム1',
      'measure:mihon/whole/s1/contractor/training 「研修」 件名1 情報保護対策 運用1',
      'measure:mihon/whole/s1/contractor/encryption 「通信の暗号化」 件名1 情報保護対策 システム1 @L30',
      'measure:mihon/whole/s1/contractor/erasure 「消去」 件名1 情報保護対策 システム2 @L31',
      'measure:mihon/whole/s2/not-stated/encryption 「通信の暗号化」 件名2 情報保護対策 システム1',
      'measure:mihon/whole/s2/not-stated/erasure 「消去」 件名2 情報保護対策 システム1',
      'note:mihon/whole/s2/wording/結合の相手先 「文言「結合の相手先」」 件名2 結合の相手方',
    ]);
  });

  const document = 'source-document:mihon/whole';
  const common = { scope: 'mihon', owner: document, aka: [], basis: 'STATED' };

  it('keeps a flow with the basis and places of each of its parts', () => {
    const matter = 'matter:mihon/whole/s2';
    const evidence = [
      {
        document,
        matter,
        heading: '結合の形態',
        place: '件名2 結合の形態',
        lines: { from: 60, to: 60 },
        basis: 'STATED',
      },
    ];
    const value = (of: string): object => ({ value: of, basis: 'STATED', evidence });
    expect(factOf('flow:mihon/whole/relay')).toEqual({
      ...common,
      id: 'flow:mihon/whole/relay',
      kind: 'FLOW',
      name: '処理センター → 国の機関',
      evidence,
      from: value('system:mihon/whole/centre'),
      to: value('organisation:jp/agency'),
      directionBasis: 'STATED',
      carries: [{ node: 'information-item:mihon/whole/form/顔写真', basis: 'STATED', evidence }],
      excludes: [{ node: 'item-set:mihon/whole/withheld', basis: 'STATED', evidence }],
      correspondences: [
        { from: 'information-item:mihon/whole/form/顔写真', to: ['item-set:mihon/whole/answer'], evidence },
      ],
      networks: [value('network:jp/lgwan')],
      periods: [],
      governedBy: ['linkage:mihon/whole/link'],
      matters: [matter],
    });
  });

  it('keeps a measure with its row, number, answer and line', () => {
    const matter = 'matter:mihon/whole/s1';
    const place = '件名1 情報保護対策 システム2';
    expect(factOf('measure:mihon/whole/s1/contractor/erasure')).toEqual({
      ...common,
      id: 'measure:mihon/whole/s1/contractor/erasure',
      kind: 'MEASURE',
      name: '消去',
      evidence: [{ document, matter, heading: '情報保護対策', place, lines: { from: 31, to: 31 }, basis: 'STATED' }],
      matter,
      control: 'control:jp/erasure',
      form: 'DUTY',
      actor: 'CONTRACTOR',
      toward: ['organisation:mihon/whole/contractor'],
      side: 'SYSTEM',
      state: 'NOT_NEEDED',
      mark: '-',
      number: '2',
      position: 2,
    });
  });

  it('puts a decision of people behind the candidate that it is about', () => {
    const item = nodes.find((node) => node.id === 'information-item:mihon/whole/form/顔写真');
    expect(item?.kind === 'INFORMATION_ITEM' && item.classifications).toMatchObject([
      {
        scheme: 'SPECIAL_CARE',
        state: 'CANDIDATE',
        ground: '顔立ちが分かる',
        strength: 'SUGGESTIVE',
        basis: 'INFERRED',
      },
      { scheme: 'SPECIAL_CARE', state: 'DECIDED', decision: 'NO', by: '個人情報保護担当課長', on: '2020-06-01' },
    ]);
    expect(judgements).toEqual([
      {
        about: 'information-item:mihon/whole/form/顔写真',
        scheme: 'SPECIAL_CARE',
        decision: 'NO',
        by: '個人情報保護担当課長',
        on: '2020-06-01',
        reason: '外見だけでは当たらない',
      },
    ]);
  });

  it('keeps where it names a node that another file owns, and how', () => {
    const evidence = [
      {
        document,
        matter: 'matter:mihon/whole/s2',
        heading: '結合の相手方',
        place: '件名2 結合の相手方',
        basis: 'STATED',
      },
    ];
    expect(mentions).toEqual([
      { node: 'organisation:jp/agency', kind: 'ORGANISATION', evidence, aka: [{ name: '機関', evidence }] },
    ]);
  });
});

describe('files together', () => {
  const files = [completePaperFile(), vocabularyFile(), paperFile(OTHER_PAPER)];

  it('give the same catalogue in any order, and each time', () => {
    const once = buildCatalogue(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(buildCatalogue(shuffled)).toEqual(once);
      }),
      { numRuns: 6 },
    );
  });

  it('may come in parts: a document of the record need not be imported again', () => {
    const whole = buildCatalogue(files);
    const known = buildCatalogue([vocabularyFile()]).documents;
    const papers = buildCatalogue([completePaperFile(), paperFile(OTHER_PAPER)], known);
    expect([...papers.documents, ...known].toSorted((a, b) => (a.owner < b.owner ? -1 : 1))).toEqual(whole.documents);
    expect(papers.problems).toEqual(whole.problems);
  });

  it('are refused if what a document of the record refers to would be gone', () => {
    const known = buildCatalogue(files).documents;
    const poorer = manifestOf(
      'vocabularies/common.yaml',
      `vocabulary: { id: common, scope: jp, name: 共通の語彙, source: 自分たちの言葉 }\nmunicipalities: { mihon: { name: 見本市 } }\n`,
    );
    const rest = known.filter(({ owner }) => owner !== 'source-document:mihon/whole');
    expect(buildCatalogue([poorer], rest).problems.map(describeProblem)).toEqual([
      'ERROR ReferencesStayRule papers/tiny.yaml:1:1 この文書が参照している「organisation:jp/agency」が、vocabularies/common.yaml からなくなります。',
    ]);
  });

  it('tell which documents each refers to', () => {
    const { documents } = buildCatalogue(files);
    const owners = new Map(
      documents.flatMap(({ owner, nodes }) => nodes.map(({ id }) => [String(id), owner] as const)),
    );
    expect(documents.map((document) => [document.owner, dependenciesOf(document, (id) => owners.get(id))])).toEqual([
      ['source-document:jp/common', []],
      ['source-document:mihon/tiny', ['source-document:jp/common']],
      ['source-document:mihon/whole', ['source-document:jp/common']],
    ]);
  });
});

it('tells all problems of all files at once, in the order of files and lines', () => {
  const first = paperFile(`
flows:
  a: { from: nobody, to: terminal, carries: nothing, at: s9 内容 }
`);
  const second = manifestOf(
    'papers/second.yaml',
    `
paper: { id: second, scope: nowhere, name: 二つ目の文書 }
subjects:
  person: { name: 人 }
`,
  );
  expect(buildCatalogue([second, first, vocabularyFile()]).problems.map(describeProblem)).toEqual([
    'ERROR MunicipalityIsKnownRule papers/second.yaml:2:29 自治体「nowhere」は、読み込んだどのファイルにもありません。',
    'ERROR EvidencePresentRule papers/second.yaml:4:11 「人」に、紙のどこに書かれているか（at）がありません。',
    'ERROR FlowEndsExistRule papers/tiny.yaml:8:14 「nobody」という個人の範囲・システム・団体・課は、このファイルにありません。',
    'ERROR FlowEndsExistRule papers/tiny.yaml:8:26 「terminal」という個人の範囲・システム・団体・課は、このファイルにありません。',
    'ERROR CarriedNodeExistsRule papers/tiny.yaml:8:45 「nothing」という項目集合・情報項目は、このファイルにありません。',
    'ERROR SheetExistsRule papers/tiny.yaml:8:58 件名「s9」は、この文書の sheets にありません。',
  ]);
});
