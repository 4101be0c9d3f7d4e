import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FactsCache } from '../../server/findings/FactsCache.ts';
import { openApi, type ApiForTests } from '../support/ApiForTests.ts';
import { readSeedRecord } from './seedRecord.ts';

/*
 * What the safeguard matrix says of the five papers, as a reader can verify in them. `L52` is the line of the paper's text: where a
 * statement stands, or, in brackets, what was searched without finding one.
 */
const P36 = 'shinjuku/36-card-terminal';
const P48 = 'shinjuku/48-pittari';
const P49 = 'shinjuku/49-payment';
const P8 = 'shinjuku/8-childcare-standard-system';
const EDOGAWA = 'edogawa/r3-9-bills-27-33';

interface Cell {
  readonly state: string;
  readonly basis: string | null;
  readonly mixed: boolean;
  readonly measures: readonly {
    readonly mark: string | null;
    readonly detail: string | null;
    readonly evidence: readonly { readonly lines: { readonly from: number; readonly to: number } | null }[];
  }[];
}
interface Matrix {
  readonly columns: readonly {
    readonly subject: { readonly id: string };
    readonly actor: string | null;
    readonly form: string;
    readonly searched: Cell['measures'][number]['evidence'];
  }[];
  readonly rows: readonly {
    readonly control: { readonly id: string };
    readonly cells: readonly Cell[];
    readonly differs: boolean;
  }[];
}

const QUESTION = `
  query Matrix($columns: SafeguardColumnKind!, $matters: [ID!], $parties: [ID!], $controls: [ID!]) {
    safeguardMatrix(columns: $columns, matters: $matters, parties: $parties, controls: $controls) {
      columns { subject { id } actor form searched { lines { from to } } }
      rows { control { id } differs cells { state basis mixed measures { mark detail evidence { lines { from to } } } } }
    }
  }`;

let api: ApiForTests;
let whole: Matrix;
beforeAll(async () => {
  const facts: { cache?: FactsCache } = {};
  api = await openApi(readSeedRecord().documents, {
    facts: (scope) => {
      facts.cache ??= new FactsCache(api.store);
      return facts.cache.read(scope);
    },
  });
  whole = await ask({ columns: 'ACTOR' });
});
afterAll(() => api.close());

async function ask(variables: Readonly<Record<string, unknown>>): Promise<Matrix> {
  return (await api.get<{ readonly safeguardMatrix: Matrix }>(QUESTION, variables)).safeguardMatrix;
}

/** State, mark, detail and lines of a cell; of a silent one the lines that were searched. */
function tell(control: string, sheet: string, actor: string | null): string {
  const at = whole.columns.findIndex((column) => column.subject.id === `matter:${sheet}` && column.actor === actor);
  const cell = whole.rows.find((row) => row.control.id === `control:jp/${control}`)?.cells[at];
  if (cell === undefined) return 'no such cell';
  const { state, basis, measures } = cell;
  if (measures.length === 0) return `${state} [${linesOf(whole.columns[at]?.searched ?? [])}]`;
  const said = measures.map(({ mark, detail, evidence }) =>
    [mark, detail, linesOf(evidence)].filter(isThere).join(' '),
  );
  return [basis === 'INFERRED' ? `${state} INFERRED` : state, said.join('; ')].join(' ');
}

function isThere(words: string | null): boolean {
  return words !== null && words !== '';
}

function linesOf(evidence: Cell['measures'][number]['evidence']): string {
  return evidence
    .flatMap(({ lines }) =>
      lines === null ? [] : [lines.from === lines.to ? `L${lines.from}` : `L${lines.from}-${lines.to}`],
    )
    .join(' ');
}

describe('資料48: free text of the district and of its contractors', () => {
  it.each([
    [
      'special-clauses',
      `${P48}/s2`,
      'MUNICIPALITY',
      'PROMISED 契約書に付し、新宿区個人情報保護条例と新宿区情報セキュリティポリシーを遵守させる L58',
    ],
    ['internet-separation', `${P48}/s2`, 'MUNICIPALITY', 'PROMISED 外からの不正な接続と内からの漏えいを防ぐ L60'],
    ['internet-separation', `${P48}/s2`, 'CONTRACTOR', 'NOT_MENTIONED [L61]'],
    ['redundancy-and-backup', `${P48}/s2`, 'CONTRACTOR', 'PROMISED データのバックアップを取らせる L61'],
    ['redundancy-and-backup', `${P48}/s2`, 'MUNICIPALITY', 'NOT_MENTIONED [L58-60]'],
    ['encryption-of-data', `${P48}/s0`, null, 'NOT_MENTIONED []'],
  ])('%s in %s, %s', (control, sheet, actor, said) => {
    expect(tell(control, sheet, actor)).toBe(said);
  });
});

describe('資料36: what the linkage promises and the contract does not speak of', () => {
  it.each([
    ['encryption-of-communication', `${P36}/s2`, 'NOT_STATED', 'PROMISED TLS1.2 L56'],
    [
      'vulnerability-assessment',
      `${P36}/s3`,
      'CONTRACTOR',
      'PROMISED 定期的に行い、新しい脆弱性と設定の誤りを確かめる L81',
    ],
    ['secret-rotation', `${P36}/s2`, 'NOT_STATED', 'PROMISED WiーFiのパスワード L56'],
    ['secret-rotation', `${P36}/s3`, 'CONTRACTOR', 'NOT_MENTIONED [L75-83]'],
    ['firewall', `${P36}/s1`, 'MUNICIPALITY', 'NOT_MENTIONED [L44]'],
    ['anti-malware', `${P36}/s2`, 'NOT_STATED', 'PROMISED L58; サーバと端末に定期的に適用する L59'],
  ])('%s in %s, %s', (control, sheet, actor, said) => {
    expect(tell(control, sheet, actor)).toBe(said);
  });
});

describe('資料49: a masked box, and sheets that say different things of one actor', () => {
  it('every safeguard of sheet 4 is masked: the box says ***** (L97)', () => {
    const at = whole.columns.findIndex(({ subject }) => subject.id === `matter:${P49}/s4`);
    expect(whole.columns[at]).toMatchObject({ form: 'MASKED', searched: [{ lines: { from: 97, to: 97 } }] });
    expect(new Set(whole.rows.map(({ cells }) => cells[at]?.state))).toEqual(new Set(['MASKED']));
    expect(whole.rows.flatMap(({ cells }) => cells[at]?.measures ?? [])).toEqual([]);
  });

  it.each([
    ['direct-handover', `${P49}/s7`, 'MUNICIPALITY', 'PROMISED 電磁的媒体を区が直接受け渡す L145'],
    ['direct-handover', `${P49}/s7`, 'CONTRACTOR', 'PROMISED 電磁的媒体を委託先が直接受け渡す L146'],
    ['internet-separation', `${P49}/s7`, 'CONTRACTOR', 'PROMISED 委託先の電子計算機 L148'],
    ['firewall', `${P49}/s2`, 'CONTRACTOR', 'PROMISED L72'],
    ['firewall', `${P49}/s7`, 'CONTRACTOR', 'NOT_MENTIONED [L146-148]'],
    ['redundancy-and-backup', `${P49}/s2`, 'CONTRACTOR', 'NOT_MENTIONED [L72]'],
  ])('%s in %s, %s', (control, sheet, actor, said) => {
    expect(tell(control, sheet, actor)).toBe(said);
  });
});

describe('資料8: checklists with ○ in every row', () => {
  it.each([
    ['dummy-data-in-tests', `${P8}/s1`, 'MUNICIPALITY', 'PROMISED ○ 入力と取込みのテスト L123'],
    ['dummy-data-in-tests', `${P8}/s1`, 'CONTRACTOR', 'PROMISED ○ 入力と取込みのテスト L149'],
    ['dummy-data-in-tests', `${P8}/s2`, 'MUNICIPALITY', 'NOT_ASKED [L168-182]'],
    ['dummy-data-in-tests', `${P8}/s3`, 'CONTRACTOR', 'NOT_ASKED [L238-261]'],
    ['erasure-of-unneeded-data', `${P8}/s1`, 'MUNICIPALITY', 'PROMISED ○ L118'],
    ['domestic-law-server', `${P8}/s2`, 'LINKAGE_PARTNER', 'PROMISED ○ 日本国内の法が適用される環境 L201'],
    ['secret-rotation', `${P8}/s3`, 'MUNICIPALITY', 'NOT_ASKED [L208-231]'],
  ])('%s in %s, %s', (control, sheet, actor, said) => {
    expect(tell(control, sheet, actor)).toBe(said);
  });

  it('the special clauses are in the checklist of the contract (L208, L238) alone', () => {
    const row = whole.rows.find(({ control }) => control.id === 'control:jp/special-clauses');
    const said = whole.columns.flatMap(({ subject, actor }, at) =>
      subject.id.startsWith(`matter:${P8}/`) ? [`${subject.id.slice(-2)} ${actor} ${row?.cells[at]?.state}`] : [],
    );
    expect(said).toEqual([
      's0 null NOT_MENTIONED',
      's1 MUNICIPALITY NOT_ASKED',
      's1 CONTRACTOR NOT_ASKED',
      's2 MUNICIPALITY NOT_ASKED',
      's2 LINKAGE_PARTNER NOT_ASKED',
      's3 MUNICIPALITY PROMISED',
      's3 CONTRACTOR PROMISED',
    ]);
  });
});

describe('江戸川区: sentences under headings, and rules that a reader had to interpret', () => {
  it.each([
    [
      'anti-malware',
      `${EDOGAWA}/s1`,
      'MUNICIPALITY',
      'PROMISED 全庁LAN端末 L102; サーバに導入し、定期的にパターンファイルを更新する。要綱第5条・基準8～9 L125',
    ],
    ['on-site-inspection', `${EDOGAWA}/s5`, 'CONTRACTOR', 'PROMISED 区の必要に応じた現場査察 L804'],
    ['anti-malware', `${EDOGAWA}/s4`, 'MUNICIPALITY', 'NOT_MENTIONED [L702 L705-707]'],
    [
      'dummy-data-in-tests',
      `${EDOGAWA}/s3`,
      'MUNICIPALITY',
      'PROMISED INFERRED 開発の資料は重要度に応じて保管し、作業は入退出を管理できる区画で行い、庁舎の外のテストでは実際の個人情報データを原則として使わない。要綱第5条・基準9 L594',
    ],
    ['contractor-supervision', `${EDOGAWA}/s2`, 'MUNICIPALITY', 'PROMISED INFERRED L334'],
  ])('%s in %s, %s', (control, sheet, actor, said) => {
    expect(tell(control, sheet, actor)).toBe(said);
  });
});

describe('two compared', () => {
  const controls = ['special-clauses', 'dummy-data-in-tests', 'anti-malware', 'secret-rotation'].map(
    (key) => `control:jp/${key}`,
  );
  const tellRows = ({ rows }: Matrix): readonly string[] =>
    rows.map(({ control, cells, differs }) =>
      [
        control.id.slice('control:jp/'.length),
        ...cells.map(({ state }) => state),
        ...(differs ? ['differs'] : []),
      ].join(' '),
    );

  it('sheets 1 and 3 of 資料8: what only one of the checklists asks', async () => {
    const matters = [`matter:${P8}/s1`, `matter:${P8}/s3`];
    expect(tellRows(await ask({ columns: 'SHEET', matters, controls }))).toEqual([
      'special-clauses NOT_ASKED PROMISED differs',
      'dummy-data-in-tests PROMISED NOT_ASKED differs',
      'anti-malware PROMISED PROMISED',
      'secret-rotation NOT_ASKED NOT_ASKED',
    ]);
  });

  it('the contract of 資料36 with a checklist of 資料8: two kinds of silence do not differ', async () => {
    const matters = [`matter:${P36}/s3`, `matter:${P8}/s3`];
    expect(tellRows(await ask({ columns: 'SHEET', matters, controls }))).toEqual([
      'special-clauses PROMISED PROMISED',
      'dummy-data-in-tests NOT_MENTIONED NOT_ASKED',
      'anti-malware PROMISED PROMISED',
      'secret-rotation NOT_MENTIONED NOT_ASKED',
    ]);
  });

  it('the contractor of 資料36 and one of 資料48: the WiFi password (L56) is spoken of for one alone, test data (L61) for the other', async () => {
    const parties = [`organisation:${P36}/dnp`, `organisation:${P48}/densan`];
    const matrix = await ask({ columns: 'PARTY', parties, controls });
    expect(matrix.columns.map(({ subject, form }) => `${subject.id} ${form}`)).toEqual(
      parties.map((id) => `${id} FREE_TEXT`),
    );
    expect(tellRows(matrix)).toEqual([
      'special-clauses PROMISED PROMISED',
      'dummy-data-in-tests NOT_MENTIONED PROMISED differs',
      'anti-malware PROMISED PROMISED',
      'secret-rotation PROMISED NOT_MENTIONED differs',
    ]);
  });
});
