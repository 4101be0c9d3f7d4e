import { describe, expect, it } from 'vitest';
import type { InformationItem } from '../../server/model/item.ts';
import { invariant } from '../../server/shared/invariant.ts';
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
 * 新宿区 資料8 「地方公共団体情報システム標準化に対応した子ども・子育て支援システムへの移行等について」, read line by line. Lines are those of
 * the paper's text.
 */
const paper = openSeedPaper('source-document:shinjuku/8-childcare-standard-system');
const { one, all, nameOf } = paper;
const SHEETS = ['s0', 's1', 's2', 's3'] as const;
const sheet = (key: string): ReturnType<typeof one<'MATTER'>> => one('MATTER', key);
const head = one('SOURCE_DOCUMENT', '8-childcare-standard-system');
const namesOf = (stated: readonly { readonly value: string }[]): readonly string[] =>
  stated.map(({ value }) => nameOf(value));
const note = (words: string): readonly string[] =>
  all('NOTE')
    .filter(({ printedWords }) => printedWords === words)
    .map(({ noteKind, evidence, changesAnswers }) => `${noteKind} ${linesOf(evidence)} ${String(changesAnswers)}`);

const PAPER: readonly Fact[] = [
  fact('the meeting, an internal one', 'L3', () => describeStated(head.body), '個人情報保護管理運営会議 L3'),
  fact('the number 資料8 is concluded from its attachments', 'L22', () => head.number?.basis, 'INFERRED'),
  fact('neither day nor fiscal year is printed', 'L3-14', () => [head.date, head.fiscalYear], [undefined, undefined]),
  fact('that the Act applies is concluded from the checklists', 'L116', () => head.legalRegime?.basis, 'INFERRED'),
  fact(
    'an overview and three sheets, all submitted',
    'L3 L24 L34 L46',
    () => all('MATTER').map(({ matterKind, legalStep }) => [matterKind, legalStep?.value]),
    [
      ['OVERVIEW', 'SUBMISSION'],
      ['PROCESSING', 'SUBMISSION'],
      ['LINKAGE', 'SUBMISSION'],
      ['ENTRUSTMENT', 'SUBMISSION'],
    ],
  ),
  fact('sheets 1 and 3 have the same title', 'L24 L46', () => [sheet('s1').printed, sheet('s3').printed], [
    '地方公共団体情報システム標準化に対応した子ども・子育て支援システムへの移行について',
    '地方公共団体情報システム標準化に対応した子ども・子育て支援システムへの移行について',
  ]),
  fact(
    'the provision covers all three',
    'L12',
    () => sheet('s0').legalBasis?.printed,
    '第3条第1項第3号（電算処理、外部結合、業務委託）',
  ),
  fact(
    'the result of the meeting is not in the paper',
    'whole',
    () => SHEETS.flatMap((key) => sheet(key).outcome ?? []),
    [],
  ),
  fact('no earlier decision is cited', 'whole', () => all('DECISION'), []),
  fact(
    'three sections with their divisions, and one that lends terminals',
    'L14 L41',
    () => all('DEPARTMENT').map(({ name, division }) => [name, division]),
    [
      ['保育課', '子ども家庭部'],
      ['保育指導課', '子ども家庭部'],
      ['学校運営課', '教育委員会事務局'],
      ['情報戦略課', undefined],
    ],
  ),
  fact('the three hold every sheet', 'L19 L26 L36 L48', () => SHEETS.map((key) => namesOf(sheet(key).departments)), [
    ['保育課', '保育指導課', '学校運営課'],
    ['保育課', '保育指導課', '学校運営課'],
    ['保育課', '保育指導課', '学校運営課'],
    ['保育課', '保育指導課', '学校運営課'],
  ]),
  fact(
    'the registered business',
    'L27 L49',
    () => all('BUSINESS').map(({ name, standardised, evidence }) => [name, standardised, linesOf(evidence)]),
    [['給付認定、利用調整、事業者管理、納付管理等に関する業務', '子ども・子育て支援', 'L27 L49']],
  ),
  fact(
    'sheet 2 prints the system’s name as its business',
    'L37',
    () => sheet('s2').business.map(({ printed, basis }) => [printed, basis]),
    [['子ども・子育て支援システム', 'INFERRED']],
  ),
  fact('sheet 1: a period of migration, then in use', 'L32', () => sheet('s1').periods.map(describePeriod), [
    '2026-05-01(MONTH) → 2027-03-31(MONTH) MIGRATION',
    '2027-04-01(MONTH) → ? LIVE',
  ]),
  fact(
    'purpose and reasons',
    'L20 L29 L40 L53',
    () =>
      [sheet('s0').purpose, sheet('s1').reason, sheet('s2').reason, sheet('s3').reason].map((value) =>
        linesOf(value?.evidence ?? []),
      ),
    ['L20', 'L29', 'L40', 'L53'],
  ),
  fact(
    'the figure 資料8-1 is not in the record; the overview refers to it',
    'L22 L59-63',
    () => {
      const { holds, inRecord, matters } = one('ATTACHMENT', 'shiryo-8-1');
      return [holds, inRecord, matters.map((id) => id.split('/').at(-1))];
    },
    [['FLOWS'], false, ['s0']],
  ),
  fact(
    '資料8-2 and the checklists are in the record',
    'L67-261',
    () =>
      all('ATTACHMENT')
        .slice(1)
        .map(({ holds, inRecord }) => [holds, inRecord]),
    [
      [['ITEMS'], true],
      [['RULES'], true],
    ],
  ),
  fact(
    'the laws and rules that it cites, none printed',
    'L20 L22 L53 L116 L208',
    () => all('RULE_SET').map(({ name, inRecord }) => [name, inRecord]),
    [
      ['特記事項（資料8の契約に付すもの）', false],
      ['個人情報の保護に関する法律', false],
      ['地方公共団体情報システムの標準化に関する法律', false],
      ['標準仕様書（国が策定したもの）', false],
      ['クラウドサービス提供における情報セキュリティ対策ガイドライン', false],
      ['要綱（個人情報保護管理運営会議への付議の根拠）', false],
    ],
  ),
  fact('no clause of the 特記事項 is in the record', 'L208', () => all('CLAUSE'), []),
];

const PEOPLE: readonly Fact[] = [
  fact(
    'preschool children and their guardians',
    'L21 L28 L38 L51',
    () => linesOf(one('DATA_SUBJECT', 'jido-to-hogosha').evidence),
    'L21 L28 L38 L51',
  ),
  fact('about 6,000, and these are children', 'L22', () => countsOf('jido-to-hogosha'), [
    '約6,000人（児童数） 児童数 人 approximate L22',
  ]),
  fact('how many guardians is not said', 'L22', () => countsOf('hogosha'), []),
  fact(
    'all other persons are concluded from the items',
    'L71 L87 L91',
    () =>
      all('DATA_SUBJECT')
        .filter(({ basis }) => basis === 'INFERRED')
        .map(({ name }) => name),
    [
      '就学前の児童',
      '就学前の児童の保護者',
      '児童と保護者の世帯員',
      '里親または施設長',
      '施設・事業者の管理者、代表者、口座名義人',
      '保育料等の納入義務者',
    ],
  ),
];

const ITEMS: readonly Fact[] = [
  fact(
    'one set for all sheets, resolved',
    'L28 L38 L51 L67',
    () => all('ITEM_SET').map(({ resolved, evidence }) => [resolved, linesOf(evidence)]),
    [[true, 'L28 L38 L51 L67-111']],
  ),
  fact(
    'eleven sections',
    'L69-111',
    () =>
      all('INFORMATION_ITEM')
        .filter(({ path }) => path.length === 1)
        .map(({ printed }) => printed),
    [
      '1 教育・保育給付認定事務',
      '2 利用調整事務',
      '3 契約事務',
      '4 発行・返却',
      '5 事業者管理',
      '6 保育料等納付管理',
      '7 施設等利用給付認定',
      '8 事業所管理',
      '9 事業所・保護者請求管理',
      '10 延長保育事業',
      '11 実費徴収',
    ],
  ),
  fact(
    'every section ends with 等',
    'L71-111',
    () =>
      all('INFORMATION_ITEM')
        .filter(({ path }) => path.length === 1)
        .every(({ open }) => open),
    true,
  ),
  fact(
    'what is recorded of a child, in section 1 and 7',
    'L71 L95',
    () => [below('教育・保育給付認定事務/児童情報'), below('施設等利用給付認定/児童情報')],
    [
      ['児童宛名番号', '担当所管', '児童フリガナ', '児童氏名', '児童生年月日', '児童年齢', '児童性別'],
      ['児童宛名番号', '児童フリガナ', '児童氏名', '児童生年月日', '児童性別'],
    ],
  ),
  fact('関係(続柄) is one name', 'L71', () => below('教育・保育給付認定事務/世帯情報'), [
    '世帯識別番号',
    '世帯員宛名番号',
    '世帯員氏名',
    '世帯員生年月日',
    '世帯員性別',
    '世帯員年齢',
    '世帯員住所',
    '職業',
    '関係(続柄)',
    '保護者区分',
  ]),
  fact('a group and an item of it share a name', 'L71', () => below('教育・保育給付認定事務/支給認定申請状態区分'), [
    '翌年申請有無',
    '支給認定申請状態区分',
  ]),
  fact('brackets in three levels', 'L75', () => below('利用調整事務/利用申請希望情報/入所希望事業所情報'), [
    '事業所番号',
    '希望順位',
  ]),
  fact(
    'a bracket in the middle of a name',
    'L75',
    () => below('利用調整事務').includes('利用申請状態(ステータス)区分'),
    true,
  ),
  fact(
    'the same block twice in section 3, the second with 主食費',
    'L79',
    () => [below('契約事務/副食費賦課情報'), below('契約事務/副食費賦課情報~2')],
    [
      ['減免前副食費', '減免後副食費', '市区町村副食費減免区分', '副食費減免適用年月'],
      ['主食費', '減免前副食費', '減免後副食費', '市区町村副食費減免区分', '副食費減免適用年月'],
    ],
  ),
  fact('the marks of the transcript are no part of the name', 'L79', () => below('契約事務/減免申請情報').slice(2, 4), [
    '負担額減免率_分子',
    '負担額減免率_分母',
  ]),
  fact(
    'section 4: one bracket is missing, 返還情報 stands outside',
    'L83',
    () => [below('発行・返却'), below('発行・返却/認定証発行情報')],
    [
      ['認定証発行情報', '返還情報'],
      ['認定証発行処理番号', '認定証交付日', '認定証再交付情報'],
    ],
  ),
  fact(
    '発行回数等 opens the list it stands in',
    'L83',
    () => item('発行・返却/認定証発行情報/認定証再交付情報').open,
    true,
  ),
  fact(
    'section 5: 加算情報 holds three names',
    'L87',
    () => below('事業者管理/「公定価格（国の定める基準）」に基づく加算情報'),
    [
      '適用される加算項目（減算調整）',
      '加算額（減算額）',
      '積算根拠（加算（減算）の認定及び加算額（減算額）の算定に必要な情報）',
    ],
  ),
  fact('section 5: what follows stands beside it', 'L87', () => below('事業者管理').slice(9, 15), [
    '「公定価格（国の定める基準）」に基づく加算情報',
    '履歴番号',
    '施設型給付費適用単価区分',
    '支払い期',
    '「地方単独事業」に基づく加算情報',
    '「公定価格（国の定める基準）」に基づく加算項目（減算調整）や積算根拠（加算（減算）の認定及び加算額（減算額）の算定に必要な情報）',
  ]),
  fact('section 5: the accounts of facilities', 'L87', () => below('事業者管理/事業所口座情報'), [
    '金融機関コード',
    '支店コード',
    '口座種別',
    '口座番号',
    '口座名義人カナ',
    '口座名義人名',
    '開始年月日',
    '終了年月日',
  ]),
  fact('section 6: a separator fell out between two names', 'L91', () => below('保育料等納付管理/督促状況情報'), [
    '督促状発行日',
    '督促状停止日',
    '督促状返戻日',
    '督促状納付期限',
    '督促状公示日',
  ]),
  fact(
    'section 6: 還付情報 three times',
    'L91',
    () => ['', '~2', '~3'].map((nth) => below(`保育料等納付管理/還付情報${nth}`)),
    [
      ['還付額', '過誤納金発生年月日', '還付未済額', '還付額', '還付理由'],
      ['過誤納付発生年月日', '還付額', '還付加算金'],
      ['過誤納金発生年月日', '還付通知日'],
    ],
  ),
  fact('section 6: assessment, two levels deep', 'L91', () => below('保育料等納付管理/調定情報/保育料等調定額'), [
    '利用者負担額',
    '主食費',
    '副食費',
    '延長保育料',
    'その他費用',
    '督促手数料',
    '延滞金',
  ]),
  fact('section 7: the bracket that closes too early', 'L95', () => below('施設等利用給付認定/保護者連絡先情報'), [
    '保護者住所',
    '保護者勤務先情報',
    '保育必要理由内容',
    '保護者連絡先',
    '保護者連絡先区分',
  ]),
  fact(
    'section 7: no names of household members',
    'L95',
    () => below('施設等利用給付認定/世帯情報').includes('世帯員氏名'),
    false,
  ),
  fact(
    'section 8: 等 inside a name does not open the list',
    'L99',
    () => [below('事業所管理/サービス提供情報').at(-1), item('事業所管理/サービス提供情報').open],
    ['ファミサポ等事業情報', false],
  ),
  fact(
    'section 9: the second account has one name more',
    'L103',
    () => [below('事業所・保護者請求管理/給付口座情報').length, below('事業所・保護者請求管理/給付口座情報~2').at(-1)],
    [5, '口座名義人名'],
  ),
  fact(
    'section 9: two groups that end with 等 themselves',
    'L103',
    () =>
      all('INFORMATION_ITEM')
        .filter(({ path, open }) => path[0] === '事業所・保護者請求管理' && path.length > 1 && open)
        .map(({ name }) => name),
    ['地方単独事業での独自の補助額及び計算時に根拠とした情報項目', '概算払い額及び計算時に根拠とした情報項目'],
  ),
  fact(
    'section 10: two closing brackets are missing',
    'L107',
    () => [
      below('延長保育事業/延長保育利用申請希望情報'),
      below('延長保育事業/延長保育利用申請希望情報/延長保育選考情報'),
      below('延長保育事業').slice(5, 9),
    ],
    [
      ['希望利用期間終了年月日', '延長保育事由', '延長保育選考情報', '入所希望事業所情報'],
      ['保護者状況', '配偶者状況', '選考基準指数合計（延長）'],
      ['延長保育利用申請希望情報', '延長保育利用決定情報', '延長保育料単価', '日割日数'],
    ],
  ),
  fact(
    'section 10: その他 and 等 open their lists',
    'L107',
    () => [
      item('延長保育事業/延長保育料算定区分情報').open,
      item('延長保育事業/延長保育利用申請希望情報/延長保育選考情報/配偶者状況').open,
    ],
    [true, true],
  ),
  fact(
    'section 11: full stops for separators',
    'L111',
    () => [below('実費徴収/補足給付費交付申請情報'), below('実費徴収/補足給付費交付申請情報/口座情報')],
    [
      ['申請年月日', '申請者', '申請期間', '月別実費徴収額', '口座情報'],
      ['金融機関', '支店', '支店コード', '口座種別', '口座番号', '口座名義人カナ', '口座名義人名'],
    ],
  ),
  fact(
    'section 11: values in brackets are no items',
    'L111',
    () => item('実費徴収/申請判定結果（申請，承諾，不承諾，取消）').hasChildren,
    false,
  ),
  fact(
    'each of the six repairs is noted',
    'L83 L87 L91 L95 L107',
    () =>
      all('NOTE')
        .filter(({ noteKind, changesAnswers }) => noteKind === 'MISPRINT' && changesAnswers)
        .map(({ printedWords }) => printedWords),
    [
      '発行回数等), 返還情報',
      '算定に必要な情報），履歴番号',
      '督促状納付期限督促状公示日',
      '保育必要理由内容）保護者連絡先',
      '選考基準指数合計（延長），入所',
      '希望順位），延長保育利用決定情報',
    ],
  ),
];

const MEANING: readonly Fact[] = [
  fact(
    '氏名 of child, guardian, household member, manager; 里親または施設長名 is concluded',
    'L71 L87 L95 L99',
    () => meaning('氏名'),
    [
      '教育・保育給付認定事務/児童氏名',
      '教育・保育給付認定事務/保護者氏名',
      '教育・保育給付認定事務/世帯員氏名',
      '教育・保育給付認定事務/里親または施設長名 inferred',
      '事業者管理/管理者氏名',
      '施設等利用給付認定/児童氏名',
      '施設等利用給付認定/保護者氏名',
      '事業所管理/管理者氏名',
    ],
  ),
  fact('口座番号 stands in five sections, twice in one', 'L87-111', () => meaning('口座番号'), [
    '事業者管理/口座番号',
    '保育料等納付管理/口座番号',
    '事業所管理/口座番号',
    '事業所・保護者請求管理/口座番号',
    '事業所・保護者請求管理/口座番号',
    '実費徴収/口座番号',
  ]),
  fact('宛名番号 of children, guardians and household members', 'L71 L95', () => meaning('宛名番号').length, 6),
  fact('the start of public assistance means one thing', 'L71 L95', () => meaning('生活保護の開始年月日'), [
    '教育・保育給付認定事務/開始年月日',
    '施設等利用給付認定/開始年月日',
  ]),
  fact(
    'the start of an account means another',
    'L87',
    () => item('事業者管理/事業所口座情報/開始年月日').concept,
    undefined,
  ),
  fact(
    'how fees are paid is not how benefits are paid',
    'L91 L103',
    () => [meaning('給付の支払方法区分'), item('保育料等納付管理/支払管理情報/支払方法区分').concept],
    [['事業所・保護者請求管理/支払方法区分', '事業所・保護者請求管理/支払方法区分'], undefined],
  ),
  fact('自粛日 is taken for 自粛日数', 'L79', () => meaning('自粛日数'), [
    '契約事務/自粛日数',
    '契約事務/自粛日 inferred',
  ]),
  fact(
    '実績 says nothing of what',
    'L87 L103',
    () => [item('事業者管理/実績').concept, item('事業所・保護者請求管理/実績').concept],
    [undefined, undefined],
  ),
  fact('who an item is about, by its group', 'L71', () => namesOf(item('教育・保育給付認定事務/世帯情報').about), [
    '就学前の児童及びその保護者',
    '児童と保護者の世帯員',
  ]),
  fact('candidates for special care that are named outright', 'L71 L95', () => candidates('DIRECT'), [
    '教育・保育給付認定事務/在宅障害世帯該当',
    '教育・保育給付認定事務/申請児障害有無',
    '施設等利用給付認定/保護者疾病障害該当',
    '施設等利用給付認定/在宅障害世帯該当',
  ]),
  fact(
    'candidates that are only suggested',
    'L71 L75 L95 L107',
    () => candidates('SUGGESTIVE').length,
    2 + 3 + 3 + 4 + 1 + 2 + 2,
  ),
  fact(
    '生活保護 and ひとり親 are no candidates',
    'L71',
    () => [
      item('教育・保育給付認定事務/生活保護情報/生活保護該当有無').classifications,
      item('教育・保育給付認定事務/ひとり親世帯該当').classifications,
    ],
    [[], []],
  ),
  fact(
    'an addressee number is no Individual Number, and nothing is decided',
    'L71',
    () =>
      all('INFORMATION_ITEM')
        .flatMap(({ classifications }) => classifications)
        .filter(({ scheme, state }) => scheme !== 'SPECIAL_CARE' || state !== 'CANDIDATE'),
    [],
  ),
];

const PARTIES: readonly Fact[] = [
  fact(
    'the partner is the Digital Agency',
    'L39',
    () => one('LINKAGE', 'cloud-link').partner.printed,
    'デジタル庁(ガバメントクラウドの運用主体)',
  ),
  fact(
    'the linkage lasts for the migration and renews',
    'L42',
    () => one('LINKAGE', 'cloud-link').periods.map(describePeriod),
    ['2026-05-01(MONTH) → 2027-03-31(MONTH) renews'],
  ),
  fact(
    'it goes over the Government Cloud connection service',
    'L41',
    () => namesOf(one('LINKAGE', 'cloud-link').networks),
    ['ガバメントクラウド接続サービス'],
  ),
  fact(
    'what is linked is 資料8-2',
    'L38',
    () => describeItems(paper, one('LINKAGE', 'cloud-link').items),
    '子ども・子育て支援システム記録項目（資料8-2）',
  ),
  fact(
    'the contractor is planned, by a sole-source contract',
    'L50',
    () => {
      const { form, parties } = one('ENTRUSTMENT', 'migration');
      return [form.value, parties.map(({ value }) => [nameOf(value.organisation), value.standing])];
    },
    ['SOLE_SOURCE', [['日本事務器株式会社', 'PLANNED']]],
  ),
  fact(
    'its tasks',
    'L54',
    () => one('ENTRUSTMENT', 'migration').parties[0]?.value.tasks.map(({ value }) => value.taskKind),
    ['DEVELOP', 'MIGRATE', 'DEVELOP', 'DEVELOP', 'OPERATE', 'MAINTAIN'],
  ),
  fact(
    'two of them stand only in the reason why it was chosen',
    'L53',
    () =>
      one('ENTRUSTMENT', 'migration').parties[0]?.value.tasks.flatMap(({ value, basis, evidence }) =>
        basis === 'INFERRED' ? `${value.text} ${linesOf(evidence)}` : [],
      ),
    ['国の標準仕様書を踏まえた、データ項目・業務機能・業務処理の見直し L53', '機能の検証と、本稼働の対応 L53'],
  ),
  fact(
    'its period: migration, then in use without an end',
    'L55',
    () => one('ENTRUSTMENT', 'migration').periods.map(describePeriod),
    ['2026-05-01(MONTH) → 2027-03-31(MONTH) MIGRATION', '2027-04-01(MONTH) → ? LIVE'],
  ),
  fact(
    'whether it has a copy or only looks is not said',
    'L52',
    () => one('ENTRUSTMENT', 'migration').access.value,
    'NOT_STATED',
  ),
  fact(
    'it holds both certificates',
    'L50',
    () =>
      all('CERTIFICATE').map(({ organisation, scheme, state, evidence }) => [
        nameOf(organisation),
        scheme,
        state,
        linesOf(evidence),
      ]),
    [
      ['日本事務器株式会社', 'PRIVACY_MARK', 'HELD', 'L50'],
      ['日本事務器株式会社', 'ISMS', 'HELD', 'L50'],
    ],
  ),
  fact(
    'it develops and keeps up the present system; since when is not said',
    'L53',
    () => {
      const { parties, periods, items } = one('ENTRUSTMENT', 'current-maintenance');
      return [
        parties.map(({ value }) => [nameOf(value.organisation), value.standing]),
        periods,
        describeItems(paper, items),
      ];
    },
    [[['日本事務器株式会社', 'CONTRACTED']], [], 'not stated'],
  ),
  fact(
    'two systems of its own: the new one, the terminal',
    'L28 L41',
    () => all('SYSTEM').map(({ name, systemKind }) => [name, systemKind]),
    [
      ['子ども・子育て支援システム', 'SYSTEM'],
      ['区イントラ端末', 'TERMINAL'],
    ],
  ),
  fact(
    'the old one is the 保育業務システム of 資料48, under two names of this paper',
    'L22 L30 L53',
    () =>
      paper.document.mentions
        .filter(({ node }) => node === 'system:shinjuku/hoiku-gyomu')
        .map(({ node, evidence, aka }) => [nameOf(node), linesOf(evidence), aka.map(({ name }) => name)]),
    [['保育業務システム', 'L22 L30 L53', ['現行システム', '現行の保育業務システム']]],
  ),
  fact(
    'the new one stands on the Government Cloud',
    'L28 L38',
    () => {
      const { housedOn } = one('SYSTEM', 'kodomo-kosodate-shien');
      return [nameOf(housedOn?.value ?? ''), linesOf(housedOn?.evidence ?? [])];
    },
    ['ガバメントクラウド', 'L28 L38'],
  ),
  fact(
    '情報戦略課 lends the terminal; that it runs it is concluded',
    'L41',
    () => {
      const { operator } = one('SYSTEM', 'intra-terminal');
      return [nameOf(operator?.value ?? ''), operator?.printed, operator?.basis];
    },
    ['情報戦略課', '情報戦略課が提供する', 'INFERRED'],
  ),
];

const WAY: readonly Fact[] = [
  fact(
    'the flows: migration, use from the terminal both ways, media to the contractor and back',
    'L22 L41 L54 L214 L218',
    () => all('FLOW').map(({ from, to }) => `${nameOf(from.value)} → ${nameOf(to.value)}`),
    [
      '保育業務システム → 子ども・子育て支援システム',
      '区イントラ端末 → 子ども・子育て支援システム',
      '子ども・子育て支援システム → 区イントラ端末',
      '保育課 → 日本事務器株式会社',
      '日本事務器株式会社 → 保育課',
    ],
  ),
  fact(
    'which items are migrated is not said',
    'L54',
    () => describeItems(paper, one('FLOW', 'migrate').carries),
    'not stated',
  ),
  fact('the migration has its own period', 'L55', () => one('FLOW', 'migrate').periods.map(describePeriod), [
    '2026-05-01(MONTH) → 2027-03-31(MONTH) MIGRATION',
  ]),
  fact(
    '結合 without a direction: both are concluded',
    'L41',
    () => all('FLOW').map(({ directionBasis }) => directionBasis),
    ['STATED', 'INFERRED', 'INFERRED', 'INFERRED', 'STATED'],
  ),
  fact(
    'what is handed over on media is not said; that it comes back is',
    'L214 L216 L218 L248',
    () =>
      ['media-out', 'media-back'].map((key) => {
        const { carries, networks, nature, basis, evidence } = one('FLOW', key);
        return [describeItems(paper, carries), namesOf(networks), nature?.value, basis, linesOf(evidence)];
      }),
    [
      ['not stated', ['電磁的媒体の受渡し', '紙の受渡し'], 'ENTRUSTMENT', 'INFERRED', 'L214 L215 L216'],
      ['not stated', ['電磁的媒体の受渡し', '紙の受渡し'], 'RETURN', 'STATED', 'L218 L248'],
    ],
  ),
  fact(
    'the use carries 資料8-2',
    'L38',
    () => describeItems(paper, one('FLOW', 'use-in').carries),
    '子ども・子育て支援システム記録項目（資料8-2）',
  ),
  fact(
    'nothing is said to be withheld',
    'whole',
    () => [...all('FLOW'), ...all('HOLDING')].flatMap(({ excludes }) => excludes),
    [],
  ),
  fact('over which line the migration goes is not said', 'L54', () => one('FLOW', 'migrate').networks, []),
  fact(
    'no flow begins at a child or guardian',
    'whole',
    () => all('FLOW').filter(({ from }) => from.value.startsWith('data-subject:')),
    [],
  ),
  fact(
    'who holds what: only the new system’s items are stated',
    'L28 L30 L214-218',
    () => all('HOLDING').map(({ holder, items, basis }) => [nameOf(holder.value), describeItems(paper, items), basis]),
    [
      ['子ども・子育て支援システム', '子ども・子育て支援システム記録項目（資料8-2）', 'STATED'],
      ['保育業務システム', 'not stated', 'INFERRED'],
      ['日本事務器株式会社', 'not stated', 'INFERRED'],
    ],
  ),
  fact(
    'what is no longer needed is erased and reported, by contractor and partner',
    'L118 L144 L170 L189',
    () => retentionsOf('in-kodomo-system'),
    [
      'システム上で不要となったとき ERASE REPORT 日本事務器株式会社 L118 L144',
      'システム上で不要となったとき ERASE REPORT デジタル庁 L170 L189',
    ],
  ),
  fact('after the work media go back, data are erased and reported', 'L218 L248', () => retentionsOf('at-contractor'), [
    '業務履行後 RETURN 日本事務器株式会社 L218 L248',
    '業務履行後 ERASE REPORT 日本事務器株式会社 L218 L248',
  ]),
  fact('what becomes of the old data is not said', 'whole', () => retentionsOf('in-hoiku-gyomu-system'), []),
  fact(
    'a migration from the old to the new system; no correspondence of items is printed',
    'L30 L32',
    () =>
      all('MIGRATION').map(({ fromSystem, toSystem, phases, correspondences, flows }) => [
        nameOf(fromSystem.value),
        nameOf(toSystem.value),
        phases.length,
        correspondences,
        flows,
      ]),
    [['保育業務システム', '子ども・子育て支援システム', 2, [], []]],
  ),
];

const ATTACK = 'firewall + server-hardening + intrusion-detection + patching';
/** The rows that are printed alike in all six lists, from the line of the first of them. */
const systemRows = (first: number, last: readonly string[]): readonly string[] =>
  [
    'restricted-peers',
    'restricted-systems',
    'encryption-of-communication',
    ATTACK,
    'anti-malware',
    'impersonation-prevention',
    'access-control',
    'monitoring-and-log-analysis',
    'redundancy-and-backup',
    ...last,
  ].map((controls, index) => `L${first + index} ${controls}`);

const SAFEGUARDS: readonly Fact[] = [
  fact(
    'checklist 3, the ward: operational',
    'L116-126',
    () => describeRows(paper, 's1', 'MUNICIPALITY', 'OPERATIONAL'),
    [
      'L116 compliance + cloud-security-guideline',
      'L117 on-site-inspection + status-report',
      'L118 erasure-of-unneeded-data + erasure-report',
      'L119 incident-preparedness',
      'L120 incident-consultation',
      'L121 entry-exit-control + prior-approval-of-operation + no-carrying-out',
      'L122 external-media-management',
      'L123 dummy-data-in-tests',
      'L124 real-data-by-staff',
      'L125 brought-in-devices',
      'L126 planned-changeover + trial-migration + off-hours-changeover',
    ],
  ),
  fact(
    'checklist 3, the ward: system',
    'L127-137',
    () => describeRows(paper, 's1', 'MUNICIPALITY', 'SYSTEM'),
    systemRows(127, ['entry-exit-control', 'domestic-law-server']),
  ),
  fact(
    'checklist 3, the contractor: operational',
    'L142-152',
    () => describeRows(paper, 's1', 'CONTRACTOR', 'OPERATIONAL'),
    [
      'L142 compliance + cloud-security-guideline',
      'L143 on-site-inspection + status-report',
      'L144 erasure-of-unneeded-data + erasure-report',
      'L145 incident-preparedness',
      'L146 incident-consultation',
      'L147 entry-exit-control + prior-approval-of-operation + no-carrying-out',
      'L148 external-media-management',
      'L149 dummy-data-in-tests',
      'L150 real-data-by-staff',
      'L151 brought-in-devices',
      'L152 planned-changeover + trial-migration + off-hours-changeover',
    ],
  ),
  fact(
    'checklist 3, the contractor: system',
    'L153-163',
    () => describeRows(paper, 's1', 'CONTRACTOR', 'SYSTEM'),
    systemRows(153, ['entry-exit-control', 'domestic-law-server']),
  ),
  fact(
    'checklist 4, the ward: operational',
    'L168-172',
    () => describeRows(paper, 's2', 'MUNICIPALITY', 'OPERATIONAL'),
    [
      'L168 compliance + cloud-security-guideline',
      'L169 on-site-inspection + status-report',
      'L170 erasure-of-unneeded-data + erasure-report',
      'L171 incident-preparedness',
      'L172 incident-consultation',
    ],
  ),
  fact(
    'checklist 4, the ward: system, two safeguards in the last row',
    'L173-182',
    () => describeRows(paper, 's2', 'MUNICIPALITY', 'SYSTEM'),
    systemRows(173, ['entry-exit-control + domestic-law-server']),
  ),
  fact(
    'checklist 4, the partner: operational',
    'L187-191',
    () => describeRows(paper, 's2', 'LINKAGE_PARTNER', 'OPERATIONAL'),
    [
      'L187 compliance + cloud-security-guideline',
      'L188 on-site-inspection + status-report',
      'L189 erasure-of-unneeded-data + erasure-report',
      'L190 incident-preparedness',
      'L191 incident-consultation',
    ],
  ),
  fact(
    'checklist 4, the partner: system',
    'L192-201',
    () => describeRows(paper, 's2', 'LINKAGE_PARTNER', 'SYSTEM'),
    systemRows(192, ['entry-exit-control + domestic-law-server']),
  ),
  fact(
    'checklist 5, the ward: operational',
    'L208-220',
    () => describeRows(paper, 's3', 'MUNICIPALITY', 'OPERATIONAL'),
    mediaRows(208),
  ),
  fact(
    'checklist 5, the ward: system',
    'L221-231',
    () => describeRows(paper, 's3', 'MUNICIPALITY', 'SYSTEM'),
    systemRows(221, ['entry-exit-control', 'domestic-law-server']),
  ),
  fact(
    'checklist 5, the contractor: operational',
    'L238-250',
    () => describeRows(paper, 's3', 'CONTRACTOR', 'OPERATIONAL'),
    mediaRows(238),
  ),
  fact(
    'checklist 5, the contractor: system, with the row at the end of the paper',
    'L251-261',
    () => describeRows(paper, 's3', 'CONTRACTOR', 'SYSTEM'),
    systemRows(251, ['entry-exit-control', 'domestic-law-server']),
  ),
  fact(
    '122 printed rows, each answered with ○',
    'L116-261',
    () => [
      new Set(all('MEASURE').map(({ evidence }) => linesOf(evidence))).size,
      new Set(all('MEASURE').map(({ mark, state }) => `${mark ?? ''} ${state}`)),
    ],
    [122, new Set(['○ PROMISED'])],
  ),
  fact('the rows bear no number', 'L116-261', () => all('MEASURE').filter(({ number }) => number !== undefined), []),
  fact(
    'whom they are laid on',
    'L116 L168 L208',
    () =>
      ['s1', 's2', 's3'].map((key) => [
        ...new Set(
          all('MEASURE')
            .filter(({ matter }) => matter.endsWith(`/${key}`))
            .flatMap(({ toward }) => toward.map(nameOf)),
        ),
      ]),
    [['日本事務器株式会社'], ['デジタル庁'], ['日本事務器株式会社']],
  ),
  fact(
    'whom an accident is talked over with',
    'L120 L146 L172 L191 L220 L250',
    () =>
      all('MEASURE')
        .filter(({ control }) => control.endsWith('/incident-consultation'))
        .map(({ detail }) => detail),
    ['結合先と協議する', '区と協議させる', '結合先と協議する', '区と協議させる', '委託先と協議する', '区と協議させる'],
  ),
];

const ODDITIES: readonly Fact[] = [
  fact('子ども・子ども支援システム', 'L30', () => note('子ども・子ども支援システム'), ['MISPRINT L30 false']),
  fact('を lost in 事業者処理させる', 'L51', () => note('委託に伴い事業者処理させる情報項目'), ['MISPRINT L51 false']),
  fact('別添 for 別紙', 'L43', () => note('別添チェックリスト'), ['INCONSISTENT_NAME L43 false']),
  fact('mark and text change places at the end of four lists', 'L137 L162-163 L230-231 L261', () => note('○'), [
    'LAYOUT L137 false',
    'LAYOUT L162-163 false',
    'LAYOUT L230-231 false',
    'LAYOUT L261 false',
  ]),
  fact('the partner is to report to the partner', 'L188', () => note('結合先に対し速やかに状況報告をさせる'), [
    'WORDING L188 true',
  ]),
  fact('the contractor is to report to the contractor', 'L239', () => note('委託先に対し速やかに状況報告をさせる'), [
    'WORDING L239 true',
  ]),
  fact('another mark for “not needed”', 'L207', () => note('ー'), ['WORDING L207 false']),
  fact(
    'checklists 3 to 5, without 1 and 2',
    'L113-139',
    () => note('3 電算処理にかかる個人情報保護対策チェックリスト'),
    ['NUMBERING L113-139 false'],
  ),
  fact('the linkage’s period is that of the migration', 'L42', () => note('令和8年5月～令和9年3月'), [
    'COVERAGE L42 true',
  ]),
  fact('the end of the contract is not said', 'L55', () => note('令和9年4月 本稼働'), ['COVERAGE L55 true']),
  fact('the month in which the Act was promulgated', 'L22', () => note('令和3年9月に公布された標準化法'), [
    'DATE L22 false',
  ]),
  fact('the list of items bears no number of its own', 'L67', () => note('子ども・子育て支援システム記録項目'), [
    'READING L67 false',
  ]),
  fact('the Individual Number is not named, and no list is closed', 'L71 L95', () => note('児童宛名番号'), [
    'COVERAGE L71 L95 true',
  ]),
  fact('persons beyond the stated scope', 'L28 L71 L87 L99', () => note('就学前の児童及びその保護者'), [
    'NOT_DECLARED L28 L71 L87 L99 true',
  ]),
  fact('過誤納付 for 過誤納金', 'L91', () => note('過誤納付発生年月日'), ['MISPRINT L91 false']),
  fact('認定取消更情報', 'L95', () => note('認定取消更情報'), ['MISPRINT L95 false']),
  fact('whether anything is subcontracted is not said', 'L210 L240', () => note('再委託先がある場合には'), [
    'COVERAGE L210 L240 true',
  ]),
  fact('the flows stand in the figure that is not there', 'L22', () => note('個人情報の流れは、資料8-1のとおり'), [
    'COVERAGE L22 true',
  ]),
];

describe.each([
  ['the paper', PAPER],
  ['people', PEOPLE],
  ['資料8-2', ITEMS],
  ['what the items mean', MEANING],
  ['parties and contracts', PARTIES],
  ['the way of the items', WAY],
  ['the checklists', SAFEGUARDS],
  ['oddities', ODDITIES],
])('資料8, %s', (_, facts) => {
  it.each(facts.map((one) => [titleOf(one), one] as const))('%s', (_title, { seen, is }) => {
    expect(seen()).toEqual(is);
  });
});

/** The operational rows of checklist 5, alike for the ward and the contractor. */
function mediaRows(first: number): readonly string[] {
  return [
    'special-clauses + compliance + cloud-security-guideline',
    'on-site-inspection + status-report',
    'subcontractor-inspection',
    'named-handlers',
    'shared-work-flow',
    'management-check',
    'encryption-of-data + separate-password-handover + locked-transport',
    'locked-transport',
    'handover-ledger',
    'locked-storage',
    'return-of-materials + erasure-after-work + erasure-report',
    'incident-preparedness',
    'incident-consultation',
  ].map((controls, index) => `L${first + index} ${controls}`);
}

/** A node of 資料8-2 by the names down to it; `~2` is the second of that name in its place. */
function item(path: string): InformationItem {
  let found: InformationItem | undefined;
  for (const step of path.split('/')) {
    const [name, nth = '1'] = step.split('~');
    const parent = found?.id;
    const same = all('INFORMATION_ITEM').filter((one) => one.parent === parent && one.name === name);
    found = same[Number(nth) - 1];
    invariant(found !== undefined, `資料8-2 has no "${path}"`);
  }
  invariant(found !== undefined, 'a path has at least one name');
  return found;
}

/** The names directly below a section or group, in the printed order. */
function below(path: string): readonly string[] {
  const { id } = item(path);
  return all('INFORMATION_ITEM')
    .filter(({ parent }) => parent === id)
    .map(({ name }) => name);
}

/** The items of a concept as section and name. */
function meaning(concept: string): readonly string[] {
  return all('INFORMATION_ITEM').flatMap(({ name, path, concept: given }) => {
    if (given === undefined || nameOf(given.value) !== concept) return [];
    return [`${path[0] ?? ''}/${name}${given.basis === 'INFERRED' ? ' inferred' : ''}`];
  });
}

function candidates(strength: 'DIRECT' | 'SUGGESTIVE'): readonly string[] {
  return all('INFORMATION_ITEM')
    .filter(({ classifications }) => classifications.some((one) => one.strength === strength))
    .map(({ name, path }) => `${path[0] ?? ''}/${name}`);
}

function countsOf(subject: string): readonly string[] {
  return one('DATA_SUBJECT', subject).counts.map(({ value, evidence }) =>
    [value.printed, value.of, value.unit, ...(value.approximate ? ['approximate'] : []), linesOf(evidence)].join(' '),
  );
}

function retentionsOf(holding: string): readonly string[] {
  return all('RETENTION')
    .filter((retention) => retention.holding.endsWith(`/${holding}`))
    .map(({ trigger, action, proofAsked, who, evidence }) =>
      [trigger, action, ...proofAsked, nameOf(who ?? ''), linesOf(evidence)].join(' '),
    );
}
