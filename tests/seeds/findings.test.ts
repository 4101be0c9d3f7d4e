import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/findings/allRules.ts';
import { findAll } from '../../server/findings/findAll.ts';
import { FINDING_RULES, type FindingRuleId } from '../../server/model/finding.ts';
import { toRecordFacts } from '../support/toRecordFacts.ts';
import { linesOf } from './describeFacts.ts';
import { readSeedRecord } from './seedRecord.ts';

/*
 * What the rules find in the five papers, as a reader can verify in them; docs/findings.md has the verdicts. Lines are those of the papers' texts.
 */
type Pinned = Readonly<Partial<Record<FindingRuleId, readonly string[]>>>;
const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'findings.md');
const { findings, failures } = findAll(RULES, toRecordFacts(readSeedRecord().documents), '2026-11-25');
const found = (rule: FindingRuleId): readonly string[] =>
  findings.filter((finding) => finding.rule.id === rule).map(({ message }) => message.ja);
const rulesOf = (pinned: Pinned): readonly FindingRuleId[] =>
  FINDING_RULES.filter((rule) => pinned[rule] !== undefined);

/** Every finding of the rules that ask about errors, authority, receivers and scope, and of those that find little. */
const WHOLE: Pinned = {
  PERIOD_ENDS_AFTER_START: [
    '「国民健康保険料納入通知書等の印字出力処理業務及び封入封緘業務の委託」の期間の終わり（2020-03-31）が、始まり（2020-06-01）より前です。',
  ],
  CARRIED_OR_EXCLUDED: [],
  FLOWS_AGREE: [],
  CERTIFICATE_IS_READABLE: [],
  START_IS_AUTHORISED: [],
  LINKAGE_HAS_CONTRACT: [
    '「納付サービス提供事業者」との結合「モバイルレジを活用したインターネットバンキング納付の外部結合」は2011-04-01から、委託の契約は2020-06-01からです。',
  ],
  CONTRACT_HAS_LINKAGE: [],
  AUTHORITIES_LAST_TOGETHER: [
    '「マイナンバーカードオンライン申請補助サービスの運営に係る委託」は2021-03-31で期限が過ぎていますが、それに支えられた流れ・保有3件は別の根拠で続いています。',
    '「モバイルレジを活用したクレジット納付の収納データ作成等業務の委託（三者契約）」は2021-03-31で期限が過ぎていますが、それに支えられた流れ・保有2件は別の根拠で続いています。',
    '「モバイルレジを活用したインターネットバンキング納付の収納データ作成等業務の委託」は2021-03-31で期限が過ぎていますが、それに支えられた流れ・保有5件は別の根拠で続いています。',
    '「ペイジー納付の収納データ作成等業務の委託」は2021-03-31で期限が過ぎていますが、それに支えられた流れ・保有5件は別の根拠で続いています。',
  ],
  RECEIVER_IS_PARTNER: [
    '結合「申請補助端末の導入のための外部結合」の相手方は「株式会社DNPアイディシステム」ですが、「地方公共団体情報システム機構」が受け取ります。',
    '結合「ペイジー納付の外部結合」の相手方は「LGWAN-ASPサービス認定事業者」ですが、「金融機関」が受け取ります（推定した流れ）。',
  ],
  NOTHING_REMAINS_AFTER_END: [
    '「株式会社LITALICOパートナーズ」が持つ「委託事業者が保管する電子媒体及び紙媒体」は、根拠が2023-03-31で終わっています。消去の定めも証明も、記録にありません。',
    '「株式会社LITALICOパートナーズ」が持つ「令和3年度の委託業務（電算処理を伴わない）で委託事業者が扱う情報」は、根拠が2022-03-31で終わっています。消去の定めも証明も、記録にありません。',
    '「委託事業者の端末（障害児里親等委託推進モデル事業）」が持つ「委託事業者の端末で管理する情報」は、根拠が2023-03-31で終わっています。消去の定めも証明も、記録にありません。',
  ],
  SUBJECTS_ARE_DECLARED: [
    '「参集不可職員」の情報を扱いますが、件名「職員配備システムの開発について」の個人の範囲にありません。',
    '「建築物の確認を区へ申請する者」の情報を扱いますが、件名「台帳記載事項証明書の自動発行機能の追加に伴う江戸川区建築情報管理システムの変更について」の個人の範囲にありません。',
    '「建築情報システムの利用者（職員、派遣従事者）」の情報を扱いますが、件名「台帳記載事項証明書の自動発行機能の追加に伴う江戸川区建築情報管理システムの変更について」の個人の範囲にありません。',
    '「区職員（再任用職員及び会計年度任用職員を含む。）」の情報を扱いますが、件名「江戸川区申請管理システムの開発について」の個人の範囲にありません。',
    '「居場所づくりのイベントの参加者」の情報を扱いますが、件名「江戸川区社会的養護自立支援事業に係る業務の外部委託について」の個人の範囲にありません。',
    '「社会的養護自立支援事業の業務従事者」の情報を扱いますが、件名「江戸川区社会的養護自立支援事業に係る業務の外部委託について」の個人の範囲にありません。',
    '「障害児里親等委託推進モデル事業の業務従事者」の情報を扱いますが、件名「江戸川区障害児里親等委託推進モデル事業に係る業務の外部委託について」の個人の範囲にありません。',
    '「被保険者（国民健康保険）」の情報を扱いますが、件名「国民健康保険における不当利得返還金の納付案内に関する業務の外部委託について」の個人の範囲にありません。',
    '「受診者」の情報を扱いますが、件名「国民健康保険における不当利得返還金の納付案内に関する業務の外部委託について」の個人の範囲にありません。',
    '「不当利得返還金の納付案内の業務従事者」の情報を扱いますが、件名「国民健康保険における不当利得返還金の納付案内に関する業務の外部委託について」の個人の範囲にありません。',
    '「世帯構成員」の情報を扱いますが、件名「国民健康保険における不当利得返還金の納付案内に関する業務の外部委託について」の個人の範囲にありません。',
    '「世帯主（国民健康保険）」の情報を扱いますが、件名「国民健康保険における不当利得返還金の納付案内に関する業務の外部委託について」の個人の範囲にありません。',
  ],
  SUBCONTRACTING_IS_SETTLED: [],
  MEASURE_IS_PROMISED_BY_BOTH: [],
  OLD_FLOW_HAS_SUCCESSOR: [
    '「保育業務システム」の流れ「区の申請管理システムから保育業務システムへ申請データを取り込む」に、後継も廃止も書かれていません。',
    '「保育業務システム」の流れ「保育課が保育業務システムで申請内容を確認する」に、後継も廃止も書かれていません。',
  ],
  DEPARTMENT_HAS_SYSTEM: [
    '「企画政策課」は件名に並びますが、その文書にはシステムも委託も流れも書かれていません。',
    '「危機管理課」は件名に並びますが、その文書にはシステムも委託も流れも書かれていません。',
  ],
  RENEWAL_IS_STATED: [],
  PARTY_IS_DECIDED: [
    '「クレジットカード指定代理納付者」が決まっていません。',
    '「LGWAN-ASPサービス認定事業者」が決まっていません。',
    '「印字出力処理・封入封緘の委託先」が決まっていません。',
    '「納付サービス提供事業者」が決まっていません。',
  ],
  CERTIFICATE_IS_HELD: [
    '委託先「特定非営利活動法人ブリッジフォースマイル」の「プライバシーマーク」は取得の予定です。',
    '委託先「江戸川区社会福祉協議会」の認証が書かれていません。',
  ],
  ERASURE_IS_PROVEN: [],
  MEASURE_IS_ANSWERED: [
    '件名「ペイジー納付の導入に伴うレイアウト変換システムの改修について」の対策「伏せられた対策（内容は読めない）」の答えが伏せ字です。',
  ],
  SYSTEM_HAS_OPERATOR: [
    '「シリアル番号連携機能の相手」を運用する者が書かれていません。',
    '「ぴったりサービス」を運用する者が書かれていません。',
  ],
  CERTIFICATES_AGREE: [
    '「日本事務器株式会社」の認証が文書によって違います（マイナポータルびったり電子申請サービスの利用に係る外部結合等について：プライバシーマーク／地方公共団体情報システム標準化に対応した子ども・子育て支援システムへの移行等について：ISMS・プライバシーマーク）。',
  ],
  CLAUSES_ARE_ONE_VERSION: [
    '「特記事項（資料36の別紙）」と「特記事項（資料48の別紙）」は、11が違います。',
    '「特記事項（資料48の別紙）」と「特記事項（資料49の別紙）」は、11が違います。',
  ],
  POLICY_IS_ONE_VERSION: [],
  ITEM_HAS_CONCEPT: [],
};

/** Some of each other rule. */
const AMONG: Pinned = {
  SPECIAL_CARE_IS_DECIDED: [
    '「健康状態」は要配慮個人情報の候補ですが、判断の記載がありません。理由：病歴や健康診断等の結果に当たりうる（個人情報保護法2条3項、同法施行令2条2号）',
    '「点字希望有無」は要配慮個人情報の候補（名前から推し量れるだけ）ですが、判断の記載がありません。理由：視覚の障害を推し量れるが、希望の有無だけでは要配慮個人情報に当たらないと解される（推知情報）。判断は人が行う',
    '「保護者疾病障害該当」は要配慮個人情報の候補ですが、判断の記載がありません。理由：保護者の病歴または障害を示す（個人情報保護法2条3項、施行令2条1号に当たりうる）',
  ],
  ITEMS_ARE_DECLARED: [
    '申込フォームから送信されるが、情報の内容の欄にない',
    '委託の理由と内容に調定データがあるが、情報項目の欄は収納情報（資料49-5）だけである。資料49-5に入っているかは分からない',
    '丙が与信照会で確認する事項だが、情報項目の欄は収納情報（資料49-3）だけである。資料49-3に入っているかは分からない',
  ],
  TEXT_SETTLES_ANSWER: [
    '消去の期日がいつかは書かれていない',
    '諮問の前に、電算処理を伴わない委託が令和3年度の契約で始まっている。諮問は電算処理を伴う令和4年度の契約についてである',
    '改める規程の施行の日が伏せられている。いつから効力があるかは分からない',
    '試行の終わりの日と、実際の申請を扱うかは書かれていない',
  ],
  PERIOD_IS_STATED: [
    '「保育業務システムの保守業務の委託」の始まりの日が書かれていません（「システム改修業務終了後」とだけ書かれています）。',
    '件名「台帳記載事項証明書の自動発行機能の追加に伴う江戸川区建築情報管理システムの変更について」の流れ28件に、いつからかの記載がありません。',
  ],
  ATTACHMENT_IS_IN_RECORD: [
    '「資料48-2（個人情報の流れ）」が収録されていません。その流れはわかりません。',
    '「資料49-3（モバイルレジ納付の情報項目）」が収録されていません。その中身はわかりません。',
  ],
  LIST_IS_IN_RECORD: [
    '「手続ごとの情報項目（資料48-1）」の項目の一覧が収録されていません。',
    '「国民健康保険料の収納情報（資料49-3）」の項目の一覧が収録されていません。',
  ],
  LIST_IS_CLOSED: [
    '「送信しない・取り扱わせない項目」は1か所が開いた一覧です。書かれていない項目があります。',
    '「クレジットカード会社への与信照会で確認する事項」は1か所が開いた一覧です。書かれていない項目があります。',
  ],
  ITEMS_ARE_STATED: [
    '「納付義務者が専用アプリでクレジット納付の手続きをする」の項目が書かれていません。',
    '「地区計画データベースから建築情報システムへ」の項目が書かれていません。',
  ],
  RETENTION_IS_STATED: [
    '「地方公共団体情報システム機構」が持つ「地方公共団体情報システム機構にある申請情報」に、保存と消去の定めが書かれていません。',
    '「市町村事務処理標準システム」が持つ「標準システムに記録される項目」に、保存と消去の定めが書かれていません。',
  ],
  PEOPLE_ARE_COUNTED: [
    '「マイナンバーカードの交付申請を行う者」の数が書かれていません。',
    '「受診者」の数が書かれていません。',
  ],
  DECISION_IS_IN_RECORD: [
    '引かれている「国民健康保険料納入通知書等の封入封緘業務の委託についての了承」（昭和60年度第2回本審議会）が収録されていません。',
    '引かれている「令和2年3月の諮問（会議の名の記載なし） 諮問答申済み」が収録されていません。',
  ],
  TERM_IS_ONE: [
    '申請情報と同じものと理解した',
    '「クレジットカード指定代理納付者」「指定代理納付者」「クレジット指定代理納付者」の三つの書き方がある。一つの役割と読んだ',
  ],
  PRINT_IS_CLEAN: [
    '令和2年6月1日（2020-06-01）。平成は31年4月30日で終わるが、文書は元号が変わる前に書かれている',
    '担当従事者以外の利用は（「の」の抜け）。件名6では「担当従事者以外の利用は」',
  ],
  ENTRIES_ARE_DISTINCT: ['委託先の欄の注と、委託理由の終わりに、同じ三者契約のことが二度書かれている'],
};

describe('the findings on the five papers', () => {
  it('no rule fails on any fact', () => {
    expect(failures).toEqual([]);
  });

  it.each(rulesOf(WHOLE))('%s finds what a reader of the papers sees, and nothing else', (rule) => {
    expect(found(rule)).toEqual(WHOLE[rule]);
  });

  it('PRINT_CHANGES_NO_ANSWER finds the misprints and contradictions of three papers, at their lines', () => {
    const printed = findings
      .filter(({ rule }) => rule.id === 'PRINT_CHANGES_NO_ANSWER')
      .map(({ subject, printed: words, evidence }) => [subject.split('/')[1], words, linesOf(evidence)].join(' '));
    expect(printed).toEqual([
      '48-pittari 個人情報を取り扱わせない L60 L61 L53',
      '48-pittari ISO/IEC2001 L52',
      '49-payment ISDN回線 L53 L55',
      '49-payment 業者選定後に委託先を決定 L51 L54',
      '49-payment 平成32年6月1日から平成33年3月31日まで L69 L54 L31',
      '49-payment 業務運用次第では構築不要 L95 L96',
      '49-payment 平成32年6月1日から平成32年3月31日まで L144',
      '8-childcare-standard-system 希望順位），延長保育利用決定情報 L105-107',
      '8-childcare-standard-system 選考基準指数合計（延長），入所 L105-107',
      '8-childcare-standard-system 発行回数等), 返還情報 L81-83',
      '8-childcare-standard-system 算定に必要な情報），履歴番号 L85-87',
      '8-childcare-standard-system 督促状納付期限督促状公示日 L89-91',
      '8-childcare-standard-system 保育必要理由内容）保護者連絡先 L93-95',
    ]);
  });

  it.each(rulesOf(AMONG))('%s finds, among others, what a reader of the papers sees', (rule) => {
    expect(found(rule)).toEqual(expect.arrayContaining([...(AMONG[rule] ?? [])]));
  });

  it('every rule is pinned', () => {
    const pinned = new Set<FindingRuleId>([...rulesOf(WHOLE), ...rulesOf(AMONG), 'PRINT_CHANGES_NO_ANSWER']);
    expect(FINDING_RULES.filter((rule) => !pinned.has(rule))).toEqual([]);
  });
});

it('docs/findings.md has every rule with its weight and its number', () => {
  const rows = [...readFileSync(PAGE, 'utf8').matchAll(/^\| ([A-Z_]+) +\| ([A-Z_]+) +\| +(\d+) +\|/gmu)];
  expect(rows.map(([, rule, severity, count]) => [rule, severity, Number(count)])).toEqual(
    RULES.map(({ id, severity }) => [id, severity, found(id).length]),
  );
});
