import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import type { ManifestFile } from '../../../../server/manifest/ManifestFile.ts';
import { describeProblem } from '../../../support/describeRecord.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../../support/manifests.ts';

interface RuleCase {
  readonly rule: string;
  readonly claim: string;
  readonly passes: string | readonly ManifestFile[];
  readonly fails: string | readonly ManifestFile[];
  readonly problems: readonly string[];
}

const ENDS = `
subjects: { person: { name: 人, at: s1 対象者 } }
systems: { terminal: { name: 端末, systemKind: TERMINAL, at: s1 機器 } }
`;
const SET = `sets: { form: { name: 申請情報, at: s1 項目, list: 申請者(氏名、住所)、顔写真 等 } }\n`;
const CLOSED = `sets: { form: { name: 申請情報, at: s1 項目, list: 申請者(氏名、住所)、顔写真 } }\n`;
const flow = (fields: string): string => `flows: { send: { from: person, to: terminal, at: s1 内容, ${fields} } }\n`;
const LINKS = `
linkages:
  one: { name: 一つ目, sheets: s2, partner: organisation:jp/agency, items: NOT_STATED }
  two: { name: 二つ目, sheets: s2, partner: organisation:jp/agency, items: NOT_STATED }
`;
const system = (key: string, fields: string): string =>
  `  ${key}: { name: ${key}, systemKind: SERVER, at: s1 機器, ${fields} }\n`;
const paper = (id: string, body: string): ManifestFile =>
  manifestOf(
    `papers/${id}.yaml`,
    `paper: { id: ${id}, scope: mihon, name: 文書${id}, at: 表紙 }\nsheets: { s1: { matterKind: PROCESSING, name: 件名 } }\n${body}`,
  );

const CASES: readonly RuleCase[] = [
  {
    rule: 'PlaceIsNoHeadingRule',
    claim: 'a word read as a place inside a heading is no heading of the sheet itself',
    passes: `systems:
  a: { name: A, systemKind: SERVER, at: [s1 機器, s1 場所, ②] }
  b: { name: B, systemKind: SERVER, at: s1 場所 1 }`,
    fails: `systems:
  a: { name: A, systemKind: SERVER, at: [s1 機器, 場所] }
  b: { name: B, systemKind: SERVER, at: s1 場所 1 }`,
    problems: [
      '7:49 場所「場所」を、前の見出し「機器」の中の場所として読みましたが、この件名では見出しとしても書かれています。 見出しなら「s1 場所」と書いてください。中の場所なら「機器 場所」と書いてください。',
    ],
  },
  {
    rule: 'FlowEndsExistRule',
    claim: 'a flow begins and ends at something of the record',
    passes: ENDS + SET + flow('carries: form'),
    fails: ENDS + SET + flow('carries: form').replace('person', 'persn'),
    problems: [
      '10:24 「persn」という個人の範囲・システム・団体・課は、このファイルにありません。 もしかして「person」ではありませんか。',
    ],
  },
  {
    rule: 'ReferenceResolvesRule',
    claim: 'a key or id names something of the right kind',
    passes: `systems: { a: { name: A, systemKind: SERVER, at: s1 機器, operator: organisation:jp/agency } }`,
    fails: `systems: { a: { name: A, systemKind: SERVER, at: s1 機器, operator: agency } }`,
    problems: [
      '6:67 「agency」という団体・課は、このファイルにありません。 もしかして「organisation:jp/agency」ではありませんか。',
    ],
  },
  {
    rule: 'ReferenceResolvesRule',
    claim: 'an id of another kind is told as such',
    passes: `systems: { a: { name: A, systemKind: SERVER, at: s1 機器, operator: organisation:jp/agency } }`,
    fails: `systems: { a: { name: A, systemKind: SERVER, at: s1 機器, operator: network:jp/lgwan } }`,
    problems: [
      '6:67 「network:jp/lgwan」は網・媒体の id です。ここには団体・課が要ります。 綴りを確かめるか、その事実を書き足してください。',
    ],
  },
  {
    rule: 'CarriedNodeExistsRule',
    claim: 'what is carried is a set or item of the record',
    passes: ENDS + SET + flow('carries: form#顔写真'),
    fails: ENDS + SET + flow('carries: from#顔写真'),
    problems: [
      '10:66 「from」という項目集合は、このファイルにありません。 綴りを確かめるか、その事実を書き足してください。',
    ],
  },
  {
    rule: 'ItemPathExistsRule',
    claim: 'a place in a set is one of its printed lists',
    passes: ENDS + SET + flow('carries: form#申請者/氏名'),
    fails: ENDS + SET + flow('carries: form#氏名'),
    problems: ['10:66 項目集合「form」に「氏名」という場所はありません。 もしかして「申請者/氏名」ではありませんか。'],
  },
  {
    rule: 'SheetExistsRule',
    claim: 'a place names a sheet of the paper',
    passes: `subjects: { person: { name: 人, at: s2 対象者 } }`,
    fails: `subjects: { person: { name: 人, at: s3 対象者 } }`,
    problems: ['6:36 件名「s3」は、この文書の sheets にありません。 キーを直すか、sheets に「s1」を書いてください。'],
  },
  {
    rule: 'PlaceIsReadableRule',
    claim: 'lines of the text are written with @',
    passes: `subjects: { person: { name: 人, at: s1 対象者 @L3-4 } }`,
    fails: `subjects: { person: { name: 人, at: s1 対象者 L3-4 } }`,
    problems: [
      '6:36 場所「s1 対象者 L3-4」を読み取れません。 行は「@L56」または「@L56-62」の形で、最後に書いてください。',
    ],
  },
  {
    rule: 'PlaceHasOneSheetRule',
    claim: 'a place without a sheet stands under facts of one sheet',
    passes: `subjects: { person: { name: 人, at: [s1 対象者, s2 対象者], aka: [{ is: 者, at: s2 内容 }] } }`,
    fails: `subjects: { person: { name: 人, at: [s1 対象者, s2 対象者], aka: [{ is: 者, at: 内容 }] } }`,
    problems: [
      '6:73 「内容」がどの件名の場所か決まりません。上の事実の場所がいくつもの件名にあります。 場所の初めに件名のキーを書いてください。',
    ],
  },
  {
    rule: 'PlaceWithinSheetRule',
    claim: 'lines of another sheet are a warning',
    passes: `subjects: { person: { name: 人, at: s1 対象者 @L120 } }`,
    fails: `subjects: { person: { name: 人, at: s1 対象者 @L60 } }`,
    problems: [
      '6:36 行 @L60 は、件名「s1」ではなく「s2」の行（L50-99）にあります。 件名のキーか行番号を確かめてください。',
    ],
  },
  {
    rule: 'EvidencePresentRule',
    claim: 'a fact of a paper has a place',
    passes: `subjects: { person: { name: 人, at: s1 } }`,
    fails: `subjects: { person: { name: 人 } }`,
    problems: [
      '6:21 「人」に、紙のどこに書かれているか（at）がありません。 この事実か、それを囲む事実に at を書いてください。',
    ],
  },
  {
    rule: 'DuplicateIdRule',
    claim: 'an id is given once in a file',
    passes: `departments: { a: { id: 'department:mihon/a', name: A, at: s1 }, b: { id: 'department:mihon/b', name: B, at: s1 } }`,
    fails: `departments: { a: { id: 'department:mihon/a', name: A, at: s1 }, b: { id: 'department:mihon/a', name: B, at: s1 } }`,
    problems: [
      '6:69 「department:mihon/a」は、このファイルで二度定義されています。 どちらかのキーか id を変えてください。同じものなら、一つにまとめてください。',
    ],
  },
  {
    rule: 'IdFitsEntryRule',
    claim: 'an id has the kind of its section and the scope of the paper',
    passes: `departments: { a: { id: 'department:mihon/a', name: A, at: s1 } }`,
    fails: `departments: { a: { id: 'organisation:mihon/a', name: A, at: s1 }, b: { id: 'department:tonari/b', name: B, at: s1 } }`,
    problems: [
      '6:25 「organisation:mihon/a」は、ここに書かれた課の id にできません。 id を直すか、消してください（消すとキーから作られます）。',
      '6:77 「department:tonari/b」は、ここに書かれた課の id にできません。 id を直すか、消してください（消すとキーから作られます）。',
    ],
  },
  {
    rule: 'KeyIsShortRule',
    claim: 'a key has at most 100 characters',
    passes: `subjects: { ${'a'.repeat(100)}: { name: 人, at: s1 } }`,
    fails: `subjects: { ${'a'.repeat(1100)}: { name: 人, at: s1 } }`,
    problems: ['6:1115 キー「aaaaaaaaaaaaaaaaaaaa…」は1100文字あり、長すぎます。 短いキーにしてください。'],
  },
  {
    rule: 'IdFitsRule',
    claim: 'an item whose id would be too long is refused',
    passes: SET,
    fails: `sets: { form: { name: 申請情報, at: s1 項目, list: '${'群'.repeat(79)}(${'項'.repeat(79)}(${'a'.repeat(79)}(${'b'.repeat(79)}(${'c'.repeat(79)}(${'d'.repeat(79)}(${'e'.repeat(79)}(${'f'.repeat(79)}(${'g'.repeat(79)}(${'h'.repeat(79)}(${'i'.repeat(79)}(${'j'.repeat(79)}(${'k'.repeat(79)}))))))))))))' } }`,
    problems: [
      `6:46 「${'k'.repeat(40)}」の id が長すぎます。一覧の入れ子が深いか、名前が長すぎます。 一覧の括弧や区切りを確かめてください。章には key で短い名前を付けられます。`,
    ],
  },
  {
    rule: 'EndpointKeysAreUniqueRule',
    claim: 'a key names one end over all sections of ends',
    passes: ENDS,
    fails: `
subjects: { person: { name: 人, at: s1 対象者 } }
organisations: { person: { name: 法人, at: s1 相手方 } }`,
    problems: [
      '8:26 キー「person」が subjects と organisations の両方にあります。流れの端がどちらか決まりません。 どちらかのキーを変えてください。',
    ],
  },
  {
    rule: 'ReferenceIsUnambiguousRule',
    claim: 'a key that names two things is refused where either could be meant',
    passes: LINKS + ENDS + flow('carries: NOT_STATED, governedBy: one'),
    fails:
      LINKS +
      `entrustments: { one: { name: 委託, sheets: s1, form: BID, parties: [{ is: organisation:jp/agency, standing: PLANNED }], items: NOT_STATED, access: COPY } }\n` +
      ENDS +
      flow('carries: NOT_STATED, governedBy: one'),
    problems: [
      '14:90 「one」は2つのものを指します：linkage:mihon/tiny/one、entrustment:mihon/tiny/one。 id を書くか、キーを変えてください。',
    ],
  },
  {
    rule: 'GovernedByIsChosenRule',
    claim: 'a flow with several contracts to choose from names one, or none on purpose',
    passes: LINKS + ENDS + flow('carries: NOT_STATED, governedBy: []').replace('s1 内容', 's2 内容'),
    fails: LINKS + ENDS + flow('carries: NOT_STATED').replace('s1 内容', 's2 内容'),
    problems: [
      '13:16 「人 → 端末」の件名には外部結合・業務委託が2つあり、どれが期間を与えるか決まりません。 governedBy に、この流れを定めるものを書いてください。どれでもなければ governedBy: [] と書きます。',
    ],
  },
  {
    rule: 'CorrespondenceEndsAreItemsRule',
    claim: 'a correspondence joins items, or lists that stand for what they do not name',
    passes: ENDS + SET + flow('carries: form, corresponds: { form#顔写真: form }'),
    fails: ENDS + CLOSED + flow('carries: form, corresponds: { form#申請者: form }'),
    problems: [
      '10:97 「form#申請者」は閉じた群または集合なので、対応（corresponds）の端にできません。 中の項目を一つずつ対応させてください。',
      '10:97 「form」は閉じた群または集合なので、対応（corresponds）の端にできません。 中の項目を一つずつ対応させてください。',
    ],
  },
  {
    rule: 'ConceptsAreForItemsRule',
    claim: 'a concept is assigned to items, one to each',
    passes: SET.replace('等 }', '等, concepts: { full-name: 申請者/氏名 } }'),
    fails: SET.replace('等 }', '等, concepts: { full-name: [申請者, 申請者/氏名], address: 申請者/氏名 } }'),
    problems: [
      '6:88 「申請者」は項目を含む群なので、概念を割り当てられません。 群の中の項目を一つずつ書いてください。',
      '6:111 「申請者/氏名」には、二つの概念が割り当てられています。 どちらかを消してください。',
    ],
  },
  {
    rule: 'RepairMatchesRule',
    claim: 'a repair replaces words that stand in the printed list',
    passes: SET.replace('等 }', '等, repairs: [{ find: 顔写真, replace: 顔の写真, why: 誤り }] }'),
    fails: SET.replace('等 }', '等, repairs: [{ find: 指紋, replace: 顔写真, why: 誤り }] }'),
    problems: [
      '6:74 修正の find「指紋」が印刷された文字の中に見つかりません。紙面と照らして書き直してください。 紙面と照らして find か nth を直してください。',
    ],
  },
  {
    rule: 'AttachmentIsMissingRule',
    claim: 'what is missing is not in the record',
    passes: `
attachments: { list: { name: 資料1-1, holds: [SUBJECTS], inRecord: false, at: s1 } }
subjects: { person: { name: 人, at: s1, missing: list } }`,
    fails: `
attachments: { list: { name: 資料1-1, holds: [SUBJECTS], inRecord: true, at: s1 } }
subjects: { person: { name: 人, at: s1, missing: list } }`,
    problems: [
      '8:49 「list」は inRecord: true（この記録にある）なのに、missing に書かれています。 添付が収録されていないなら inRecord を false に、収録されているなら missing を消して attachment と書いてください。',
    ],
  },
  {
    rule: 'SetHasContentsRule',
    claim: 'a list without names and without a missing attachment is a warning',
    passes: `sets: { form: { name: 申請書, form: DOCUMENT, at: s1 項目 } }`,
    fails: `sets: { form: { name: 申請情報, at: s1 項目, sections: [{ name: 第一 }] } }`,
    problems: [
      '6:51 「第一」に項目の一覧がありません。中身は不明として扱います。 一覧が紙にあれば list に写し、添付にあるなら missing に書いてください。',
    ],
  },
  {
    rule: 'MunicipalityIsKnownRule',
    claim: 'a department belongs to a municipality that is defined',
    passes: [paper('a', `departments: { x: { id: 'department:mihon/x', name: X, at: s1 } }`)],
    fails: [
      manifestOf(
        'vocabularies/other.yaml',
        `vocabulary: { id: other, scope: jp, name: 別の語彙, source: 自分たちの言葉 }\ndepartments: { x: { id: 'department:tonari/x', name: X } }`,
      ),
    ],
    problems: [
      '2:19 自治体「tonari」は、読み込んだどのファイルにもありません。 語彙ファイルの municipalities に「tonari: { name: …, code: … }」を書いてください。',
    ],
  },
  {
    rule: 'PeriodIsReadableRule',
    claim: 'a printed period is understood, or what was understood stands beside it',
    passes: `departments: { a: { name: A, at: s1, period: { printed: 当分の間, fromEvent: 当分 } } }`,
    fails: `departments: { a: { name: A, at: s1, period: { printed: 当分の間 } }, b: { name: B, at: s1, period: { printed: 令和2年4月1日から, from: 2020-02-30 } } }`,
    problems: [
      '6:46 期間「当分の間」を読み取れません。日付も出来事も読み取れません。from と to、または fromEvent と toEvent を書いてください。 { printed: …, from: 2020-04-01, to: 2021-03-31 } のように、理解した日を書き添えてください。',
      '6:126 「2020-02-30」という日は暦にありません。 日を直してください。紙のとおりなら printed に書き、ここには理解した日を書いてください。',
    ],
  },
  {
    rule: 'PeriodAgreesRule',
    claim: 'a day that differs from the printed one is a warning',
    passes: `departments: { a: { name: A, at: s1, period: { printed: 令和2年4月1日から, from: 2020-04-01 } } }`,
    fails: `departments: { a: { name: A, at: s1, period: { printed: 令和2年4月1日から, from: 2020-04-02 } } }`,
    problems: [
      '6:75 期間「令和2年4月1日から」からは 2020-04-01 と読めますが、from は 2020-04-02 です。書かれた from を使います。 紙と照らし、違いが意図したものなら notes に書いてください。',
    ],
  },
  {
    rule: 'PeriodEndsAfterItStartsRule',
    claim: 'an end before its start is a warning and stays as printed',
    passes: `departments: { a: { name: A, at: s1, period: 令和2年4月1日から令和2年4月1日まで } }`,
    fails: `departments: { a: { name: A, at: s1, period: 令和2年4月1日から令和2年3月31日まで } }`,
    problems: [
      '6:46 期間「令和2年4月1日から令和2年3月31日まで」は、終わりが始まりより前です。 紙がそう印刷しているなら、このままで構いません（注記が付きます）。書き誤りなら直してください。',
    ],
  },
  {
    rule: 'MeasureMarkIsKnownRule',
    claim: 'a mark that means nothing known needs a state',
    passes: paperSheet(`{ actor: CONTRACTOR, at: 対策, rows: { SYSTEM: [{ is: training, mark: △, state: MASKED }] } }`),
    fails: paperSheet(`{ actor: CONTRACTOR, at: 対策, rows: { SYSTEM: [{ is: training, mark: △ }] } }`),
    problems: [
      '5:62 対策の答え「△」の意味が決まりません。 state に PROMISED、NOT_NEEDED、BLANK、MASKED のどれかを書いてください。',
    ],
  },
  {
    rule: 'JudgementIsPossibleRule',
    claim: 'a decision on a classification names a known scheme',
    passes: `${SET}judgements: [{ about: form, scheme: SECRET, decision: 'YES', by: 課長, on: 2020-06-01, reason: 理由 }]`,
    fails: `${SET}judgements: [{ about: form, scheme: TOP_SECRET, decision: 'YES', by: 課長, on: 2020-06-01, reason: 理由 }]`,
    problems: ['7:37 「TOP_SECRET」という分類はありません。 scheme を直してください。'],
  },
  {
    rule: 'ContradictionAcrossFilesRule',
    claim: 'one thing is defined by one file',
    passes: [paper('a', `subjects: { x: { name: X, at: s1 } }`), paper('b', `subjects: { x: { name: X, at: s1 } }`)],
    fails: [
      paper('a', `departments: { x: { id: 'department:mihon/x', name: X, at: s1 } }`),
      paper('b', `departments: { y: { id: 'department:mihon/x', name: X, at: s1 } }`),
    ],
    problems: [
      '3:19 「department:mihon/x」は、すでに papers/a.yaml で定義されています。 ここでは定義を消して id で参照し、この文書での場所や印刷された形は mentions に書いてください。',
    ],
  },
  {
    rule: 'CircularReferenceRule',
    claim: 'nothing is a part of itself, not even by way of others',
    passes: `systems:\n${system('a', 'partOf: b')}${system('b', 'partOf: c')}${system('c', 'housedOn: a')}`,
    fails: `systems:\n${system('a', 'partOf: b')}${system('b', 'partOf: c')}${system('c', 'partOf: a')}`,
    problems: [
      '7:56 partOf が輪になっています：system:mihon/tiny/a → system:mihon/tiny/b → system:mihon/tiny/c → system:mihon/tiny/a。 どれか一つの参照を消すか、直してください。',
    ],
  },
  {
    rule: 'SetIsCarriedRule',
    claim: 'a set that leads nowhere is a warning',
    passes: ENDS + SET + flow('carries: NOT_STATED, excludes: form#顔写真'),
    fails: ENDS + SET + flow('carries: NOT_STATED'),
    problems: [
      '9:15 項目集合「form」は、どの流れにも保有にも現れません。 文書がその行き先を書いていれば flows か holdings に足してください。書いていなければ、このままで構いません。',
    ],
  },
  {
    rule: 'SystemIsEndRule',
    claim: 'a system that is no end is a warning',
    passes: ENDS + flow('carries: NOT_STATED'),
    fails: ENDS,
    problems: [
      '8:22 システム「terminal」は、どの流れの端でもなく、何も保有していません。 文書がその流れを書いていれば flows に足してください。書いていなければ、このままで構いません。',
    ],
  },
  {
    rule: 'NamesAreDistinctRule',
    claim: 'one printed name under two keys is a warning',
    passes: `subjects: { a: { name: 申請者, at: s1 }, b: { name: 届出者, at: s1 } }`,
    fails: `subjects: { a: { name: 申請者, at: s1 }, b: { name: 届出者, printed: 申請者, at: s1 } }`,
    problems: [
      '6:42 個人の範囲「申請者」が、二つのキーで書かれています。 同じものなら一つにまとめ、別のものなら remark に違いを書いてください。',
    ],
  },
  {
    rule: 'UnbrokenChainRule',
    claim: 'an organisation that sends on what only its system received is a warning',
    passes: `${ENDS}${SET}organisations: { firm: { name: 社, at: s1 } }
flows:
  in: { from: person, to: firm, carries: form, at: s1 }
  on: { from: firm, to: organisation:jp/agency, carries: form#顔写真, at: s1 }`,
    fails: `${ENDS.replace('s1 機器', 's1 機器, operator: firm')}${SET}organisations: { firm: { name: 社, at: s1 } }
flows:
  in: { from: person, to: terminal, carries: form, at: s1 }
  on: { from: firm, to: organisation:jp/agency, carries: form#顔写真, at: s1 }`,
    problems: [
      '13:15 「organisation:mihon/tiny/firm」が送る項目は、そのシステム「system:mihon/tiny/terminal」にしか届いていません。道筋がここで切れます。 文書がそう書いていれば from を「system:mihon/tiny/terminal」にするか、システムから組織への流れを足してください。',
    ],
  },
  {
    rule: 'ConceptAssignedRule',
    claim: 'a name in two lists is assigned to a concept, or left without with a reason',
    passes: [
      paper('a', `sets: { x: { name: X, at: s1, list: 氏名, concepts: { full-name: 氏名 } } }`),
      paper('b', `sets: { x: { name: X, at: s1, list: 氏名, unassigned: { 氏名: 法人の名 } } }`),
    ],
    fails: [
      paper('a', `sets: { x: { name: X, at: s1, list: 氏名, concepts: { full-name: 氏名 } } }`),
      paper(
        'b',
        `sets: { x: { name: X, at: s1, sections: [{ name: 第一, list: 氏名 }, { name: 第二, list: 氏名 }] } }`,
      ),
    ],
    problems: [
      '3:60 「氏名」は二つ以上の一覧・章に現れますが、概念が割り当てられていません：第一/氏名、第二/氏名。 同じ意味なら同じ概念に割り当て、そうでなければ unassigned に理由を書いてください。',
    ],
  },
];

/** A paper whose only sheet has one block of measures. */
function paperSheet(block: string): readonly ManifestFile[] {
  return [
    manifestOf(
      'papers/measures.yaml',
      `paper: { id: measures, scope: mihon, name: 対策の文書 }
sheets:
  s1:
    matterKind: PROCESSING
    measures: [${block}]
    name: 件名
`,
    ),
  ];
}

function problemsOf(written: RuleCase['passes'], rule: string): readonly string[] {
  const files = typeof written === 'string' ? [paperFile(written)] : written;
  return buildCatalogue([...files, vocabularyFile()])
    .problems.filter((problem) => problem.rule === rule)
    .map(({ line, column, message, toDo }) => `${line}:${column} ${message} ${toDo ?? ''}`);
}

describe.each(CASES)('$rule: $claim', ({ rule, passes, fails, problems }) => {
  it('passes', () => {
    expect(problemsOf(passes, rule)).toEqual([]);
  });

  it('fails', () => {
    expect(problemsOf(fails, rule)).toEqual(problems);
  });
});

it('a file that passes every rule has no problems at all', () => {
  const files = [paperFile(ENDS + SET + flow('carries: form')), vocabularyFile()];
  expect(buildCatalogue(files).problems.map(describeProblem)).toEqual([]);
});
