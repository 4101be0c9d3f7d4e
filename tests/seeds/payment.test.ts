import { beforeAll, describe, expect, it } from 'vitest';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import { trace } from '../../server/lineage/trace.ts';
import type { TraceAnswer } from '../../server/lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../../server/lineage/TraceQuestion.ts';
import { formatRef, type Ref } from '../../server/model/ref.ts';
import type { MeasureActor, MeasureSide } from '../../server/model/safeguard.ts';
import { toTraceRecord } from '../support/toTraceRecord.ts';
import {
  describeItems,
  describePeriod,
  describeRows,
  describeStated,
  fact,
  linesOf,
  measuresOf,
  titleOf,
  type Fact,
} from './describeFacts.ts';
import { openSeedPaper, readSeedRecord } from './seedRecord.ts';
import { openSeedTrace } from './seedTrace.ts';

/*
 * 新宿区 資料49 「モバイルレジを活用したインターネットバンキング納付・クレジット納付及びペイジー納付（国民健康保険料）の導入等について」, read line by
 * line. Lines are those of the paper's text.
 */
const record = readSeedRecord();
const paper = openSeedPaper('source-document:shinjuku/49-payment', record);
const { one, all, nameOf } = paper;
const SHEETS = ['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7'] as const;
const CONTRACTS = ['ib', 'credit', 'payeasy', 'insatsu'] as const;
const sheet = (key: string): ReturnType<typeof one<'MATTER'>> => one('MATTER', key);
const head = one('SOURCE_DOCUMENT', '49-payment');
const namesOf = (stated: readonly { readonly value: string }[]): readonly string[] =>
  stated.map(({ value }) => nameOf(value));
const keysOf = (ids: readonly string[]): readonly string[] => ids.map((id) => id.split('/').at(-1) ?? '');
const note = (words: string): readonly string[] =>
  all('NOTE')
    .filter(({ printedWords }) => printedWords === words)
    .map(
      ({ noteKind, evidence, changesAnswers }) =>
        `${noteKind} ${linesOf(evidence)}${changesAnswers ? ' changes answers' : ''}`,
    );
/** `収納センター → 専用端末: … over ISDN回線`, with the words where something was inferred. */
const flow = (key: string): string => {
  const { from, to, carries, networks, directionBasis, basis } = one('FLOW', key);
  const end = (stated: typeof from): string => `${nameOf(stated.value)}${stated.basis === 'INFERRED' ? '*' : ''}`;
  const over = networks.length === 0 ? '' : ` over ${namesOf(networks).join('、')}`;
  const marks = [
    basis === 'INFERRED' ? ' (inferred)' : '',
    directionBasis === 'INFERRED' ? ' (direction inferred)' : '',
  ];
  return `${end(from)} → ${end(to)}: ${describeItems(paper, carries)}${over}${marks.join('')}`;
};
const governors = (key: string): readonly string[] => keysOf(one('FLOW', key).governedBy);
const itemsOf = (set: string): readonly string[] =>
  all('INFORMATION_ITEM')
    .filter(({ itemSet }) => itemSet.endsWith(`/${set}`))
    .map(({ name }) => name);
/** Whether a list is open, and whether its contents are known. */
const stateOf = (set: string): string => {
  const { open, resolved } = one('ITEM_SET', set);
  return `${open ? 'open' : 'closed'}, ${resolved ? 'known' : 'not in the record'}`;
};
const partiesOf = (key: string): readonly string[] =>
  one('ENTRUSTMENT', key).parties.map(
    ({ value, basis }) =>
      `${value.partyRole ?? '-'} ${nameOf(value.organisation)} ${value.standing}${basis === 'INFERRED' ? ' inferred' : ''}`,
  );
const tasksOf = (key: string): readonly string[] =>
  one('ENTRUSTMENT', key).parties.flatMap(({ value }) =>
    value.tasks.map((task) => `${value.partyRole ?? '-'} ${task.value.taskKind} ${linesOf(task.evidence)}`),
  );
const retentionsOf = (holding: string): readonly string[] =>
  all('RETENTION')
    .filter((retention) => retention.holding.endsWith(`/${holding}`))
    .map(({ trigger, delay, action, proofAsked, evidence }) =>
      [trigger, delay ?? '?', action, ...proofAsked, linesOf(evidence)].join(' '),
    );
const rows = (key: string, actor: MeasureActor, side: MeasureSide): readonly string[] =>
  describeRows(paper, key, actor, side);
const towardOf = (key: string, actor: MeasureActor, side: MeasureSide): readonly string[] => [
  ...new Set(
    measuresOf(paper, key, actor)
      .filter((measure) => measure.side === side)
      .map(({ toward }) => toward.map(nameOf).join('、')),
  ),
];
const PROVIDER = '納付サービス提供事業者';
const AGENT = 'クレジットカード指定代理納付者';
const ASP = 'LGWAN-ASPサービス認定事業者';
const PRINTER = '印字出力処理・封入封緘の委託先';

const PAPER: readonly Fact[] = [
  fact('the council', 'L3', () => describeStated(head.body), '情報公開・個人情報保護審議会 L3'),
  fact(
    'the number is concluded from the attachments 49-1 to 49-6',
    'L29 L50 L140',
    () => describeStated(head.number),
    '資料49 inferred L29 L50 L140',
  ),
  fact(
    'the fiscal year is concluded from the planned development',
    'L98',
    () => describeStated(head.fiscalYear),
    '2018 inferred L98',
  ),
  fact('no date is printed', 'L3-21', () => head.date, undefined),
  fact('the ordinance', 'L10-19 L55', () => describeStated(head.legalRegime), '新宿区個人情報保護条例 L10-19 L55'),
  fact('an overview and seven sheets', 'whole', () => all('MATTER').map(({ matterKind }) => matterKind), [
    'OVERVIEW',
    'LINKAGE',
    'ENTRUSTMENT',
    'ENTRUSTMENT',
    'PROCESSING',
    'LINKAGE',
    'ENTRUSTMENT',
    'ENTRUSTMENT',
  ]),
  fact(
    'the titles of the sheets',
    'L46 L60 L75 L90 L100 L114 L135',
    () => SHEETS.slice(1).map((key) => sheet(key).name),
    [
      'モバイルレジを活用した納付の導入に伴う納付サービス提供事業者との外部結合について',
      'モバイルレジを活用したインターネットバンキング納付の導入に伴う収納データ作成等業務の委託について',
      'モバイルレジを活用したクレジット納付の導入に伴う収納データ作成等業務の委託について',
      'ペイジー納付の導入に伴うレイアウト変換システムの改修について',
      'ペイジー納付の導入に伴うLGWAN-ASPサービス認定事業者との外部結合について',
      'ペイジー納付の導入に伴う収納データ作成等業務の委託について',
      '国民健康保険料納入通知書等の印字出力処理業務及び封入封緘業務の委託について（業務内容の追加等）',
    ],
  ),
  fact(
    'linkages and the converter are consulted on, entrustments reported',
    'L12-19',
    () => SHEETS.map((key) => sheet(key).legalStep?.value),
    [undefined, 'CONSULTATION', 'REPORT', 'REPORT', 'CONSULTATION', 'CONSULTATION', 'REPORT', 'REPORT'],
  ),
  fact('the provisions', 'L14 L15 L19', () => SHEETS.slice(1).map((key) => sheet(key).legalBasis?.printed), [
    '第17条第1項第4号（外部電子計算機との結合）',
    '第14条第1項（業務委託）',
    '第14条第1項（業務委託）',
    '第16条第1項本文（電子計算機による個人情報の処理開発、変更）',
    '第17条第1項第4号（外部電子計算機との結合）',
    '第14条第1項（業務委託）',
    '第14条第1項（業務委託）',
  ]),
  fact('what became of them is not in the paper', 'whole', () => SHEETS.flatMap((key) => sheet(key).outcome ?? []), []),
  fact(
    'one section of one division, and the branch offices as a kind',
    'L21 L29',
    () => all('DEPARTMENT').map(({ name, division, party }) => [name, division, party]),
    [
      ['医療保険年金課', '健康部', 'NAMED'],
      ['特別出張所', undefined, 'CATEGORY'],
    ],
  ),
  fact(
    'the section holds every sheet',
    'L26 L48 L62 L77 L92 L102 L116 L137',
    () => SHEETS.map((key) => nameOf(sheet(key).departments[0]?.value ?? '')),
    SHEETS.map(() => '医療保険年金課'),
  ),
  fact(
    'the registered business, at seven places, not on the overview',
    'L49 L63 L78 L93 L103 L117 L138',
    () => [...all('BUSINESS').map(({ name, evidence }) => `${name} ${linesOf(evidence)}`), sheet('s0').business.length],
    ['国民健康保険料 L49 L63 L78 L93 L103 L117 L138', 0],
  ),
  fact(
    'two earlier decisions are cited, with other verbs',
    'L29 L44',
    () => all('DECISION').map(({ meeting, verb, inRecord, evidence }) => [meeting, verb, inRecord, linesOf(evidence)]),
    [
      ['平成17年度第2回本審議会', '承認', false, 'L29'],
      ['昭和60年度第2回本審議会', '了承', false, 'L44'],
    ],
  ),
  fact(
    'eight attachments are not in the record; the 特記事項 are',
    'L29 L50 L94 L104 L105 L140 L151-235',
    () => all('ATTACHMENT').map(({ name, inRecord }) => [name.split('（')[0], inRecord]),
    [
      ['資料49-1', false],
      ['資料49-2', false],
      ['資料49-3', false],
      ['資料49-4', false],
      ['資料49-5', false],
      ['資料49-6', false],
      ['参考49-1', false],
      ['参考49-2', false],
      ['別紙「特記事項」', true],
    ],
  ),
  fact(
    'which sheets refer to which attachment',
    'L29 L50 L65 L80 L94 L104 L105 L119 L140',
    () => SHEETS.map((key) => keysOf(sheet(key).attachments).join(' ')),
    [
      'shiryo-49-1 shiryo-49-2 sanko-49-1',
      'shiryo-49-3',
      'shiryo-49-3 tokki-betsushi',
      'shiryo-49-3 tokki-betsushi',
      'shiryo-49-4',
      'shiryo-49-5 sanko-49-2',
      'shiryo-49-5 tokki-betsushi',
      'shiryo-49-6 tokki-betsushi',
    ],
  ),
  fact('on sheet 7 the attachment also says whose data it is', 'L140', () => one('ATTACHMENT', 'shiryo-49-6').holds, [
    'ITEMS',
    'SUBJECTS',
  ]),
  fact(
    'purpose and reasons',
    'L27 L29 L52 L67 L82 L95 L106 L121 L142',
    () => [
      linesOf(sheet('s0').purpose?.evidence ?? []),
      ...SHEETS.map((key) => linesOf(sheet(key).reason?.evidence ?? [])),
    ],
    ['L27', 'L29 L29 L36', 'L52', 'L67', 'L82', 'L95', 'L106', 'L121', 'L142'],
  ),
];

const PEOPLE_AND_ITEMS: readonly Fact[] = [
  fact('one kind of people', 'L28 L50 L94 L104', () => all('DATA_SUBJECT').map(({ name }) => name), [
    '国民健康保険料の納付義務者',
  ]),
  fact(
    'expected payments by way, in 件, never people, without a year',
    'L38 L39 L40',
    () =>
      one('DATA_SUBJECT', 'payer').counts.map(({ value, evidence }) =>
        [value.min, value.max, value.unit, value.per, value.approximate, value.countBasis, linesOf(evidence)].join(' '),
      ),
    ['700 700 件  false ESTIMATE L38', '2800 2800 件  false ESTIMATE L39', '8400 8400 件  false ESTIMATE L40'],
  ),
  fact(
    'the figures as printed',
    'L38 L39 L40',
    () => one('DATA_SUBJECT', 'payer').counts.map(({ value }) => value.printed),
    [
      '700 件（モバイルレジを活用したインターネットバンキング納付）',
      '2,800 件（モバイルレジを活用したクレジット納付）',
      '8,400 件（ペイジー納付）',
    ],
  ),
  fact('they stand on the overview', 'L38-40', () => sheet('s0').dataSubjects[0]?.value.counts.length, 3),
  fact(
    'on the four contracts it is concluded whose data it is',
    'L67 L82 L121 L143',
    () => SHEETS.map((key) => sheet(key).dataSubjects[0]?.basis),
    ['STATED', 'STATED', 'INFERRED', 'INFERRED', 'STATED', 'STATED', 'INFERRED', 'INFERRED'],
  ),
  fact(
    'the lists 49-3 to 49-6 are not in the record',
    'L50 L94 L104 L140',
    () => ['shuno-49-3', 'kiroku-49-4', 'shuno-49-5', 'insatsu-49-6'].map((set) => [stateOf(set), itemsOf(set)]),
    [
      ['closed, not in the record', []],
      ['closed, not in the record', []],
      ['closed, not in the record', []],
      ['closed, not in the record', []],
    ],
  ),
  fact(
    'one list 49-3 on three sheets',
    'L50 L65 L80',
    () => [
      linesOf(one('ITEM_SET', 'shuno-49-3').evidence),
      ['s1', 's2', 's3'].map((key) => namesOf(sheet(key).itemSets)[0]),
    ],
    [
      'L50 L65 L80',
      [
        '国民健康保険料の収納情報（資料49-3）',
        '国民健康保険料の収納情報（資料49-3）',
        '国民健康保険料の収納情報（資料49-3）',
      ],
    ],
  ),
  fact(
    '49-5 is another list, on two sheets',
    'L104 L119',
    () => linesOf(one('ITEM_SET', 'shuno-49-5').evidence),
    'L104 L119',
  ),
  fact('the inquiry key has four parts, a closed list', 'L95', () => [itemsOf('shokai-key'), stateOf('shokai-key')], [
    ['収納機関番号', '納付番号', '確認番号', '納付区分'],
    'closed, known',
  ]),
  fact('the credit check names two things, as examples', 'L82 L83', () => [itemsOf('yoshin'), stateOf('yoshin')], [
    ['クレジットカードの有効期限', '利用限度額'],
    'open, known',
  ]),
  fact(
    'the assessment data are named, without their contents',
    'L121 L122',
    () => [stateOf('chotei'), linesOf(one('ITEM_SET', 'chotei').evidence)],
    ['closed, not in the record', 'L121 L122'],
  ),
  fact(
    'four kinds of notices; what is printed on them is in 49-6',
    'L44',
    () => [itemsOf('tsuchisho'), stateOf('tsuchisho'), one('ITEM_SET', 'tsuchisho').form],
    [['国民健康保険料納入（変更）通知書', '納付書', '督促状', '催告書'], 'closed, not in the record', 'DOCUMENT'],
  ),
  fact(
    'no candidate of special care can be named',
    'whole',
    () => [...all('ITEM_SET'), ...all('INFORMATION_ITEM')].flatMap(({ classifications }) => classifications),
    [],
  ),
  fact(
    '収納データ is read as the payment data of its list',
    'L52 L67 L68 L82 L83 L96 L121 L122 L124',
    () =>
      ['shuno-49-3', 'shuno-49-5'].map((set) =>
        one('ITEM_SET', set)
          .aka.filter(({ name }) => name === '収納データ')
          .map(({ evidence }) => linesOf(evidence)),
      ),
    [['L52 L67 L68 L82 L83'], ['L96 L121 L122 L124']],
  ),
];

const PARTIES: readonly Fact[] = [
  fact(
    'who is undecided, who is a kind, who has no name',
    'L29 L51 L79 L82 L105 L139 L142 L143',
    () => all('ORGANISATION').map(({ name, party }) => `${name} ${party}`),
    [
      `${PROVIDER} UNDECIDED`,
      `${AGENT} UNDECIDED`,
      'クレジットカード会社 CATEGORY',
      '金融機関 CATEGORY',
      'コンビニエンスストア CATEGORY',
      `${ASP} UNDECIDED`,
      `${PRINTER} UNDECIDED`,
      '封入封緘業務の現在の委託先 UNNAMED',
      '郵便局 CATEGORY',
    ],
  ),
  fact(
    'the undecided partner as printed',
    'L51',
    () => one('ORGANISATION', 'provider').printed,
    '納付サービス提供事業者(業者選定後に委託先を決定)',
  ),
  fact(
    'the printer is chosen by bid',
    'L139',
    () => one('ORGANISATION', 'printer').printed,
    '未定 (入札により委託先を決定)',
  ),
  fact(
    'one provider on three sheets',
    'L51 L64 L79',
    () => [linesOf(one('ORGANISATION', 'provider').evidence), note('納付サービス提供事業者')],
    ['L51 L64 L79', ['READING L51 L64 L79 changes answers']],
  ),
  fact(
    'one LGWAN-ASP provider on two sheets',
    'L105 L118',
    () => linesOf(one('ORGANISATION', 'asp').evidence),
    'L105 L118',
  ),
  fact(
    'three spellings of the agent payer',
    'L79 L87 L88',
    () => one('ORGANISATION', 'agent').aka.map(({ name, evidence }) => `${name} ${linesOf(evidence)}`),
    ['指定代理納付者 L87', 'クレジット指定代理納付者 L88'],
  ),
  fact(
    'a later law renamed the role; the paper’s name stays',
    'outside the paper',
    () => [one('ORGANISATION', 'agent').name, one('ORGANISATION', 'agent').remark?.includes('指定納付受託者')],
    [AGENT, true],
  ),
  fact(
    'the card companies as printed, with two brands',
    'L82',
    () => one('ORGANISATION', 'card-companies').printed,
    'クレジットカード会社(VISA、MASTER等)',
  ),
  fact(
    'the only certificate is one that the LGWAN-ASP provider must have',
    'L105 L118',
    () => all('CERTIFICATE').map(({ scheme, state, basis, name }) => [scheme, state, basis, name]),
    [['OTHER', 'REQUIRED', 'INFERRED', 'LGWAN-ASPサービスの認定']],
  ),
  fact(
    'the systems with their operators; * where the paper does not say it outright',
    'L31 L33 L52 L53 L94 L106 L124 L141',
    () =>
      all('SYSTEM').map(
        ({ name, systemKind, operator }) =>
          `${name} ${systemKind} ${nameOf(operator?.value ?? '')}${operator?.basis === 'INFERRED' ? '*' : ''}`,
      ),
    [
      `モバイルレジ専用アプリ SERVICE ${PROVIDER}`,
      `収納センター SERVER ${PROVIDER}`,
      '専用端末 TERMINAL 医療保険年金課*',
      '区の現行システム SYSTEM 医療保険年金課*',
      'レイアウト変換システム SYSTEM 医療保険年金課*',
      '市町村事務処理標準システム SYSTEM 医療保険年金課*',
      `共同利用センター SERVER ${ASP}`,
      'LGWAN端末 TERMINAL 医療保険年金課*',
      '金融機関インターネットバンキングウェブページ SERVICE 金融機関*',
      '金融機関ATM TERMINAL 金融機関*',
      `委託先のパソコン及びハードディスク TERMINAL ${PRINTER}`,
    ],
  ),
  fact(
    'the converter records nothing',
    'L94',
    () => describeStated(one('SYSTEM', 'henkan-system').recordsNothing),
    'true L94',
  ),
  fact(
    'only the converter is said to record nothing',
    'L94',
    () => all('SYSTEM').filter(({ recordsNothing }) => recordsNothing !== undefined).length,
    1,
  ),
  fact('its development, tests and use', 'L98', () => one('SYSTEM', 'henkan-system').phases.map(describePeriod), [
    '2019-04-01(MONTH) → 2019-09-30(MONTH) DEVELOPMENT',
    '2019-10-01(MONTH) → 2020-02-29(MONTH) TEST',
    '2020-06-01(MONTH) → ? LIVE',
  ]),
  fact(
    'the app: net banking since 平成23年度, credit planned for 平成32年度',
    'L31 L32',
    () => one('SYSTEM', 'app').phases.map(describePeriod),
    ['2011-04-01(FISCAL_YEAR) → ?', '2020-04-01(FISCAL_YEAR) → ? planned'],
  ),
  fact('the app runs on the payers’ own devices', 'L31', () => one('SYSTEM', 'app').places.map(({ value }) => value), [
    '納付義務者がダウンロードした「スマートフォン、携帯、タブレット」（スマートフォン等）',
  ]),
  fact('the ward’s present system has no name', 'L29', () => one('SYSTEM', 'genko-system').party, 'UNNAMED'),
  fact(
    'the server of sheet 4 is read as that of sheets 5 and 6',
    'L96',
    () => [
      one('SYSTEM', 'kyodo-center').aka.map(({ name, evidence }) => `${name} ${linesOf(evidence)}`)[0],
      note('ペイジー納付に係るデータを保管するサーバ'),
    ],
    ['ペイジー納付に係るデータを保管するサーバ L96', ['READING L96 changes answers']],
  ),
];

const CONTRACT_FACTS: readonly Fact[] = [
  fact(
    'the linkages with their lines and partners',
    'L51 L53 L105 L107',
    () => all('LINKAGE').map(({ partner, networks }) => `${nameOf(partner.value)}: ${namesOf(networks).join('、')}`),
    [`${PROVIDER}: ISDN回線`, `${PROVIDER}: ISDN回線`, `${ASP}: 総合行政ネットワーク（LGWAN）`],
  ),
  fact(
    'net banking since 2011, credit and Pay-easy from June 2020, all to go on',
    'L54 L108',
    () => all('LINKAGE').map(({ periods }) => periods.map(describePeriod)),
    [['2011-04-01 → ? renews'], ['2020-06-01 → ? renews'], ['2020-06-01 → ? renews']],
  ),
  fact('their items', 'L50 L104', () => all('LINKAGE').map(({ items }) => describeItems(paper, items)), [
    '国民健康保険料の収納情報（資料49-3）',
    '国民健康保険料の収納情報（資料49-3）',
    '国民健康保険料の収納情報（資料49-5）',
  ]),
  fact('the forms of the contracts', 'L64 L79 L118 L139 L44', () => all('ENTRUSTMENT').map(({ form }) => form.value), [
    'NOT_STATED',
    'TRIPARTITE',
    'NOT_STATED',
    'BID',
    'NOT_STATED',
  ]),
  fact(
    'the periods as understood; the end before its start is kept',
    'L69 L86 L123 L144',
    () => CONTRACTS.map((key) => one('ENTRUSTMENT', key).periods.map(describePeriod).join()),
    [
      '2020-06-01 → 2021-03-31 renews',
      '2020-06-01 → 2021-03-31 renews',
      '2020-06-01 → 2021-03-31 renews',
      '2020-06-01 → 2020-03-31 renews',
    ],
  ),
  fact(
    'and as printed',
    'L144',
    () => one('ENTRUSTMENT', 'insatsu').periods[0]?.value.printed,
    '平成32年6月1日から平成32年3月31日まで (次年度以降も、同様の業務委託を行う)',
  ),
  fact(
    'since when and until when the present enclosing is entrusted is not said',
    'L44 L142',
    () => [one('ENTRUSTMENT', 'genko-fuyu-fukan').periods, partiesOf('genko-fuyu-fukan')],
    [[], ['- 封入封緘業務の現在の委託先 CONTRACTED']],
  ),
  fact('the three parties', 'L79 L82', () => partiesOf('credit'), [
    '甲 新宿区 PLANNED inferred',
    `乙 ${PROVIDER} UNDECIDED inferred`,
    `丙 ${AGENT} UNDECIDED`,
  ]),
  fact('the tasks of 乙 and of 丙', 'L83 L85', () => tasksOf('credit'), [
    '乙 OPERATE L83',
    '乙 OPERATE L83 L82',
    '乙 OPERATE L83',
    '丙 OPERATE L83',
    '丙 OPERATE L85 L82',
  ]),
  fact(
    'the parties of the other contracts',
    'L64 L118 L139',
    () => ['ib', 'payeasy', 'insatsu'].map((key) => partiesOf(key)[0]),
    [`乙 ${PROVIDER} UNDECIDED inferred`, `乙 ${ASP} UNDECIDED inferred`, `乙 ${PRINTER} UNDECIDED inferred`],
  ),
  fact('three tasks of net banking', 'L68', () => tasksOf('ib'), [
    '乙 OPERATE L68',
    '乙 OPERATE L68',
    '乙 OPERATE L68',
  ]),
  fact('two tasks of Pay-easy', 'L122', () => tasksOf('payeasy'), ['乙 OPERATE L122', '乙 OPERATE L122']),
  fact('printing, and enclosing with posting', 'L143', () => tasksOf('insatsu'), [
    '乙 PRINT L143 L44',
    '乙 OTHER L143',
  ]),
  fact(
    'what each contractor handles',
    'L65 L80 L119 L122 L140',
    () => CONTRACTS.map((key) => describeItems(paper, one('ENTRUSTMENT', key).items)),
    [
      '国民健康保険料の収納情報（資料49-3）',
      '国民健康保険料の収納情報（資料49-3）、クレジットカード会社への与信照会で確認する事項 inferred',
      '国民健康保険料の収納情報（資料49-5）、調定データ',
      '印字出力処理・封入封緘の委託で処理させる情報項目（資料49-6）、国民健康保険料納入通知書等',
    ],
  ),
  fact(
    'that they hold a copy is concluded from the medium',
    'L66 L81 L120 L141',
    () => CONTRACTS.map((key) => describeStated(one('ENTRUSTMENT', key).access)),
    ['COPY inferred L66', 'COPY inferred L81', 'COPY inferred L120', 'COPY inferred L141 L145'],
  ),
  fact(
    'each carries the 特記事項 of the paper',
    'L70 L87 L124 L145',
    () =>
      CONTRACTS.map((key) =>
        one('ENTRUSTMENT', key).clauses.map((stated) => `${nameOf(stated.value)} ${linesOf(stated.evidence)}`),
      ),
    [
      ['特記事項（資料49の別紙） L70'],
      ['特記事項（資料49の別紙） L87'],
      ['特記事項（資料49の別紙） L124'],
      ['特記事項（資料49の別紙） L145'],
    ],
  ),
  fact(
    'the present contractor encloses four kinds of notices; where they go then is not said',
    'L44',
    () => [
      describeItems(paper, one('ENTRUSTMENT', 'genko-fuyu-fukan').items),
      all('FLOW').filter(({ from }) => from.value.endsWith('/current-encloser')),
    ],
    ['国民健康保険料納入通知書等', []],
  ),
  fact(
    'who develops the converter is not said',
    'L97',
    () => all('ENTRUSTMENT').filter(({ matters }) => keysOf(matters).includes('s4')),
    [],
  ),
];

const WAY: readonly Fact[] = [
  fact('payer to app: what is entered is not said', 'L31 L32 L52', () => [flow('pay-ib'), flow('pay-credit')], [
    '国民健康保険料の納付義務者 → モバイルレジ専用アプリ: not stated over 対面・本人の入力',
    '国民健康保険料の納付義務者 → モバイルレジ専用アプリ: not stated over 対面・本人の入力',
  ]),
  fact(
    'the payment data reach the collection centre',
    'L52 L67 L82',
    () => [flow('collect-ib'), flow('collect-credit')],
    [
      'モバイルレジ専用アプリ* → 収納センター: 国民健康保険料の収納情報（資料49-3） over 回線の記載なし',
      'モバイルレジ専用アプリ* → 収納センター: 国民健康保険料の収納情報（資料49-3） over 回線の記載なし',
    ],
  ),
  fact('the dedicated terminal receives over ISDN', 'L53', () => [flow('receive-ib'), flow('receive-credit')], [
    '収納センター → 専用端末: 国民健康保険料の収納情報（資料49-3） over ISDN回線',
    '収納センター → 専用端末: 国民健康保険料の収納情報（資料49-3） over ISDN回線',
  ]),
  fact(
    'each under its linkage and its contract',
    'L54 L69 L86',
    () => [governors('receive-ib'), governors('receive-credit')],
    [
      ['link-ib', 'ib'],
      ['link-credit', 'credit'],
    ],
  ),
  fact(
    'which system it is registered in is concluded',
    'L70 L87',
    () => flow('register-mobile'),
    '専用端末 → 区の現行システム*: 国民健康保険料の収納情報（資料49-3） inferred over 回線の記載なし',
  ),
  fact(
    'the staff see the payment data sooner',
    'L29 L36',
    () => [flow('view-mobile'), flow('view-payeasy'), one('FLOW', 'view-mobile').transfer?.value],
    [
      '区の現行システム* → 医療保険年金課*: 国民健康保険料の収納情報（資料49-3）',
      '市町村事務処理標準システム* → 医療保険年金課*: 国民健康保険料の収納情報（資料49-5）',
      'VIEWED',
    ],
  ),
  fact(
    'between 乙 and 丙 nothing is described but a leased line, by measure 11',
    'L82 L88',
    () => [flow('to-agent'), flow('from-agent'), one('FLOW', 'to-agent').networks.map(({ basis }) => basis)],
    [
      `収納センター → ${AGENT}: 国民健康保険料の収納情報（資料49-3） inferred over 専用線 (inferred) (direction inferred)`,
      `${AGENT} → 収納センター: not stated over 専用線 (inferred) (direction inferred)`,
      ['INFERRED'],
    ],
  ),
  fact('the credit check and its answer', 'L82 L83', () => [flow('credit-request'), flow('credit-answer')], [
    `${AGENT} → クレジットカード会社: not stated over 回線の記載なし`,
    `クレジットカード会社 → ${AGENT}: クレジットカード会社への与信照会で確認する事項 inferred over 回線の記載なし (direction inferred)`,
  ]),
  fact(
    'no money is recorded as a flow of items',
    'L82',
    () => all('FLOW').filter(({ name }) => name.includes('入金')),
    [],
  ),
  fact('Pay-easy: by web page or cash machine', 'L33 L34', () => [flow('pay-web'), flow('pay-atm')], [
    '国民健康保険料の納付義務者 → 金融機関インターネットバンキングウェブページ: not stated over インターネット',
    '国民健康保険料の納付義務者 → 金融機関ATM: not stated over 対面・本人の入力',
  ]),
  fact(
    'the banks and the shared centre, over the multi-payment network',
    'L29 L106',
    () => [flow('mpn-in'), flow('mpn-out')],
    [
      '金融機関 → 共同利用センター: not stated over マルチペイメントネットワーク (inferred) (direction inferred)',
      '共同利用センター → 金融機関: not stated over マルチペイメントネットワーク (inferred) (direction inferred)',
    ],
  ),
  fact(
    'the payment data come over LGWAN',
    'L96 L107 L121',
    () => flow('download'),
    '共同利用センター → LGWAN端末*: 国民健康保険料の収納情報（資料49-5） over 総合行政ネットワーク（LGWAN）',
  ),
  fact(
    'the assessment data go the other way',
    'L121',
    () => flow('upload'),
    'LGWAN端末* → 共同利用センター: 調定データ over 総合行政ネットワーク（LGWAN）',
  ),
  fact(
    'through the converter into the standard system',
    'L94 L96',
    () => [flow('to-converter-in'), flow('to-standard')],
    [
      'LGWAN端末* → レイアウト変換システム: 国民健康保険料の収納情報（資料49-5）、レイアウト変換システムの記録項目（資料49-4） inferred over 回線の記載なし',
      'レイアウト変換システム → 市町村事務処理標準システム: 国民健康保険料の収納情報（資料49-5）、レイアウト変換システムの記録項目（資料49-4） over 回線の記載なし',
    ],
  ),
  fact('and out of it', 'L96', () => [flow('from-standard'), flow('to-lgwan')], [
    '市町村事務処理標準システム → レイアウト変換システム: 調定データ inferred over 回線の記載なし',
    'レイアウト変換システム → LGWAN端末*: 調定データ inferred over 回線の記載なし',
  ]),
  fact(
    'data to delete or change what was uploaded may be made',
    'L96',
    () => [flow('correction'), one('FLOW', 'correction').occasion],
    [
      'レイアウト変換システム → LGWAN端末*: not stated over 回線の記載なし',
      'サーバへアップロード済のデータを削除、変更したい場合',
    ],
  ),
  fact(
    'the ward sends demands today',
    'L36',
    () => flow('tokusoku'),
    '医療保険年金課* → 国民健康保険料の納付義務者*: 督促状 over 回線の記載なし',
  ),
  fact(
    'the converter is in use from June 2020',
    'L98',
    () => ['to-standard', 'from-standard'].flatMap((key) => one('FLOW', key).periods.map(describePeriod)),
    ['2020-06-01(MONTH) → ? LIVE', '2020-06-01(MONTH) → ? LIVE'],
  ),
  fact(
    'from the ward to the printer on a medium',
    'L143 L145',
    () => flow('hand-over'),
    `医療保険年金課* → ${PRINTER}: 印字出力処理・封入封緘の委託で処理させる情報項目（資料49-6） over 電磁的媒体の受渡し`,
  ),
  fact(
    'printed, inspected, brought to the post, sent',
    'L143',
    () => ['print', 'inspect', 'bring-to-post', 'mail'].map(flow),
    [
      `委託先のパソコン及びハードディスク* → ${PRINTER}: 印字出力処理・封入封緘の委託で処理させる情報項目（資料49-6） over 紙の受渡し`,
      `${PRINTER} → 医療保険年金課*: 国民健康保険料納入通知書等 over 紙の受渡し`,
      `${PRINTER} → 郵便局: 国民健康保険料納入通知書等 over 紙の受渡し`,
      '郵便局 → 国民健康保険料の納付義務者*: 国民健康保険料納入通知書等 over 郵送',
    ],
  ),
  fact(
    'what is printed becomes what stands on the notices',
    'L143',
    () => one('FLOW', 'print').correspondences.map(({ from, to }) => [nameOf(from), to.map(nameOf)]),
    [
      [
        '印字出力処理・封入封緘の委託で処理させる情報項目（資料49-6）',
        ['国民健康保険料納入通知書等', '国民健康保険料納入（変更）通知書', '納付書', '督促状', '催告書'],
      ],
    ],
  ),
  fact('the medium goes back', 'L145 L148', () => [flow('return-medium'), one('FLOW', 'return-medium').nature?.value], [
    `${PRINTER} → 医療保険年金課*: 印字出力処理・封入封緘の委託で処理させる情報項目（資料49-6） over 電磁的媒体の受渡し`,
    'RETURN',
  ]),
  fact(
    'all of it under the contract with the impossible period',
    'L144',
    () =>
      ['extract', 'hand-over', 'load', 'print', 'inspect', 'bring-to-post', 'mail', 'return-medium'].flatMap(governors),
    new Array(8).fill('insatsu'),
  ),
  fact(
    'the older ways to pay: counters, banks, shops',
    'L29',
    () => ['madoguchi', 'shutchojo', 'kinyu-madoguchi', 'konbini-nofu'].map(flow),
    [
      '国民健康保険料の納付義務者 → 医療保険年金課: not stated over 対面・本人の入力 (inferred)',
      '国民健康保険料の納付義務者 → 特別出張所: not stated over 対面・本人の入力 (inferred)',
      '国民健康保険料の納付義務者 → 金融機関: not stated over 対面・本人の入力 (inferred)',
      '国民健康保険料の納付義務者 → コンビニエンスストア: not stated over 対面・本人の入力 (inferred)',
    ],
  ),
];

const HOLDINGS: readonly Fact[] = [
  fact(
    'at the collection centre until a day that is not named',
    'L72 L88 L201 L203',
    () => [retentionsOf('at-center-ib'), retentionsOf('at-center-credit')],
    [
      ['定められた期日 ? ERASE REPORT L72', '契約の終了 ? ERASE CERTIFICATE RECORD L201 L203'],
      ['定められた期日 ? ERASE REPORT L88', '契約の終了 ? ERASE CERTIFICATE RECORD L201 L203'],
    ],
  ),
  fact('at 丙 too; the 特記事項 do not name 丙', 'L88', () => retentionsOf('at-agent'), [
    '定められた期日 ? ERASE REPORT L88',
  ]),
  fact(
    'that 丙 holds 49-3 is concluded',
    'L80 L81',
    () => describeItems(paper, one('HOLDING', 'at-agent').items),
    '国民健康保険料の収納情報（資料49-3） inferred',
  ),
  fact(
    'at the terminals for a time, until registered',
    'L70 L87 L124',
    () =>
      ['at-senyo-tanmatsu', 'at-lgwan-tanmatsu'].map((key) => [
        one('HOLDING', key).temporary?.value,
        retentionsOf(key),
      ]),
    [
      [true, ['システム登録後 ? ERASE L70 L87']],
      [true, ['システム登録後 ? ERASE L124']],
    ],
  ),
  fact(
    'it is the ward that erases there',
    'L70 L87 L124',
    () =>
      all('RETENTION')
        .filter(({ trigger }) => trigger === 'システム登録後')
        .map(({ who }) => nameOf(who ?? '')),
    ['新宿区', '新宿区'],
  ),
  fact(
    'at the shared centre',
    'L120 L129',
    () => [one('HOLDING', 'at-kyodo-center').medium, retentionsOf('at-kyodo-center')],
    [
      '電磁的媒体(委託先のサーバ)',
      ['定められた期日 ? ERASE REPORT L129', '契約の終了 ? ERASE CERTIFICATE RECORD L201 L203'],
    ],
  ),
  fact(
    'in the standard system; how long is not said',
    'L94',
    () => [describeItems(paper, one('HOLDING', 'in-hyojun-system').items), retentionsOf('in-hyojun-system')],
    [
      'レイアウト変換システムの記録項目（資料49-4）、国民健康保険料の収納情報（資料49-5） inferred、調定データ inferred、マルチペイメントネットワーク照会依頼キー inferred',
      [],
    ],
  ),
  fact(
    'nothing is held by the converter',
    'L94',
    () => all('HOLDING').filter(({ holder }) => holder.value.endsWith('/henkan-system')),
    [],
  ),
  fact(
    'at the printer: media returned on delivery, the computer erased with proof',
    'L145 L148',
    () => [retentionsOf('at-printer'), retentionsOf('at-printer-pc')],
    [
      ['納品時 ? RETURN L145 L148', '契約の終了 ? RETURN L201'],
      ['納品時 ? ERASE CERTIFICATE L145 L148', '契約の終了 ? ERASE CERTIFICATE RECORD L201 L203'],
    ],
  ),
];

const SYSTEM_ROWS = (line: string, from: number): readonly string[] =>
  [
    'leased-line + restricted-peers',
    'encryption-of-data',
    'firewall + anti-malware',
    'targeted-attack-defence',
    'restricted-systems',
    'terminal-authentication + user-authentication + restricted-terminals',
    'access-rights',
    'operation-log',
    'external-media-blocked',
    'staff-training',
  ].map((row, index) => `${line} ${from + index} ${row}`);

const SAFEGUARDS: readonly Fact[] = [
  fact(
    'sheet 1: eleven rows, of no side; who acts is said of one',
    'L55',
    () => [rows('s1', 'NOT_STATED', 'NOT_STATED'), rows('s1', 'MUNICIPALITY', 'NOT_STATED')],
    [SYSTEM_ROWS('L55', 1), ['L55 11 on-site-inspection']],
  ),
  fact(
    'sheet 5 likewise, with LGWAN as the leased line',
    'L109',
    () => [rows('s5', 'NOT_STATED', 'NOT_STATED'), rows('s5', 'MUNICIPALITY', 'NOT_STATED')],
    [
      ['L109 1 leased-line + administrative-network + restricted-peers', ...SYSTEM_ROWS('L109', 1).slice(1)],
      ['L109 11 on-site-inspection'],
    ],
  ),
  fact(
    'sheet 2: what the ward does',
    'L70',
    () => [rows('s2', 'MUNICIPALITY', 'OPERATIONAL'), rows('s2', 'MUNICIPALITY', 'SYSTEM')],
    [
      ['L70 1 special-clauses + duties-in-contract', 'L70 2 on-site-inspection', 'L70 3 notice-to-users'],
      [
        'L70 1 leased-line + restricted-peers',
        'L70 2 restricted-terminals',
        'L70 3 user-authentication + access-rights',
        'L70 4 erasure-at-terminal',
      ],
    ],
  ),
  fact(
    'sheet 2: what the contractor does',
    'L72',
    () => [rows('s2', 'CONTRACTOR', 'OPERATIONAL'), rows('s2', 'CONTRACTOR', 'SYSTEM')],
    [
      ['L72 1 compliance', 'L72 2 named-handlers', 'L72 3 erasure-at-contractor + erasure-report'],
      SYSTEM_ROWS('L72', 1),
    ],
  ),
  fact(
    'sheet 3: the ward’s system measures are for 乙 only',
    'L87',
    () => [towardOf('s3', 'MUNICIPALITY', 'OPERATIONAL'), towardOf('s3', 'MUNICIPALITY', 'SYSTEM')],
    [[`${PROVIDER}、${AGENT}`], [PROVIDER]],
  ),
  fact(
    'sheet 3: the contractors’ system measures are numbered 11 to 20',
    'L88',
    () => [rows('s3', 'CONTRACTOR', 'SYSTEM'), towardOf('s3', 'CONTRACTOR', 'SYSTEM')],
    [SYSTEM_ROWS('L88', 11), [`${PROVIDER}、${AGENT}`]],
  ),
  fact(
    'sheet 4: the cell is masked',
    'L97',
    () => measuresOf(paper, 's4', 'NOT_STATED').map(({ state, mark, control }) => [state, mark, keysOf([control])[0]]),
    [['MASKED', '*****', 'masked-safeguards']],
  ),
  fact('no other cell is masked', 'whole', () => all('MEASURE').filter(({ state }) => state !== 'PROMISED').length, 1),
  fact(
    'sheet 6: two rows for the ward, no notice on the web site',
    'L124',
    () => [rows('s6', 'MUNICIPALITY', 'OPERATIONAL'), rows('s6', 'MUNICIPALITY', 'SYSTEM').length],
    [['L124 1 special-clauses + duties-in-contract', 'L124 2 on-site-inspection'], 4],
  ),
  fact(
    'sheet 6: the contractor’s, over a page break',
    'L125 L129',
    () => [rows('s6', 'CONTRACTOR', 'OPERATIONAL'), rows('s6', 'CONTRACTOR', 'SYSTEM')],
    [
      ['L125 1 compliance', 'L129 2 named-handlers', 'L129 3 erasure-at-contractor + erasure-report'],
      SYSTEM_ROWS('L129', 1),
    ],
  ),
  fact(
    'sheet 7: the ward’s',
    'L145',
    () => [rows('s7', 'MUNICIPALITY', 'OPERATIONAL'), rows('s7', 'MUNICIPALITY', 'SYSTEM')],
    [
      [
        'L145 1 special-clauses + duties-in-contract',
        'L145 2 direct-handover',
        'L145 3 return-of-materials + erasure-report',
        'L145 4 on-site-inspection',
      ],
      ['L145 1 encryption-of-data + separate-password-handover'],
    ],
  ),
  fact(
    'sheet 7: the contractor’s',
    'L146 L148',
    () => [rows('s7', 'CONTRACTOR', 'OPERATIONAL'), rows('s7', 'CONTRACTOR', 'SYSTEM')],
    [
      [
        'L146 1 compliance',
        'L146 2 direct-handover',
        'L146 3 named-handlers + access-rights',
        'L146 4 locked-storage',
        'L148 5 locked-transport',
        'L148 6 return-of-materials + erasure-after-work + erasure-report',
      ],
      [
        'L148 1 access-rights + user-authentication',
        'L148 2 internet-separation + patching',
        'L148 3 monitoring-and-log-analysis',
      ],
    ],
  ),
  fact(
    'twenty-one clauses, at their lines',
    'L155-235',
    () => all('CLAUSE').map(({ number, evidence }) => `${number} ${linesOf(evidence)}`),
    [
      '1 L155',
      '2 L159',
      '3 L163',
      '4 L167',
      '5 L171-175',
      '6 L179',
      '7 L183',
      '8 L187',
      '9 L191-193',
      '10 L197',
      '11 L201',
      '12 L203',
      '13 L207',
      '14 L211',
      '15 L215',
      '16 L217',
      '17 L219',
      '18 L223',
      '19 L227',
      '20 L231',
      '21 L235',
    ],
  ),
  fact(
    'the same 特記事項 as those of 資料36, clause by clause',
    'L155-235',
    () => all('CLAUSE').map(({ number, heading, controls }) => [number, heading, controls]),
    openSeedPaper('source-document:shinjuku/36-card-terminal', record)
      .all('CLAUSE')
      .map(({ number, heading, controls }) => [number, heading, controls]),
  ),
  fact(
    'four sheets cite them',
    'L70 L87 L124 L145',
    () => keysOf(one('RULE_SET', 'tokki').citedBy.map(({ value }) => value)),
    ['s2', 's3', 's6', 's7'],
  ),
];

const ODDITIES: readonly Fact[] = [
  fact('ISDN against a leased line', 'L53 L55', () => note('ISDN回線'), ['CONTRADICTION L53 L55 changes answers']),
  fact('in use since 2011 with an undecided partner', 'L51 L54', () => note('業者選定後に委託先を決定'), [
    'CONTRADICTION L51 L54 changes answers',
  ]),
  fact(
    'the contract begins nine years after the linkage',
    'L69 L54 L31',
    () => note('平成32年6月1日から平成33年3月31日まで'),
    ['CONTRADICTION L69 L54 L31 changes answers'],
  ),
  fact('the end before the start', 'L144', () => note('平成32年6月1日から平成32年3月31日まで'), [
    'DATE L144 changes answers',
  ]),
  fact('a repair that is a new development', 'L90 L96', () => note('レイアウト変換システムの改修について'), [
    'CONTRADICTION L90 L96',
  ]),
  fact('functions 2 and 3 of (1) to (3)', 'L95 L96', () => note('2及び3の機能'), ['NUMBERING L95 L96']),
  fact('a function that is required and may not be built', 'L95 L96', () => note('業務運用次第では構築不要'), [
    'CONTRADICTION L95 L96 changes answers',
  ]),
  fact('the masked cell', 'L97', () => note('*****'), ['COVERAGE L97 changes answers']),
  fact('the 特記事項 know no 丙', 'L87 L151-235', () => note('特記事項(別紙)'), [
    'COVERAGE L87 L151-235 changes answers',
  ]),
  fact('clause 11 differs from that of 資料48: when things go back', 'L201', () => note('この契約の終了後は'), [
    'WORDING L201 changes answers',
  ]),
  fact('no day of the meeting', 'L3', () => note('情報公開・個人情報保護審議会 諮問・報告事項'), ['DATE L3']),
  fact('は is missing', 'L129', () => note('個人情報、定められた期日に'), ['MISPRINT L129']),
  fact('the LGWAN terminal is not taken for that of 資料48', 'L124', () => note('LGWAN 端末に一時保存したデータ'), [
    'READING L124 changes answers',
  ]),
  fact('three spellings', 'L79 L87 L88', () => note('指定代理納付者'), ['INCONSISTENT_NAME L79 L87 L88']),
  fact(
    'が for に',
    'L121',
    () => note('LGWAN-ASP サービス認定事業者が収納データに係る作成業務及び送信業務、サーバの管理を委託する'),
    ['MISPRINT L121'],
  ),
  fact('the title leaves out the posting', 'L135 L143 L44', () => note('印字出力処理業務及び封入封緘業務の委託'), [
    'COVERAGE L135 L143 L44 changes answers',
  ]),
  fact('a set day that is not set', 'L72 L88 L129', () => note('定められた期日'), [
    'COVERAGE L72 L88 L129 changes answers',
  ]),
  fact('assessment data that are not declared', 'L121 L122 L119', () => note('調定データ'), [
    'NOT_DECLARED L121 L122 L119 changes answers',
  ]),
  fact(
    'what the credit check looks at is not declared',
    'L82 L83 L80',
    () => note('クレジットカードの有効期限や利用限度額'),
    ['NOT_DECLARED L82 L83 L80 changes answers'],
  ),
  fact('numbers 11 to 20', 'L88', () => note('11～20'), ['NUMBERING L88']),
  fact(
    'に is missing in the form of four sheets',
    'L65 L80 L119 L140',
    () => note('委託に伴い事業者処理させる情報項目'),
    ['MISPRINT L65 L80 L119 L140'],
  ),
  fact('平成32年, as understood', 'L54 L69 L86 L123 L144', () => note('平成32年6月1日'), ['ERA L54 L69 L86 L123 L144']),
  fact('チャネル and チャンネル', 'L29 L106 L121', () => note('収納チャネル'), ['INCONSISTENT_NAME L29 L106 L121']),
  fact('the two missing attachments of the overview', 'L29', () => note('資料 49-1 及び資料 49-2 のとおり'), [
    'MISSING_ATTACHMENT L29 changes answers',
  ]),
  fact('inspection if needed, and every year', 'L55 L70 L109 L217', () => note('必要に応じ'), [
    'WORDING L55 L70 L109 L217 changes answers',
  ]),
];

describe.each([
  ['the paper', PAPER],
  ['people and items', PEOPLE_AND_ITEMS],
  ['parties and systems', PARTIES],
  ['linkages and entrustments', CONTRACT_FACTS],
  ['the way of the items', WAY],
  ['holdings', HOLDINGS],
  ['safeguards', SAFEGUARDS],
  ['oddities', ODDITIES],
])('資料49, %s', (_, facts) => {
  it.each(facts.map((one) => [titleOf(one), one] as const))('%s', (_title, { seen, is }) => {
    expect(seen()).toEqual(is);
  });
});

describe('資料49, what a trace answers', () => {
  const answers = new Map<string, TraceAnswer>();
  const names = new Map<string, string>();
  const PAYER = formatRef('DATA_SUBJECT', 'shinjuku', '49-payment/payer');
  const MOBILE = formatRef('ITEM_SET', 'shinjuku', '49-payment/shuno-49-3');
  const PAYEASY = formatRef('ITEM_SET', 'shinjuku', '49-payment/shuno-49-5');
  const PRINTED = formatRef('ITEM_SET', 'shinjuku', '49-payment/insatsu-49-6');
  const NUMBER = formatRef('INFORMATION_ITEM', 'shinjuku', '49-payment/shokai-key/納付番号');
  const QUESTIONS: readonly (readonly [TraceQuestion['subject'], string])[] = [
    [PAYER, '2010-07-01'],
    [PAYER, '2015-07-01'],
    [PAYER, '2020-07-01'],
    [PAYER, '2021-07-01'],
    [MOBILE, '2020-07-01'],
    [PAYEASY, '2020-07-01'],
    [PRINTED, '2020-07-01'],
    [NUMBER, '2020-07-01'],
  ];

  beforeAll(async () => {
    for (const { nodes } of record.documents) for (const { id, name } of nodes) names.set(id, name);
    const snapshot = snapshotFromRecord(toTraceRecord(record.documents));
    const limits = { direction: 'DOWNSTREAM', across: 'STATED', maxHops: 20, maxSteps: 10_000 } as const;
    for (const [subject, asOf] of QUESTIONS)
      answers.set(`${subject} ${asOf}`, await trace({ subject, when: { asOf }, ...limits }, snapshot));
  });

  const answer = (subject: string, asOf: string): TraceAnswer => {
    const found = answers.get(`${subject} ${asOf}`);
    if (found === undefined) throw new Error(`no trace of ${subject} on ${asOf}`);
    return found;
  };
  const stopsOf = (subject: string, asOf: string, carriage = 'CARRIED'): readonly string[] =>
    answer(subject, asOf)
      .stops.filter((stop) => stop.carriage === carriage)
      .map(({ hop, endpoint }) => `${hop} ${names.get(endpoint) ?? ''}`);
  const unknownsOf = (subject: string, asOf: string, reason: string): readonly string[] =>
    answer(subject, asOf)
      .completeness.unknowns.filter((unknown) => unknown.reason === reason)
      .map(({ at }) => names.get(at ?? '') ?? '');

  it('Mobile Regi, 2020-07-01: app, centre, terminal, system, section; 丙 too, as concluded (L52 L53 L70 L80 L82)', () => {
    expect(stopsOf(MOBILE, '2020-07-01')).toEqual([
      '0 モバイルレジ専用アプリ',
      '1 収納センター',
      '2 専用端末',
      `2 ${AGENT}`,
      '3 区の現行システム',
      '4 医療保険年金課',
    ]);
  });
  it('what goes on to the card companies, the banks and the printer is not known (L29 L82 L143)', () => {
    expect(stopsOf(MOBILE, '2020-07-01', 'UNKNOWN')).toEqual(
      expect.arrayContaining(['3 クレジットカード会社', '1 金融機関', `5 ${PRINTER}`, '6 郵便局']),
    );
  });
  it('Pay-easy, 2020-07-01: shared centre, LGWAN terminal, converter, standard system, section (L94 L96 L106 L121)', () => {
    expect(stopsOf(PAYEASY, '2020-07-01')).toEqual([
      '0 共同利用センター',
      '1 LGWAN端末',
      '2 レイアウト変換システム',
      '3 市町村事務処理標準システム',
      '4 医療保険年金課',
    ]);
  });
  it('the converter passes it on and keeps nothing (L94)', () => {
    const stop = answer(PAYEASY, '2020-07-01').stops.find(({ endpoint }) => endpoint.endsWith('/henkan-system'));
    expect([stop?.carriage, stop?.held]).toEqual(['CARRIED', 'NOT_LISTED']);
  });
  it('printing and posting: nothing is certain, since the contract ends before it starts (L144)', () => {
    expect(stopsOf(PRINTED, '2020-07-01')).toEqual([]);
    const onTheWay = answer(PRINTED, '2020-07-01').steps.filter(({ flow: id }) =>
      /\/(?:hand-over|load|return-medium)$/u.test(id),
    );
    expect(onTheWay.map(({ carriage, reasons }) => [carriage, reasons.includes('PERIOD_INVALID')])).toEqual([
      ['UNKNOWN', true],
      ['UNKNOWN', true],
      ['UNKNOWN', true],
    ]);
  });
  it('the letter comes back to the payer, who is not walked on from (L143)', () => {
    const stops = answer(PRINTED, '2020-07-01').stops.map(({ endpoint }) => names.get(endpoint));
    expect(stops).toContain('国民健康保険料の納付義務者');
    expect(stops).not.toContain('モバイルレジ専用アプリ');
  });
  it('the number of the inquiry key stands in the standard system; where else is not known (L95)', () => {
    expect(stopsOf(NUMBER, '2020-07-01')).toEqual(['0 市町村事務処理標準システム']);
    expect(answer(NUMBER, '2020-07-01').completeness.state).toBe('OPEN');
  });
  it('a payer in 2010: only the older ways, of unknown days (L29)', () => {
    expect(stopsOf(PAYER, '2010-07-01', 'UNKNOWN')).toEqual(
      expect.arrayContaining(['1 特別出張所', '1 金融機関', '1 コンビニエンスストア']),
    );
    expect(answer(PAYER, '2010-07-01').stops.map(({ endpoint }) => names.get(endpoint))).not.toContain('収納センター');
  });
  it('a payer in 2015: net banking by Mobile Regi, no credit, no Pay-easy (L31 L54)', () => {
    const stops = answer(PAYER, '2015-07-01').stops.map(({ endpoint }) => names.get(endpoint));
    expect(stops).toEqual(
      expect.arrayContaining(['モバイルレジ専用アプリ', '収納センター', '専用端末', '区の現行システム']),
    );
    expect(stops.filter((name) => [AGENT, '共同利用センター', 'レイアウト変換システム'].includes(name ?? ''))).toEqual(
      [],
    );
  });
  it('a payer in 2020: what the payer enters is not said, so nothing from the payer is certain (L52)', () => {
    const first = answer(PAYER, '2020-07-01').steps.filter(({ from }) => from === PAYER);
    expect(first.map(({ flow: id, carriage }) => `${id.split('/').at(-1) ?? ''} ${carriage}`).toSorted()).toEqual([
      'kinyu-madoguchi UNKNOWN',
      'konbini-nofu UNKNOWN',
      'madoguchi UNKNOWN',
      'pay-atm UNKNOWN',
      'pay-credit UNKNOWN',
      'pay-ib UNKNOWN',
      'pay-web UNKNOWN',
      'shutchojo UNKNOWN',
    ]);
  });
  it('whoever is undecided is an unknown end (L51 L79 L105 L139)', () => {
    expect(unknownsOf(PAYER, '2020-07-01', 'UNDECIDED_PARTY')).toEqual(
      expect.arrayContaining([AGENT, PRINTER, '収納センター', '共同利用センター']),
    );
  });
  it('three attachments may hold figures of the flows (L29)', () => {
    expect(unknownsOf(PAYER, '2020-07-01', 'FLOWS_NOT_IN_RECORD')).toEqual(['参考49-1', '資料49-1', '資料49-2']);
  });
  it('after March 2021 the contracts are not known to go on, the linkages are (L54 L69 L86 L123)', () => {
    const step = (key: string): unknown =>
      answer(PAYER, '2021-07-01')
        .steps.filter(({ flow: id }) => id.endsWith(`/${key}`))
        .map(({ carriage, reasons }) => [carriage, reasons]);
    expect(step('receive-credit')).toEqual([['CARRIED', ['UNRESOLVED_LIST']]]);
    expect(step('collect-credit')).toEqual([['UNKNOWN', ['UNRESOLVED_LIST', 'RENEWAL_NOT_STATED']]]);
  });
  it('the days on which a payer’s answer changes (L31 L54 L69 L144)', () => {
    expect(answer(PAYER, '2020-07-01').changes.map(({ day }) => day)).toEqual([
      '2011-04-01',
      '2020-03-31',
      '2020-06-01',
      '2021-04-01',
    ]);
  });
});

describe('資料49, traced back', () => {
  const { upstream, stopsOf } = openSeedTrace(record);
  const set = (slug: string): Ref<'ITEM_SET'> => formatRef('ITEM_SET', 'shinjuku', `49-payment/${slug}`);
  const sources = async (slug: string, day: string): Promise<readonly string[]> =>
    stopsOf(await upstream(set(slug), day)).filter((stop) => stop.includes(' CARRIED'));

  it('Pay-easy, from the section back to the shared centre; what the banks send there is not said (L29 L96 L106 L121)', async () => {
    expect(await sources('shuno-49-5', '2020-07-01')).toEqual([
      '0 医療保険年金課 CARRIED MUNICIPALITY',
      '1 市町村事務処理標準システム CARRIED MUNICIPALITY',
      '2 レイアウト変換システム CARRIED MUNICIPALITY',
      '3 LGWAN端末 CARRIED MUNICIPALITY',
      '4 共同利用センター CARRIED CONTRACTOR LINKAGE_PARTNER UNDECIDED',
    ]);
  });
  it('the assessment data come from the standard system, through the converter (L96 L121)', async () => {
    expect(await sources('chotei', '2020-07-01')).toEqual([
      '0 共同利用センター CARRIED CONTRACTOR LINKAGE_PARTNER UNDECIDED',
      '1 LGWAN端末 CARRIED MUNICIPALITY',
      '2 レイアウト変換システム CARRIED MUNICIPALITY',
      '3 市町村事務処理標準システム CARRIED MUNICIPALITY',
    ]);
  });
  it('Mobile Regi, the day before credit begins: net banking only, no 丙 (L31 L54 L86)', async () => {
    expect(await sources('shuno-49-3', '2020-05-31')).toEqual([
      '0 医療保険年金課 CARRIED MUNICIPALITY',
      '1 区の現行システム CARRIED MUNICIPALITY',
      '2 専用端末 CARRIED MUNICIPALITY',
      '3 収納センター CARRIED LINKAGE_PARTNER UNDECIDED',
      '4 モバイルレジ専用アプリ CARRIED LINKAGE_PARTNER UNDECIDED',
    ]);
  });
  it('Mobile Regi before 2011: nothing (L31 L54)', async () => {
    expect(await sources('shuno-49-3', '2011-03-31')).toEqual([]);
  });
});
