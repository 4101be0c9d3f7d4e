import { describe, expect, it } from 'vitest';
import type { MeasureActor, MeasureForm, MeasureSide } from '../../server/model/safeguard.ts';
import {
  describeItems,
  describePeriod,
  describeRows,
  describeStated,
  fact,
  linesOf,
  titleOf,
  type Fact,
} from './describeFacts.ts';
import { openSeedPaper } from './seedRecord.ts';

/*
 * 江戸川区 令和3年度第9回 情報公開及び個人情報保護審査会資料, bills 27 to 33, read line by line. Lines are those of the paper's text.
 */
const paper = openSeedPaper('source-document:edogawa/r3-9-bills-27-33');
const { one, all, nameOf } = paper;
const SHEETS = ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] as const;
const sheet = (key: string): ReturnType<typeof one<'MATTER'>> => one('MATTER', `r3-9-bills-27-33/${key}`);
const head = one('SOURCE_DOCUMENT', 'r3-9-bills-27-33');
const namesOf = (stated: readonly { readonly value: string }[]): readonly string[] =>
  stated.map(({ value }) => nameOf(value));
const note = (words: string): readonly string[] =>
  all('NOTE')
    .filter(({ printedWords }) => printedWords === words)
    .map(
      ({ noteKind, evidence, changesAnswers }) =>
        `${noteKind} ${linesOf(evidence)}${changesAnswers ? ' changes answers' : ''}`,
    );
/** The names right below a set, or below a node of it. */
const below = (set: string, path: readonly string[] = []): readonly string[] =>
  all('INFORMATION_ITEM')
    .filter(
      (item) =>
        item.itemSet.endsWith(`/${set}`) &&
        item.path.length === path.length + 1 &&
        path.every((name, at) => item.path[at] === name),
    )
    .map(({ name }) => name);
const item = (set: string, ...path: readonly string[]): ReturnType<typeof one<'INFORMATION_ITEM'>> => {
  const found = all('INFORMATION_ITEM').find(
    (one) => one.itemSet.endsWith(`/${set}`) && one.path.join('/') === path.join('/'),
  );
  if (found === undefined) throw new Error(`"${set}" has no "${path.join('/')}"`);
  return found;
};
/** `職員課 → 職員配備システム: …`, with the word where the direction or the whole was inferred. */
const flow = (key: string): string => {
  const { from, to, carries, networks, directionBasis, basis } = one('FLOW', key);
  const over = networks.length === 0 ? '' : ` over ${namesOf(networks).join('、')}`;
  const marks = [
    basis === 'INFERRED' ? ' (inferred)' : '',
    directionBasis === 'INFERRED' ? ' (direction inferred)' : '',
  ];
  return `${nameOf(from.value)} → ${nameOf(to.value)}: ${describeItems(paper, carries)}${over}${marks.join('')}`;
};
const flowsOf = (key: string): readonly string[] =>
  all('FLOW')
    .filter(({ matters }) => matters.some((id) => id.endsWith(`/${key}`)))
    .map(({ from, to }) => `${nameOf(from.value)} → ${nameOf(to.value)}`);
const countsOf = (key: string): readonly string[] =>
  one('DATA_SUBJECT', key).counts.map(({ value, evidence }) =>
    [
      value.printed,
      value.min === value.max ? value.min : `${value.min}-${value.max}`,
      value.unit,
      value.per,
      value.approximate ? 'approximate' : undefined,
      value.countBasis,
      linesOf(evidence),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
const akaOf = (key: string): readonly string[] =>
  one('DATA_SUBJECT', key).aka.map(({ name, evidence }) => `${name} ${linesOf(evidence)}`);
const certificatesOf = (key: string): readonly string[] =>
  all('CERTIFICATE')
    .filter(({ organisation }) => organisation.endsWith(`/${key}`))
    .map(({ scheme, state, evidence }) => `${scheme} ${state} ${linesOf(evidence)}`);
const candidates = (set: string, scheme: string): readonly string[] =>
  all('INFORMATION_ITEM')
    .filter((one) => one.itemSet.endsWith(`/${set}`))
    .flatMap(({ name, classifications }) =>
      classifications
        .filter((one) => one.scheme === scheme)
        .map(({ strength, state }) => `${name} ${strength ?? ''} ${state}`),
    );
/** The controls of one block of a sheet, as `L100 1 data-centre`. */
const controls = (key: string, actor: MeasureActor, side: MeasureSide, form: MeasureForm): readonly string[] => {
  const rows = new Map<string, string[]>();
  for (const measure of all('MEASURE')) {
    const { matter, control, evidence, number } = measure;
    if (!matter.endsWith(`/${key}`) || measure.actor !== actor || measure.side !== side || measure.form !== form)
      continue;
    const row = `${linesOf(evidence)}${number === undefined ? '' : ` ${number}`}`;
    rows.set(row, [...(rows.get(row) ?? []), control.replace('control:jp/', '')]);
  }
  return [...rows].map(([row, found]) => `${row} ${found.join(' + ')}`);
};
const partiesOf = (key: string): readonly string[] =>
  one('ENTRUSTMENT', key).parties.map(
    ({ value, basis }) =>
      `${nameOf(value.organisation)} ${value.standing}${basis === 'INFERRED' ? ' inferred' : ''}: ${value.tasks
        .map((task) => task.value.taskKind)
        .join(' ')}`,
  );

const PAPER: readonly Fact[] = [
  fact('the review board', 'L7', () => head.body?.value, '江戸川区情報公開及び個人情報保護審査会'),
  fact(
    'the ninth meeting of 令和3年度; its day is not printed',
    'L3-5',
    () => [head.number?.value, head.fiscalYear?.value, head.date],
    ['令和3年度第9回', 2021, undefined],
  ),
  fact('the ordinance of the ward', 'L25', () => head.legalRegime?.value, '江戸川区個人情報保護条例'),
  fact(
    'seven bills, numbered as printed, and no overview',
    'L3 L145 L462 L609 L710 L846 L962',
    () => all('MATTER').map(({ number }) => number),
    [
      '令和3年度第27号議案',
      '令和3年度第28号議案',
      '令和3年度第29号議案',
      '令和3年度第30号議案',
      '令和3年度第31号議案',
      '令和3年度第32号議案',
      '令和3年度第33号議案',
    ],
  ),
  fact('the titles', 'L9 L151 L468 L615 L716 L852 L968', () => all('MATTER').map(({ name }) => name), [
    '職員配備システムの開発について',
    '台帳記載事項証明書の自動発行機能の追加に伴う江戸川区建築情報管理システムの変更について',
    '江戸川区申請管理システムの開発について',
    'くすのきカルチャー教室受講生オンライン受付業務の外部委託について',
    '江戸川区社会的養護自立支援事業に係る業務の外部委託について',
    '江戸川区障害児里親等委託推進モデル事業に係る業務の外部委託について',
    '国民健康保険における不当利得返還金の納付案内に関する業務の外部委託について',
  ]),
  fact(
    'reference and day of each request',
    'L42 L184 L501 L648 L749 L886 L1001',
    () => all('MATTER').map(({ reference, date }) => [reference, date]),
    [
      ['21危防送第366号', '2022-03-03'],
      ['21都建送第941号', '2022-02-28'],
      ['21生マ送第331号', '2022-02-25'],
      ['21福福送第1705号', '2022-03-04'],
      ['21子援送第900号', '2022-02-25'],
      ['21子援送第901号', '2022-02-25'],
      ['21健医送第4711号', '2022-02-02'],
    ],
  ),
  fact(
    'three of processing, four of entrustment, all consultations',
    'L27 L169 L486 L633 L734 L871 L986',
    () => all('MATTER').map(({ matterKind, legalStep }) => [matterKind, legalStep?.value]),
    [
      ['PROCESSING', 'CONSULTATION'],
      ['PROCESSING', 'CONSULTATION'],
      ['PROCESSING', 'CONSULTATION'],
      ['ENTRUSTMENT', 'CONSULTATION'],
      ['ENTRUSTMENT', 'CONSULTATION'],
      ['ENTRUSTMENT', 'CONSULTATION'],
      ['ENTRUSTMENT', 'CONSULTATION'],
    ],
  ),
  fact(
    '第14条第2項 for processing, 第3項 for entrustment',
    'L27 L169 L486 L633 L734 L871 L986',
    () => all('MATTER').map(({ legalBasis }) => /第14条第\d項/u.exec(legalBasis?.value ?? '')?.[0]),
    ['第14条第2項', '第14条第2項', '第14条第2項', '第14条第3項', '第14条第3項', '第14条第3項', '第14条第3項'],
  ),
  fact(
    'what the board answered is not in the paper',
    'whole',
    () => all('MATTER').flatMap(({ outcome }) => outcome ?? []),
    [],
  ),
  fact(
    'the section in charge of each',
    'L11 L153 L470 L617 L718 L855 L970',
    () => SHEETS.map((key) => namesOf(sheet(key).departments)[0]),
    ['防災危機管理課', '建築指導課', 'マイナンバー推進課', '福祉推進課', '援助課', '援助課', '医療保険課'],
  ),
  fact(
    'the divisions',
    'L11 L153 L241 L470 L617 L718 L970',
    () => all('DEPARTMENT').flatMap(({ name, division }) => (division === undefined ? [] : [`${division}${name}`])),
    [
      '危機管理部防災危機管理課',
      '都市開発部建築指導課',
      '経営企画部DX推進課',
      '生活振興部マイナンバー推進課',
      '福祉部福祉推進課',
      '子ども家庭部援助課',
      '健康部医療保険課',
    ],
  ),
  fact(
    'when each is to begin',
    'L75-77 L223-225 L538-542 L681-683 L778-780 L917-921 L1051-1053',
    () => SHEETS.map((key) => sheet(key).periods.map(describePeriod)),
    [
      ['2022-04-01(MONTH) → ? planned DEVELOPMENT', '2022-05-01(MONTH) → ? planned LIVE'],
      ['審査会の答申 → ? planned DEVELOPMENT', '2022-04-01(MONTH) → ? planned LIVE'],
      ['2022-04-01(MONTH) → ? planned DEVELOPMENT', '2023-01-01(MONTH) → ? planned LIVE'],
      ['2022-04-01(MONTH) → ? planned'],
      ['2022-04-01(MONTH) → ? planned'],
      ['2022-02-01(MONTH) → 2022-03-31(FISCAL_YEAR)', '2022-04-01(MONTH) → 2023-03-31(FISCAL_YEAR) planned'],
      ['2022-04-01(MONTH) → ? planned'],
    ],
  ),
  fact(
    'eight earlier consultations, by month',
    'L205 L1030 L1047 L1062',
    () => all('DECISION').map(({ meeting, evidence }) => `${/^.*?年\d+月/u.exec(meeting)?.[0]} ${linesOf(evidence)}`),
    [
      '平成18年5月 L205',
      '平成19年3月 L1030',
      '平成19年3月 L1062',
      '平成25年5月 L1047',
      '平成27年1月 L1047',
      '平成28年1月 L1047',
      '平成28年11月 L1047',
      '令和2年3月 L1047',
    ],
  ),
  fact(
    'three figures of flows are not in the record',
    'L111 L575 L1062',
    () =>
      all('ATTACHMENT')
        .filter(({ holds }) => holds.includes('FLOWS'))
        .map(({ inRecord, matters }) => [inRecord, matters.map((id) => id.split('/').at(-1))]),
    [
      [false, ['s1']],
      [false, ['s3']],
      [false, ['s7']],
    ],
  ),
  fact(
    'six forms of the operating rules are not in the record',
    'L307 L365-367 L378',
    () =>
      all('ATTACHMENT')
        .filter(({ name }) => /^第\d号様式/u.test(name))
        .map(({ name, inRecord }) => `${/^第\d号様式(?:の2)?/u.exec(name)?.[0]} ${String(inRecord)}`),
    [
      '第1号様式 false',
      '第2号様式 false',
      '第3号様式 false',
      '第4号様式 false',
      '第4号様式の2 false',
      '第5号様式 false',
    ],
  ),
  fact(
    'the special clauses are cited by four bills and printed by none',
    'L702 L801 L942 L1075',
    () => {
      const { inRecord, citedBy } = one('RULE_SET', 'kojin-joho-hogo-tokuyaku');
      return [inRecord, citedBy.map(({ value }) => value.split('/').at(-1))];
    },
    [false, ['s4', 's5', 's6', 's7']],
  ),
  fact(
    'the mayor’s name is written 齊 in four bills and 斉 in three',
    'L23 L165 L482 L629 L730 L867 L982',
    () => note('齊'),
    ['INCONSISTENT_NAME L23 L165 L482 L629 L730 L867 L982'],
  ),
];

const BILL27: readonly Fact[] = [
  fact('staff, about 3,800', 'L67 L97', () => [one('DATA_SUBJECT', 'ku-shokuin').name, countsOf('ku-shokuin')], [
    '区職員（再任用職員及び会計年度任用職員を含む。）',
    ['約 3,800 人の区職員 3800 人 approximate BACKGROUND L67'],
  ]),
  fact('eighteen items', 'L98', () => below('shokuin'), [
    '職員番号',
    '氏名',
    'フリガナ',
    '部名',
    '所属名',
    '性別',
    '年度末年齢',
    '採用日',
    '退職予定日',
    '任用区分',
    '職層名',
    '職種名',
    '区分名',
    '事務名',
    '住所',
    '参集場所',
    '参集役割',
    '参集場所までの距離',
  ]),
  fact(
    'secret: name, sex, age, address, day of appointment',
    'L118',
    () => candidates('shokuin', 'SECRET').map((text) => text.split(' ')[0]),
    ['氏名', '性別', '年度末年齢', '採用日', '住所'],
  ),
  fact(
    'personnel data come from 職員課 after the changes of April, their list is open',
    'L86 L136',
    () => [
      flow('s1-shokuin-joho').split(': ')[0],
      one('FLOW', 's1-shokuin-joho').occasion,
      one('ITEM_SET', 'shokuin-joho').open,
    ],
    ['職員課 → 職員配備システム', '4月の人事異動後', true],
  ),
  fact(
    'each division enters who cannot report; what is in it is not known',
    'L136',
    () => [flow('s1-fuka'), one('ITEM_SET', 'fuka-joho').resolved],
    ['区の各部（第27号議案） → 職員配備システム: 参集不可職員の情報', false],
  ),
  fact(
    'candidates are worked out inside the system',
    'L69 L86 L139',
    () => [
      one('FLOW', 's1-kohosan').from.value === one('FLOW', 's1-kohosan').to.value,
      one('FLOW', 's1-kohosan').transfer?.value,
    ],
    [true, 'AUTOMATIC'],
  ),
  fact(
    'the roster goes to every division, by means not stated',
    'L143',
    () => flow('s1-shuchi'),
    '防災危機管理課 → 区の各部（第27号議案）: 職員防災態勢名簿',
  ),
  fact('system and terminals over the municipal LAN', 'L87 L120', () => namesOf(one('FLOW', 's1-hyoji').networks), [
    '全庁LAN（全庁情報システムネットワーク）',
  ]),
  fact(
    'the contractor issues ID and password',
    'L118 L125',
    () => flow('s1-account'),
    '東京ガスエンジニアリングソリューションズ株式会社 → 区職員（再任用職員及び会計年度任用職員を含む。）: 職員配備システムのアカウント',
  ),
  fact(
    'the data lie on a server in the data centre',
    'L100',
    () => [one('HOLDING', 's1-server').medium, nameOf(one('SYSTEM', 'haibi-system').housedOn?.value ?? '')],
    ['データセンター（iDC）に設置したサーバ', 'データセンター（iDC）のサーバ（全庁LANで用意するハードウェア）'],
  ),
  fact('a planned developer who also maintains', 'L88 L91', () => partiesOf('haibi-kaihatsu'), [
    '東京ガスエンジニアリングソリューションズ株式会社 PLANNED: DEVELOP MAINTAIN',
  ]),
  fact('with both certificates', 'L88', () => certificatesOf('tokyo-gas-es'), [
    'PRIVACY_MARK HELD L88',
    'ISMS HELD L88',
  ]),
  fact('physical safeguards', 'L100', () => controls('s1', 'MUNICIPALITY', 'PHYSICAL', 'DUTY'), [
    'L100 1 data-centre',
    'L100 2 device-fixing + key-custody',
    'L100 3 entry-exit-control',
  ]),
  fact('operational safeguards', 'L100 L102', () => controls('s1', 'MUNICIPALITY', 'OPERATIONAL', 'DUTY'), [
    'L100 1 user-authentication + access-rights',
    'L102 2 access-log-management',
    'L102 3 anti-malware',
  ]),
  fact('one human safeguard', 'L100', () => controls('s1', 'MUNICIPALITY', 'HUMAN', 'DUTY'), ['L100 user-duties']),
  fact(
    'the centre answers for place and power, who is not stated',
    'L120',
    () => controls('s1', 'NOT_STATED', 'PHYSICAL', 'POLICY_RESPONSE'),
    ['L120 data-centre + entry-exit-control + uninterruptible-power'],
  ),
  fact(
    'the line is defended by the contractor of e-ship',
    'L120',
    () => controls('s1', 'CONTRACTOR', 'PHYSICAL', 'POLICY_RESPONSE'),
    ['L120 line-protection + firewall + intrusion-detection'],
  ),
  fact(
    'oddities: 系 for 係, two names of the roster',
    'L91 L141 L143',
    () => [note('情報管理系'), note('職員配備態勢名簿')],
    [['MISPRINT L91'], ['INCONSISTENT_NAME L141 L143']],
  ),
  fact('what is handled but not declared', 'L86 L118 L136', () => [note('参集不可職員の情報'), note('参集場所候補')], [
    ['NOT_DECLARED L136 changes answers'],
    ['NOT_DECLARED L86 L86 changes answers'],
  ]),

  fact(
    'what the proposals rest on, and what is assigned, are open lists of their own',
    'L86',
    () => ['wariate-jokyo', 'wariate'].map((key) => [...below(key), one('ITEM_SET', key).open]),
    [
      ['住所変更', '部署異動', '職務要件', true],
      ['職員の役割', '先発部隊', true],
    ],
  ),
  fact(
    'the section assigns and types in what the system keeps',
    'L86 L141',
    () => [flow('s1-kettei'), flow('s1-touroku')],
    [
      '防災危機管理課 → 職員配備システムで利用する全庁LAN端末: 参集場所、参集役割、参集場所毎に割り当てる情報',
      '職員配備システムで利用する全庁LAN端末 → 職員配備システム: 参集場所、参集役割、参集場所毎に割り当てる情報 over 全庁LAN（全庁情報システムネットワーク）',
    ],
  ),
  fact(
    'into what the divisions enter who cannot report is not printed: that it is the system is a reading',
    'L136-137',
    () => [one('FLOW', 's1-fuka').to.basis, one('FLOW', 's1-shokuin-joho').to.basis],
    ['INFERRED', 'STATED'],
  ),
];

const BILL28: readonly Fact[] = [
  fact(
    'seven items of the users of the terminal',
    'L246-247',
    () => [namesOf(one('ITEM_SET', 'kenchiku').about), below('kenchiku')],
    [['情報提供端末の利用者'], ['法人名', '氏名', '郵便番号', '住所', '電話番号', 'ユーザID', '印刷ログ']],
  ),
  fact(
    'the applicant enters name and address; the rest is concluded',
    'L213',
    () => describeItems(paper, one('FLOW', 's2-nyuryoku').carries),
    '申請者情報（台帳記載事項証明書の申請書）、氏名、住所、法人名 inferred、郵便番号 inferred、電話番号 inferred',
  ),
  fact(
    'before that a form at the counter',
    'L211 L213',
    () => [flow('s2-madoguchi'), one('FLOW', 's2-madoguchi').periods.map(describePeriod)],
    ['情報提供端末の利用者 → 建築指導課: 申請者情報（台帳記載事項証明書の申請書） over 紙の受渡し', ['現在 → ?']],
  ),
  fact(
    'the certificate is issued by itself and printed at the terminal',
    'L211 L235',
    () => [one('FLOW', 's2-shomeisho').transfer?.value, flow('s2-hakko')],
    ['AUTOMATIC', '情報提供端末専用プリンタ → 情報提供端末の利用者: 台帳記載事項証明書 over 紙の受渡し'],
  ),
  fact(
    'the outline names four things and 等',
    'L217-219',
    () => [below('gaiyosho'), one('ITEM_SET', 'gaiyosho').open],
    [['建築物の大きさ', '高さ', '配置図', '検査結果'], true],
  ),
  fact(
    'six existing lines of business, and the new one concluded',
    'L234 L235',
    () => sheet('s2').business.map(({ basis }) => basis),
    ['STATED', 'STATED', 'STATED', 'STATED', 'STATED', 'STATED', 'INFERRED'],
  ),
  fact(
    'the operator of the system today also changes and maintains it',
    'L237 L241',
    () => partiesOf('kenchiku-unyo'),
    ['株式会社パスコ CONTRACTED: OPERATE DEVELOP MAINTAIN'],
  ),
  fact('with both certificates, the second over a page break', 'L237 L240', () => certificatesOf('pasco'), [
    'PRIVACY_MARK HELD L237',
    'ISMS HELD L237-240',
  ]),
  fact('DX推進課 runs the data centre', 'L249', () => nameOf(one('SYSTEM', 'idc').operator?.value ?? ''), 'DX推進課'),
  fact('physical safeguards', 'L249', () => controls('s2', 'MUNICIPALITY', 'PHYSICAL', 'DUTY'), [
    'L249 1 data-centre',
    'L249 2 device-fixing',
    'L249 3 entry-exit-control',
  ]),
  fact('technical safeguards', 'L249', () => controls('s2', 'MUNICIPALITY', 'TECHNICAL', 'DUTY'), [
    'L249 1 user-authentication',
    'L249 2 operation-log + monitoring-and-log-analysis',
    'L249 3 anti-malware',
  ]),
  fact(
    'one human, one operational',
    'L249',
    () => [controls('s2', 'MUNICIPALITY', 'HUMAN', 'DUTY'), controls('s2', 'MUNICIPALITY', 'OPERATIONAL', 'DUTY')],
    [['L249 compliance'], ['L249 access-log-management']],
  ),
  fact(
    'the draft rules: fourteen articles and two supplements',
    'L254-410',
    () => {
      const rules = one('RULE_SET', 'kenchiku-kitei-an');
      const numbers = all('CLAUSE')
        .filter(({ ruleSet }) => ruleSet === rules.id)
        .map(({ number }) => /^(?:第\d+条|付則)/u.exec(number)?.[0]);
      return [rules.draft, rules.inRecord, [...new Set(numbers)]];
    },
    [
      true,
      true,
      [
        '第1条',
        '第2条',
        '第3条',
        '第4条',
        '第5条',
        '第6条',
        '第7条',
        '第8条',
        '第9条',
        '第10条',
        '第11条',
        '第12条',
        '第13条',
        '第14条',
        '付則',
      ],
    ],
  ),
  fact(
    'each paragraph once, with its heading',
    'L360-367',
    () =>
      all('CLAUSE')
        .filter(({ number }) => number.startsWith('第9条'))
        .map(({ number, heading, evidence }) => `${number} ${heading} ${linesOf(evidence)}`),
    [
      '第9条第1項 アクセスの制御 L360',
      '第9条第2項 アクセスの制御 L362',
      '第9条第3項 アクセスの制御 L363',
      '第9条第4項 アクセスの制御 L364',
      '第9条第5項 アクセスの制御 L365',
      '第9条第6項 アクセスの制御 L366',
      '第9条第7項 アクセスの制御 L367',
    ],
  ),
  fact(
    'the first rules date from 2007, the day of the change is masked',
    'L406 L410',
    () =>
      [one('RULE_SET', 'kenchiku-kitei-genko').period, one('RULE_SET', 'kenchiku-kitei-an').period].map((period) =>
        period === undefined ? '' : describePeriod(period),
      ),
    ['2007-02-26 → ?', '令和〇年〇月〇日 → ?'],
  ),
  fact(
    'nothing stays on a LAN terminal',
    'L282',
    () =>
      all('RETENTION')
        .filter(({ id }) => id.includes('/s2-lan'))
        .map(({ action, evidence }) => `${action} ${linesOf(evidence)}`),
    ['NOTHING_KEPT L282'],
  ),
  fact(
    'four databases of the ward, the direction not stated',
    'L419-422',
    () => ['chiku', 'jutaku', 'kaihatsu', 'chukoso'].flatMap((key) => [flow(`s2-${key}-in`), flow(`s2-${key}-out`)]),
    [
      '地区計画データベース → 江戸川区建築情報管理システム: not stated (direction inferred)',
      '江戸川区建築情報管理システム → 地区計画データベース: not stated (direction inferred)',
      '住宅等整備基準条例データベース → 江戸川区建築情報管理システム: not stated (direction inferred)',
      '江戸川区建築情報管理システム → 住宅等整備基準条例データベース: not stated (direction inferred)',
      '都市計画法開発許可（29条）データベース → 江戸川区建築情報管理システム: not stated (direction inferred)',
      '江戸川区建築情報管理システム → 都市計画法開発許可（29条）データベース: not stated (direction inferred)',
      '中高層建築物（標識設置）データベース → 江戸川区建築情報管理システム: not stated (direction inferred)',
      '江戸川区建築情報管理システム → 中高層建築物（標識設置）データベース: not stated (direction inferred)',
    ],
  ),
  fact(
    'user ID and first password from the manager of the system',
    'L308 L362-363',
    () => [nameOf(one('FLOW', 's2-id-hakko').from.value), below('kenchiku-account')],
    ['建築指導課', ['ユーザID', '初期パスワード']],
  ),
  fact(
    'the application for a user ID is in a form that is missing',
    'L307',
    () => one('ITEM_SET', 'user-shinseisho').resolved,
    false,
  ),
  fact(
    'oddities: a missing bracket, 規定 for 規程, a masked day',
    'L302 L410',
    () => [
      note('江戸川区職員（区長部局（都市開発部・土木部の事務部局に勤務する職員で、'),
      note('この規定は、'),
      note('令和〇年〇月〇日'),
    ],
    [['MISPRINT L302'], ['WORDING L410'], ['COVERAGE L410 changes answers']],
  ),

  fact(
    'what only the draft rules describe has no known start',
    'L406 L410',
    () =>
      ['s2-teikyo-system', 's2-lan-in', 's2-chiku-in', 's2-id-hakko'].map((key) =>
        one('FLOW', key).periods.map(describePeriod).join(),
      ),
    Array(4).fill('令和〇年〇月〇日 → ?'),
  ),
  fact(
    'the ward runs every part of the system, concluded',
    'L236 L262-292',
    () =>
      ['joho-printer', 'kenchiku-database', 'chiri-system', 'teikyo-service'].map((key) => {
        const { operator } = one('SYSTEM', key);
        return `${nameOf(operator?.value ?? '')} ${operator?.basis ?? ''}`;
      }),
    Array(4).fill('建築指導課 INFERRED'),
  ),
  fact(
    'which sections keep the linked databases is not said',
    'L419-422',
    () =>
      ['chiku-keikaku-db', 'jutaku-seibi-db', 'kaihatsu-kyoka-db', 'chukoso-db'].map(
        (key) => all('DEPARTMENT').find(({ id }) => id === one('SYSTEM', key).operator?.value)?.party,
      ),
    Array(4).fill('CATEGORY'),
  ),
  fact(
    'the head answers the section that asked for an ID; what the answer says is not printed',
    'L308',
    () => [flow('s2-id-tsuchi'), linesOf(one('FLOW', 's2-id-tsuchi').evidence)],
    ['建築指導課 → 建築情報システムを利用する課（都市開発部・土木部）: not stated', 'L308'],
  ),
  fact(
    'article 8 gives each post its duties, the protection of information among them',
    'L326 L330 L340 L346 L352',
    () =>
      controls('s2', 'MUNICIPALITY', 'NOT_STATED', 'RULE').filter((row) =>
        ['L326', 'L328', 'L330', 'L340', 'L346'].some((line) => row.startsWith(`${line} `)),
      ),
    [
      'L326 duty-of-care',
      'L328 operation-log + monitoring-and-log-analysis',
      'L330 account-management',
      'L340 L352 management-check',
      'L346 duty-of-care',
    ],
  ),
];

const BILL29: readonly Fact[] = [
  fact(
    'two sections: of the applicant, of the application',
    'L579-580',
    () => [below('shinsei', ['申請者情報']), below('shinsei', ['申請書情報'])],
    [
      [
        '氏名',
        '住所',
        '生年月日',
        '性別',
        '郵便番号',
        '電話番号',
        'メールアドレス',
        '署名検証年月日',
        '署名検証結果',
        '利用者用証明書シリアル番号',
        '利用者証明用電子証明書シリアル番号',
        '宛名番号',
        '世帯番号',
      ],
      ['受付番号', '申請日時', '手続名称', '各手続の申請に必要な項目'],
    ],
  ),
  fact(
    'what each procedure needs is not listed',
    'L580',
    () => item('shinsei', '申請書情報', '各手続の申請に必要な項目').open,
    true,
  ),
  fact(
    'applicant, ぴったりサービス, the ward’s system, the business systems',
    'L532 L551-552 L563',
    () =>
      flowsOf('s3')
        .slice(1, 3)
        .concat(flowsOf('s3').filter((text) => text.includes('各業務システム'))),
    [
      'マイナポータルからぴったりサービスで電子申請した者 → ぴったりサービス',
      'ぴったりサービス → 江戸川区申請管理システム',
      '江戸川区申請管理システム → 各業務システム（区のマイナンバー利用事務に係るシステム）',
    ],
  ),
  fact('which business systems is not said', 'L551', () => one('SYSTEM', 'gyomu-systems').party, 'CATEGORY'),
  fact(
    'with what the serial numbers are linked is not said',
    'L552',
    () => [
      one('SYSTEM', 'serial-aite').party,
      one('FLOW', 's3-serial-in').directionBasis,
      one('FLOW', 's3-serial-out').directionBasis,
    ],
    ['UNNAMED', 'INFERRED', 'INFERRED'],
  ),
  fact(
    'the applicant is found by the system itself',
    'L532 L551',
    () => describeStated(one('FLOW', 's3-tokutei').transfer),
    'AUTOMATIC L532',
  ),
  fact('no line between ぴったりサービス and the ward is named', 'L552', () => one('FLOW', 's3-torikomi').networks, []),
  fact(
    'the printed reports stay in the sections that use it',
    'L587',
    () => [nameOf(one('HOLDING', 's3-chohyo').holder.value), one('HOLDING', 's3-chohyo').medium],
    ['申請管理システムを利用する課', '紙'],
  ),
  fact(
    'all items are secret',
    'L587',
    () => one('ITEM_SET', 'shinsei').classifications.map(({ scheme, basis }) => `${scheme} ${basis}`),
    ['SECRET STATED'],
  ),
  fact('special care only as something one may guess', 'L580', () => candidates('shinsei', 'SPECIAL_CARE'), [
    '各手続の申請に必要な項目 SUGGESTIVE CANDIDATE',
  ]),
  fact('a planned developer who also maintains', 'L557-558', () => partiesOf('shinsei-kaihatsu'), [
    '株式会社日立システムズ PLANNED: DEVELOP MAINTAIN',
  ]),
  fact('with both certificates', 'L557', () => certificatesOf('hitachi-systems'), [
    'PRIVACY_MARK HELD L557',
    'ISMS HELD L557',
  ]),
  fact('technical safeguards', 'L569', () => controls('s3', 'MUNICIPALITY', 'TECHNICAL', 'DUTY'), [
    'L569 1 user-authentication',
    'L569 2 access-log-management',
    'L569 3 anti-malware',
  ]),
  fact(
    'physical answers to the policy',
    'L589',
    () =>
      all('MEASURE')
        .filter(({ matter, side, form }) => matter.endsWith('/s3') && side === 'PHYSICAL' && form === 'POLICY_RESPONSE')
        .map(({ control, printed }) => `${control.replace('control:jp/', '')} ${printed}`),
    [
      'data-centre 【既設対応済】',
      'entry-exit-control 【既設対応済】',
      'uninterruptible-power 【既設対応済】',
      'line-protection 【全庁LAN統括管理者が対処する】',
    ],
  ),
  fact(
    'no real personal data in tests outside the ward’s buildings',
    'L594',
    () =>
      all('MEASURE')
        .filter(({ matter, control }) => matter.endsWith('/s3') && control === 'control:jp/dummy-data-in-tests')
        .map(({ evidence }) => linesOf(evidence)),
    ['L594'],
  ),
  fact(
    'the developer answers for failures',
    'L596 L599',
    () => controls('s3', 'CONTRACTOR', 'NOT_STATED', 'POLICY_RESPONSE'),
    ['L596 L599 incident-preparedness'],
  ),
  fact(
    'two plans of the state are cited',
    'L526 L528',
    () => ['dx-keikaku', 'juten-keikaku'].map((key) => one('RULE_SET', key).version),
    ['令和2年12月25日（総務省）', '令和3年12月24日閣議決定'],
  ),
  fact(
    'two names of serial numbers that may be one misprint',
    'L579',
    () => note('利用者用証明書シリアル番号、利用者証明用電子証明書シリアル番号'),
    ['WORDING L579 changes answers'],
  ),
  fact('システム管理担当者 occurs once', 'L594', () => note('システム管理担当者'), ['INCONSISTENT_NAME L594']),
  fact(
    'the standard’s numbers differ from those of bill 27',
    'L100 L120-122 L569 L589-591',
    () => note('4.組織体制、7.人的セキュリティ及び8.技術的セキュリティ'),
    ['CONTRADICTION L100 L120-122 L569 L589-591'],
  ),

  fact(
    'outside the offices real data are not used in principle: when they are is not said',
    'L594',
    () => note('実際の個人情報データは、原則として利用しない'),
    ['COVERAGE L594 changes answers'],
  ),
  fact(
    'whose the business systems are is concluded to be the ward’s, no section named',
    'L532',
    () => all('DEPARTMENT').find(({ id }) => id === one('SYSTEM', 'gyomu-systems').operator?.value)?.party,
    'CATEGORY',
  ),
  fact(
    'the IDs of the municipal LAN stand on this bill only, cards and passwords on bill 27 too',
    'L594 L100 L569',
    () => [
      linesOf(one('ITEM_SET', 'lan-id').evidence),
      linesOf(one('ITEM_SET', 'lan-account').evidence),
      describeItems(paper, one('FLOW', 'lan-account').carries),
    ],
    ['L594', 'L100 L569', '全庁LANのICカード及びパスワード、全庁LANの利用者ごとのID'],
  ),
  fact(
    'papers of the development are kept by weight, and the work is done where entry is controlled',
    'L594',
    () =>
      all('MEASURE')
        .filter(({ matter, detail }) => matter.endsWith('/s3') && detail?.startsWith('開発の資料は') === true)
        .map(({ control }) => control.replace('control:jp/', '')),
    ['development-security', 'design-document-management', 'entry-exit-control', 'dummy-data-in-tests'],
  ),
];

const BILL30: readonly Fact[] = [
  fact('what the form sends, with the wished course', 'L692', () => below('moshikomi'), [
    '希望の科目',
    '住所',
    '氏名',
    '生年月日',
    '電話番号',
    'メールアドレス',
  ]),
  fact(
    'the wished course is not declared',
    'L692 L700',
    () => [
      note('希望の科目'),
      one('ENTRUSTMENT', 'kusunoki-online')
        .items.filter(({ basis }) => basis === 'INFERRED')
        .map(({ node }) => nameOf(node)),
    ],
    [['NOT_DECLARED L692 L700 changes answers'], ['希望の科目']],
  ),
  fact('applicant, form, council, database', 'L692', () => ['s4-moshikomi', 's4-shuyaku', 's4-nyuryoku'].map(flow), [
    'くすのきカルチャー教室の受講希望者 → くすのきカルチャーセンターのホームページ上の申込フォーム: くすのきカルチャー教室の申込データ over インターネット（申込フォームの暗号化通信）',
    'くすのきカルチャーセンターのホームページ上の申込フォーム → 江戸川区社会福祉協議会: くすのきカルチャー教室の申込データ',
    '江戸川区社会福祉協議会 → くすのきカルチャー教室の申込データのデータベース: くすのきカルチャー教室の申込データ',
  ]),
  fact(
    'by telephone on three days so far, items not stated',
    'L673',
    () => [flow('s4-denwa'), one('FLOW', 's4-denwa').occasion],
    [
      'くすのきカルチャー教室の受講希望者 → 江戸川区社会福祉協議会: not stated over 電話',
      '特定の3日間の9時から17時まで',
    ],
  ),
  fact('2,500 to 3,000 a year, calls received', 'L700', () => countsOf('jukosei'), [
    '2,500~3,000件/年(電話受付件数) 2500-3000 件 YEAR ESTIMATE L700',
  ]),
  fact('the bill’s word for them is all residents', 'L692 L699', () => akaOf('jukosei'), [
    '受講希望者 L692',
    '江戸川区民 L699',
    '申込者 L673 L677',
    '受講生 L615',
  ]),
  fact(
    'the centre since 昭和52年, the reception planned',
    'L671 L683',
    () => [
      one('ENTRUSTMENT', 'kusunoki-center').periods.map(describePeriod),
      partiesOf('kusunoki-center'),
      partiesOf('kusunoki-online'),
    ],
    [
      ['1977-01-01(YEAR) → ?'],
      ['江戸川区社会福祉協議会 CONTRACTED: OPERATE'],
      ['江戸川区社会福祉協議会 PLANNED inferred: OPERATE OPERATE'],
    ],
  ),
  fact('no certificate is stated', 'L704', () => certificatesOf('shakyo'), []),
  fact(
    'nine duties of the contractor, no side named',
    'L704',
    () => controls('s4', 'CONTRACTOR', 'NOT_STATED', 'DUTY'),
    [
      'L704 1 compliance + duty-of-care',
      'L704 2 entry-exit-control + locked-storage + locked-transport',
      'L704 3 access-rights + user-authentication + no-direct-external-access + access-log-management',
      'L704 4 anti-malware',
      'L704 5 locked-room',
      'L704 6 incident-preparedness',
      'L704 7 incident-report + incident-consultation',
      'L704 8 on-site-inspection',
      'L704 9 same-handling-before-and-after',
    ],
  ),
  fact('two terms of the contract', 'L702', () => controls('s4', 'MUNICIPALITY', 'NOT_STATED', 'CONTRACT_TERM'), [
    'L702 1 special-clauses + duties-in-contract',
    'L702 2 duties-in-contract',
  ]),
  fact('two criteria of selection', 'L704', () => controls('s4', 'CONTRACTOR', 'NOT_STATED', 'SELECTION_CRITERION'), [
    'L704 1 staff-training',
    'L704 2 safeguards-as-criterion',
  ]),
  fact('nothing on erasure or return', 'L704', () => all('RETENTION').filter(({ id }) => id.includes('/s4-')), []),
];

const BILL31: readonly Fact[] = [
  fact('children, guardians and foster parents', 'L797', () => namesOf(one('ITEM_SET', 'jiritsu').about), [
    '児童（社会的養護自立支援事業の支援対象児童）',
    '保護者（社会的養護自立支援事業）',
    '里親（社会的養護自立支援事業）',
  ]),
  fact(
    'nineteen items, the last two joined by 及び',
    'L798',
    () => [below('jiritsu').length, below('jiritsu').slice(-2)],
    [19, ['近隣・地域との関係', '学校等との関係']],
  ),
  fact('about 10 cases a year; about 350 children in the ward', 'L772 L798', () => countsOf('jiritsu-jido'), [
    '約10件/年 10 件 YEAR approximate ESTIMATE L798',
    '約 350 人 350 人 approximate BACKGROUND L772',
  ]),
  fact(
    'health and disability are direct candidates for special care',
    'L798',
    () => candidates('jiritsu', 'SPECIAL_CARE').filter((text) => text.includes('DIRECT')),
    ['健康状態 DIRECT CANDIDATE', '障害状況 DIRECT CANDIDATE'],
  ),
  fact('nationality is none', 'L798', () => item('jiritsu', '国籍').classifications, []),
  fact(
    'three sources feed the contractor, who types it in',
    'L790',
    () => ['s5-jiso', 's5-shisetsu', 's5-jido', 's5-nyuryoku'].map((key) => flow(key)),
    [
      '江戸川区児童相談所 → 特定非営利活動法人ブリッジフォースマイル: 社会的養護自立支援事業の委託業務で扱う個人情報の項目 inferred over 対面・本人の入力、紙の受渡し',
      '児童養護施設等 → 特定非営利活動法人ブリッジフォースマイル: 社会的養護自立支援事業の委託業務で扱う個人情報の項目 inferred over 対面・本人の入力、電話',
      '児童（社会的養護自立支援事業の支援対象児童） → 特定非営利活動法人ブリッジフォースマイル: 支援対象児童からの相談内容 over 対面・本人の入力',
      '特定非営利活動法人ブリッジフォースマイル → 委託事業者の端末（社会的養護自立支援事業）: 社会的養護自立支援事業の委託業務で扱う個人情報の項目、支援対象児童からの相談内容',
    ],
  ),
  fact(
    'the support plan is a document that the contractor makes',
    'L821-822',
    () => [one('ITEM_SET', 'keizoku-keikaku').form, nameOf(one('HOLDING', 's5-keikaku').holder.value)],
    ['DOCUMENT', '特定非営利活動法人ブリッジフォースマイル'],
  ),
  fact('what is said to the contractor is not declared', 'L790 L798', () => note('相談内容'), [
    'NOT_DECLARED L790 L798 changes answers',
  ]),
  fact(
    'whose data events bring is not said',
    'L838',
    () => [one('FLOW', 's5-event').carries, note('イベントの参加者の個人情報')],
    [[], ['NOT_DECLARED L838 changes answers']],
  ),
  fact('the contract follows the board’s answer', 'L779', () => partiesOf('jiritsu-itaku'), [
    '特定非営利活動法人ブリッジフォースマイル PLANNED: OPERATE OPERATE OPERATE',
  ]),
  fact('the mark is only planned', 'L815', () => certificatesOf('bridge'), ['PRIVACY_MARK PLANNED L815']),
  fact(
    'where the work is done',
    'L792',
    () => describeStated(one('ENTRUSTMENT', 'jiritsu-itaku').place),
    '子ども家庭部援助課指定の場所 L792',
  ),
  fact(
    'nine duties over two pages',
    'L801 L804',
    () => controls('s5', 'CONTRACTOR', 'NOT_STATED', 'DUTY').filter((text) => !text.startsWith('L838')),
    [
      'L801 1 worker-list',
      'L801 2 anti-malware',
      'L801 3 access-rights + user-authentication + no-direct-external-access + access-log-management',
      'L801 4 locked-storage',
      'L801 5 locked-transport',
      'L801 6 incident-preparedness',
      'L804 7 incident-report + incident-consultation',
      'L804 8 on-site-inspection',
      'L804 9 same-handling-before-and-after',
    ],
  ),
  fact(
    'five operational safeguards of the ward',
    'L805',
    () => describeRows(paper, 's5', 'MUNICIPALITY', 'OPERATIONAL'),
    [
      'L805 1 worker-list',
      'L805 2 staff-presence',
      'L805 3 procedure-review',
      'L805 4 status-report + on-site-inspection',
      'L805 5 incident-report + incident-consultation',
    ],
  ),
  fact('対象者 has two meanings', 'L797 L821', () => note('以下「対象者」という。'), [
    'WORDING L821 L797 changes answers',
  ]),

  fact(
    'the contractor sits in on interviews; what it hears is not said',
    'L831',
    () => flow('s5-mendan'),
    '児童（社会的養護自立支援事業の支援対象児童） → 特定非営利活動法人ブリッジフォースマイル: not stated over 対面・本人の入力 (direction inferred)',
  ),
  fact(
    'who hears of the support at the meeting: the child, foster parents, institutions, advisers',
    'L824',
    () =>
      ['jido', 'satooya', 'shisetsu', 'shien'].map(
        (key) =>
          `${nameOf(one('FLOW', `s5-tantosha-${key}`).to.value)} ${one('FLOW', `s5-tantosha-${key}`).directionBasis}`,
      ),
    [
      '児童（社会的養護自立支援事業の支援対象児童） INFERRED',
      '里親（社会的養護自立支援事業） INFERRED',
      '児童養護施設等 INFERRED',
      '生活相談支援・就労相談支援担当職員 INFERRED',
    ],
  ),
  fact(
    'what is seen at home and shared with supporters is not described',
    'L829',
    () => note('家庭生活の見守り、支援者との連携'),
    ['COVERAGE L829 changes answers'],
  ),
  fact(
    'others may attend the planning meeting',
    'L821',
    () => note('対象者の支援に携わってきた者等により構成される会議'),
    ['COVERAGE L821 changes answers'],
  ),
  fact(
    'the plan is drawn up from what was gathered, before the measure ends as a rule',
    'L821-822',
    () => [
      flow('s5-sakusei'),
      one('FLOW', 's5-sakusei').occasion,
      one('FLOW', 's5-sakusei').correspondences.map(({ from, to }) => `${nameOf(from)} → ${to.map(nameOf).join('、')}`),
    ],
    [
      '特定非営利活動法人ブリッジフォースマイル → 特定非営利活動法人ブリッジフォースマイル: 継続支援計画のために収集する情報、継続支援計画',
      '原則措置解除前',
      ['心身の状況', '生活状況', '家庭環境', '保護者の状況', '学校若しくは就労先の環境'].map(
        (name) => `${name} → 支援上の課題`,
      ),
    ],
  ),
];

const BILL32: readonly Fact[] = [
  fact(
    'twenty-one items; two on institutions for children with disabilities',
    'L939',
    () => [below('shogai').length, below('shogai').slice(-2)],
    [21, ['利用している障害児施設名', '障害児施設との関係']],
  ),
  fact(
    '里親等との関係 where bill 31 has 施設・里親との関係',
    'L798 L939',
    () => [below('jiritsu')[14], below('shogai')[14]],
    ['施設・里親との関係', '里親等との関係'],
  ),
  fact('about 5 cases a year', 'L939', () => countsOf('shogai-jido'), ['約5件/年 5 件 YEAR approximate ESTIMATE L939']),
  fact(
    'two contracts: without computers from February, with them from April',
    'L917-921',
    () =>
      ['shogai-itaku-r3', 'shogai-itaku-r4'].map((key) => {
        const { computerised, parties } = one('ENTRUSTMENT', key);
        return [computerised?.value, parties[0]?.value.standing];
      }),
    [
      [false, 'CONTRACTED'],
      [true, 'PLANNED'],
    ],
  ),
  fact(
    'four sources, two of them heard or in writing, one by visit or telephone',
    'L931',
    () =>
      ['s6-jiso', 's6-shisetsu', 's6-satooya', 's6-jido'].map((key) => [
        nameOf(one('FLOW', key).from.value),
        ...namesOf(one('FLOW', key).networks),
      ]),
    [
      ['江戸川区児童相談所', '対面・本人の入力', '紙の受渡し'],
      ['障害児施設', '対面・本人の入力', '紙の受渡し'],
      ['里親等（里親又はファミリーホーム）', '対面・本人の入力', '電話'],
      ['児童（障害児里親等委託推進モデル事業の支援対象児童）', '対面・本人の入力'],
    ],
  ),
  fact(
    'information is shared with institutions, both ways, items not stated',
    'L950-952',
    () => [flow('s6-kyoyu-out'), flow('s6-kyoyu-in')],
    [
      '株式会社LITALICOパートナーズ → 障害児施設: not stated (direction inferred)',
      '障害児施設 → 株式会社LITALICOパートナーズ: not stated (direction inferred)',
    ],
  ),
  fact('which fostering agency is not said', 'L952', () => one('ORGANISATION', 'fostering').party, 'UNNAMED'),
  fact('the contractor has the mark', 'L942', () => certificatesOf('litalico'), ['PRIVACY_MARK HELD L942']),
  fact('six criteria of selection', 'L942', () => controls('s6', 'CONTRACTOR', 'NOT_STATED', 'SELECTION_CRITERION'), [
    'L942 1 relevant-experience',
    'L942 2 relevant-experience',
    'L942 3 relevant-experience',
    'L942 4 relevant-experience',
    'L942 5 relevant-experience',
    'L942 6 safeguards-as-criterion',
  ]),
  fact(
    'four operational safeguards: nobody is present, unlike bill 31',
    'L945',
    () => describeRows(paper, 's6', 'MUNICIPALITY', 'OPERATIONAL'),
    [
      'L945 1 worker-list',
      'L945 2 procedure-review',
      'L945 3 status-report + on-site-inspection',
      'L945 4 incident-report + incident-consultation',
    ],
  ),
  fact('受諾 for 受託', 'L913', () => note('里親が受諾できる児童'), ['WORDING L913']),
  fact(
    'the work began before the board was asked',
    'L917-921',
    () => note('2月 委託業務開始（電算処理を伴わない。）'),
    ['READING L917-921 changes answers'],
  ),
  fact(
    'the fostering agency draws up the plan; what the contractor tells it is not printed',
    'L952',
    () => [flow('s6-fostering-out'), nameOf(one('HOLDING', 's6-keikaku').holder.value)],
    [
      '株式会社LITALICOパートナーズ → フォスタリング（里親養育包括支援）機関: not stated (direction inferred)',
      'フォスタリング（里親養育包括支援）機関',
    ],
  ),
  fact(
    'work without computers began in February 2022: what was handed over then is unknown, not nothing',
    'L917-918',
    () => [
      flow('s6-r3-jiso'),
      one('FLOW', 's6-r3-jiso').governedBy.map((id) => nameOf(id)),
      `${nameOf(one('HOLDING', 's6-r3').holder.value)}: ${describeItems(paper, one('HOLDING', 's6-r3').items)}`,
    ],
    [
      '江戸川区児童相談所 → 株式会社LITALICOパートナーズ: not stated (inferred)',
      ['障害児里親等委託推進モデル事業に係る業務の委託（令和3年度、電算処理を伴わない）'],
      '株式会社LITALICOパートナーズ: not stated',
    ],
  ),
  fact(
    'with whose services the contractor works together is not said',
    'L930 L954',
    () => note('その他児童福祉サービス、障害福祉サービス等との連携支援'),
    ['COVERAGE L930 L954 changes answers'],
  ),
];

const BILL33: readonly Fact[] = [
  fact('the debtors, 1,800 cases a year', 'L1070-1071', () => countsOf('saimusha'), [
    '1,800件 1800 件 YEAR ESTIMATE L1071',
  ]),
  fact(
    'eighty-eight numbered items in five classes',
    'L1088-1177',
    () => below('futo').map((name) => [name, below('futo', [name]).length]),
    [
      ['国民健康保険資格情報', 20],
      ['経過記録内容', 3],
      ['被保険者証情報', 4],
      ['不当利得情報', 49],
      ['参照システム情報', 12],
    ],
  ),
  fact(
    'the class goes on over the page: 44, then 45',
    'L1131 L1134',
    () => below('futo', ['不当利得情報']).slice(16, 18),
    ['受診医療機関所在地', '一般・退職区分'],
  ),
  fact('where the columns shift: 82, then 83', 'L1171-1172', () => below('futo', ['参照システム情報']).slice(5, 7), [
    '世帯構成員の生年月日',
    '世帯構成員の性別',
  ]),
  fact('the last four', 'L1174-1177', () => below('futo', ['参照システム情報']).slice(-4), [
    '前住所地',
    '本籍',
    '戸籍筆頭者',
    '国籍',
  ]),
  fact(
    'names that hold marks',
    'L1096 L1107 L1162',
    () => [
      item('futo', '国民健康保険資格情報', '被保険者証記号・番号・枝番').name,
      item('futo', '国民健康保険資格情報', 'DV等支援措置対象者情報').printed,
      item('futo', '不当利得情報', '分納回数/残額').printed,
    ],
    ['被保険者証記号・番号・枝番', 'D V等支援措置対象者情報', '分納回数 / 残額'],
  ),
  fact(
    'direct candidates for special care',
    'L1107 L1135 L1138-1141',
    () =>
      candidates('futo', 'SPECIAL_CARE')
        .filter((text) => text.includes('DIRECT'))
        .map((text) => text.split(' ')[0]),
    ['DV等支援措置対象者情報', '入院・外来区分', '診療科目', '診療年月日', '診療日数', '合計点数'],
  ),
  fact(
    'names of others than the debtor',
    'L1088-1173',
    () =>
      ['世帯主氏名', '被保険者氏名'].map((name) =>
        item('futo', '国民健康保険資格情報', name).about.map(({ value, basis }) => `${nameOf(value)} ${basis}`),
      ),
    [
      ['国民健康保険における不当利得返還金の債務者 STATED', '世帯主（国民健康保険） INFERRED'],
      ['国民健康保険における不当利得返還金の債務者 STATED', '被保険者（国民健康保険） INFERRED'],
    ],
  ),
  fact(
    'the items of the reference system come from it',
    'L1166-1177',
    () => flow('s7-sansho'),
    '参照機能提供システム → 区が用意する全庁LAN端末（納付案内）: 参照システム情報 over 全庁LAN（全庁情報システムネットワーク）',
  ),
  fact(
    'the contractor looks at them on the ward’s terminals',
    'L1062 L1075',
    () => [one('FLOW', 's7-etsuran').transfer?.value, flow('s7-etsuran')],
    [
      'VIEWED',
      '区が用意する全庁LAN端末（納付案内） → 株式会社アイ・シー・アール: 不当利得返還金の納付案内に関する業務で扱う個人情報の項目（別紙2）',
    ],
  ),
  fact(
    'calls after the reminder, what is said is not listed',
    'L1062',
    () => [flow('s7-denwa'), one('FLOW', 's7-denwa').occasion],
    ['株式会社アイ・シー・アール → 国民健康保険における不当利得返還金の債務者: not stated over 電話', '催告書発送後'],
  ),
  fact(
    'the record of the call goes back; into which system is concluded',
    'L1062',
    () => [one('FLOW', 's7-keika-out').to.basis, describeItems(paper, one('FLOW', 's7-keika-out').carries)],
    ['INFERRED', '経過記録内容'],
  ),
  fact(
    'media are handed over in person, in a ledger',
    'L1078',
    () => [
      namesOf(one('FLOW', 's7-baitai-out').networks),
      below('ukewatashi-bo'),
      one('ITEM_SET', 'ukewatashi-bo').open,
    ],
    [['電磁的媒体の受渡し'], ['日付', '担当者名', '情報媒体種別', '数量その他必要な事項'], true],
  ),
  fact('the daily report', 'L1075', () => below('nippo'), ['業務従事者氏名', '登庁時間', '退庁時間', '処理件数']),
  fact(
    'what was lent is returned after the work; no erasure',
    'L1075',
    () =>
      all('RETENTION')
        .filter(({ id }) => id.includes('/s7-'))
        .map(({ action, trigger, proofAsked, evidence }) => [action, trigger, proofAsked, linesOf(evidence)]),
    [['RETURN', '業務終了後', [], 'L1075']],
  ),
  fact(
    'seven tasks entrusted today, to whom is not said',
    'L1035-1038',
    () => [
      one('ORGANISATION', 'center-operator').party,
      one('ENTRUSTMENT', 'nofu-center').parties[0]?.value.tasks.map(({ value }) => value.text),
    ],
    [
      'UNNAMED',
      [
        '納付案内等の業務',
        '滞納整理事務補助業務',
        '督促状及び催告書発送業務',
        '口座振替に関する業務',
        '保険料の還付業務',
        '延滞金納付書発送業務',
        '高額療養費充当業務',
      ],
    ],
  ),
  fact('the planned contractor and its certificates', 'L1075', () => [partiesOf('futo-itaku'), certificatesOf('icr')], [
    ['株式会社アイ・シー・アール PLANNED: OPERATE OPERATE'],
    ['ISMS HELD L1075', 'PRIVACY_MARK HELD L1075'],
  ]),
  fact('eight duties of the contractor', 'L1075', () => controls('s7', 'CONTRACTOR', 'NOT_STATED', 'DUTY'), [
    'L1075 1 dedicated-terminal',
    'L1075 2 worker-list',
    'L1075 3 status-report',
    'L1075 4 locked-storage + key-custody',
    'L1075 5 incident-report + incident-consultation',
    'L1075 6 on-site-inspection',
    'L1075 7 same-handling-before-and-after',
    'L1075 8 return-of-materials',
  ]),
  fact('seven operational safeguards', 'L1078', () => describeRows(paper, 's7', 'MUNICIPALITY', 'OPERATIONAL'), [
    'L1078 1 user-authentication + access-rights',
    'L1078 2 staff-presence',
    'L1078 3 access-log-management',
    'L1078 4 status-report',
    'L1078 5 direct-handover + handover-ledger',
    'L1078 6 key-custody',
    'L1078 7 anti-malware',
  ]),
  fact(
    'where it is done, and where the data lie',
    'L1064 L1076',
    () => [
      describeStated(one('ENTRUSTMENT', 'futo-itaku').place),
      one('SYSTEM', 'itaku-folder').places.map(({ value }) => value),
    ],
    ['区役所本庁舎 医療保険課内 L1064', ['iDC及び区役所本庁舎に設置されたサーバー']],
  ),
  fact('the shifted columns are noted', 'L1166-1177', () => note('83 世帯構成員の性別'), ['LAYOUT L1166-1177']),

  fact(
    'which section runs 参照システム is not said; that it is the ward’s is concluded',
    'L1062 L1078',
    () => {
      const { operator } = one('SYSTEM', 'sansho-kino');
      return [all('DEPARTMENT').find(({ id }) => id === operator?.value)?.party, operator?.basis];
    },
    ['UNNAMED', 'INFERRED'],
  ),
  fact(
    'what the ward lent goes back after the work; of the papers in the cabinet that is not said',
    'L1075',
    () => [
      all('RETENTION')
        .filter(({ holding }) => holding.endsWith('/s7-shiryo') || holding.endsWith('/s7-kami'))
        .map(({ holding, trigger, action }) => `${nameOf(holding)} ${trigger ?? ''} ${action}`),
      flow('s7-shiryo-taiyo'),
      flow('s7-shiryo-henkyaku'),
    ],
    [
      ['区から貸与された資料 業務終了後 RETURN'],
      '医療保険課 → 株式会社アイ・シー・アール: not stated',
      '株式会社アイ・シー・アール → 医療保険課: not stated',
    ],
  ),
  fact(
    'the report after the work is not said to be the daily report',
    'L1075 L1078',
    () => [
      `${flow('s7-nippo')} ${linesOf(one('FLOW', 's7-nippo').evidence)}`,
      `${flow('s7-hokoku')} ${linesOf(one('FLOW', 's7-hokoku').evidence)}`,
    ],
    [
      '株式会社アイ・シー・アール → 医療保険課: 日次報告書 L1075',
      '株式会社アイ・シー・アール → 医療保険課: not stated L1078',
    ],
  ),
  fact(
    'the ward’s own steps concern the contractor only where they say so',
    'L1076 L1078',
    () =>
      all('MEASURE')
        .filter(({ matter, form, actor, toward }) => {
          return matter.endsWith('/s7') && form === 'DUTY' && actor === 'MUNICIPALITY' && toward.length > 0;
        })
        .map(({ side, number, control }) => `${side} ${number ?? ''} ${control.replace('control:jp/', '')}`),
    [
      'OPERATIONAL 2 staff-presence',
      'OPERATIONAL 4 status-report',
      'OPERATIONAL 5 direct-handover',
      'OPERATIONAL 5 handover-ledger',
      'HUMAN 1 compliance',
    ],
  ),
  fact(
    'that all items are of debtors is said in the box of the people concerned, not in the table',
    'L1070 L1088-1107',
    () =>
      item('futo', '国民健康保険資格情報', '世帯主氏名').about.map(
        (one) => `${nameOf(one.value)} ${describeStated(one).replace(one.value, '').trim()}`,
      ),
    ['国民健康保険における不当利得返還金の債務者 L1070', '世帯主（国民健康保険） inferred L1088-1107'],
  ),
  fact(
    'an item of the long table stands where its class stands',
    'L1108-1110 L1166-1177',
    () =>
      [item('futo', '経過記録内容', '日時'), item('futo', '参照システム情報', '本籍')].map((one) =>
        linesOf(one.evidence),
      ),
    ['L1108-1110', 'L1166-1177'],
  ),
];

const ACROSS: readonly Fact[] = [
  fact(
    'the ward’s servers in one data centre serve bills 27, 28, 29 and 33',
    'L100 L249 L566 L1076',
    () =>
      all('SYSTEM')
        .filter(({ housedOn }) => housedOn?.value === 'system:edogawa/idc')
        .map(({ name, housedOn }) => `${name} ${housedOn?.basis}`),
    [
      '職員配備システム STATED',
      '江戸川区建築情報管理システム STATED',
      '建築情報システムのデータベースサーバ INFERRED',
      '江戸川区申請管理システム STATED',
      '国民健康保険システム INFERRED',
      '全庁LANファイルサーバー内の委託専用フォルダ INFERRED',
    ],
  ),
  fact(
    'bills 31 and 32 share eighteen meanings, and 施設・里親との関係 with 里親等との関係',
    'L798 L939',
    () => {
      const meanings = (set: string): readonly string[] =>
        all('INFORMATION_ITEM')
          .filter((one) => one.itemSet.endsWith(`/${set}`))
          .flatMap(({ concept }) => concept?.value ?? []);
      return meanings('jiritsu').filter((concept) => meanings('shogai').includes(concept)).length;
    },
    19,
  ),
  fact(
    'posts that answer for each bill',
    'L99 L248 L565 L701 L799 L941 L1072',
    () => SHEETS.map((key) => /保護管理責任者.*?は(.+?課長)/u.exec(sheet(key).remark ?? '')?.[1]),
    [
      '防災危機管理課長',
      '建築指導課長',
      'マイナンバー推進課長',
      '福祉推進課長',
      '援助課長',
      '援助課長',
      '医療保険課長',
    ],
  ),
  fact(
    'every bill has notes of its oddities',
    'whole',
    () => SHEETS.filter((key) => !all('NOTE').some(({ matter }) => matter?.endsWith(`/${key}`) === true)),
    [],
  ),
];

describe.each([
  ['the paper', PAPER],
  ['bill 27, staff deployment', BILL27],
  ['bill 28, building information', BILL28],
  ['bill 29, application management', BILL29],
  ['bill 30, culture classes', BILL30],
  ['bill 31, leaving care', BILL31],
  ['bill 32, foster parents', BILL32],
  ['bill 33, unjust enrichment', BILL33],
  ['across the bills', ACROSS],
])('江戸川区 bills 27 to 33: %s', (_, facts) => {
  it.each(facts.map((one) => [titleOf(one), one] as const))('%s', (_title, { seen, is }) => {
    expect(seen()).toEqual(is);
  });
});
