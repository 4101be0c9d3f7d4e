import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSeedApi, type SeedApi } from './openSeedApi.ts';

/*
 * The questions of design.md §1, asked of each of the five papers, each by one call of a file of docs/queries: where does it go, what was at that holder,
 * who are the contractors and linkage partners, what is promised and what is there to check, what moves, and every flow for a script. What is
 * expected was read in the papers (the line of the paper's text stands beside it), not in what the record produces.
 */
interface Paper {
  readonly name: string;
  readonly document: string;
  readonly trace: {
    readonly subject: string;
    readonly asOf: string;
    readonly stops: readonly string[];
    readonly state: string;
    readonly unknowns: readonly string[];
  };
  readonly exposure: {
    readonly holder: string;
    readonly asOf: string;
    readonly items: readonly string[];
    readonly departments: readonly string[];
    readonly people: readonly string[];
    readonly moreThan100: string;
    readonly contracts: readonly string[];
  };
  readonly contractors: readonly string[];
  readonly linkages: { readonly asOf: string; readonly all: readonly string[] };
  /** Of these sheets: how many numbered or listed safeguards are printed, and the states of what they say. */
  readonly measures: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
  readonly migrations: readonly string[];
}

const PAPERS: readonly Paper[] = [
  {
    name: '新宿区 資料36',
    document: 'source-document:shinjuku/36-card-terminal',
    trace: {
      subject: 'information-item:shinjuku/36-card-terminal/shinsei/点字希望有無',
      asOf: '2020-07-01',
      // L33: applicant, terminal, the contractor's server; J-LIS behind it.
      stops: [
        '0 マイナンバーカードの交付申請を行う者 CARRIED',
        '1 マイナンバーカードオンライン申請補助端末 CARRIED',
        '2 委託先事業者のサーバ CARRIED',
        '3 地方公共団体情報システム機構 CARRIED',
      ],
      state: 'OPEN',
      unknowns: ['FLOWS_NOT_IN_RECORD'],
    },
    exposure: {
      holder: 'organisation:shinjuku/36-card-terminal/dnp',
      asOf: '2020-07-01',
      // The four items of every sheet; 氏名, 住所, 生年月日 etc. are not handled.
      items: [
        '申請書ID CARRIED',
        '顔写真 CARRIED',
        '電子証明書希望有無 CARRIED',
        '点字希望有無 CARRIED',
        '氏名 EXCLUDED',
        '住所 EXCLUDED',
        '生年月日 EXCLUDED',
      ],
      departments: ['戸籍住民課'],
      people: [],
      moreThan100: 'UNKNOWN',
      contracts: [
        'マイナンバーカードオンライン申請補助サービスの運営に係る委託 YES',
        '申請補助端末の導入のための外部結合 YES',
      ],
    },
    contractors: ['株式会社DNPアイディシステム NAMED ISMS HELD'],
    linkages: { asOf: '2020-07-01', all: ['株式会社DNPアイディシステム／インターネット回線（暗号化通信） YES'] },
    // 件名1: 1, 2. 件名2: 3 on operation, 15 on the system. 件名3: 3 of the ward, 4 and 10 of the contractor.
    measures: { s0: '0', s1: '2 PROMISED', s2: '18 PROMISED', s3: '17 PROMISED' },
    findings: ['ATTACHMENT_IS_IN_RECORD 資料36-1（処理の概要の図）'],
    migrations: [],
  },
  {
    name: '新宿区 資料8',
    document: 'source-document:shinjuku/8-childcare-standard-system',
    trace: {
      subject: 'information-item:shinjuku/8-childcare-standard-system/kiroku/kyufu-nintei/児童情報/児童氏名',
      asOf: '2027-06-01',
      stops: ['0 子ども・子育て支援システム CARRIED', '1 区イントラ端末 CARRIED'],
      state: 'OPEN',
      unknowns: ['FLOWS_NOT_IN_RECORD'],
    },
    exposure: {
      holder: 'organisation:jp/nihon-jimuki',
      asOf: '2027-06-01',
      items: ['児童氏名 CARRIED', '児童宛名番号 CARRIED', '児童生年月日 CARRIED'],
      departments: ['保育課', '保育指導課', '学校運営課'],
      people: ['約6,000人（児童数）'],
      moreThan100: 'YES',
      contracts: ['子ども・子育て支援システムの構築、データ移行、運用保守の委託 YES'],
    },
    contractors: ['日本事務器株式会社 NAMED PRIVACY_MARK HELD', '日本事務器株式会社 NAMED ISMS HELD'],
    linkages: { asOf: '2026-06-01', all: ['デジタル庁／ガバメントクラウド接続サービス YES'] },
    // The rows of checklists 3 (11 and 11 on each side), 4 (5 and 10) and 5 (13 and 11).
    measures: { s0: '0', s1: '44 PROMISED', s2: '30 PROMISED', s3: '48 PROMISED' },
    findings: ['ATTACHMENT_IS_IN_RECORD 資料8-1（子ども・子育て支援システムへの移行に係る個人情報の流れ）'],
    migrations: ['保育業務システム → 子ども・子育て支援システム'],
  },
  {
    name: '新宿区 資料48',
    document: 'source-document:shinjuku/48-pittari',
    trace: {
      subject: 'data-subject:shinjuku/48-pittari/shinseisha',
      asOf: '2022-06-01',
      // The list of procedures (48-1) and the figure (48-2) are not in the record.
      stops: [
        '0 資料48-1の手続の申請者 CARRIED',
        '1 ぴったりサービス CARRIED',
        '2 地方公共団体情報システム機構のサーバ CARRIED',
        '3 区イントラネットパソコン（LGWAN端末） CARRIED',
      ],
      state: 'OPEN',
      unknowns: ['UNRESOLVED_LIST', 'FLOWS_NOT_IN_RECORD'],
    },
    exposure: {
      holder: 'organisation:shinjuku/48-pittari/fujitsu-japan',
      asOf: '2022-06-01',
      items: ['手続ごとの情報項目（資料48-1） UNKNOWN'],
      departments: ['介護保険課'],
      people: [],
      moreThan100: 'UNKNOWN',
      // Maintenance begins after the work on the system, whose end is not written.
      contracts: ['介護保険システムの保守業務の委託 UNKNOWN'],
    },
    contractors: [
      '株式会社電算 NAMED PRIVACY_MARK HELD',
      '日本事務器株式会社 NAMED PRIVACY_MARK HELD',
      '株式会社両備システムズ NAMED PRIVACY_MARK HELD',
      '富士通Japan株式会社 NAMED PRIVACY_MARK HELD',
      '富士通Japan株式会社 NAMED ISMS HELD',
    ],
    linkages: { asOf: '2022-06-01', all: ['地方公共団体情報システム機構／総合行政ネットワーク（LGWAN） YES'] },
    // 件名1: 1 and 7. 件名2: 2 and 5 of the ward, 3 and 6 of the contractors.
    measures: { s0: '0', s1: '8 PROMISED', s2: '16 PROMISED' },
    findings: [
      'ATTACHMENT_IS_IN_RECORD 資料48-1（手続と、手続ごとの情報項目）',
      'ATTACHMENT_IS_IN_RECORD 資料48-2（個人情報の流れ）',
    ],
    migrations: [],
  },
  {
    name: '新宿区 資料49',
    document: 'source-document:shinjuku/49-payment',
    trace: {
      subject: 'data-subject:shinjuku/49-payment/payer',
      asOf: '2020-08-01',
      // The lists 49-3 to 49-6 are not in the record.
      stops: [
        '0 国民健康保険料の納付義務者 UNKNOWN',
        '1 収納センター CARRIED',
        '2 専用端末 CARRIED',
        '1 郵便局 UNKNOWN',
      ],
      state: 'OPEN',
      unknowns: ['UNRESOLVED_LIST', 'UNSTATED_ITEMS'],
    },
    exposure: {
      holder: 'organisation:shinjuku/49-payment/printer',
      asOf: '2020-08-01',
      items: ['督促状 UNKNOWN', '催告書 UNKNOWN', '納付書 UNKNOWN', '国民健康保険料納入（変更）通知書 UNKNOWN'],
      departments: ['医療保険年金課'],
      // Cases, no persons: nothing to compare with a hundred.
      people: ['700 件（モバイルレジを活用したインターネットバンキング納付）', '8,400 件（ペイジー納付）'],
      moreThan100: 'UNKNOWN',
      // Printed: 平成32年6月1日から平成32年3月31日まで.
      contracts: ['国民健康保険料納入通知書等の印字出力処理業務及び封入封緘業務の委託 UNKNOWN'],
    },
    // 業者選定後に委託先を決定.
    contractors: [
      '納付サービス提供事業者 UNDECIDED',
      'クレジットカード指定代理納付者 UNDECIDED',
      'LGWAN-ASPサービス認定事業者 UNDECIDED OTHER REQUIRED',
    ],
    linkages: {
      asOf: '2020-08-01',
      all: [
        '納付サービス提供事業者／ISDN回線 YES',
        '納付サービス提供事業者／ISDN回線 YES',
        'LGWAN-ASPサービス認定事業者／総合行政ネットワーク（LGWAN） YES',
      ],
    },
    // 件名4 prints ***** in the place of its safeguards.
    measures: {
      s0: '0',
      s1: '11 PROMISED',
      s2: '20 PROMISED',
      s3: '20 PROMISED',
      s4: '1 MASKED',
      s5: '11 PROMISED',
      s6: '19 PROMISED',
      s7: '14 PROMISED',
    },
    findings: ['PERIOD_ENDS_AFTER_START 国民健康保険料納入通知書等の印字出力処理業務及び封入封緘業務の委託'],
    migrations: [],
  },
  {
    name: '江戸川区 第27号から第33号議案',
    document: 'source-document:edogawa/r3-9-bills-27-33',
    trace: {
      subject: 'information-item:edogawa/r3-9-bills-27-33/moshikomi/メールアドレス',
      asOf: '2022-06-01',
      // 第30号 L692: by the form on the web site, collected, put into a database.
      stops: [
        '0 くすのきカルチャー教室の受講希望者 CARRIED',
        '1 くすのきカルチャーセンターのホームページ上の申込フォーム CARRIED',
        '2 くすのきカルチャー教室の申込データのデータベース CARRIED',
      ],
      state: 'OPEN',
      unknowns: ['UNSTATED_ITEMS'],
    },
    exposure: {
      holder: 'organisation:edogawa/r3-9-bills-27-33/shakyo',
      asOf: '2022-06-01',
      items: [
        '希望の科目 CARRIED',
        '住所 CARRIED',
        '氏名 CARRIED',
        '生年月日 CARRIED',
        '電話番号 CARRIED',
        'メールアドレス CARRIED',
      ],
      departments: ['福祉推進課'],
      // L700: calls a year.
      people: ['2,500~3,000件/年(電話受付件数)'],
      moreThan100: 'UNKNOWN',
      contracts: [
        'くすのきカルチャー教室受講生オンライン受付業務の委託 YES',
        'くすのきカルチャーセンターの管理運営業務の委託 YES',
      ],
    },
    contractors: [
      '株式会社日立システムズ NAMED ISMS HELD',
      '江戸川区社会福祉協議会 NAMED',
      // L815: 取得に向けて取り組む予定.
      '特定非営利活動法人ブリッジフォースマイル NAMED PRIVACY_MARK PLANNED',
      '株式会社アイ・シー・アール NAMED ISMS HELD',
    ],
    linkages: { asOf: '2022-06-01', all: [] },
    measures: {},
    findings: ['ATTACHMENT_IS_IN_RECORD 別紙1「不当利得返還金の納付案内に関する業務の流れ」（第33号議案）'],
    migrations: [],
  },
];

interface Named {
  readonly name: string;
}
interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe.each(PAPERS)('$name, each question by one call', (paper) => {
  let api: SeedApi;
  beforeAll(async () => {
    api = await shared();
  }, 120_000);

  /** Asks a file of docs/queries. */
  async function ask<T>(file: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
    const text = readFileSync(join(import.meta.dirname, '../../docs/queries', `${file}.graphql`), 'utf8');
    return (await api.ask(text, variables)) as T;
  }
  const { document } = paper;

  it('where an item or a person’s data goes, and what is not known', async () => {
    const { subject, asOf, stops, state, unknowns } = paper.trace;
    const { trace } = await ask<{
      readonly trace: {
        readonly stops: readonly { readonly hop: number; readonly carriage: string; readonly endpoint: Named }[];
        readonly completeness: { readonly state: string; readonly unknowns: readonly { readonly reason: string }[] };
      };
    }>('trace-photo', { subject, asOf });
    const told = trace.stops.map(({ hop, carriage, endpoint }) => `${hop} ${endpoint.name} ${carriage}`);
    expect(told).toEqual(expect.arrayContaining([...stops]));
    expect(trace.completeness.state).toBe(state);
    const reasons = trace.completeness.unknowns.map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining([...unknowns]));
  });

  it('what was at a contractor that reports a leak', async () => {
    const { holder, asOf, ...expected } = paper.exposure;
    const { exposure } = await ask<{ readonly exposure: Exposed }>('exposure', { holder, asOf });
    const told = {
      items: exposure.items.nodes.map(({ item, carriage }) => `${item.name} ${carriage}`),
      departments: exposure.departments.map(({ name }) => name),
      people: exposure.subjects.flatMap(({ counts }) => counts.map(({ count }) => count.count.printed)),
      contracts: exposure.contracts.map(({ contract, inForce }) => `${contract.name} ${inForce}`),
    };
    for (const part of ['items', 'departments', 'people', 'contracts'] as const)
      expect([part, told[part]]).toEqual([part, expect.arrayContaining([...expected[part]])]);
    const persons = exposure.conditions.find(({ condition }) => condition === 'MORE_THAN_100_PERSONS');
    expect(persons?.answer).toBe(expected.moreThan100);
  });

  it('the yearly registers: contractors with certificates, linkages with lines and state', async () => {
    const { contractors } = await ask<{ readonly contractors: Page<Contractor> }>('contractors', { document });
    const told = contractors.nodes.flatMap(({ name, party, certificates: { nodes } }) =>
      nodes.length === 0
        ? [`${name} ${party}`]
        : nodes.map(({ scheme, state }) => `${name} ${party} ${scheme} ${state}`),
    );
    expect(told).toEqual(expect.arrayContaining([...paper.contractors]));
    const { linkages } = await ask<{ readonly linkages: Page<Linkage> }>('linkages', {
      document,
      asOf: paper.linkages.asOf,
    });
    const lines = linkages.nodes.map(
      ({ partner, networks, effect }) =>
        `${partner.node.name}／${networks.map(({ node }) => node.name).join('、')} ${effect.inForce}`,
    );
    expect(lines.toSorted()).toEqual(paper.linkages.all.toSorted());
  });

  it('the yearly check: safeguards sheet by sheet, and what there is to check, no rule failing', async () => {
    const { matters } = await ask<{ readonly matters: Page<Sheet> }>('measures', { document });
    const told = matters.nodes.map(({ id, measures: { nodes } }) => {
      const places = new Set(nodes.flatMap(({ evidence }) => evidence.map(({ place }) => place)));
      return [id.slice(id.lastIndexOf('/') + 1), [places.size, ...new Set(nodes.map(({ state }) => state))].join(' ')];
    });
    expect(Object.fromEntries(told)).toMatchObject(paper.measures);
    // An overview (s0) states none; every other sheet of the five papers does.
    expect(told.filter(([sheet, words]) => sheet !== 's0' && words === '0')).toEqual([]);
    const { findings } = await ask<{ readonly findings: Findings }>('findings-of-paper', { filter: { document } });
    expect(findings.failures).toEqual([]);
    const found = findings.nodes.map(({ rule, subject }) => `${rule.id} ${subject.name}`);
    expect(found).toEqual(expect.arrayContaining([...paper.findings]));
  });

  it('what moves: migrations from and to', async () => {
    const { migrations } = await ask<{ readonly migrations: Page<Migration> }>('migrations', { document });
    const told = migrations.nodes.map(({ fromSystem, toSystem }) => `${fromSystem.node.name} → ${toSystem.node.name}`);
    expect(told).toEqual(paper.migrations);
  });

  it('for a script: every flow once, page by page, each with its places', async () => {
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more;) {
      const { flows }: { readonly flows: Page<Flow> } = await ask('flow-evidence', { document, after });
      expect(flows.nodes.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
      seen.push(...flows.nodes.map(({ id }) => id));
      ({ totalCount: total } = flows);
      more = flows.pageInfo.hasNextPage;
      after = flows.pageInfo.endCursor;
    }
    expect(total).toBeGreaterThan(0);
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
  });
});

interface Exposed {
  readonly items: { readonly nodes: readonly { readonly item: Named; readonly carriage: string }[] };
  readonly departments: readonly Named[];
  readonly subjects: readonly {
    readonly counts: readonly { readonly count: { readonly count: { readonly printed: string } } }[];
  }[];
  readonly contracts: readonly { readonly contract: Named; readonly inForce: string }[];
  readonly conditions: readonly { readonly condition: string; readonly answer: string }[];
}
interface Contractor extends Named {
  readonly party: string;
  readonly certificates: { readonly nodes: readonly { readonly scheme: string; readonly state: string }[] };
}
interface Linkage {
  readonly partner: { readonly node: Named };
  readonly networks: readonly { readonly node: Named }[];
  readonly effect: { readonly inForce: string };
}
interface Sheet {
  readonly id: string;
  readonly measures: {
    readonly nodes: readonly { readonly state: string; readonly evidence: readonly { readonly place: string }[] }[];
  };
}
interface Findings extends Page<{ readonly rule: { readonly id: string }; readonly subject: Named }> {
  readonly failures: readonly unknown[];
}
interface Migration {
  readonly fromSystem: { readonly node: Named };
  readonly toSystem: { readonly node: Named };
}
interface Flow {
  readonly id: string;
  readonly evidence: readonly unknown[];
}

let opened: Promise<SeedApi> | undefined;
function shared(): Promise<SeedApi> {
  opened ??= openSeedApi();
  return opened;
}
afterAll(async () => {
  await (await opened)?.close();
});
