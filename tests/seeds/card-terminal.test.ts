import { describe, expect, it } from 'vitest';
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
import { openSeedPaper } from './seedRecord.ts';

/*
 * 新宿区 資料36 「マイナンバーカードオンライン申請補助端末の導入等について」, read line by line. Lines are those of the paper's text.
 */
const paper = openSeedPaper('source-document:shinjuku/36-card-terminal');
const { one, all, nameOf } = paper;
const SHEETS = ['s0', 's1', 's2', 's3'] as const;
const sheet = (key: string): ReturnType<typeof one<'MATTER'>> => one('MATTER', key);
const head = one('SOURCE_DOCUMENT', '36-card-terminal');
const namesOf = (ids: readonly { readonly value: string }[]): readonly string[] =>
  ids.map(({ value }) => nameOf(value));
const note = (words: string): string => {
  const found = all('NOTE').find(({ printedWords }) => printedWords === words);
  return found === undefined
    ? 'no note'
    : `${found.noteKind} ${linesOf(found.evidence)} ${String(found.changesAnswers)}`;
};

const PAPER: readonly Fact[] = [
  fact('the council', 'L1', () => head.body?.value, '情報公開・個人情報保護審議会'),
  fact('the ordinance in force', 'L11-20', () => describeStated(head.legalRegime), '新宿区個人情報保護条例 L11-20'),
  fact(
    'the number 資料36 is concluded from 資料36-1',
    'L30 L43',
    () => describeStated(head.number),
    '資料36 inferred L30 L43',
  ),
  fact(
    'the fiscal year is concluded from the planned trial',
    'L33',
    () => describeStated(head.fiscalYear),
    '2019 inferred L33',
  ),
  fact('no date is printed', 'L1-22', () => head.date, undefined),
  fact('an overview and three sheets', 'L24 L35 L47 L64', () => all('MATTER').map(({ matterKind }) => matterKind), [
    'OVERVIEW',
    'PROCESSING',
    'LINKAGE',
    'ENTRUSTMENT',
  ]),
  fact('the titles of the sheets', 'L35 L47 L64', () => SHEETS.slice(1).map((key) => sheet(key).name), [
    'マイナンバーカードオンライン申請補助端末の導入について',
    'マイナンバーカードオンライン申請補助端末の導入のための外部結合について',
    'マイナンバーカードオンライン申請補助サービスの運営に係る委託について',
  ]),
  fact('what each sheet is put for', 'L13-20', () => SHEETS.map((key) => sheet(key).legalStep?.value), [
    undefined,
    'CONSULTATION',
    'CONSULTATION',
    'REPORT',
  ]),
  fact('the provisions', 'L15 L16 L20', () => SHEETS.map((key) => sheet(key).legalBasis?.printed), [
    undefined,
    '第16条第1項本文(電子計算機による個人情報の処理開発)',
    '第17条第1項第4号(外部電子計算機との結合)',
    '第14条第1項(業務委託)',
  ]),
  fact('what became of them is not in the paper', 'whole', () => SHEETS.map((key) => sheet(key).outcome), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]),
  fact('one section, of one division', 'L22', () => all('DEPARTMENT').map(({ name, division }) => [name, division]), [
    ['戸籍住民課', '地域振興部'],
  ]),
  fact('the section holds all sheets', 'L28 L37 L49 L66', () => SHEETS.map((key) => namesOf(sheet(key).departments)), [
    ['戸籍住民課'],
    ['戸籍住民課'],
    ['戸籍住民課'],
    ['戸籍住民課'],
  ]),
  fact(
    'the registered business, not on the overview',
    'L38 L50 L67',
    () => SHEETS.map((key) => sheet(key).business.length),
    [0, 1, 1, 1],
  ),
  fact('its name', 'L38', () => all('BUSINESS').map(({ name, standardised }) => [name, standardised]), [
    ['個人番号の指定、通知カード及び個人番号カードに関する事務', undefined],
  ]),
  fact('the purpose stands in the overview', 'L29', () => linesOf(sheet('s0').purpose?.evidence ?? []), 'L29'),
  fact('the reasons', 'L31 L42 L53 L71', () => SHEETS.map((key) => linesOf(sheet(key).reason?.evidence ?? [])), [
    'L31',
    'L42',
    'L53',
    'L71',
  ]),
  fact(
    'one earlier decision is cited',
    'L32',
    () => all('DECISION').map(({ meeting, verb, inRecord }) => [meeting, verb, inRecord]),
    [['平成26年度第6回本審議会', '了承', false]],
  ),
  fact(
    'the figure 資料36-1 is not in the record',
    'L30 L43 L54 L72',
    () => {
      const { holds, inRecord, evidence, matters } = one('ATTACHMENT', 'shiryo-36-1');
      return [holds, inRecord, linesOf(evidence), matters.length];
    },
    [['FLOWS'], false, 'L30 L43 L54 L72', 4],
  ),
  fact(
    'the 特記事項 are printed at the end',
    'L85-166',
    () => {
      const { holds, inRecord, evidence } = one('ATTACHMENT', 'tokki-betsushi');
      return [holds, inRecord, linesOf(evidence)];
    },
    [['RULES'], true, 'L44 L74 L85-166'],
  ),
];

const PEOPLE_AND_ITEMS: readonly Fact[] = [
  fact(
    'whose information',
    'L30 L33 L39 L51 L69',
    () => all('DATA_SUBJECT').map(({ name, evidence }) => [name, linesOf(evidence)]),
    [['マイナンバーカードの交付申請を行う者', 'L30 L33 L39 L51 L69']],
  ),
  fact('how many is not said', 'whole', () => all('DATA_SUBJECT').flatMap(({ counts }) => counts), []),
  fact('four items, in the printed order', 'L69', () => itemsOf('shinsei'), [
    '申請書ID',
    '顔写真',
    '電子証明書希望有無',
    '点字希望有無',
  ]),
  fact('the list of the four is closed', 'L40 L51 L69', () => openOf('shinsei'), [false, true]),
  fact(
    'it is printed on three sheets and again in 委託の内容',
    'L40 L51 L69 L72',
    () => linesOf(one('ITEM_SET', 'shinsei').evidence),
    'L40 L51 L69 L72',
  ),
  fact(
    'it is also called 申請データ and 申請書情報',
    'L32 L56',
    () => one('ITEM_SET', 'shinsei').aka.map(({ name }) => name),
    ['申請データ', '申請書情報'],
  ),
  fact('what is not sent', 'L56 L74', () => itemsOf('not-sent'), ['氏名', '住所', '生年月日']),
  fact('what is not sent ends with 等', 'L56 L74', () => openOf('not-sent'), [true, true]),
  fact(
    'both are about the applicants, the second concluded',
    'L39 L56',
    () => all('ITEM_SET').map(({ about }) => about.map(({ basis }) => basis)),
    [['STATED'], ['INFERRED']],
  ),
  fact('氏名 is no item of the application', 'L40', () => itemsOf('shinsei').includes('氏名'), false),
  fact('氏名, 住所 and 生年月日 mean what they mean elsewhere', 'L56', () => conceptsOf('not-sent'), [
    '氏名',
    '住所',
    '生年月日',
  ]),
  fact(
    'candidates: 点字 only suggests, 申請書ID may stand for a number; nothing is decided',
    'L40',
    () =>
      all('INFORMATION_ITEM').flatMap(({ name, classifications }) =>
        classifications.map(({ scheme, state, strength }) => [name, scheme, state, strength]),
      ),
    [
      ['申請書ID', 'SPECIFIC_PERSONAL', 'CANDIDATE', 'SUGGESTIVE'],
      ['点字希望有無', 'SPECIAL_CARE', 'CANDIDATE', 'SUGGESTIVE'],
    ],
  ),
];

const PARTIES: readonly Fact[] = [
  fact(
    'the contractor and linkage partner',
    'L52 L68',
    () => all('ORGANISATION').map(({ name, party, evidence }) => [name, party, linesOf(evidence)]),
    [['株式会社DNPアイディシステム', 'NAMED', 'L52 L68']],
  ),
  fact('the overview calls it 運営委託事業者', 'L32', () => one('ORGANISATION', 'dnp').aka[0]?.name, '運営委託事業者'),
  fact(
    'it holds ISMS, and no other certificate',
    'L52 L68',
    () => all('CERTIFICATE').map(({ scheme, state, day, evidence }) => [scheme, state, day, linesOf(evidence)]),
    [['ISMS', 'HELD', undefined, 'L52 L68']],
  ),
  fact(
    'the terminal stands on the ground floor and is carried out',
    'L31',
    () => one('SYSTEM', 'terminal').places.map(describeStated),
    ['新宿区役所本庁舎1階 L31', '特別出張所やイベント等（職員が持参する） L31'],
  ),
  fact('who runs the terminal is concluded', 'L53 L56', () => one('SYSTEM', 'terminal').operator?.basis, 'INFERRED'),
  fact(
    'the systems: a terminal, a server, a service',
    'L31 L41 L64',
    () => all('SYSTEM').map(({ systemKind }) => systemKind),
    ['TERMINAL', 'SERVER', 'SERVICE'],
  ),
  fact(
    'the server is the contractor’s',
    'L41',
    () => nameOf(one('SYSTEM', 'dnp-server').operator?.value ?? ''),
    '株式会社DNPアイディシステム',
  ),
  fact(
    'the Internet line is encrypted with TLS1.2',
    'L54 L56 L75',
    () => all('NETWORK').map(({ networkKind, protocol, evidence }) => [networkKind, protocol, linesOf(evidence)]),
    [['INTERNET', 'TLS1.2', 'L54 L56 L75']],
  ),
  fact(
    'J-LIS is named on the overview and two sheets',
    'L32 L53 L62 L71 L72 L83',
    () =>
      paper.document.mentions.filter(({ node }) => node.endsWith('/j-lis')).map(({ evidence }) => linesOf(evidence)),
    ['L32 L53 L62 L71 L72 L83'],
  ),
];

const CONTRACTS: readonly Fact[] = [
  fact('one linkage, with DNP alone', 'L52', () => all('LINKAGE').map(({ partner }) => nameOf(partner.value)), [
    '株式会社DNPアイディシステム',
  ]),
  fact('what is linked', 'L51', () => describeItems(paper, one('LINKAGE', 'link').items), '申請情報'),
  fact('it goes over the encrypted Internet line', 'L54', () => namesOf(one('LINKAGE', 'link').networks), [
    'インターネット回線（暗号化通信）',
  ]),
  fact(
    'the linkage goes on without an end, after a trial',
    'L55',
    () => one('LINKAGE', 'link').periods.map(describePeriod),
    ['2020-04-01 → ? continues LIVE', '2020-03-11(TEN_DAYS) → ? planned TRIAL'],
  ),
  fact(
    'the entrustment ends and is to be renewed',
    'L73',
    () => one('ENTRUSTMENT', 'operation').periods.map(describePeriod),
    ['2020-04-01 → 2021-03-31 renews', '2020-03-11(TEN_DAYS) → ? planned TRIAL'],
  ),
  fact(
    'the parties 乙 and 甲, concluded',
    'L68 L89 L101',
    () =>
      one('ENTRUSTMENT', 'operation').parties.map(({ value, basis }) => [
        value.partyRole,
        nameOf(value.organisation),
        value.standing,
        basis,
      ]),
    [
      ['乙', '株式会社DNPアイディシステム', 'CONTRACTED', 'INFERRED'],
      ['甲', '新宿区', 'CONTRACTED', 'INFERRED'],
    ],
  ),
  fact(
    'its tasks: to send on, and to run the service',
    'L72 L64',
    () =>
      one('ENTRUSTMENT', 'operation').parties[0]?.value.tasks.map(({ value, evidence }) => [
        value.taskKind,
        linesOf(evidence),
      ]),
    [
      ['OPERATE', 'L72'],
      ['OPERATE', 'L64'],
    ],
  ),
  fact(
    'how the contractor was chosen is not said',
    'L68',
    () => one('ENTRUSTMENT', 'operation').form.value,
    'NOT_STATED',
  ),
  fact(
    'the contractor has a copy on its server, concluded',
    'L70',
    () => describeStated(one('ENTRUSTMENT', 'operation').access),
    'COPY inferred L70',
  ),
  fact(
    'the contractor may not handle 氏名 and the like',
    'L74',
    () => describeItems(paper, one('ENTRUSTMENT', 'operation').excludes),
    '送信しない・取り扱わせない項目',
  ),
  fact(
    'the 特記事項 go with the contract',
    'L74 L75',
    () => one('ENTRUSTMENT', 'operation').clauses.map(({ value, evidence }) => [nameOf(value), linesOf(evidence)]),
    [['特記事項（資料36の別紙）', 'L74 L75']],
  ),
  fact(
    'the ward delegates to J-LIS; since when and which items is not said',
    'L32',
    () => {
      const { form, parties, periods, items } = one('ENTRUSTMENT', 'j-lis-delegation');
      return [form.value, parties.map(({ value }) => nameOf(value.organisation)), periods, describeItems(paper, items)];
    },
    ['DELEGATION', ['地方公共団体情報システム機構'], [], 'not stated'],
  ),
  fact('the sheets are dated: introduction on sheet 1', 'L45', () => sheet('s1').periods.map(describePeriod), [
    '2020-04-01 → ? LIVE',
    '2020-03-11(TEN_DAYS) → ? planned TRIAL',
  ]),
];

const WAY: readonly Fact[] = [
  fact(
    'three flows, end to end',
    'L32',
    () => all('FLOW').map(({ from, to }) => `${nameOf(from.value)} → ${nameOf(to.value)}`),
    [
      'マイナンバーカードの交付申請を行う者 → マイナンバーカードオンライン申請補助端末',
      'マイナンバーカードオンライン申請補助端末 → 委託先事業者のサーバ',
      '委託先事業者のサーバ → 地方公共団体情報システム機構',
    ],
  ),
  fact(
    'each carries the four items',
    'L32 L51 L72',
    () => all('FLOW').map(({ carries }) => describeItems(paper, carries)),
    ['申請情報', '申請情報', '申請情報'],
  ),
  fact(
    'the sending to the contractor’s server stands on four sheets',
    'L32 L41 L54 L70',
    () => linesOf(all('FLOW')[1]?.evidence ?? []),
    'L32 L41 L54 L70',
  ),
  fact('the contractor’s server as sender is concluded', 'L32', () => all('FLOW').map(({ from }) => from.basis), [
    'STATED',
    'STATED',
    'INFERRED',
  ]),
  fact(
    '氏名 and the like are not sent; that they are not sent on is concluded',
    'L56 L74',
    () => all('FLOW').map(({ excludes }) => describeItems(paper, excludes)),
    ['not stated', '送信しない・取り扱わせない項目', '送信しない・取り扱わせない項目 inferred'],
  ),
  fact(
    'the lines: by hand, Wi-Fi (concluded) and Internet, leased line',
    'L54 L56 L62 L83',
    () => all('FLOW').map(({ networks }) => networks.map(({ value, basis }) => `${nameOf(value)} ${basis}`)),
    [
      ['対面・本人の入力 INFERRED'],
      ['無線LAN（Wi-Fi） INFERRED', 'インターネット回線（暗号化通信） STATED'],
      ['専用線 STATED'],
    ],
  ),
  fact(
    'the applicant types it in',
    'L32',
    () => [one('FLOW', 'input').transfer?.value, one('FLOW', 'input').nature?.value],
    ['MANUAL', 'COLLECTION_FROM_SUBJECT'],
  ),
  fact(
    'it goes to J-LIS because the ward delegated the work',
    'L32',
    () => one('FLOW', 'relay').nature?.value,
    'DELEGATION',
  ),
  fact(
    'its period comes from the linkage and the entrustment; the delegation has none to lend',
    'L32 L55 L73',
    () => one('FLOW', 'relay').governedBy.map(nameOf),
    ['申請補助端末の導入のための外部結合', 'マイナンバーカードオンライン申請補助サービスの運営に係る委託'],
  ),
  fact(
    'who holds it: the terminal, the server, and J-LIS (concluded)',
    'L41 L70 L32',
    () => all('HOLDING').map(({ holder, basis }) => [nameOf(holder.value), basis]),
    [
      ['マイナンバーカードオンライン申請補助端末', 'STATED'],
      ['委託先事業者のサーバ', 'STATED'],
      ['地方公共団体情報システム機構', 'INFERRED'],
    ],
  ),
  fact(
    'the contractor keeps it for a time only, and keeps no 氏名',
    'L56 L74',
    () => {
      const { temporary, excludes, medium } = one('HOLDING', 'at-contractor');
      return [temporary?.value, describeItems(paper, excludes), medium];
    },
    [true, '送信しない・取り扱わせない項目', '電磁的記録媒体(委託先事業者のサーバ)'],
  ),
  fact('the terminal forgets it at once, by itself', 'L32 L41 L56 L70 L77', () => retentionsOf('at-terminal'), [
    'サーバへの送信完了 P0D ERASE automatic L32 L41 L56 L70 L77',
  ]),
  fact(
    'the contractor erases it a week after receipt, and at the end of the contract; of any erasure it keeps a record and hands in a certificate',
    'L56 L78 L135-136',
    () => retentionsOf('at-contractor'),
    ['受信 P1W ERASE CERTIFICATE RECORD L56 L78 L136', '契約の終了 ? ERASE CERTIFICATE RECORD L135 L136'],
  ),
  fact(
    'linkage and contract stand in their boxes, not somewhere on the sheet',
    'L47-55 L64-73',
    () => [
      linesOf(one('LINKAGE', 'link').evidence),
      linesOf(one('ENTRUSTMENT', 'operation').evidence),
      one('LINKAGE', 'link').networks.map(({ evidence }) => linesOf(evidence)),
    ],
    ['L47 L51 L52 L53 L54 L55', 'L64 L68 L69 L70 L71 L72 L73', ['L54']],
  ),
  fact('how long J-LIS keeps it is not said', 'whole', () => retentionsOf('at-j-lis'), []),
];

const SAFEGUARDS: readonly Fact[] = [
  fact(
    'sheet 1: two duties of the ward, on no stated side',
    'L44',
    () => describeRows(paper, 's1', 'MUNICIPALITY', 'NOT_STATED'),
    ['L44 1 compliance-in-specification + special-clauses', 'L44 2 status-report + on-site-inspection'],
  ),
  fact(
    'sheet 2: operational rows without an actor',
    'L56',
    () => describeRows(paper, 's2', 'NOT_STATED', 'OPERATIONAL'),
    ['L56 1 compliance', 'L56 2 device-invalidation'],
  ),
  fact(
    'sheet 2: the section chief instructs the staff',
    'L56',
    () => describeRows(paper, 's2', 'MUNICIPALITY', 'OPERATIONAL'),
    ['L56 3 staff-training'],
  ),
  fact('sheet 2: fifteen system rows', 'L56-62', () => describeRows(paper, 's2', 'NOT_STATED', 'SYSTEM'), [
    'L56 1 dedicated-terminal',
    'L56 2 encryption-of-data',
    'L56 3 encryption-of-communication',
    'L56 4 restricted-systems',
    'L56 5 wireless-encryption + wireless-concealment + network-separation',
    'L56 6 secret-rotation',
    'L56 7 user-authentication + access-rights',
    'L56 8 automatic-erasure-at-terminal',
    'L56 9 erasure-at-contractor',
    'L56 10 item-minimisation',
    'L58 11 firewall + anti-malware',
    'L59 12 patching + anti-malware',
    'L60 13 vulnerability-assessment',
    'L61 14 operation-log',
    'L62 15 leased-line',
  ]),
  fact('sheet 3: three duties of the ward', 'L74', () => describeRows(paper, 's3', 'MUNICIPALITY', 'NOT_STATED'), [
    'L74 1 compliance-in-specification + special-clauses',
    'L74 2 status-report + on-site-inspection',
    'L74 3 item-minimisation',
  ]),
  fact(
    'sheet 3: four operational rows of the contractor',
    'L75',
    () => describeRows(paper, 's3', 'CONTRACTOR', 'OPERATIONAL'),
    ['L75 1 named-handlers', 'L75 2 special-clauses', 'L75 3 staff-training', 'L75 4 device-invalidation'],
  ),
  fact(
    'sheet 3: ten system rows of the contractor',
    'L75-83',
    () => describeRows(paper, 's3', 'CONTRACTOR', 'SYSTEM'),
    [
      'L75 1 encryption-of-data',
      'L75 2 encryption-of-communication',
      'L75 3 restricted-systems',
      'L77 4 automatic-erasure-at-terminal',
      'L78 5 erasure-at-contractor',
      'L79 6 firewall + anti-malware',
      'L80 7 patching + anti-malware',
      'L81 8 vulnerability-assessment',
      'L82 9 operation-log',
      'L83 10 leased-line',
    ],
  ),
  fact(
    'whom the duties are laid on: DNP on sheets 1 and 3, nobody named on sheet 2',
    'L44 L56 L74 L75',
    () =>
      ['s1', 's2', 's3'].map((key) => [
        ...new Set(
          all('MEASURE')
            .filter(({ matter }) => matter.endsWith(`/${key}`))
            .flatMap(({ toward }) => toward.map(nameOf)),
        ),
      ]),
    [['株式会社DNPアイディシステム'], [], ['株式会社DNPアイディシステム']],
  ),
  fact('no other safeguard is claimed', 'whole', () => all('MEASURE').length, 4 + 2 + 1 + 20 + 5 + 4 + 12),
  fact(
    'Wi-Fi is a matter of sheet 2 only',
    'L56 L75',
    () => measuresOf(paper, 's3', 'CONTRACTOR').filter(({ control }) => control.includes('wireless')),
    [],
  ),
  fact(
    'the numbers that the rows add',
    'L56',
    () => detailsOf('s2', ['encryption-of-communication', 'erasure-at-contractor']),
    ['TLS1.2', '受信後1週間'],
  ),
  fact(
    'twenty-one clauses, at their lines',
    'L89-166',
    () => all('CLAUSE').map(({ number, evidence }) => `${number} ${linesOf(evidence)}`),
    [
      '1 L89',
      '2 L93',
      '3 L97',
      '4 L101',
      '5 L105-109',
      '6 L113',
      '7 L117',
      '8 L121',
      '9 L125-127',
      '10 L131',
      '11 L135',
      '12 L136',
      '13 L140',
      '14 L144',
      '15 L148',
      '16 L149',
      '17 L150',
      '18 L154',
      '19 L158',
      '20 L162',
      '21 L166',
    ],
  ),
  fact(
    'clauses 12, 16 and 17 have no heading of their own',
    'L136 L149 L150',
    () =>
      all('CLAUSE')
        .filter(({ heading }) => heading === undefined)
        .map(({ number }) => number),
    ['12', '16', '17'],
  ),
  fact(
    'no subcontracting at all, and inspections every year',
    'L131 L149',
    () => [clause('10').controls, clause('16').controls],
    [['control:jp/subcontracting-restriction'], ['control:jp/on-site-inspection']],
  ),
  fact(
    'the rules that are cited and not printed',
    'L44 L56 L74',
    () => all('RULE_SET').map(({ name, inRecord }) => [name, inRecord]),
    [
      ['特記事項（資料36の別紙）', true],
      ['新宿区情報セキュリティポリシー', false],
      ['新宿区個人情報保護条例', false],
    ],
  ),
];

const ODDITIES: readonly Fact[] = [
  fact('機構 is missing in a name', 'L32', () => note('地方公共団体情報システムへの委任'), 'WORDING L32 false'),
  fact('blanks inside 申請書ID', 'L40 L51', () => note('申請書 I D'), 'LAYOUT L40 L51 false'),
  fact('申請書情報 for 申請情報', 'L56', () => note('申請書情報'), 'INCONSISTENT_NAME L56 false'),
  fact('who must do what on sheet 2 is not said', 'L56-62', () => note('情報保護対策'), 'COVERAGE L56-62 true'),
  fact('職員等: who else is not said', 'L56 L32', () => note('職員等'), 'COVERAGE L56 L32 true'),
  fact(
    'the user IDs of the staff are no declared items',
    'L56',
    () => note('ユーザID及びパスワード'),
    'NOT_DECLARED L56 true',
  ),
  fact('WiーFi with a long-vowel mark', 'L56', () => note('WiーFi'), 'MISPRINT L56 L56 false'),
  fact('結合の相手先 for 結合の相手方', 'L62', () => note('結合の相手先'), 'WORDING L62 false'),
  fact(
    'the items stand in another order in 委託の内容',
    'L72',
    () => note('申請情報(顔写真、申請書ID、電子証明書希望有無、点字希望有無)'),
    'WORDING L72 false',
  ),
  fact('postal application is mentioned, not described', 'L31', () => note('③申請書提出(郵送)'), 'READING L31 false'),
  fact(
    'the overview is read in overlapping columns',
    'L26-33',
    () => note('マイナンバーカードの進を図る'),
    'LAYOUT L26-33 false',
  ),
  fact(
    'when the trial ends is not said',
    'L33 L45 L55 L73',
    () => note('令和2年3月中旬に試行実施予定'),
    'COVERAGE L33 L45 L55 L73 true',
  ),
  fact(
    'the contract of the next year is not in the record',
    'L73',
    () => note('令和3年3月31日まで'),
    'COVERAGE L73 true',
  ),
];

describe.each([
  ['the paper', PAPER],
  ['people and items', PEOPLE_AND_ITEMS],
  ['parties and systems', PARTIES],
  ['linkage and entrustment', CONTRACTS],
  ['the way of the items', WAY],
  ['safeguards', SAFEGUARDS],
  ['oddities', ODDITIES],
])('資料36, %s', (_, facts) => {
  it.each(facts.map((one) => [titleOf(one), one] as const))('%s', (_title, { seen, is }) => {
    expect(seen()).toEqual(is);
  });
});

function itemsOf(set: string): readonly string[] {
  return all('INFORMATION_ITEM')
    .filter(({ itemSet }) => itemSet.endsWith(`/${set}`))
    .map(({ name }) => name);
}

function conceptsOf(set: string): readonly string[] {
  return all('INFORMATION_ITEM')
    .filter(({ itemSet }) => itemSet.endsWith(`/${set}`))
    .map(({ concept }) => nameOf(concept?.value ?? ''));
}

/** Whether a list is open, and whether its contents are known. */
function openOf(set: string): readonly boolean[] {
  const { open, resolved } = one('ITEM_SET', set);
  return [open, resolved];
}

function retentionsOf(holding: string): readonly string[] {
  return all('RETENTION')
    .filter((retention) => retention.holding.endsWith(`/${holding}`))
    .map(({ trigger, delay, action, automatic, proofAsked, evidence }) =>
      [
        trigger,
        delay ?? '?',
        action,
        ...(automatic === true ? ['automatic'] : []),
        ...proofAsked,
        linesOf(evidence),
      ].join(' '),
    );
}

function detailsOf(key: string, controls: readonly string[]): readonly (string | undefined)[] {
  return measuresOf(paper, key, 'NOT_STATED')
    .filter(({ control }) => controls.some((name) => control.endsWith(`/${name}`)))
    .map(({ detail }) => detail);
}

function clause(number: string): ReturnType<typeof one<'CLAUSE'>> {
  return one('CLAUSE', `tokki/${number}`);
}
