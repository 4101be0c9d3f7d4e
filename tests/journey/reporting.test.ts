import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, ask, buildProduct, startServer, type Built, type ServerProcess } from './BuiltServer.ts';
import { openCuttingProxy, type Fate } from './CuttingProxy.ts';

const root = resolve(import.meta.dirname, '../..');
const reporting = join(root, 'docs/reporting');
const listsFile = join(reporting, 'lists.tsv');
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
/** In continuous integration they are installed: there a missing one is a failure, and nothing is skipped. */
const isSkipped =
  process.env['CI'] === undefined && !(process.platform !== 'win32' && has('bash') && has('curl') && has('python3'));

const SCRIPTS = ['bash', 'python', 'typescript'] as const;
type Script = (typeof SCRIPTS)[number];

let folder: string;
let built: Built;
let server: ServerProcess;
let address: string;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a script as a scheduler would. */
function run(script: Script, args: readonly string[]): Promise<Ended> {
  const commands = {
    bash: ['bash', join(reporting, 'export_lists.sh')],
    python: ['python3', join(reporting, 'export_lists.py')],
    typescript: [process.execPath, join(folder, 'compiled', 'exportLists.js')],
  } as const;
  const [program, file] = commands[script];
  const child = spawn(program, [file, ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      MICHISUJI_DAY: '2026-11-20',
      MICHISUJI_PAUSE: '0',
      http_proxy: 'http://127.0.0.1:9',
    },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done) =>
    child.once('close', (code) => {
      done({ code, said });
    }),
  );
}

const write = (script: Script, from: string, to: string, lists = listsFile): Promise<Ended> =>
  run(script, ['--lists', lists, from, join(folder, to)]);

/** Every file of a folder, hidden ones too, by name. */
function filesOf(name: string): Readonly<Record<string, string>> {
  const path = join(folder, name);
  return Object.fromEntries(readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));
}

/** Imports a small paper whose attachment has this name: each other name is another revision. */
async function importPaper(name: string): Promise<void> {
  const text = `paper: { id: reporting-test, scope: shinjuku, name: 試験の文書, at: s1 }
sheets: { s1: { matterKind: PROCESSING, name: 件名 } }
attachments:
  a: { name: ${JSON.stringify(name)}, holds: [FLOWS], inRecord: false, at: s1 @L3 }
  b: { name: ＋1 全角の符号, holds: [FLOWS], inRecord: false, at: s1 @L3 }
`;
  const answer = await ask(
    address,
    'mutation ($m: [ManifestInput!]!) { importManifests(manifests: $m) { __typename ... on ImportRefused { problems { message } } } }',
    { m: [{ file: 'papers/reporting-test.yaml', text }] },
  );
  expect(answer).toMatchObject({ data: { importManifests: { __typename: 'ImportAccepted' } } });
}

const FLOWS = `query ($after: String) {
  flows(first: 20, after: $after) {
    nodes { id name from { id } to { id } carries { node { name } } evidence { place } }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface FlowsAnswer {
  readonly flows: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly carries: readonly { readonly node: { readonly name: string } }[];
      readonly evidence: readonly { readonly place: string }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Rows of a CSV as RFC 4180 has it; the mark at its start and the apostrophes before formulas are left out. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).replace(/^'(?=[=+\-@\t＝＋－＠])/u, ''));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.skipIf(isSkipped)('the scripts of docs/reporting', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'michisuji 一覧 '));
    built = buildProduct();
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const compiled = spawnSync(process.execPath, [compiler, '-p', reporting, '--outDir', join(folder, 'compiled')]);
    expect([compiled.status, String(compiled.stdout)]).toEqual([0, '']);
    // Outside the project nothing else says that these are modules.
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    server = startServer(built, { MICHISUJI_DATA: join(folder, 'data') });
    address = await addressOf(server);
    await importPaper('=SUM(A1), 「"引用"」\\\t-1');
  }, 240_000);
  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.exit;
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('write the same bytes, every list, every row, for Excel in Japan', async () => {
    for (const script of SCRIPTS) {
      const { code, said } = await write(script, address, script);
      expect([script, code, said]).toEqual([script, 0, expect.stringMatching(/29 lists, \d{4} rows, revision 2\n$/u)]);
    }
    const files = filesOf('bash');
    expect(filesOf('python')).toEqual(files);
    expect(filesOf('typescript')).toEqual(files);
    const lists = readFileSync(listsFile, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const names = lists.map((line) => `${line.split('\t')[0] ?? ''}.csv`);
    expect(Object.keys(files)).toEqual([...names, 'report.csv'].sort());
    for (const text of Object.values(files)) {
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
    }
    expect(files['attachments.csv']).toContain(`,"'=SUM(A1), 「""引用""」\\\t-1",`);
    expect(files['attachments.csv']).toContain(`,'＋1 全角の符号,`);
    expect(files['information-items.csv']).toContain(
      '\r\ninformation-item:shinjuku/36-card-terminal/shinsei/顔写真,顔写真,',
    );
  });

  it('say what the API says: each flow with its ends, what it carries and its places', async () => {
    const expected: string[][] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(address, FLOWS, { after });
      const { nodes, pageInfo } = (data as FlowsAnswer).flows;
      for (const { id, name, from, to, carries, evidence } of nodes)
        expected.push([
          id,
          name,
          from.id,
          to.id,
          carries.map(({ node }) => node.name).join(' | '),
          evidence.map(({ place }) => place).join(' | '),
        ]);
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    const [head = [], ...rows] = parseCsv(filesOf('bash')['flows.csv'] ?? '');
    const columns = ['id', 'name', 'from.id', 'to.id', 'carries.node.name', 'evidence.place'];
    const at = columns.map((column) => head.indexOf(column));
    expect(rows.map((row) => at.map((column) => row[column]))).toEqual(expected);
  });

  it('have every row as wide as its head, and each node of a list once', () => {
    for (const [file, text] of Object.entries(filesOf('bash'))) {
      const [head = [], ...rows] = parseCsv(text);
      expect([file, rows.filter((row) => row.length !== head.length)]).toEqual([file, []]);
      const ids = rows.map((row) => row[0]);
      if (head[0] === 'id') expect([file, new Set(ids).size]).toEqual([file, ids.length]);
    }
  });

  it('keep the columns of a list in step where a part is absent: a period without an end beside one with an end', () => {
    const [head = [], ...rows] = parseCsv(filesOf('bash')['flows.csv'] ?? '');
    const columns = head.flatMap((name, index) => (name.startsWith('periods.') ? [index] : []));
    const counts = rows.map((row) => new Set(columns.map((column) => row[column]?.split(' | ').length)));
    expect(columns.length).toBeGreaterThan(4);
    expect(counts.filter(({ size }) => size !== 1)).toEqual([]);
    expect(rows.some((row) => columns.some((column) => / \| $|^ \| /u.test(row[column] ?? '')))).toBe(true);
  });

  it('have as many rows as the record has nodes, and as there are findings', async () => {
    const { data } = await ask(
      address,
      '{ catalogue { counts { kind count } } findings(filter: { asOf: "2026-11-20" }) { totalCount } }',
    );
    const { catalogue, findings } = data as {
      readonly catalogue: { readonly counts: readonly { readonly kind: string; readonly count: number }[] };
      readonly findings: { readonly totalCount: number };
    };
    const rows = new Map(
      (filesOf('bash')['report.csv'] ?? '').split('\r\n').map((line) => [line.split(',')[0], line.split(',')[1]]),
    );
    const listOf = (kind: string): string =>
      `${kind.toLowerCase().replaceAll('_', '-')}s`.replace('businesss', 'businesses');
    expect(
      catalogue.counts.map(({ kind }) => [kind, rows.get(listOf(kind).replace('municipalitys', 'municipalities'))]),
    ).toEqual(catalogue.counts.map(({ kind, count }) => [kind, String(count)]));
    expect(rows.get('findings')).toBe(String(findings.totalCount));
  });

  it.each(SCRIPTS)(
    '%s: a connection that is lost now and then is tried again, and nothing is twice or missing',
    async (script) => {
      const fates: readonly Fate[] = ['CUT', 'CUT_HALFWAY', 'CUT', 'PASS', 'PASS', 'CUT_HALFWAY', 'PASS'];
      const proxy = await openCuttingProxy(address, (count) => fates[count % fates.length] ?? 'PASS');
      const { code, said } = await write(script, proxy.address, `cut-${script}`);
      proxy.close();
      expect([code, said]).toEqual([0, expect.stringContaining('29 lists')]);
      expect(filesOf(`cut-${script}`)).toEqual(filesOf('bash'));
    },
  );

  it.each(SCRIPTS)(
    '%s: a connection that is lost for good ends with 3 and leaves the files of before',
    async (script) => {
      const before = filesOf(script);
      let asked = 0;
      const proxy = await openCuttingProxy(address, (count) => {
        asked = count + 1;
        return count < 12 ? 'PASS' : 'CUT_HALFWAY';
      });
      const { code, said } = await write(script, proxy.address, script);
      proxy.close();
      expect([code, said, asked]).toEqual([3, expect.stringContaining(`No answer from ${proxy.address}`), 17]);
      expect(filesOf(script)).toEqual(before);
    },
  );

  it.each(SCRIPTS)('%s: a record that changes meanwhile is read again from the start', async (script) => {
    const proxy = await openCuttingProxy(address, async (count): Promise<Fate> => {
      if (count === 20) await importPaper(`名前が変わった ${script}`);
      return 'PASS';
    });
    const { code, said } = await write(script, proxy.address, `changed-${script}`);
    proxy.close();
    expect([code, said]).toEqual([0, expect.stringContaining('29 lists')]);
    await write('python', address, `after-${script}`);
    expect(filesOf(`changed-${script}`)).toEqual(filesOf(`after-${script}`));
    expect(filesOf(`changed-${script}`)['attachments.csv']).toContain(`名前が変わった ${script}`);
  });

  it.each(SCRIPTS)(
    '%s: a record that never stands still ends with 5 and leaves the files of before',
    async (script) => {
      const before = filesOf(script);
      const few = join(folder, 'few.tsv');
      writeFileSync(few, 'systems\tsystems(first: 200, after: $after)\tid name\n');
      let changes = 0;
      const proxy = await openCuttingProxy(address, async (count): Promise<Fate> => {
        if (count % 3 === 1) await importPaper(`${script} ${(changes += 1)}`);
        return 'PASS';
      });
      const { code, said } = await write(script, proxy.address, script, few);
      proxy.close();
      expect([code, said]).toEqual([5, expect.stringContaining('The record changed 5 times')]);
      expect(filesOf(script)).toEqual(before);
    },
  );

  it.each(SCRIPTS)(
    '%s: no server, a refusal and an answer of something else each have a code and a sentence',
    async (script) => {
      const before = filesOf(script);
      const closed = createServer();
      await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
      const nobody = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
      await new Promise((done) => closed.close(done));
      const none = await write(script, nobody, script);
      expect([none.code, none.said]).toEqual([3, expect.stringContaining(`No answer from ${nobody}`)]);

      const wrong = join(folder, 'wrong.tsv');
      writeFileSync(
        wrong,
        'systems\tsystems(first: 200, after: $after)\tid name\nflows\tflows(first: 999, after: $after)\tid\n',
      );
      const refused = await write(script, address, script, wrong);
      expect([refused.code, refused.said]).toEqual([4, expect.stringMatching(/^BAD_USER_INPUT: .*200/u)]);

      const other = createServer((_request, response) => response.writeHead(502).end('<html>Bad Gateway</html>'));
      await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
      const page = await write(script, `http://127.0.0.1:${(other.address() as AddressInfo).port}`, script);
      other.close();
      expect([page.code, page.said]).toEqual([3, expect.stringContaining("is not Michisuji's")]);

      writeFileSync(join(folder, 'a-file'), '');
      const unwritable = await write(script, address, 'a-file');
      expect([unwritable.code, unwritable.said]).toEqual([6, expect.stringContaining('Cannot write')]);
      const unsafe = join(folder, 'unsafe.tsv');
      writeFileSync(unsafe, '../systems\tsystems(first: 200, after: $after)\tid\n');
      expect(await write(script, address, script, unsafe)).toEqual({
        code: 2,
        said: expect.stringContaining('a line needs three parts: ../systems') as unknown,
      });
      expect(await run(script, ['a', 'b', 'c'])).toEqual({
        code: 2,
        said: expect.stringContaining('usage:') as unknown,
      });
      expect(filesOf(script)).toEqual(before);
    },
  );

  it.each(SCRIPTS)('%s: a store that is not there is said by its code', async (script) => {
    const waiting = startServer(built, {
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'x',
      MICHISUJI_DATA: join(folder, 'neo4j'),
    });
    const at = String((await waiting.line('listening'))['address']);
    const { code, said } = await write(script, at, script);
    waiting.child.kill('SIGKILL');
    await waiting.exit;
    expect([code, said]).toEqual([4, expect.stringMatching(/^STORE_UNAVAILABLE: /u)]);
  });

  it('docs/queries/ask.sh sends each saved question with the example of its head', () => {
    for (const file of readdirSync(join(root, 'docs/queries')).filter((name) => name.endsWith('.graphql'))) {
      const { status, stdout } = spawnSync(
        'bash',
        [join(root, 'docs/queries/ask.sh'), join(root, 'docs/queries', file)],
        {
          encoding: 'utf8',
          env: { PATH: process.env['PATH'] ?? '', MICHISUJI_URL: address },
          maxBuffer: 64_000_000,
        },
      );
      expect([file, status, Object.keys(JSON.parse(stdout) as object)]).toEqual([file, 0, ['data']]);
    }
  });
});
