import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, ask, buildProduct, startServer, type Built, type ServerProcess } from './BuiltServer.ts';

/*
 * Wrong questions and wrong papers, sent to a started server over the real record: each is a coded error with a sentence, or a stated state;
 * nothing is lost, nothing is a 500, and the server goes on answering.
 */
const PHOTO = 'information-item:shinjuku/36-card-terminal/shinsei/顔写真';
const SHEET = 'matter:shinjuku/36-card-terminal/s1';
const DNP = 'organisation:shinjuku/36-card-terminal/dnp';
const J_LIS = 'organisation:jp/j-lis';
const LITALICO = 'organisation:edogawa/r3-9-bills-27-33/litalico';
const APPLICANT = 'data-subject:shinjuku/36-card-terminal/applicant';
const NOBODY = 'system:shinjuku/nobody';
const DAY = '2020-07-01';

let folder: string;
let built: Built;
let server: ServerProcess;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'michisuji 誤り '));
  built = buildProduct();
  server = startServer(built, { MICHISUJI_DATA: join(folder, 'data') });
  address = await addressOf(server);
}, 240_000);
afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.exit;
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface ToldError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly en: string };
}

/** The code and the sentence of the one error, which is there in both languages. */
async function refusalOf(query: string, variables: unknown = {}): Promise<readonly [string, string]> {
  const { status, errors } = await ask(address, query, variables);
  const [error, ...more] = (errors ?? []) as readonly ToldError[];
  expect([status < 500, more]).toEqual([true, []]);
  expect(error?.extensions.en).toMatch(/^[\x20-\x7e]{10,}/u);
  return [error?.extensions.code ?? 'ANSWERED', error?.message ?? ''];
}

async function get(query: string, variables: unknown = {}): Promise<unknown> {
  const { data, errors } = await ask(address, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const pathsOf = (from: string, to: string, more = `, asOf: "${DAY}"`, subject = PHOTO): string =>
  `{ paths(subject: "${subject}", from: "${from}", to: "${to}"${more}) { connected noWay completeness { state } } }`;

describe('a wrong question', { timeout: 60_000 }, () => {
  it('between municipalities is answered: no flow on record, and whether all is known', async () => {
    expect(await get(pathsOf(DNP, LITALICO))).toEqual({
      paths: { connected: 'NO', noWay: 'NO_FLOW_ON_RECORD', completeness: { state: 'OPEN' } },
    });
  });

  const EXPOSED = 'exposure(holder: "HOLDER") { asOf }';
  const wrongEnds: readonly (readonly [string, string, string, string])[] = [
    ['paths from a holder to itself', pathsOf(DNP, DNP), 'BAD_USER_INPUT', '「from」と「to」が同じです'],
    ['paths from what is not in the record', pathsOf(NOBODY, J_LIS), 'NOT_FOUND', `「from」の「${NOBODY}」は記録に`],
    ['paths to what is not in the record', pathsOf(DNP, NOBODY), 'NOT_FOUND', `「to」の「${NOBODY}」は記録に`],
    ['paths from an item', pathsOf(PHOTO, J_LIS), 'BAD_USER_INPUT', '「from」の'],
    ['paths to a sheet', pathsOf(DNP, SHEET), 'BAD_USER_INPUT', 'data-subject、system、organisation、department'],
    ['paths of a holder', pathsOf(DNP, J_LIS, '', DNP), 'BAD_USER_INPUT', '「subject」の'],
    ['paths of nothing', pathsOf(DNP, J_LIS, '', ''), 'BAD_USER_INPUT', '参照の形ではありません'],
    [
      'a trace of what is not there',
      `{ trace(subject: "concept:jp/nothing") { asOf } }`,
      'NOT_FOUND',
      '記録にありません',
    ],
    [
      'a trace both ways without a start',
      `{ trace(subject: "${PHOTO}", direction: BOTH) { asOf } }`,
      'BAD_USER_INPUT',
      '「from」',
    ],
    [
      'exposure of an item',
      `{ ${EXPOSED.replace('HOLDER', PHOTO)} }`,
      'BAD_USER_INPUT',
      'organisation、system、department',
    ],
    ['exposure of a data subject', `{ ${EXPOSED.replace('HOLDER', APPLICANT)} }`, 'BAD_USER_INPUT', '種類が合いません'],
    ['exposure of nobody', `{ ${EXPOSED.replace('HOLDER', NOBODY)} }`, 'NOT_FOUND', 'search'],
    [
      'a migration that is none',
      '{ migrationReport(migration: "migration:jp/nothing") { oldList } }',
      'NOT_FOUND',
      'migrations',
    ],
    [
      'a migration that is a system',
      `{ migrationReport(migration: "${NOBODY}") { oldList } }`,
      'BAD_USER_INPUT',
      'migration の参照',
    ],
    [
      'two lists that are one',
      '{ correspondenceSuggestions(old: "item-set:shinjuku/36-card-terminal/shinsei", new: "item-set:shinjuku/36-card-terminal/shinsei") { totalCount } }',
      'BAD_USER_INPUT',
      '別の一覧',
    ],
    [
      'a matrix of a sheet that is none',
      '{ safeguardMatrix(matters: ["matter:jp/nothing"]) { __typename } }',
      'NOT_FOUND',
      '「matters」',
    ],
    [
      'a matrix of no municipality',
      '{ safeguardMatrix(municipality: "municipality:jp/nothing") { __typename } }',
      'NOT_FOUND',
      '「municipality」',
    ],
    [
      'findings on a sheet that is none',
      '{ findings(filter: { matter: "matter:jp/nothing" }) { totalCount } }',
      'NOT_FOUND',
      '「filter.matter」',
    ],
    [
      'a list of a paper that is none',
      '{ flows(document: "source-document:jp/nothing") { totalCount } }',
      'NOT_FOUND',
      '「document」',
    ],
    ['a list from a holder that is none', `{ flows(from: "${NOBODY}") { totalCount } }`, 'NOT_FOUND', '「from」'],
    [
      'a search in no municipality',
      '{ search(text: "氏名", municipality: "municipality:jp/nothing") { totalCount } }',
      'NOT_FOUND',
      '「municipality」',
    ],
    [
      'the catalogue of no municipality',
      '{ catalogue(municipality: "municipality:jp/nothing") { counts { count } } }',
      'NOT_FOUND',
      '「municipality」',
    ],
    ['the day of an item', `{ dayState(of: "${PHOTO}") { asOf } }`, 'BAD_USER_INPUT', '種類が合いません'],
    ['a search for nothing', '{ search(text: " ") { totalCount } }', 'BAD_USER_INPUT', '1 字以上'],
  ];
  it.each(wrongEnds)('%s is refused with a code and what to do', async (_case, query, code, words) => {
    expect(await refusalOf(query)).toEqual([code, expect.stringContaining(words)]);
  });

  it('with a reference of 100,000 letters is refused without repeating it', async () => {
    const [code, message] = await refusalOf(pathsOf(`system:jp/${'x'.repeat(100_000)}`, J_LIS));
    expect([code, message.length < 300]).toEqual(['BAD_USER_INPUT', true]);
  });

  const DATED: readonly (readonly [string, string])[] = [
    ['paths', `query ($day: Date) ${pathsOf(DNP, J_LIS, ', asOf: $day')}`],
    ['trace', `query ($day: Date) { trace(subject: "${PHOTO}", asOf: $day) { asOf } }`],
    ['exposure', `query ($day: Date) { exposure(holder: "${DNP}", asOf: $day) { asOf } }`],
    ['conceptReport', 'query ($day: Date) { conceptReport(concept: "concept:jp/shimei", asOf: $day) { asOf } }'],
    ['dayState', `query ($day: Date) { dayState(of: "${DNP}", asOf: $day) { asOf } }`],
    ['findings', 'query ($day: Date) { findings(filter: { asOf: $day }) { day } }'],
    ['changes', `query ($day: Date!) { changes(from: $day, to: "9999-12-31") { totalCount } }`],
  ];
  it.each(DATED)(
    '%s refuses a day of another calendar or one that does not exist, and takes one far out',
    async (_name, query) => {
      for (const day of [
        '令和6年',
        '令和6年4月1日',
        '2024-13-01',
        '2023-02-29',
        '20240401',
        '10000-01-01',
        '',
        20200701,
      ])
        expect([day, ...(await refusalOf(query, { day }))]).toEqual([
          day,
          'BAD_USER_INPUT',
          expect.stringContaining('「2020-04-01」のように、実在する日を'),
        ]);
      for (const day of ['0001-01-01', '9999-12-31']) await get(query, { day });
    },
  );

  it('about days in the wrong order is refused; before all facts nothing is in force, and that is stated', async () => {
    const reversed = '{ changes(from: "2021-01-01", to: "2020-12-31") { totalCount } }';
    expect(await refusalOf(reversed)).toEqual(['BAD_USER_INPUT', expect.stringContaining('より後です')]);
    expect(await get(pathsOf(DNP, J_LIS, ', asOf: "0001-01-01"'))).toEqual({
      paths: { connected: 'NO', noWay: 'OBSTACLES', completeness: { state: 'OPEN' } },
    });
    expect(await get('{ changes(from: "0001-01-01", to: "0001-01-01") { totalCount firstDay } }')).toEqual({
      changes: { totalCount: 0, firstDay: expect.any(String) as unknown },
    });
  });

  it.each([0, -1, 101, 1_000_000])('with %d hops is refused', async (hops) => {
    expect(await refusalOf(pathsOf(DNP, J_LIS, `, maxHops: ${hops}`))).toEqual([
      'BAD_USER_INPUT',
      '「maxHops」は 1 から 100 までにしてください。',
    ]);
    expect((await refusalOf(`{ trace(subject: "${PHOTO}", maxHops: ${hops}) { asOf } }`))[0]).toBe('BAD_USER_INPUT');
  });

  it.each([0, -1, 201, 1_000_000])('for a page of %d is refused in every paged answer', async (first) => {
    for (const page of [
      `flows(first: ${first}) { nodes { id } }`,
      `findings(first: ${first}) { nodes { day } }`,
      `search(text: "氏", first: ${first}) { nodes { matched } }`,
      `changes(from: "2020-01-01", to: "2020-12-31", first: ${first}) { nodes { day } }`,
      `exposure(holder: "${DNP}") { items(first: ${first}) { totalCount } }`,
      `trace(subject: "${PHOTO}", asOf: "${DAY}") { stops { items(first: ${first}) { totalCount } } }`,
    ]) {
      const { data, errors } = await ask(address, `{ ${page} }`);
      const codes = new Set(((errors ?? []) as readonly ToldError[]).map(({ extensions }) => extensions.code));
      expect([page, data ?? null, [...codes]]).toEqual([page, null, ['BAD_USER_INPUT']]);
    }
  });

  it('with the cursor of another one, or none, is refused', async () => {
    const { systems } = (await get('{ systems(first: 1) { pageInfo { endCursor } } }')) as {
      readonly systems: { readonly pageInfo: { readonly endCursor: string } };
    };
    for (const after of [systems.pageInfo.endCursor, 'x', '', 'A'.repeat(500_000)])
      for (const field of [
        'flows(after: $after) { nodes { id } }',
        'systems(orderBy: NAME, after: $after) { nodes { id } }',
        'systems(municipality: "municipality:jp/shinjuku", after: $after) { nodes { id } }',
        'findings(after: $after) { nodes { day } }',
        'search(text: "氏", after: $after) { nodes { matched } }',
        'changes(from: "2020-01-01", to: "2020-12-31", after: $after) { nodes { day } }',
      ])
        expect([field, ...(await refusalOf(`query ($after: String) { ${field} }`, { after }))]).toEqual([
          field,
          'BAD_USER_INPUT',
          expect.stringContaining('「after」'),
        ]);
  });

  it('that would reach further than it may says where it stopped', async () => {
    const { trace } = (await get(
      `{ trace(subject: "${PHOTO}", asOf: "${DAY}", maxHops: 1) { stops { hop } completeness { state limit } } }`,
    )) as { readonly trace: unknown };
    expect(trace).toEqual({
      stops: [{ hop: 0 }, { hop: 1 }],
      completeness: { state: 'TRUNCATED', limit: expect.any(String) as unknown },
    });
  });

  it('about a migration whose old list no paper prints is answered, and says so', async () => {
    const { migrations } = (await get('{ migrations { nodes { id } } }')) as {
      readonly migrations: { readonly nodes: readonly { readonly id: string }[] };
    };
    const report = await get('query ($id: ID!) { migrationReport(migration: $id) { oldList } }', {
      id: migrations.nodes[0]?.id,
    });
    expect(report).toEqual({ migrationReport: { oldList: 'NOT_IN_RECORD' } });
  });
});

const head = (id: string): string =>
  `paper: { id: ${id}, scope: shinjuku, name: 文書, at: s1 }\nsheets: { s1: { matterKind: PROCESSING, name: 件名 } }\n`;
const attachment = (name: string): string =>
  `attachments: { a: { name: "${name}", holds: [FLOWS], inRecord: false, at: s1 } }\n`;

/** Papers that are wrong, each with the rules and places that are told of it. */
const WRONG_PAPERS: readonly (readonly [file: string, text: string, told: readonly string[]])[] = [
  ['broken.yaml', 'paper: [\n  x', ['2:4 YamlSyntaxRule']],
  [
    'circular.yaml',
    `${head('circular')}systems:\n  x: { name: 甲, systemKind: SYSTEM, partOf: y, at: s1 }\n  y: { name: 乙, systemKind: SYSTEM, partOf: x, at: s1 }\n`,
    ['4:45 CircularReferenceRule'],
  ],
  [
    'dangling.yaml',
    `${head('dangling')}flows: { f: { from: nobody, to: organisation:jp/nobody, carries: NOT_STATED, at: s1 } }\n`,
    ['3:21 FlowEndsExistRule', '3:33 FlowEndsExistRule'],
  ],
  [
    'day.yaml',
    `${head('day')}decisions: { d: { meeting: 審議会, date: 2024-13-01, at: s1 } }\n`,
    ['3:39 ManifestShapeRule'],
  ],
  ['deep.yaml', `systems: ${'{ a: '.repeat(300)}1${'}'.repeat(300)}\n`, ['1:1010 YamlSyntaxRule']],
  [
    'duplicate-key.yaml',
    `${head('key')}systems: { x: { name: 甲, systemKind: SYSTEM, at: s1 }, x: { name: 乙, systemKind: SYSTEM, at: s1 } }\n`,
    ['3:56 YamlSyntaxRule'],
  ],
  ['duplicate-a.yaml', head('duplicate'), []],
  ['duplicate-b.yaml', head('duplicate'), ['1:8 ContradictionAcrossFilesRule']],
  ['empty.yaml', '', ['1:1 ReadableFileRule']],
  ['mail.yaml', head('mail') + attachment('taro@example.jp'), ['3:27 NoPersonalDataRule']],
  ['number.yaml', head('number') + attachment('1234 5678 9018'), ['3:27 NoPersonalDataRule']],
  ['nul.yaml', 'paper: {\u0000}', ['1:1 ReadableFileRule']],
  ['telephone.yaml', head('telephone') + attachment('連絡先 090-1234-5678'), ['3:27 NoPersonalDataRule']],
  ['unknown-key.yaml', `${head('unknown')}sistems: {}\n`, ['3:1 UnknownKeyRule']],
  [
    'wrong-kind.yaml',
    `${head('kind')}systems: { x: { name: 甲, systemKind: NONE, at: s1 } }\n`,
    ['3:38 ManifestShapeRule'],
  ],
];

interface ToldProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly toDo: string;
  readonly severity: string;
}

const IMPORT = `mutation ($manifests: [ManifestInput!]!, $dryRun: Boolean) {
  importManifests(manifests: $manifests, dryRun: $dryRun) {
    __typename ... on ImportRefused { problems { file line column rule message toDo severity } }
  }
}`;

describe('a wrong paper', { timeout: 60_000 }, () => {
  const told = async (
    manifests: readonly { readonly file: string; readonly text: string }[],
  ): Promise<readonly ToldProblem[]> => {
    const { importManifests } = (await get(IMPORT, { manifests })) as {
      readonly importManifests: { readonly __typename: string; readonly problems?: readonly ToldProblem[] };
    };
    expect(importManifests.__typename).toBe('ImportRefused');
    return importManifests.problems ?? [];
  };
  const revision = (): Promise<unknown> => get('{ catalogue { latestRevision { number } counts { kind count } } }');

  it('among others: every problem of every file is told at its place with what to do, and nothing is loaded', async () => {
    const before = await revision();
    const good = { file: 'papers/good.yaml', text: head('good') };
    const all = await told([good, ...WRONG_PAPERS.map(([file, text]) => ({ file: `papers/${file}`, text }))]);
    const problems = all.filter(({ severity }) => severity === 'ERROR');
    const placed = problems.map(({ file, line, column, rule }) => `${file} ${line}:${column} ${rule}`);
    const expected = WRONG_PAPERS.flatMap(([file, , rules]) => rules.map((rule) => `papers/${file} ${rule}`));
    expect(placed.toSorted()).toEqual(expected.toSorted());
    for (const { message, toDo } of problems) {
      expect(message).toMatch(/[ぁ-ん].*。$/u);
      expect(toDo).toMatch(/[ぁ-ん].*。$/u);
      expect(message + toDo).not.toMatch(/taro@|5678/u);
    }
    expect(await revision()).toEqual(before);
  });

  it('of fifty megabytes is refused by its size', async () => {
    const text = `${head('big')}# ${'x'.repeat(50_000_000)}\n`;
    const problems = await told([{ file: 'papers/big.yaml', text }]);
    expect(problems.filter(({ severity }) => severity === 'ERROR').map(({ rule, message }) => [rule, message])).toEqual(
      [['ReadableFileRule', 'ファイルが大きすぎます。上限は 20 MB です。']],
    );
  });

  it('in a seeds folder: too large, binary, in another encoding, all told, and the record of before is served', async () => {
    const seeds = join(folder, 'seeds');
    mkdirSync(seeds);
    for (const [file, text] of WRONG_PAPERS) writeFileSync(join(seeds, file), text);
    writeFileSync(join(seeds, 'big.yaml'), `# ${'あ'.repeat(17_000_000)}\n`);
    writeFileSync(
      join(seeds, 'binary.yaml'),
      Uint8Array.from({ length: 2_560 }, (_, at) => at % 256),
    );
    writeFileSync(join(seeds, 'shift-jis.yaml'), Uint8Array.of(0x96, 0xbc, 0x91, 0x4f));
    writeFileSync(join(seeds, 'utf-16.yaml'), Buffer.from(`\uFEFF${head('utf16')}`, 'utf16le'));
    const fresh = startServer(built, { MICHISUJI_DATA: join(folder, 'fresh'), MICHISUJI_SEEDS: seeds });
    expect(await fresh.exit).toBe(1);
    const bad = WRONG_PAPERS.filter(([, , rules]) => rules.length > 0).map(([name]) => name);
    for (const file of [...bad, 'big.yaml', 'binary.yaml', 'shift-jis.yaml', 'utf-16.yaml'])
      expect(fresh.told()).toMatch(new RegExp(`^${file.replace('.', '\\.')}:\\d+:\\d+ `, 'mu'));
    expect(fresh.told()).toContain('上限は 20 MB です');
    expect(fresh.told()).toContain('Shift_JIS');
    expect(fresh.told() + JSON.stringify(fresh.log())).not.toMatch(/taro@|5678/u);
  });
});

describe('a wrong address of the database', { timeout: 60_000 }, () => {
  it.each([
    'http://127.0.0.1:7687',
    'neo4j',
    'bolt://',
    'bolt://127.0.0.1:x',
    'ftp://x',
    'neo4j://user:himitsu@127.0.0.1',
  ])('%j ends the start with a sentence that names the setting and keeps secrets', async (uri) => {
    const wrong = startServer(built, {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: 'naisho',
      MICHISUJI_DATA: join(folder, 'neo4j'),
    });
    expect(await wrong.exit).toBe(1);
    expect(wrong.told()).toMatch(/NEO4J_URI: .*。/u);
    expect(wrong.told() + JSON.stringify(wrong.log())).not.toMatch(/himitsu|naisho/u);
  });
});

it('after all that the server answers as before, and nothing in its log is an error of its own', async () => {
  expect(await get(pathsOf(DNP, J_LIS))).toEqual({
    paths: { connected: 'YES', noWay: null, completeness: { state: 'OPEN' } },
  });
  expect(server.log().filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
});
