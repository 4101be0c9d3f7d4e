import { describe, expect, it } from 'vitest';
import { formatRef } from '../../server/model/ref.ts';
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
 * 新宿区 資料48 「マイナポータルびったり電子申請サービスの利用に係る外部結合等について」, read line by line. Lines are those of the paper's text.
 */
const record = readSeedRecord();
const paper = openSeedPaper('source-document:shinjuku/48-pittari', record);
const { one, all, nameOf } = paper;
const SHEETS = ['s0', 's1', 's2'] as const;
const SYSTEMS = ['jido-fukushi-sogo', 'hoiku-gyomu', 'hoken-joho-taijin', 'kaigo-hoken'] as const;
const CONTRACTS = ['jido', 'hoiku', 'hoken', 'kaigo'] as const;
const sheet = (key: string): ReturnType<typeof one<'MATTER'>> => one('MATTER', key);
const head = one('SOURCE_DOCUMENT', '48-pittari');
const namesOf = (stated: readonly { readonly value: string }[]): readonly string[] =>
  stated.map(({ value }) => nameOf(value));
const note = (words: string): readonly string[] =>
  all('NOTE')
    .filter(({ printedWords }) => printedWords === words)
    .map(
      ({ noteKind, evidence, changesAnswers }) =>
        `${noteKind} ${linesOf(evidence)}${changesAnswers ? ' changes answers' : ''}`,
    );
const mention = (node: string): readonly string[] =>
  paper.document.mentions.filter((one) => one.node === node).map(({ evidence }) => linesOf(evidence));

const ALL_SECTIONS = [
  '企画政策課',
  '情報システム課',
  '危機管理課',
  '介護保険課',
  '子ども家庭課',
  '保育課',
  '健康づくり課',
];

const PAPER: readonly Fact[] = [
  fact('the council', 'L3', () => describeStated(head.body), '情報公開・個人情報保護審議会 L3'),
  fact(
    'the number is concluded from 資料48-1 and 48-2',
    'L31 L32',
    () => describeStated(head.number),
    '資料48 inferred L31 L32',
  ),
  fact(
    'no date is printed; the fiscal year is concluded',
    'L32 L42 L57',
    () => [head.date, describeStated(head.fiscalYear)],
    [undefined, '2021 inferred L32 L42 L57'],
  ),
  fact(
    'the ordinance is concluded: 条例の根拠 does not name it',
    'L10-18 L43 L58',
    () => describeStated(head.legalRegime),
    '新宿区個人情報保護条例 inferred L10-18 L43 L58',
  ),
  fact(
    'an overview, a linkage and an entrustment',
    'L26 L34 L48',
    () => all('MATTER').map(({ matterKind }) => matterKind),
    ['OVERVIEW', 'LINKAGE', 'ENTRUSTMENT'],
  ),
  fact('the titles, びったり on one and ぴったり on the other', 'L34 L48', () => [sheet('s1').name, sheet('s2').name], [
    'マイナポータルびったり電子申請サービスの利用に係る外部結合等について',
    'マイナポータルぴったり電子申請サービス利用に係る各基幹業務システムの改修業務等の委託について',
  ]),
  fact('the undertaking has a name of its own', 'L28', () => sheet('s0').printed, '行政手続のオンライン化等の推進'),
  fact(
    'the linkage is put for consultation, the entrustment reported',
    'L12-18',
    () => SHEETS.map((key) => sheet(key).legalStep?.value),
    [undefined, 'CONSULTATION', 'REPORT'],
  ),
  fact('the provisions', 'L14 L18', () => SHEETS.map((key) => sheet(key).legalBasis?.printed), [
    undefined,
    '第17条第1項第4号（外部電子計算機の結合）',
    '第14条第1項（業務委託）',
  ]),
  fact('what became of them is not in the paper', 'whole', () => SHEETS.map((key) => sheet(key).outcome), [
    undefined,
    undefined,
    undefined,
  ]),
  fact('no prior decision is cited', 'whole', () => all('DECISION'), []),
  fact(
    'purpose and reasons',
    'L30 L40 L55',
    () =>
      [sheet('s0').purpose, sheet('s1').reason, sheet('s2').reason].map((stated) => linesOf(stated?.evidence ?? [])),
    ['L30', 'L40', 'L55'],
  ),
  fact(
    'seven sections hold the overview and the linkage',
    'L29 L36',
    () => [namesOf(sheet('s0').departments), namesOf(sheet('s1').departments)],
    [ALL_SECTIONS, ALL_SECTIONS],
  ),
  fact(
    '危機管理課 is not among those of the entrustment',
    'L50',
    () => namesOf(sheet('s2').departments),
    ALL_SECTIONS.filter((name) => name !== '危機管理課'),
  ),
  fact(
    'the divisions of the sections; 保育課 is that of 資料8',
    'L20-24',
    () => [
      all('DEPARTMENT').flatMap(({ name, division }) => (division === undefined ? [] : [`${division} ${name}`])),
      mention('department:shinjuku/hoiku'),
    ],
    [
      [
        '総合政策部 企画政策課',
        '総合政策部 情報システム課',
        '危機管理担当部 危機管理課',
        '福祉部 介護保険課',
        '子ども家庭部 子ども家庭課',
        '健康部 健康づくり課',
      ],
      ['L23 L29 L36 L50 L52 L54'],
    ],
  ),
  fact(
    'the entrustment is dated: changes from April, upkeep after them',
    'L57',
    () => sheet('s2').periods.map(describePeriod),
    ['2022-04-01(MONTH) → ? DEVELOPMENT', 'システム改修業務終了後 → 2023-03-31'],
  ),
];

const MISSING: readonly Fact[] = [
  fact(
    'what is attached: procedures, people and items; the figure; the clauses',
    'L31 L32 L63',
    () => all('ATTACHMENT').map(({ name, holds, inRecord }) => [name, holds, inRecord]),
    [
      ['資料48-1（手続と、手続ごとの情報項目）', ['ITEMS', 'BUSINESS', 'SUBJECTS'], false],
      ['資料48-2（個人情報の流れ）', ['FLOWS'], false],
      ['別紙「特記事項」', ['RULES'], true],
    ],
  ),
  fact(
    '資料48-1 is referred to at six places',
    'L31-53',
    () => linesOf(one('ATTACHMENT', 'shiryo-48-1').evidence),
    'L31 L32 L37 L38 L51 L53',
  ),
  fact('the figure at one', 'L32', () => linesOf(one('ATTACHMENT', 'shiryo-48-2').evidence), 'L32'),
  fact(
    'not one item is printed: the list is unresolved',
    'L38 L53',
    () => {
      const { resolved, open, evidence } = one('ITEM_SET', 'tetsuzuki-komoku');
      return [resolved, open, linesOf(evidence), all('INFORMATION_ITEM').length];
    },
    [false, false, 'L38 L53', 0],
  ),
  fact('the list stands on both sheets', 'L38 L53', () => SHEETS.map((key) => namesOf(sheet(key).itemSets)), [
    [],
    ['手続ごとの情報項目（資料48-1）'],
    ['手続ごとの情報項目（資料48-1）'],
  ]),
  fact('that 申請データ is the same is a reading', 'L32', () => note('申請データ'), [
    'READING L32 L32 changes answers',
  ]),
  fact(
    'the procedures are unresolved',
    'L37 L51',
    () => all('BUSINESS').map(({ name, resolved, standardised }) => [name, resolved, standardised]),
    [['資料48-1の手続（登録業務）', false, undefined]],
  ),
  fact(
    'so are the people; no number is printed',
    'L31',
    () => {
      const { resolved, counts, evidence } = one('DATA_SUBJECT', 'shinseisha');
      return [resolved, counts, linesOf(evidence)];
    },
    [false, [], 'L31 L30 L40'],
  ),
  fact(
    'that others used the service before is concluded, from its name',
    'L32',
    () => sheet('s0').dataSubjects.map(({ value, basis }) => [nameOf(value.subject), basis]),
    [
      ['資料48-1の手続の申請者', 'STATED'],
      ['東京共同電子申請・届出サービスで申請・届出をする者', 'INFERRED'],
    ],
  ),
  fact(
    'whose the items are is concluded',
    'L38 L31',
    () => one('ITEM_SET', 'tetsuzuki-komoku').about.map(({ value, basis }) => [nameOf(value), basis]),
    [['資料48-1の手続の申請者', 'INFERRED']],
  ),
  fact(
    'a candidate for special care, from the names of the systems only; nothing is decided',
    'L54',
    () =>
      one('ITEM_SET', 'tetsuzuki-komoku').classifications.map(({ scheme, state, strength }) => [
        scheme,
        state,
        strength,
      ]),
    [['SPECIAL_CARE', 'CANDIDATE', 'SUGGESTIVE']],
  ),
];

const PARTIES: readonly Fact[] = [
  fact(
    'the four systems are named with their servers; the overview says no more than 各業務システム',
    'L54 L32',
    () => SYSTEMS.map((key) => linesOf(one('SYSTEM', key).evidence)),
    Array(4).fill('L54'),
  ),
  fact(
    'four contractors, three of them only here, and 日本事務器',
    'L52',
    () => [
      all('ORGANISATION')
        .filter(({ party }) => party === 'NAMED')
        .map(({ name }) => name),
      mention('organisation:jp/nihon-jimuki'),
    ],
    [['株式会社電算', '株式会社両備システムズ', '富士通Japan株式会社', '東京電子自治体共同運営協議会'], ['L52 L55']],
  ),
  fact(
    'their certificates as printed; ISO/IEC2001 is not read as ISMS',
    'L52',
    () =>
      all('CERTIFICATE').map(
        ({ organisation, scheme, name, state }) => `${nameOf(organisation)} ${scheme} ${name} ${state}`,
      ),
    [
      '株式会社電算 OTHER ISO/IEC2001 HELD',
      '株式会社電算 PRIVACY_MARK プライバシーマーク HELD',
      '株式会社両備システムズ PRIVACY_MARK プライバシーマーク HELD',
      '富士通Japan株式会社 PRIVACY_MARK プライバシーマーク HELD',
      '富士通Japan株式会社 ISMS ISMS HELD',
      '日本事務器株式会社 PRIVACY_MARK プライバシーマーク HELD',
    ],
  ),
  fact('J-LIS is the one of 資料36', 'L32 L39-43', () => mention('organisation:jp/j-lis'), ['L32 L39 L41 L43 L43 L43']),
  fact('the service is that of 江戸川区', 'L5-48', () => mention('system:jp/pittari-service'), [
    'L5 L32 L34 L40 L43 L43 L48',
  ]),
  fact(
    'both spellings of its name',
    'L5 L32',
    () =>
      paper.document.mentions
        .filter(({ node }) => node === 'system:jp/pittari-service')
        .flatMap(({ aka }) => aka.map(({ name, evidence }) => `${name} ${linesOf(evidence)}`)),
    ['マイナポータルぴったり電子申請サービス L32 L48', 'マイナポータルびったり電子申請サービス L5 L34 L40 L43 L43'],
  ),
  fact(
    'the systems of the ward and others',
    'L32 L41 L54',
    () => all('SYSTEM').map(({ name, systemKind }) => `${systemKind} ${name}`),
    [
      'SERVICE 東京共同電子申請・届出サービス',
      'SERVER 地方公共団体情報システム機構のサーバ',
      'TERMINAL 区イントラネットパソコン（LGWAN端末）',
      'SYSTEM 新宿区の申請管理システム',
      'PLATFORM 情報システム統合基盤',
      'SYSTEM 児童福祉総合システム',
      'SYSTEM 保育業務システム',
      'SYSTEM 保健情報システム(対人系)',
      'SYSTEM 介護保険システム',
    ],
  ),
  fact(
    'all four stand on the platform',
    'L54',
    () => SYSTEMS.map((key) => nameOf(one('SYSTEM', key).housedOn?.value ?? '')),
    ['情報システム統合基盤', '情報システム統合基盤', '情報システム統合基盤', '情報システム統合基盤'],
  ),
  fact(
    '情報システム課 manages the platform',
    'L54',
    () => {
      const { operator } = one('SYSTEM', 'joho-system-togo-kiban');
      return [nameOf(operator?.value ?? ''), operator?.basis];
    },
    ['情報システム課', 'STATED'],
  ),
  fact(
    'each system is that of the section named behind its server, concluded',
    'L54',
    () =>
      SYSTEMS.map((key) => {
        const { operator } = one('SYSTEM', key);
        return `${nameOf(operator?.value ?? '')} ${operator?.basis ?? ''}`;
      }),
    ['子ども家庭課 INFERRED', '保育課 INFERRED', '健康づくり課 INFERRED', '介護保険課 INFERRED'],
  ),
  fact(
    'J-LIS runs its server; that it is part of the service is concluded',
    'L41 L43',
    () => {
      const { operator, partOf } = one('SYSTEM', 'j-lis-server');
      return [nameOf(operator?.value ?? ''), operator?.basis, nameOf(partOf?.value ?? ''), partOf?.basis];
    },
    ['地方公共団体情報システム機構', 'STATED', 'ぴったりサービス', 'INFERRED'],
  ),
  fact(
    'which section runs 申請管理システム, or uses the terminal, is not said',
    'L32 L45',
    () =>
      all('DEPARTMENT')
        .filter(({ party }) => party !== 'NAMED')
        .map(({ name, party }) => `${party} ${name}`),
    ['CATEGORY 申請データを確認・取得する業務担当職員の課', 'UNNAMED 区の申請管理システムを管理する課'],
  ),
  fact(
    'it is not the 申請管理システム of 江戸川区',
    'L32',
    () => [
      one('SYSTEM', 'shinsei-kanri').id,
      openSeedPaper('source-document:edogawa/r3-9-bills-27-33', record)
        .all('SYSTEM')
        .filter(({ name }) => name.includes('申請管理システム'))
        .map(({ id }) => id.split(':')[1]?.split('/')[0]),
    ],
    ['system:shinjuku/shinsei-kanri', ['edogawa', 'edogawa']],
  ),
  fact(
    'nor is the LGWAN terminal the 区イントラ端末 of 資料8',
    'L41',
    () => note('区イントラネットパソコン(LGWAN端末)'),
    ['READING L41 changes answers'],
  ),
];

const AGREEMENTS: readonly Fact[] = [
  fact('one linkage, with J-LIS', 'L39', () => all('LINKAGE').map(({ partner }) => nameOf(partner.value)), [
    '地方公共団体情報システム機構',
  ]),
  fact(
    'over LGWAN',
    'L41 L32 L43',
    () => one('LINKAGE', 'lgwan-link').networks.map(({ value, evidence }) => `${value} ${linesOf(evidence)}`),
    ['network:jp/lgwan L41 L32 L43'],
  ),
  fact('from March 2022 on, without an end', 'L42', () => one('LINKAGE', 'lgwan-link').periods.map(describePeriod), [
    '2022-03-01(MONTH) → ? continues',
  ]),
  fact(
    'what is linked is the list of 資料48-1',
    'L38',
    () => describeItems(paper, one('LINKAGE', 'lgwan-link').items),
    '手続ごとの情報項目（資料48-1）',
  ),
  fact(
    'each contractor changes and keeps up one system of one section',
    'L52 L54',
    () =>
      CONTRACTS.flatMap((key) =>
        ['kaishu', 'hoshu'].map((kind) => {
          const { parties, systems, departments } = one('ENTRUSTMENT', `${key}-${kind}`);
          return [
            parties[0]?.value.organisation ?? '',
            systems[0]?.value.relation ?? '',
            systems[0]?.value.system ?? '',
            departments[0] ?? '',
          ]
            .map((id) => (id.includes(':') ? nameOf(id) : id))
            .join(' ');
        }),
      ),
    [
      '株式会社電算 BUILDS 児童福祉総合システム 子ども家庭課',
      '株式会社電算 MAINTAINS 児童福祉総合システム 子ども家庭課',
      '日本事務器株式会社 BUILDS 保育業務システム 保育課',
      '日本事務器株式会社 MAINTAINS 保育業務システム 保育課',
      '株式会社両備システムズ BUILDS 保健情報システム(対人系) 健康づくり課',
      '株式会社両備システムズ MAINTAINS 保健情報システム(対人系) 健康づくり課',
      '富士通Japan株式会社 BUILDS 介護保険システム 介護保険課',
      '富士通Japan株式会社 MAINTAINS 介護保険システム 介護保険課',
    ],
  ),
  fact(
    'that company and system belong together is concluded from the section',
    'L52 L54',
    () =>
      CONTRACTS.map((key) =>
        one('ENTRUSTMENT', `${key}-kaishu`)
          .systems.map(({ basis }) => basis)
          .join(),
      ),
    ['INFERRED', 'INFERRED', 'INFERRED', 'INFERRED'],
  ),
  fact(
    'the changes begin in April 2022; their end is not said',
    'L57',
    () => CONTRACTS.map((key) => one('ENTRUSTMENT', `${key}-kaishu`).periods.map(describePeriod).join()),
    Array(4).fill('2022-04-01(MONTH) → ? DEVELOPMENT'),
  ),
  fact(
    'upkeep begins when the changes end, to March 2023; nothing about renewal',
    'L57',
    () => CONTRACTS.map((key) => one('ENTRUSTMENT', `${key}-hoshu`).periods.map(describePeriod).join()),
    Array(4).fill('システム改修業務終了後 → 2023-03-31'),
  ),
  fact(
    'the tasks: to develop; to maintain hardware and software, to support',
    'L56',
    () =>
      ['jido-kaishu', 'jido-hoshu'].map((key) =>
        one('ENTRUSTMENT', key).parties.flatMap(({ value }) => value.tasks.map((task) => task.value.taskKind)),
      ),
    [['DEVELOP'], ['MAINTAIN', 'MAINTAIN']],
  ),
  fact(
    'the changes are made without personal data: printed of the tests, read of the whole',
    'L60 L61',
    () => CONTRACTS.map((key) => describeStated(one('ENTRUSTMENT', `${key}-kaishu`).access)),
    Array(4).fill('DENIED inferred L60 L61'),
  ),
  fact(
    'whether upkeep sees any is not said',
    'L61',
    () => CONTRACTS.map((key) => describeStated(one('ENTRUSTMENT', `${key}-hoshu`).access)),
    Array(4).fill('NOT_STATED L61'),
  ),
  fact(
    'the list is laid down for all four together; each one’s part is concluded',
    'L53',
    () => describeItems(paper, one('ENTRUSTMENT', 'kaigo-hoshu').items),
    '手続ごとの情報項目（資料48-1） inferred',
  ),
  fact(
    '区 is 甲 and the company 乙, concluded',
    'L52 L67 L79',
    () =>
      one('ENTRUSTMENT', 'hoiku-hoshu').parties.map(
        ({ value, basis }) => `${value.partyRole ?? ''} ${nameOf(value.organisation)} ${basis}`,
      ),
    ['乙 日本事務器株式会社 INFERRED', '甲 新宿区 INFERRED'],
  ),
  fact(
    'the 特記事項 go with each contract',
    'L58 L61',
    () =>
      one('ENTRUSTMENT', 'hoken-kaishu').clauses.map(({ value, evidence }) => `${nameOf(value)} ${linesOf(evidence)}`),
    ['特記事項（資料48の別紙） L58 L61'],
  ),
  fact(
    'faults are mended on the premises',
    'L61',
    () => linesOf(one('ENTRUSTMENT', 'kaigo-hoshu').place?.evidence ?? []),
    'L61',
  ),
  fact(
    'the upkeep that goes on already: with whom, what and until when is not said',
    'L57',
    () => {
      const { parties, periods, items, systems } = one('ENTRUSTMENT', 'kizon-hoshu');
      return [
        parties.map(({ value }) => nameOf(value.organisation)),
        periods,
        describeItems(paper, items),
        systems.map(({ basis }) => basis),
      ];
    },
    [
      ['既存の各基幹業務システムの保守業務の委託先'],
      [],
      'not stated',
      ['INFERRED', 'INFERRED', 'INFERRED', 'INFERRED'],
    ],
  ),
];

/** `児童福祉総合システム → 子ども家庭課`, with the word where the whole or the direction was concluded. */
const wayOf = (key: string): string => {
  const { from, to, basis, directionBasis } = one('FLOW', key);
  const marks = [basis === 'INFERRED' ? ' inferred' : '', directionBasis === 'INFERRED' ? ' direction inferred' : ''];
  return `${nameOf(from.value)} → ${nameOf(to.value)}${marks.join('')}`;
};

const WAY: readonly Fact[] = [
  fact(
    'the applicant applies at the service',
    'L32 L40',
    () => wayOf('apply'),
    '資料48-1の手続の申請者 → ぴったりサービス',
  ),
  fact(
    'that the data lie on J-LIS’s server is concluded',
    'L32 L41 L43',
    () => wayOf('to-server'),
    'ぴったりサービス → 地方公共団体情報システム機構のサーバ inferred',
  ),
  fact(
    'the staff fetch them over LGWAN, by hand',
    'L32 L41',
    () => {
      const { networks, transfer } = one('FLOW', 'fetch');
      return [wayOf('fetch'), networks.map(({ value }) => value), describeStated(transfer)];
    },
    [
      '地方公共団体情報システム機構のサーバ → 区イントラネットパソコン（LGWAN端末） direction inferred',
      ['network:jp/lgwan'],
      'MANUAL L32',
    ],
  ),
  fact(
    'how they get into 申請管理システム is not described: concluded, over no stated line',
    'L32',
    () => {
      const { networks, transfer } = one('FLOW', 'to-shinsei-kanri');
      return [wayOf('to-shinsei-kanri'), networks, transfer];
    },
    ['区イントラネットパソコン（LGWAN端末） → 新宿区の申請管理システム inferred', [], undefined],
  ),
  fact(
    'from there into the four systems, automatically',
    'L32 L54',
    () => CONTRACTS.map((key) => `${wayOf(`to-${key}`)} ${one('FLOW', `to-${key}`).transfer?.value ?? ''}`),
    [
      '新宿区の申請管理システム → 児童福祉総合システム AUTOMATIC',
      '新宿区の申請管理システム → 保育業務システム AUTOMATIC',
      '新宿区の申請管理システム → 保健情報システム(対人系) AUTOMATIC',
      '新宿区の申請管理システム → 介護保険システム AUTOMATIC',
    ],
  ),
  fact(
    'which part goes to which system is not said',
    'L53',
    () => CONTRACTS.map((key) => describeItems(paper, one('FLOW', `to-${key}`).carries)),
    Array(4).fill('手続ごとの情報項目（資料48-1） inferred'),
  ),
  fact(
    'it begins after the changes, on no stated day',
    'L57',
    () => CONTRACTS.map((key) => one('FLOW', `to-${key}`).periods.map(describePeriod).join()),
    Array(4).fill('システム改修業務終了後 → ?'),
  ),
  fact(
    'to whom 申請管理システム passes the rest is not said',
    'L32 L36 L54',
    () => describeStated(one('SYSTEM', 'shinsei-kanri').passesOn),
    'UNSTATED inferred L32 L54 L36',
  ),
  fact(
    'the sections look at the applications in their systems, concluded',
    'L56',
    () => CONTRACTS.map((key) => wayOf(`view-${key}`)),
    [
      '児童福祉総合システム → 子ども家庭課 inferred',
      '保育業務システム → 保育課 inferred',
      '保健情報システム(対人系) → 健康づくり課 inferred',
      '介護保険システム → 介護保険課 inferred',
    ],
  ),
  fact(
    'no way back to the applicant is described',
    'whole',
    () => all('FLOW').filter(({ to }) => to.value.startsWith('data-subject:')),
    [],
  ),
  fact(
    'nothing goes to a contractor',
    'L60 L61',
    () => all('FLOW').filter(({ to }) => to.value.startsWith('organisation:')),
    [],
  ),
  fact(
    'the service used so far, since fiscal 2004: which items is not said',
    'L32',
    () => {
      const { periods, carries } = one('FLOW', 'kyodo-shinsei');
      return [wayOf('kyodo-shinsei'), periods.map(describePeriod), describeItems(paper, carries)];
    },
    [
      '東京共同電子申請・届出サービスで申請・届出をする者 → 東京共同電子申請・届出サービス inferred',
      ['2004-04-01(FISCAL_YEAR) → ?'],
      'not stated',
    ],
  ),
  fact(
    'who holds it: J-LIS’s server (concluded) and the four systems',
    'L32 L41 L54',
    () => all('HOLDING').map(({ holder, basis, medium }) => [nameOf(holder.value), basis, medium]),
    [
      ['地方公共団体情報システム機構のサーバ', 'INFERRED', undefined],
      ['児童福祉総合システム', 'STATED', '情報システム統合基盤上の児童福祉総合システムサーバ'],
      ['保育業務システム', 'STATED', '情報システム統合基盤上の保育業務システムサーバ'],
      ['保健情報システム(対人系)', 'STATED', '情報システム統合基盤上の保健情報システム(対人系)サーバ'],
      ['介護保険システム', 'STATED', '情報システム統合基盤上の介護保険システムサーバ'],
    ],
  ),
  fact('how long anything is kept is not said', 'whole', () => all('RETENTION'), []),
];

const SAFEGUARDS: readonly Fact[] = [
  fact(
    'the linkage: who must do what is not said',
    'L43-45',
    () => [
      ...new Set(
        all('MEASURE')
          .filter(({ matter }) => matter.endsWith('/s1'))
          .map(({ actor, toward }) => `${actor} ${toward.join()}`),
      ),
    ],
    ['NOT_STATED '],
  ),
  fact('the linkage: one operational row', 'L43', () => describeRows(paper, 's1', 'NOT_STATED', 'OPERATIONAL'), [
    'L43 1 compliance',
  ]),
  fact('the linkage: seven system rows', 'L43 L45', () => describeRows(paper, 's1', 'NOT_STATED', 'SYSTEM'), [
    'L43 1 administrative-network + restricted-peers',
    'L43 2 encryption-of-communication',
    'L43 3 internet-separation + firewall + server-hardening + intrusion-detection + anti-malware',
    'L43 4 redundancy-and-backup + entry-exit-control + access-rights',
    'L43 5 monitoring-and-log-analysis',
    'L45 6 account-management + access-rights + impersonation-prevention',
    'L45 7 impersonation-prevention',
  ]),
  fact(
    'the entrustment, the ward: operational',
    'L58 L60',
    () => describeRows(paper, 's2', 'MUNICIPALITY', 'OPERATIONAL'),
    ['L58 1 special-clauses + compliance', 'L60 2 no-carrying-out + dummy-data-in-tests + real-data-by-staff'],
  ),
  fact('the entrustment, the ward: system', 'L60', () => describeRows(paper, 's2', 'MUNICIPALITY', 'SYSTEM'), [
    'L60 1 internet-separation',
    'L60 2 anti-malware',
    'L60 3 patching',
    'L60 4 user-authentication + account-management + access-rights',
    'L60 5 monitoring-and-log-analysis',
  ]),
  fact(
    'the entrustment, the contractors: operational',
    'L61',
    () => describeRows(paper, 's2', 'CONTRACTOR', 'OPERATIONAL'),
    [
      'L61 1 special-clauses + compliance',
      'L61 2 no-carrying-out + dummy-data-in-tests + real-data-by-staff',
      'L61 3 prior-approval-of-operation',
    ],
  ),
  fact('the entrustment, the contractors: system', 'L61', () => describeRows(paper, 's2', 'CONTRACTOR', 'SYSTEM'), [
    'L61 1 anti-malware',
    'L61 2 patching',
    'L61 3 user-authentication + access-rights',
    'L61 4 monitoring-and-log-analysis',
    'L61 5 redundancy-and-backup',
    'L61 6 no-remote-maintenance',
  ]),
  fact(
    'the duties of the entrustment are laid on all four',
    'L52 L61',
    () => [...new Set(measuresOf(paper, 's2', 'CONTRACTOR').map(({ toward }) => toward.map(nameOf).join('、')))],
    ['株式会社電算、日本事務器株式会社、株式会社両備システムズ、富士通Japan株式会社'],
  ),
  fact('no answer marks are printed', 'L43-61', () => [...new Set(all('MEASURE').map(({ mark }) => mark))], [
    undefined,
  ]),
  fact('no other safeguard is claimed', 'whole', () => all('MEASURE').length, 1 + 16 + 5 + 7 + 6 + 7),
  fact(
    'twenty-one clauses, at their lines',
    'L67-145',
    () =>
      all('CLAUSE')
        .map(({ number, evidence }) => `${number} ${linesOf(evidence)}`)
        .join(', '),
    '1 L67, 2 L71, 3 L75, 4 L79, 5 L83-87, 6 L91, 7 L95, 8 L99, 9 L103, 10 L107, 11 L111, 12 L113, 13 L117, 14 L121, 15 L125, 16 L127, 17 L129, 18 L133, 19 L137, 20 L141, 21 L145',
  ),
  fact(
    'three of them without a heading of their own',
    'L113 L127 L129',
    () =>
      all('CLAUSE')
        .filter(({ heading }) => heading === undefined)
        .map(({ number }) => number),
    ['12', '16', '17'],
  ),
  fact(
    'against those of 資料36 only clause 11 differs: also when no longer needed',
    'L111',
    () => {
      const before = new Map(
        openSeedPaper('source-document:shinjuku/36-card-terminal', record)
          .all('CLAUSE')
          .map(({ number, controls }) => [number, controls.join()]),
      );
      return all('CLAUSE')
        .filter(({ number, controls }) => before.get(number) !== controls.join())
        .map(({ number, controls }) => [number, controls]);
    },
    [
      [
        '11',
        ['control:jp/return-of-materials', 'control:jp/erasure-of-unneeded-data', 'control:jp/erasure-after-work'],
      ],
    ],
  ),
  fact(
    'the rules that are cited',
    'L32 L43 L58',
    () => [
      all('RULE_SET').map(({ name, inRecord }) => `${name} ${String(inRecord)}`),
      mention('rule-set:shinjuku/security-policy'),
      mention('rule-set:shinjuku/kojin-joho-hogo-jorei'),
    ],
    [
      ['特記事項（資料48の別紙） true', '国策定の情報セキュリティポリシー false', 'デジタル・ガバメント実行計画 false'],
      ['L43 L58 L61'],
      ['L10-18 L43 L58 L61 L133'],
    ],
  ),
];

const ODDITIES: readonly Fact[] = [
  fact('びったり for ぴったり', 'L5 L34 L40 L43', () => note('マイナポータルびったり電子申請サービス'), [
    'MISPRINT L5 L34 L40 L43 L43',
  ]),
  fact('the bracket behind 担当部課 is never closed', 'L20-24', () => note('（担当部課：'), ['LAYOUT L20-24']),
  fact('外部電子計算機の結合 without と', 'L14', () => note('外部電子計算機の結合'), ['WORDING L14']),
  fact('登録業務する手続', 'L51', () => note('登録業務する手続'), ['WORDING L51']),
  fact('ISO/IEC2001', 'L52', () => note('ISO/IEC2001'), ['MISPRINT L52 changes answers']),
  fact('事業者処理させる without に', 'L53', () => note('委託に伴い事業者処理させる情報項目'), ['MISPRINT L53']),
  fact('申請内容の確認するための', 'L56', () => note('申請内容の確認するための機能'), ['MISPRINT L56']),
  fact(
    'items to process are named, and yet none may be handled',
    'L53 L60 L61',
    () => note('個人情報を取り扱わせない'),
    ['CONTRADICTION L60 L61 L53 changes answers'],
  ),
  fact('国策定: which policy is not said', 'L43', () => note('国策定の情報セキュリティポリシー'), ['WORDING L43']),
  fact(
    'IDs of the staff, certificates of the users and logs are declared nowhere',
    'L43 L45',
    () => ['ID・パスワードやアドレス情報等', '電子証明書やパスワード', '監視・アクセス等のログ'].flatMap(note),
    ['NOT_DECLARED L45 changes answers', 'NOT_DECLARED L45 changes answers', 'NOT_DECLARED L43 changes answers'],
  ),
  fact('where backups lie is not said', 'L61', () => note('データのバックアップを取得させ'), [
    'COVERAGE L61 changes answers',
  ]),
  fact('が is missing in clause 11', 'L111', () => note('個人情報記録された資料等'), ['MISPRINT L111']),
  fact(
    'that the 保育業務システム is that of 資料8 is a reading',
    'L52-55',
    () => note('保育業務システムサーバ:保育課'),
    ['READING L54 L52 L55 changes answers'],
  ),
];

describe.each([
  ['the paper', PAPER],
  ['what is not in the record', MISSING],
  ['parties and systems', PARTIES],
  ['linkage and entrustment', AGREEMENTS],
  ['the way of the items', WAY],
  ['safeguards', SAFEGUARDS],
  ['oddities', ODDITIES],
])('資料48, %s', (_, facts) => {
  it.each(facts.map((one) => [titleOf(one), one] as const))('%s', (_title, { seen, is }) => {
    expect(seen()).toEqual(is);
  });
});

describe('資料48, what a trace answers', () => {
  const { downstream, upstream, stopsOf, unknownsOf } = openSeedTrace(record);
  const set = formatRef('ITEM_SET', 'shinjuku', '48-pittari/tetsuzuki-komoku');

  it('before the linkage nothing that is stated is in force (L42)', async () => {
    const { steps } = await downstream(set, '2022-02-28');
    expect(steps.filter(({ carriage }) => carriage === 'CARRIED')).toEqual([]);
  });
  it('the import cannot be before April 2022, when the repairs begin; that alone cannot be said, so it is unknown and noted (L32 L57)', async () => {
    const { steps } = await downstream(set, '2022-02-28');
    expect(steps.find(({ flow }) => flow.endsWith('/to-hoiku'))?.reasons).toEqual(['PERIOD_UNSTATED']);
    expect(note('令和4年4月から')).toEqual(['COVERAGE L57 L32 changes answers']);
  });
  it('back from the section that looks at the terminal: J-LIS, the service, the applicant (L32 L41)', async () => {
    expect(stopsOf(await upstream(set, '2022-03-01')).filter((stop) => stop.includes(' CARRIED'))).toEqual([
      '0 申請データを確認・取得する業務担当職員の課 CARRIED MUNICIPALITY',
      '1 区イントラネットパソコン（LGWAN端末） CARRIED MUNICIPALITY',
      '2 地方公共団体情報システム機構のサーバ CARRIED LINKAGE_PARTNER',
      '3 ぴったりサービス CARRIED OUTSIDE',
      '4 資料48-1の手続の申請者 CARRIED',
    ]);
  });
  it('back from 健康づくり課: one system, one way, all of it unknown (L32 L54 L56 L57)', async () => {
    const section = formatRef('DEPARTMENT', 'shinjuku', 'kenko-zukuri');
    expect(stopsOf(await upstream(set, '2022-10-01', section))).toEqual([
      '0 健康づくり課 CARRIED MUNICIPALITY',
      '1 保健情報システム(対人系) UNKNOWN MUNICIPALITY',
      '2 新宿区の申請管理システム UNKNOWN MUNICIPALITY',
      '3 区イントラネットパソコン（LGWAN端末） UNKNOWN MUNICIPALITY',
      '4 地方公共団体情報システム機構のサーバ UNKNOWN LINKAGE_PARTNER',
      '5 ぴったりサービス UNKNOWN OUTSIDE',
      '6 資料48-1の手続の申請者 UNKNOWN',
    ]);
  });
  it('from March 2022 on, as far as the terminal and its section; what lies behind is not known (L32 L41 L42)', async () => {
    expect(stopsOf(await downstream(set, '2022-03-01'))).toEqual([
      '0 資料48-1の手続の申請者 CARRIED',
      '1 ぴったりサービス CARRIED OUTSIDE',
      '2 地方公共団体情報システム機構のサーバ CARRIED LINKAGE_PARTNER',
      '3 区イントラネットパソコン（LGWAN端末） CARRIED MUNICIPALITY',
      '4 申請データを確認・取得する業務担当職員の課 CARRIED MUNICIPALITY',
      '4 新宿区の申請管理システム UNKNOWN MUNICIPALITY',
      '5 児童福祉総合システム UNKNOWN MUNICIPALITY',
      '5 保育業務システム UNKNOWN MUNICIPALITY',
      '5 保健情報システム(対人系) UNKNOWN MUNICIPALITY',
      '5 介護保険システム UNKNOWN MUNICIPALITY',
      '6 介護保険課 UNKNOWN MUNICIPALITY',
      '6 子ども家庭課 UNKNOWN MUNICIPALITY',
      '6 健康づくり課 UNKNOWN MUNICIPALITY',
      '6 保育課 UNKNOWN MUNICIPALITY',
    ]);
  });
  it('the import is unknown for want of its day (L57)', async () => {
    const { steps } = await downstream(set, '2022-03-01');
    const unknown = steps.filter(({ carriage }) => carriage === 'UNKNOWN');
    expect([...new Set(unknown.flatMap(({ reasons }) => reasons))]).toEqual(['PERIOD_UNSTATED']);
  });
  it('what is not known: the list, the figure, who looks, where the rest goes', async () => {
    const ends = unknownsOf(await downstream(set, '2022-03-01'));
    expect(ends.filter((end) => !/^(?:PERIOD_UNSTATED|ELSEWHERE)/u.test(end))).toEqual([
      'UNRESOLVED_LIST 手続ごとの情報項目（資料48-1）',
      'CATEGORY 申請データを確認・取得する業務担当職員の課',
      'ONWARD_NOT_STATED 新宿区の申請管理システム',
      'FLOWS_NOT_IN_RECORD 資料48-2（個人情報の流れ）',
    ]);
  });
  it('in 2026 the migration of the 保育業務システム (資料8) may have it: counted, not walked', async () => {
    const answer = await downstream(set, '2026-06-01');
    const elsewhere = answer.completeness.unknowns.filter(({ reason }) => reason === 'ELSEWHERE');
    expect(elsewhere.flatMap(({ flows }) => flows)).toContain('flow:shinjuku/8-childcare-standard-system/migrate');
    expect(stopsOf(answer).filter((stop) => stop.includes('子ども・子育て支援システム'))).toEqual([]);
  });
  it('nothing leads into another municipality', async () => {
    const { stops } = await downstream(set, '2026-06-01');
    expect(stops.filter(({ endpoint }) => endpoint.includes('edogawa'))).toEqual([]);
  });
});
