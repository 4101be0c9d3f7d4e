import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecord } from '../../../server/loading/openRecord.ts';
import { openRevisionLog } from '../../../server/loading/RevisionLog.ts';
import type { ImportOutcome } from '../../../server/loading/ImportOutcome.ts';
import { openEmbeddedStore } from '../../../server/store/embedded/EmbeddedStore.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { statement } from '../../../server/graph/Statement.ts';
import { columns } from '../../../server/graph/columns.ts';

const names = statement({
  name: 'systemNames',
  mode: 'READ',
  params: { scope: 'STRING' },
  text: 'MATCH (n:System {scope: $scope}) RETURN n.name AS name ORDER BY name',
  decode: columns({ name: 'STRING' }),
});

const paper = (name: string, more = ''): string => `paper: { id: one, scope: mihon, name: 見本, at: s0 表題 }
municipalities: { mihon: { name: 見本市 } }
systems:
  a: { name: ${name}, systemKind: SYSTEM }
  b: { name: 端末, systemKind: TERMINAL }
subjects:
  s: { name: 申請者 }
sets:
  list: { name: 一覧, about: s, list: 氏名、住所 }
flows:
  f: { from: s, to: a, carries: list, governedBy: [] }
${more}sheets:
  s0: { matterKind: OVERVIEW, name: 概要, subjects: s, sets: list }
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'michisuji-loading-'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const seeds = (): string => join(folder, 'seeds');
const data = (): string => join(folder, 'data');

async function seed(text: string): Promise<void> {
  await mkdir(seeds(), { recursive: true });
  await writeFile(join(seeds(), 'one.yaml'), text);
}

interface Opened extends Awaited<ReturnType<typeof openRecord>> {
  readonly store: GraphStore;
}

async function open(builder = 'code-1'): Promise<Opened> {
  const store = await openEmbeddedStore({ directory: data() });
  const opened = await openRecord({
    store,
    log: openRevisionLog(join(data(), 'revisions.jsonl')),
    now: () => new Date('2026-11-23T00:00:00Z'),
    builder,
    seedFolders: [seeds()],
  });
  return { ...opened, store };
}

const systems = async (store: GraphStore): Promise<readonly string[]> =>
  (await store.read(names, { scope: 'mihon' })).map(({ name }) => name);

function accepted(outcome: ImportOutcome | undefined): Extract<ImportOutcome, { outcome: 'ACCEPTED' }> {
  if (outcome?.outcome !== 'ACCEPTED') throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

describe('a start loads the seeds', () => {
  it('makes one revision, and the same seeds make none at the next start', async () => {
    await seed(paper('甲システム'));
    const first = await open();
    expect(first.report.revision).toBe(1);
    expect(accepted(first.report.seeds).revision?.changes).toEqual({
      added: ['source-document:mihon/one'],
      changed: [],
      removed: [],
    });
    await first.store.close();
    const second = await open();
    expect(second.report).toEqual({ revision: 1, rebuilt: undefined, seeds: undefined });
    expect(await systems(second.store)).toEqual(['甲システム', '端末']);
    await second.store.close();
  });
  it('shows a changed fact as a difference, and keeps what was said in the log', async () => {
    await seed(paper('甲システム'));
    await (await open()).store.close();
    await seed(paper('乙システム', 'holdings:\n  h: { holder: a, keeps: list, governedBy: [] }\n'));
    const { report, store } = await open();
    expect(accepted(report.seeds).revision?.changes).toEqual({
      added: ['holding:mihon/one/h'],
      changed: expect.arrayContaining(['system:mihon/one/a']) as unknown,
      removed: [],
    });
    expect(await systems(store)).toEqual(['乙システム', '端末']);
    await store.close();
    const log = (await readFile(join(data(), 'revisions.jsonl'), 'utf8')).trim().split('\n');
    expect(log).toHaveLength(2);
    expect(log[0]).toContain('甲システム');
  });
  it('takes a fact that is no longer said out of the current record', async () => {
    await seed(paper('甲システム'));
    await (await open()).store.close();
    await seed(paper('甲システム').replace('  b: { name: 端末, systemKind: TERMINAL }\n', ''));
    const { report, store } = await open();
    expect(accepted(report.seeds).revision?.changes.removed).toEqual(['system:mihon/one/b']);
    expect(await systems(store)).toEqual(['甲システム']);
    await store.close();
  });
  it('changes nothing for seeds with problems, and serves what was there', async () => {
    await seed(paper('甲システム'));
    await (await open()).store.close();
    await seed(`${paper('乙システム')}colour: red\n`);
    const { report, store } = await open();
    expect(report.seeds).toMatchObject({
      outcome: 'REFUSED',
      problems: expect.arrayContaining([
        expect.objectContaining({ rule: 'UnknownKeyRule', file: 'one.yaml', line: 14, column: 1 }),
      ]) as unknown,
    });
    expect(await systems(store)).toEqual(['甲システム', '端末']);
    await store.close();
  });
  it('says that a seeds folder is not there', async () => {
    const { report, store } = await open();
    expect(report.seeds).toMatchObject({ outcome: 'REFUSED', problems: [{ rule: 'ReadableFileRule' }] });
    await store.close();
  });
});

describe('the embedded graph is a projection', () => {
  it('is built again when its file is gone, from the log alone', async () => {
    await seed(paper('甲システム'));
    await (await open()).store.close();
    const log = await readFile(join(data(), 'revisions.jsonl'));
    await rm(data(), { recursive: true });
    await mkdir(data());
    await writeFile(join(data(), 'revisions.jsonl'), log);
    const { report, store, record } = await open();
    expect(report.rebuilt).toBeDefined();
    expect(report.seeds).toBeUndefined();
    expect(await record.revision()).toBe(1);
    expect(await systems(store)).toEqual(['甲システム', '端末']);
    await store.close();
  });
  it('is built again when other code built it, and says so', async () => {
    await seed(paper('甲システム'));
    await (await open()).store.close();
    const { report, store } = await open('code-2');
    expect(report.rebuilt).toBe('プログラムが新しくなったため、記録から組み立てなおしました。');
    expect(await systems(store)).toEqual(['甲システム', '端末']);
    await store.close();
    const again = await open('code-2');
    expect(again.report.rebuilt).toBeUndefined();
    await again.store.close();
  });
});

describe('an import through the API', () => {
  it('replaces what its own document said, and is not undone by a start with unchanged seeds', async () => {
    await seed(paper('甲システム'));
    const first = await open();
    const file = { file: 'one.yaml', bytes: new TextEncoder().encode(paper('丙システム')) };
    const dry = accepted(await first.record.import({ files: [file], by: '情報公開担当', dryRun: true }));
    expect([dry.revision, dry.counts.changed > 0, await systems(first.store)]).toEqual([
      undefined,
      true,
      ['甲システム', '端末'],
    ]);
    expect(
      accepted(await first.record.import({ files: [file], by: '情報公開担当', dryRun: false })).revision,
    ).toMatchObject({ number: 2, by: '情報公開担当' });
    expect(await first.record.import({ files: [file], by: '情報公開担当', dryRun: false })).toMatchObject({
      outcome: 'ACCEPTED',
      counts: { added: 0, changed: 0, removed: 0 },
    });
    await first.store.close();
    const second = await open();
    expect(second.report).toEqual({ revision: 2, rebuilt: undefined, seeds: undefined });
    expect(await systems(second.store)).toEqual(['丙システム', '端末']);
    await second.store.close();
  });
  it('refuses what would leave a reference in another document dangling, and names both', async () => {
    await seed(paper('甲システム'));
    const { record, store } = await open();
    const other = `paper: { id: two, scope: mihon, name: 別の文書, at: s0 表題 }\nsystems:\n  c: { name: 丁, systemKind: SYSTEM, partOf: 'system:mihon/one/b' }\nsheets:\n  s0: { matterKind: OVERVIEW, name: 概要 }\n`;
    accepted(
      await record.import({
        files: [{ file: 'two.yaml', bytes: new TextEncoder().encode(other) }],
        by: 'x',
        dryRun: false,
      }),
    );
    const without = paper('甲システム').replace('  b: { name: 端末, systemKind: TERMINAL }\n', '');
    const outcome = await record.import({
      files: [{ file: 'one.yaml', bytes: new TextEncoder().encode(without) }],
      by: 'x',
      dryRun: false,
    });
    expect(outcome).toMatchObject({
      outcome: 'REFUSED',
      problems: expect.arrayContaining([
        expect.objectContaining({ rule: 'ReferenceResolvesRule', file: 'two.yaml', line: 3 }),
      ]) as unknown,
    });
    expect(await record.revision()).toBe(2);
    await store.close();
  });
});
