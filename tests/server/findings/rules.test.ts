import { describe, expect, it } from 'vitest';
import { RULES } from '../../../server/findings/allRules.ts';
import { findAll } from '../../../server/findings/findAll.ts';
import type { ManifestFile } from '../../../server/manifest/ManifestFile.ts';
import type { FindingRuleId } from '../../../server/model/finding.ts';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import { manifestOf } from '../../support/manifests.ts';
import { toRecordFacts } from '../../support/toRecordFacts.ts';

/** A record that keeps the rule, and one that breaks it with the findings that must come, as `subject | message`. */
interface RuleCase {
  readonly rule: FindingRuleId;
  readonly claim: string;
  readonly day?: string;
  readonly keeps: string;
  readonly breaks: string;
  readonly findings: readonly string[];
}

const VOCABULARY = `
vocabulary: { id: common, scope: jp, name: 共通の語彙, source: 自分たちの言葉 }
municipalities: { mihon: { name: 見本市, code: '999999' } }
concepts: { full-name: { name: 氏名 } }
networks:
  lan: { name: 庁内LAN, networkKind: MUNICIPAL_LAN }
  internet: { name: インターネット, networkKind: INTERNET }
controls:
  encryption: { name: 暗号化 }
  subcontracting-restriction: { name: 再委託の禁止・制限 }
  subcontractor-inspection: { name: 再委託先への立入調査 }
`;

/** What most cases stand on: people, a department's terminal, a company's server, a second company, one set. */
const BASE = `
departments: { desk: { id: 'department:mihon/desk', name: 窓口課, at: s1 } }
subjects: { person: { name: 申請者, at: s1 対象者 } }
sets: { form: { name: 申請書, about: person, list: 氏名、住所, at: s1 項目, unassigned: { 氏名: 例, 住所: 例 } } }
organisations:
  maker: { name: 甲社, at: s1 委託先, certificates: [{ scheme: ISMS, state: HELD }] }
  other: { name: 乙団体, at: s1 }
systems:
  terminal: { name: 端末, systemKind: TERMINAL, operator: department:mihon/desk, at: s1 }
  server: { name: サーバ, systemKind: SERVER, operator: maker, at: s1 }
`;
const contract = (fields: string): string =>
  `entrustments: { work: { name: 運用の委託, sheets: s1, parties: [{ is: maker, standing: CONTRACTED }], items: form, form: NOT_STATED, access: NOT_STATED, ${fields} } }\n`;
const linkage = (fields: string): string =>
  `linkages: { link: { name: 結合, sheets: s1, partner: maker, items: form, ${fields} } }\n`;
const send = (fields: string): string =>
  `flows: { send: { name: 送信, from: terminal, to: server, at: s1 内容, ${fields} } }\n`;
const kept = (fields: string): string => `holdings: { kept: { name: 保管, holder: server, at: s1 保管, ${fields} } }\n`;
/** The same with a second kind of people. */
const WITH_CHILD = BASE.replace('subjects: {', 'subjects: { child: { name: 児童, at: s1 }, ');
const PERIOD = `period: '令和2年4月1日から令和3年3月31日まで'`;
const note = (kind: string, changesAnswers: boolean): string =>
  `notes: [{ kind: ${kind}, printed: 印刷, understood: 理解したこと, changesAnswers: ${String(changesAnswers)}, at: s1 }]\n`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'PERIOD_ENDS_AFTER_START',
    claim: 'an end before its start is found once, where it stands',
    keeps: BASE + contract(PERIOD),
    breaks: BASE + contract(`period: '令和2年6月1日から令和2年3月31日まで'`),
    findings: [
      'entrustment:mihon/p/work | 「運用の委託」の期間の終わり（2020-03-31）が、始まり（2020-06-01）より前です。',
    ],
  },
  {
    rule: 'CARRIED_OR_EXCLUDED',
    claim: 'an item is not both sent and not sent',
    keeps: BASE + send('carries: form#氏名, excludes: form#住所'),
    breaks: BASE + send('carries: [form#氏名, form#住所], excludes: form#住所'),
    findings: ['flow:mihon/p/send | 「住所」は、「送信」で送る（持つ）とも送らない（持たない）とも書かれています。'],
  },
  {
    rule: 'FLOWS_AGREE',
    claim: 'two flows between the same ends do not contradict each other on a day',
    day: '2020-07-01',
    keeps:
      BASE +
      `flows:
  a: { name: 一つ目, from: terminal, to: server, at: s1, carries: form#氏名, excludes: form#住所, period: 令和2年4月1日から }
  b: { name: 二つ目, from: server, to: terminal, at: s1, carries: form#住所, period: 令和2年4月1日から }\n`,
    breaks:
      BASE +
      `flows:
  a: { name: 一つ目, from: terminal, to: server, at: s1, carries: form#氏名, excludes: form#住所, period: 令和2年4月1日から }
  b: { name: 二つ目, from: terminal, to: server, at: s1, carries: form#住所, period: 令和2年4月1日から }\n`,
    findings: ['flow:mihon/p/a | 「住所」を、「一つ目」は送らないと書き、「二つ目」は送ると書いています。'],
  },
  {
    rule: 'CERTIFICATE_IS_READABLE',
    claim: 'a certificate names a known scheme',
    keeps: BASE,
    breaks: BASE.replace('{ scheme: ISMS, state: HELD }', '{ scheme: OTHER, state: UNREADABLE, printed: ISO/IEC2001 }'),
    findings: [
      'certificate:mihon/p/maker/other | 「甲社」の認証の名前「ISO/IEC2001」を、知られた認証として読み取れません。',
    ],
  },
  {
    rule: 'PRINT_CHANGES_NO_ANSWER',
    claim: 'a misprint that changes answers is found; one of white space that the reading added is not',
    keeps: BASE + note('MISPRINT', false),
    breaks: BASE + note('MISPRINT', true),
    findings: ['note:mihon/p/misprint/印刷 | 理解したこと'],
  },
  {
    rule: 'START_IS_AUTHORISED',
    claim: 'a contract starts after the meeting',
    keeps: `paper-date\n${BASE}${contract(`period: '令和2年4月1日から'`)}`,
    breaks: `paper-date\n${BASE}${contract(`period: '令和2年1月1日から'`)}`,
    findings: [
      'entrustment:mihon/p/work | 「運用の委託」は、会議の日（2020-03-01）より前の2020-01-01に始まっています。',
    ],
  },
  {
    rule: 'LINKAGE_HAS_CONTRACT',
    claim: 'a linkage with a contractor does not start before the contract',
    keeps: BASE + contract(PERIOD) + linkage(PERIOD),
    breaks: BASE + contract(PERIOD) + linkage(`period: '平成23年4月1日から'`),
    findings: ['linkage:mihon/p/link | 「甲社」との結合「結合」は2011-04-01から、委託の契約は2020-04-01からです。'],
  },
  {
    rule: 'CONTRACT_HAS_LINKAGE',
    claim: 'a contract that works over an external line has its linkage',
    keeps: BASE + contract(PERIOD) + send('carries: form, governedBy: work, over: lan'),
    breaks: BASE + contract(PERIOD) + send('carries: form, governedBy: work, over: internet'),
    findings: [
      'entrustment:mihon/p/work | 委託「運用の委託」の流れ1件が外部の回線を通りますが、その結合がどの件名にもありません。',
    ],
  },
  {
    rule: 'AUTHORITIES_LAST_TOGETHER',
    claim: 'a contract that has run out while its flow goes on by a linkage',
    day: '2021-07-01',
    keeps: BASE + contract(PERIOD) + linkage(PERIOD) + send('carries: form, governedBy: [work, link]'),
    breaks:
      BASE +
      contract(PERIOD) +
      linkage(`period: '令和2年4月1日から（以降同様）'`) +
      send('carries: form, governedBy: [work, link]'),
    findings: [
      'entrustment:mihon/p/work | 「運用の委託」は2021-03-31で期限が過ぎていますが、それに支えられた流れ・保有1件は別の根拠で続いています。',
    ],
  },
  {
    rule: 'RECEIVER_IS_PARTNER',
    claim: 'under a linkage the partner receives',
    keeps: BASE + linkage(PERIOD) + send('carries: form, governedBy: link'),
    breaks: BASE + linkage(PERIOD) + send('carries: form, governedBy: link').replace('to: server', 'to: other'),
    findings: ['linkage:mihon/p/link | 結合「結合」の相手方は「甲社」ですが、「乙団体」が受け取ります。'],
  },
  {
    rule: 'RECEIVER_IS_PARTNER',
    claim: 'a receiver of whom only a reader concluded it is told as such',
    keeps: BASE + linkage(PERIOD) + send('carries: form, governedBy: link, inferred: 読んだ'),
    breaks:
      BASE +
      linkage(PERIOD) +
      send('carries: form, governedBy: link, inferred: 読んだ').replace('to: server', 'to: other'),
    findings: [
      'linkage:mihon/p/link | 結合「結合」の相手方は「甲社」ですが、「乙団体」が受け取ります（推定した流れ）。',
    ],
  },
  {
    rule: 'NOTHING_REMAINS_AFTER_END',
    claim: 'what others hold is proven to be erased after the end',
    day: '2021-07-01',
    keeps:
      BASE +
      contract(PERIOD) +
      kept(
        'keeps: form, governedBy: work, retention: { trigger: 契約の終了, action: ERASE, proofSeen: [CERTIFICATE] }',
      ),
    breaks: BASE + contract(PERIOD) + kept('keeps: form, governedBy: work'),
    findings: [
      'holding:mihon/p/kept | 「サーバ」が持つ「保管」は、根拠が2021-03-31で終わっています。消去の定めも証明も、記録にありません。',
    ],
  },
  {
    rule: 'SPECIAL_CARE_IS_DECIDED',
    claim: 'people decide on a candidate',
    keeps: `${BASE.replace('list: 氏名、住所', 'classifications: [{ scheme: SPECIAL_CARE, items: 住所, ground: 例 }], list: 氏名、住所')}judgements: [{ about: form#住所, scheme: SPECIAL_CARE, decision: 'NO', by: 課長, on: 2020-06-01, reason: 当たらない }]\n`,
    breaks: BASE.replace(
      'list: 氏名、住所',
      'classifications: [{ scheme: SPECIAL_CARE, items: 住所, ground: 例 }], list: 氏名、住所',
    ),
    findings: [
      'information-item:mihon/p/form/住所 | 「住所」は要配慮個人情報の候補ですが、判断の記載がありません。理由：例',
    ],
  },
  {
    rule: 'ITEMS_ARE_DECLARED',
    claim: 'what is collected from people is among the items of the sheet',
    keeps: `sheet-sets\n${BASE}flows: { ask: { name: 収集, from: person, to: terminal, at: s1, carries: form, nature: COLLECTION_FROM_SUBJECT } }\n`,
    breaks:
      `sheet-sets\n${BASE.replace('organisations:', `organisations:`)}flows: { ask: { name: 収集, from: person, to: terminal, at: s1, carries: more, nature: COLLECTION_FROM_SUBJECT } }\n`.replace(
        'sets: {',
        'sets: { more: { name: 別の紙, about: person, list: 電話, at: s1 項目 }, ',
      ),
    findings: ['flow:mihon/p/ask | 「収集」で集める「別の紙」が、件名の情報項目にありません。'],
  },
  {
    rule: 'SUBJECTS_ARE_DECLARED',
    claim: 'whose information is handled is in the scope of the sheet',
    keeps: `sheet-sets\n${BASE}`,
    breaks: `sheet-sets\n${BASE.replace('subjects: {', 'subjects: { child: { name: 児童, at: s1 }, ').replace('about: person', 'about: child')}`,
    findings: ['matter:mihon/p/s1 | 「児童」の情報を扱いますが、件名「件名」の個人の範囲にありません。'],
  },
  {
    rule: 'SUBJECTS_ARE_DECLARED',
    claim: 'whom only a reader found on the sheet is not in its scope; where nobody is named there, nothing is said',
    keeps: `sheet-subjects: [{ is: child, inferred: 名簿に載る }]\n${WITH_CHILD}`,
    breaks: `sheet-subjects: [person, { is: child, inferred: 名簿に載る }]\n${WITH_CHILD}`,
    findings: ['matter:mihon/p/s1 | 「児童」の情報を扱いますが、件名「件名」の個人の範囲にありません。'],
  },
  {
    rule: 'SUBCONTRACTING_IS_SETTLED',
    claim: 'a contract does not forbid subcontracting and presume it',
    keeps: `${BASE}${contract(`${PERIOD}, clauses: tokki`)}ruleSets: { tokki: { name: 特記事項, ruleSetKind: SPECIAL_CLAUSES, inRecord: true, at: s1, clauses: [{ number: '1', summary: 再委託しない, controls: subcontracting-restriction }] } }\n`,
    breaks: `${BASE}${contract(`${PERIOD}, clauses: tokki`)}ruleSets: { tokki: { name: 特記事項, ruleSetKind: SPECIAL_CLAUSES, inRecord: true, at: s1, clauses: [{ number: '1', summary: 再委託しない, controls: subcontracting-restriction }, { number: '2', summary: 再委託先を調べる, controls: subcontractor-inspection }] } }\n`,
    findings: [
      'entrustment:mihon/p/work | 「運用の委託」は、再委託を禁じ（制限し）ながら、再委託先への立入りなどを前提にしています。',
    ],
  },
  {
    rule: 'MEASURE_IS_PROMISED_BY_BOTH',
    claim: 'a safeguard that both sides answer is promised by both',
    keeps: `measures: { MUNICIPALITY: ○, CONTRACTOR: ○ }\n${BASE}`,
    breaks: `measures: { MUNICIPALITY: ○, CONTRACTOR: '-' }\n${BASE}`,
    findings: ['matter:mihon/p/s1 | 「暗号化」を、区は約束し、委託先は約束していません。'],
  },
  {
    rule: 'OLD_FLOW_HAS_SUCCESSOR',
    claim: 'each flow of the old system is decided about',
    keeps:
      `${BASE}${send('carries: form')}migrations: { move: { name: 移行, from: server, to: new, sheets: s1, flows: [{ old: send, retired: true }] } }\n`.replace(
        'systems:',
        'systems:\n  new: { name: 新システム, systemKind: SYSTEM, operator: maker, at: s1 }',
      ),
    breaks:
      `${BASE}${send('carries: form')}migrations: { move: { name: 移行, from: server, to: new, sheets: s1 } }\n`.replace(
        'systems:',
        'systems:\n  new: { name: 新システム, systemKind: SYSTEM, operator: maker, at: s1 }',
      ),
    findings: ['migration:mihon/p/move | 「サーバ」の流れ「送信」に、後継も廃止も書かれていません。'],
  },
  {
    rule: 'DEPARTMENT_HAS_SYSTEM',
    claim: 'where departments have systems, each has one',
    keeps: `sheet-departments: desk\n${BASE}`,
    breaks: `sheet-departments: [desk, idle]\n${BASE.replace('departments: {', `departments: { idle: { id: 'department:mihon/idle', name: 別の課, at: s1 }, `)}`,
    findings: [
      'department:mihon/idle | 「別の課」は件名に並びますが、その文書にはシステムも委託も流れも書かれていません。',
    ],
  },
  {
    rule: 'TEXT_SETTLES_ANSWER',
    claim: 'what the paper leaves to the reader, where it decides an answer',
    keeps: BASE + note('COVERAGE', false),
    breaks: BASE + note('COVERAGE', true),
    findings: ['note:mihon/p/coverage/印刷 | 理解したこと'],
  },
  {
    rule: 'PERIOD_IS_STATED',
    claim: 'a contract and a flow say from when they hold',
    keeps: BASE + contract(PERIOD) + send(`carries: form, period: '令和2年4月1日から'`),
    breaks: BASE + contract('place: 窓口') + send('carries: form, governedBy: []'),
    findings: [
      'entrustment:mihon/p/work | 「運用の委託」の始まりの日が書かれていません。',
      'matter:mihon/p/s1 | 件名「件名」の流れ1件に、いつからかの記載がありません。',
    ],
  },
  {
    rule: 'RENEWAL_IS_STATED',
    claim: 'a contract that is to go on shows its renewal',
    day: '2021-07-01',
    keeps: BASE + contract(PERIOD),
    breaks: BASE + contract(`period: '令和2年4月1日から令和3年3月31日まで（次年度以降も、同様の業務委託を行う。）'`),
    findings: ['entrustment:mihon/p/work | 委託「運用の委託」は2021-03-31までです。その後の更新の記載がありません。'],
  },
  {
    rule: 'ATTACHMENT_IS_IN_RECORD',
    claim: 'attachments are in the record',
    keeps: `${BASE}attachments: { a: { name: 別紙1, holds: [ITEMS], inRecord: true, at: s1 } }\n`,
    breaks: `${BASE}attachments: { a: { name: 別紙1, holds: [FLOWS], inRecord: false, at: s1 } }\n`,
    findings: ['attachment:mihon/p/a | 「別紙1」が収録されていません。その流れはわかりません。'],
  },
  {
    rule: 'LIST_IS_IN_RECORD',
    claim: 'lists are in the record',
    keeps: BASE,
    breaks: `${BASE.replace('sets: {', 'sets: { lost: { name: 別紙の項目, missing: a, at: s1 }, ')}attachments: { a: { name: 別紙1, holds: [ITEMS], inRecord: false, at: s1 } }\n`,
    findings: ['item-set:mihon/p/lost | 「別紙の項目」の項目の一覧が収録されていません。'],
  },
  {
    rule: 'LIST_IS_CLOSED',
    claim: 'lists do not end with 等',
    keeps: BASE,
    breaks: BASE.replace('list: 氏名、住所,', 'list: 氏名、住所 等,'),
    findings: ['item-set:mihon/p/form | 「申請書」は1か所が開いた一覧です。書かれていない項目があります。'],
  },
  {
    rule: 'ITEMS_ARE_STATED',
    claim: 'a flow says which items it has',
    keeps: BASE + send('carries: form'),
    breaks: BASE + send('carries: NOT_STATED'),
    findings: ['flow:mihon/p/send | 「送信」の項目が書かれていません。'],
  },
  {
    rule: 'PARTY_IS_DECIDED',
    claim: 'contractors are decided',
    keeps: BASE,
    breaks: BASE.replace(
      'other: { name: 乙団体,',
      'other: { name: 運営事業者, party: UNDECIDED, printed: 選定後に決定,',
    ),
    findings: ['organisation:mihon/p/other | 「運営事業者」が決まっていません。'],
  },
  {
    rule: 'CERTIFICATE_IS_HELD',
    claim: 'the certificate of a contractor is stated, and held',
    keeps: BASE + contract(PERIOD),
    breaks: (BASE + contract(PERIOD)).replace('state: HELD', 'state: PLANNED'),
    findings: ['organisation:mihon/p/maker | 委託先「甲社」の「ISMS」は取得の予定です。'],
  },
  {
    rule: 'RETENTION_IS_STATED',
    claim: 'a holding has its rule on keeping',
    keeps: BASE + kept('keeps: form, retention: { trigger: 受信, delay: P1W, action: ERASE }'),
    breaks: BASE + kept('keeps: form'),
    findings: ['holding:mihon/p/kept | 「サーバ」が持つ「保管」に、保存と消去の定めが書かれていません。'],
  },
  {
    rule: 'ERASURE_IS_PROVEN',
    claim: 'erasure by others is to be proven',
    keeps: BASE + kept('keeps: form, retention: { trigger: 受信, action: ERASE, proofAsked: [REPORT] }'),
    breaks: BASE + kept('keeps: form, retention: { trigger: 受信, action: ERASE }'),
    findings: ['retention:mihon/p/kept/erase | 「サーバ」の消去に、証明や報告の求めが書かれていません。'],
  },
  {
    rule: 'ERASURE_IS_PROVEN',
    claim: 'what is only given back needs no proof beside the erasure',
    keeps: BASE + kept('keeps: form, retention: { trigger: 納品時, action: RETURN }'),
    breaks:
      BASE +
      kept(
        'keeps: form, retention: [{ key: back, trigger: 納品時, action: RETURN }, { key: gone, trigger: 終了, action: ERASE }]',
      ),
    findings: ['retention:mihon/p/kept/gone | 「サーバ」の消去に、証明や報告の求めが書かれていません。'],
  },
  {
    rule: 'PEOPLE_ARE_COUNTED',
    claim: 'the number of people is stated',
    keeps: BASE.replace(
      'name: 申請者,',
      `name: 申請者, counts: [{ printed: '約6,000人', min: 6000, max: 6000, approximate: true, unit: 人 }],`,
    ),
    breaks: BASE,
    findings: ['data-subject:mihon/p/person | 「申請者」の数が書かれていません。'],
  },
  {
    rule: 'MEASURE_IS_ANSWERED',
    claim: 'each safeguard has its answer',
    keeps: `measures: { MUNICIPALITY: ○ }\n${BASE}`,
    breaks: `measures: { MUNICIPALITY: BLANK }\n${BASE}`,
    findings: ['measure:mihon/p/s1/municipality/encryption | 件名「件名」の対策「暗号化」の答えが空欄です。'],
  },
  {
    rule: 'SYSTEM_HAS_OPERATOR',
    claim: 'a system that handles information has an operator',
    keeps: BASE + send('carries: form'),
    breaks: (BASE + send('carries: form')).replace('systemKind: SERVER, operator: maker', 'systemKind: SERVER'),
    findings: ['system:mihon/p/server | 「サーバ」を運用する者が書かれていません。'],
  },
  {
    rule: 'DECISION_IS_IN_RECORD',
    claim: 'prior decisions are in the record',
    keeps: `${BASE}decisions: { d: { name: 前の了承, meeting: 平成26年度第6回, inRecord: true, at: s1 } }\n`,
    breaks: `${BASE}decisions: { d: { name: 前の了承, meeting: 平成26年度第6回, inRecord: false, at: s1 } }\n`,
    findings: ['decision:mihon/p/d | 引かれている「前の了承」（平成26年度第6回）が収録されていません。'],
  },
  {
    rule: 'DECISION_IS_IN_RECORD',
    claim: 'the meeting is not said twice where the name has it',
    keeps: `${BASE}decisions: { d: { name: 平成19年3月の諮問, meeting: 平成19年3月, inRecord: true, at: s1 } }\n`,
    breaks: `${BASE}decisions: { d: { name: 平成19年3月の諮問, meeting: 平成19年3月, inRecord: false, at: s1 } }\n`,
    findings: ['decision:mihon/p/d | 引かれている「平成19年3月の諮問」が収録されていません。'],
  },
  {
    rule: 'CLAUSES_ARE_ONE_VERSION',
    claim: 'the clauses of a municipality are of one version',
    keeps: `${BASE}ruleSets:
  a: { name: 特記事項, version: 一, ruleSetKind: SPECIAL_CLAUSES, inRecord: true, at: s1, clauses: [{ number: '1', summary: 守る }] }
  b: { name: 特記事項, version: 二, ruleSetKind: SPECIAL_CLAUSES, inRecord: true, at: s1, clauses: [{ number: '1', summary: 守る }] }\n`,
    breaks: `${BASE}ruleSets:
  a: { name: 特記事項一, ruleSetKind: SPECIAL_CLAUSES, inRecord: true, at: s1, clauses: [{ number: '1', summary: 守る }] }
  b: { name: 特記事項二, ruleSetKind: SPECIAL_CLAUSES, inRecord: true, at: s1, clauses: [{ number: '1', summary: 守る }, { number: '2', summary: 返す }] }\n`,
    findings: ['rule-set:mihon/p/a | 「特記事項一」と「特記事項二」は、2が違います。'],
  },
  {
    rule: 'POLICY_IS_ONE_VERSION',
    claim: 'one version of a policy is cited',
    keeps:
      `${BASE}ruleSets: { a: { name: 対策基準, version: 2, ruleSetKind: STANDARD, inRecord: false, at: s1 } }\n`.replace(
        'version: 2',
        `version: '2'`,
      ),
    breaks: `${BASE}ruleSets:
  a: { name: 対策基準, version: '2', ruleSetKind: STANDARD, inRecord: false, at: s1 }
  b: { name: 対策基準, version: '3', ruleSetKind: STANDARD, inRecord: false, at: s1 }\n`,
    findings: ['rule-set:mihon/p/a | 「対策基準」が、違う版（2、3）で引かれています。'],
  },
  {
    rule: 'TERM_IS_ONE',
    claim: 'one thing has one name',
    keeps: BASE + note('WORDING', false),
    breaks: BASE + note('INCONSISTENT_NAME', false),
    findings: ['note:mihon/p/inconsistent-name/印刷 | 理解したこと'],
  },
  {
    rule: 'PRINT_IS_CLEAN',
    claim: 'oddities that change no answer are told as such',
    keeps: BASE + note('COVERAGE', false),
    breaks: BASE + note('NUMBERING', false),
    findings: ['note:mihon/p/numbering/印刷 | 理解したこと'],
  },
  {
    rule: 'ITEM_HAS_CONCEPT',
    claim: 'a name that stands in two lists has a concept, or a reason why not',
    keeps: BASE.replace(
      'sets: {',
      'sets: { more: { name: 別の紙, list: 氏名、電話, at: s1, concepts: { full-name: 氏名 } }, ',
    ),
    breaks: BASE.replace('sets: {', 'sets: { more: { name: 別の紙, list: 氏名、電話, at: s1 }, '),
    findings: [
      'information-item:mihon/p/more/氏名 | 「氏名」は二つ以上の一覧に現れますが、概念に結びついていません（この文書に1か所）。',
    ],
  },
  {
    rule: 'ENTRIES_ARE_DISTINCT',
    claim: 'a paper says nothing twice',
    keeps: BASE + note('LAYOUT', false),
    breaks: BASE + note('REPETITION', false),
    findings: ['note:mihon/p/repetition/印刷 | 理解したこと'],
  },
];

/** The paper of a case: marks at its beginning ask for what stands in the head or on the sheet. */
function paperOf(body: string): ManifestFile {
  const lines = body.split('\n');
  const isMark = (line: string): boolean =>
    /^(?:paper-date|sheet-sets|sheet-subjects|sheet-departments|measures)/u.test(line);
  const marks = lines.filter(isMark);
  const has = (mark: string): boolean => marks.includes(mark);
  const departments = marks.find((mark) => mark.startsWith('sheet-departments'))?.slice('sheet-departments: '.length);
  const subjects = marks.find((mark) => mark.startsWith('sheet-subjects'))?.slice('sheet-subjects: '.length);
  const sheet = [
    'matterKind: ENTRUSTMENT, name: 件名',
    ...(has('sheet-sets') ? ['sets: form, subjects: person'] : []),
    ...(subjects === undefined ? [] : [`subjects: ${subjects}`]),
    ...(departments === undefined ? [] : [`departments: ${departments}`]),
    ...measuresOf(marks),
  ];
  const date = has('paper-date') ? `, date: 2020-03-01` : '';
  return manifestOf(
    'papers/p.yaml',
    `paper: { id: p, scope: mihon, name: 文書, number: 資料1, fiscalYear: 2020${date}, at: s1 表題 }
sheets: { s1: { ${sheet.join(', ')} } }
${lines.filter((line) => !isMark(line)).join('\n')}`,
  );
}

function measuresOf(marks: readonly string[]): readonly string[] {
  const answers = marks.find((mark) => mark.startsWith('measures'));
  if (answers === undefined) return [];
  const blocks = [...answers.matchAll(/([A-Z]+): ('-'|○|BLANK)/gu)].map(([, actor, mark]) => {
    const row = mark === 'BLANK' ? '{ is: encryption, state: BLANK }' : 'encryption';
    const answer = mark === 'BLANK' ? '' : `mark: ${mark ?? ''}, `;
    return `{ actor: ${actor ?? ''}, ${answer}at: 対策, rows: { SYSTEM: [${row}] } }`;
  });
  return [`measures: [${blocks.join(', ')}]`];
}

function findingsOf({ rule, day = '2020-07-01' }: RuleCase, body: string): readonly string[] {
  const { documents, problems } = buildCatalogue([manifestOf('v.yaml', VOCABULARY), paperOf(body)]);
  expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  const { findings, failures } = findAll(
    RULES.filter(({ id }) => id === rule),
    toRecordFacts(documents),
    day,
  );
  expect(failures).toEqual([]);
  return findings.map(({ subject, message }) => `${subject} | ${message.ja}`);
}

describe('each rule, on a record that keeps it and one that breaks it', () => {
  it.each(CASES)('$rule: $claim', (one) => {
    expect(findingsOf(one, one.keeps)).toEqual([]);
    expect(findingsOf(one, one.breaks)).toEqual(one.findings);
  });

  it('no rule is without its case', () => {
    const tried = new Set(CASES.map(({ rule }) => rule));
    const elsewhere = ['CERTIFICATES_AGREE'];
    expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id) && !elsewhere.includes(id))).toEqual([]);
  });
});
