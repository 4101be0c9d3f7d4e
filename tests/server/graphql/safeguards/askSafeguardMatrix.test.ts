import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FactsCache } from '../../../../server/findings/FactsCache.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';
import { readSeedRecord } from '../../../seeds/seedRecord.ts';

let api: ApiForTests;
let cache: FactsCache;
beforeAll(async () => {
  api = await openApi(readSeedRecord().documents, { facts: (scope) => cache.read(scope) });
  cache = new FactsCache(api.store);
});
afterAll(() => api.close());

interface Answer {
  readonly safeguardMatrix: {
    readonly columns: readonly {
      readonly subject: { readonly id: string; readonly name: string };
      readonly actor: string | null;
      readonly form: string;
    }[];
    readonly rows: readonly {
      readonly control: { readonly id: string };
      readonly cells: readonly { readonly state: string; readonly basis: string | null }[];
      readonly differs: boolean;
    }[];
    readonly counts: readonly { readonly state: string; readonly count: number }[];
    readonly differing: number;
  };
}

const FIELDS =
  '{ columns { subject { id name } actor form } rows { control { id } cells { state basis } differs } counts { state count } differing }';
const ask = async (args: string): Promise<Answer['safeguardMatrix']> =>
  (await api.get<Answer>(`{ safeguardMatrix${args} ${FIELDS} }`)).safeguardMatrix;
const codeOf = async (args: string): Promise<unknown> =>
  (await api.ask(`{ safeguardMatrix${args} { differing } }`)).errors?.[0]?.extensions['code'];

const CHILDCARE = 'matter:shinjuku/8-childcare-standard-system';
const PAYMENT = 'matter:shinjuku/49-payment';

describe('the matrix of the seeds', () => {
  it('has each actor of each of the 26 sheets, the checklists of 資料8 as such, and every cell in one state', async () => {
    const { columns, rows, counts } = await ask('');
    expect(new Set(columns.map(({ subject }) => subject.id)).size).toBe(26);
    expect(columns.filter(({ form }) => form === 'CHECKLIST').map(({ subject, actor }) => [subject.id, actor])).toEqual(
      [
        [`${CHILDCARE}/s1`, 'MUNICIPALITY'],
        [`${CHILDCARE}/s1`, 'CONTRACTOR'],
        [`${CHILDCARE}/s2`, 'MUNICIPALITY'],
        [`${CHILDCARE}/s2`, 'LINKAGE_PARTNER'],
        [`${CHILDCARE}/s3`, 'MUNICIPALITY'],
        [`${CHILDCARE}/s3`, 'CONTRACTOR'],
      ],
    );
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length * columns.length);
    expect(rows.map(({ control }) => control.id)).not.toContain('control:jp/masked-safeguards');
    expect(rows[0]?.control.id).toBe('control:jp/compliance');
  });

  it('of a masked box says that nobody can tell; of a paper without safeguards that it is silent', async () => {
    const { columns, counts } = await ask(`(matters: ["${PAYMENT}/s4", "${PAYMENT}/s0"])`);
    expect(columns.map(({ actor, form }) => [actor, form])).toEqual([
      ['NOT_STATED', 'MASKED'],
      [null, 'NOTHING_STATED'],
    ]);
    expect(counts.filter(({ count }) => count > 0).map(({ state }) => state)).toEqual(['MASKED', 'NOT_MENTIONED']);
  });

  it('has the printed mark, the words and the place of a cell of the checklist of 資料8', async () => {
    const { safeguardMatrix } = await api.get<{ readonly safeguardMatrix: unknown }>(
      `{ safeguardMatrix(matters: ["${CHILDCARE}/s2"], controls: ["control:jp/domestic-law-server"], actors: [MUNICIPALITY]) {
          columns { subject { name } matters { number } searched { place lines { from to } } counts { state count inferred } }
          rows { control { name group } cells { state unaddressed mixed notes { printedWords understood }
            measures { mark number detail form side toward { name } evidence { place lines { from to } } } } } } }`,
    );
    expect(safeguardMatrix).toMatchObject({
      columns: [
        { searched: [{ place: '件名2 別紙チェックリスト4（区が行う情報保護対策）', lines: { from: 168, to: 182 } }] },
      ],
      rows: [
        {
          control: { name: '国内法が適用される環境のサーバ', group: '情報システム室等の管理' },
          cells: [
            {
              state: 'PROMISED',
              notes: [{ understood: '二つの対策が一行に入り、○は一つである。両方を約束と読んだ' }],
              measures: [
                {
                  mark: '○',
                  number: null,
                  detail: '日本国内の法が適用される環境',
                  toward: [{ name: 'デジタル庁' }],
                  evidence: [{ lines: { from: 182, to: 182 } }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('compares two sheets and two contractors: two columns, the rows that differ marked', async () => {
    const sheets = await ask(`(columns: SHEET, matters: ["${CHILDCARE}/s1", "${CHILDCARE}/s3"])`);
    expect(sheets.columns.map(({ subject }) => subject.id)).toEqual([`${CHILDCARE}/s1`, `${CHILDCARE}/s3`]);
    const differing = sheets.rows.filter(({ differs }) => differs).map(({ control }) => control.id);
    expect(differing).toHaveLength(sheets.differing);
    expect(differing).toContain('control:jp/dummy-data-in-tests');
    expect(differing).not.toContain('control:jp/anti-malware');
    const parties = '["organisation:jp/nihon-jimuki", "organisation:shinjuku/36-card-terminal/dnp"]';
    const contractors = await ask(`(columns: PARTY, parties: ${parties}, controls: ["control:jp/special-clauses"])`);
    expect(contractors.columns.map(({ form }) => form)).toEqual(['FREE_TEXT', 'FREE_TEXT']);
    expect(contractors.rows.map(({ cells, differs }) => [...cells.map(({ state }) => state), differs])).toEqual([
      ['PROMISED', 'PROMISED', false],
    ]);
  });

  it('is narrowed to a municipality', async () => {
    const { columns } = await ask('(municipality: "municipality:jp/edogawa")');
    expect(columns.every(({ subject }) => subject.id.startsWith('matter:edogawa/'))).toBe(true);
    expect(columns.length).toBeGreaterThan(7);
  });
});

describe('wrong input', () => {
  it.each([
    ['a sheet that is not there', '(matters: ["matter:shinjuku/none"])', 'NOT_FOUND'],
    ['a safeguard that is not there', '(controls: ["control:jp/none"])', 'NOT_FOUND'],
    ['a party that is not there', '(columns: PARTY, parties: ["organisation:jp/none"])', 'NOT_FOUND'],
    [
      'a sheet of another municipality',
      `(matters: ["${PAYMENT}/s1"], municipality: "municipality:jp/edogawa")`,
      'NOT_FOUND',
    ],
    ['something that is no sheet', '(matters: ["control:jp/compliance"])', 'BAD_USER_INPUT'],
    ['no reference', '(controls: [""])', 'BAD_USER_INPUT'],
    ['parties without their columns', '(parties: ["organisation:jp/nihon-jimuki"])', 'BAD_USER_INPUT'],
    [
      '201 sheets',
      `(matters: [${Array.from({ length: 201 }, (_, at) => `"${PAYMENT}/s${at}"`).join(' ')}])`,
      'BAD_USER_INPUT',
    ],
  ])('%s is a coded error', async (_what, args, code) => {
    expect(await codeOf(args)).toBe(code);
  });

  it('no sheets give no columns', async () => {
    expect(await ask('(matters: [], controls: ["control:jp/compliance"])')).toMatchObject({
      columns: [],
      rows: [{ cells: [], differs: false }],
      differing: 0,
    });
  });
});
