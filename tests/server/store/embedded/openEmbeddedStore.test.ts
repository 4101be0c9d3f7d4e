import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { columns } from '../../../../server/graph/columns.ts';
import { statement } from '../../../../server/graph/Statement.ts';
import { openEmbeddedStore } from '../../../../server/store/embedded/EmbeddedStore.ts';
import type { StoreCondition } from '../../../../server/store/GraphStore.ts';
import { makeStoreDirectory } from '../../../support/stores.ts';

const REVISION = 'revision:jp/1';

const createRevision = statement({
  name: 'test.createRevision',
  mode: 'WRITE',
  params: { id: 'STRING' },
  text: 'CREATE (n:Fact:Revision {id: $id}) RETURN n.id AS id',
  decode: columns({ id: 'STRING' }),
});
const forgetRevision = statement({
  name: 'test.forgetRevision',
  mode: 'WRITE',
  params: { id: 'STRING', other: 'STRING' },
  text: 'MATCH (n:Fact {id: $id}) SET n.id = $other RETURN n.id AS id',
  decode: columns({ id: 'STRING' }),
});
const listFacts = statement({
  name: 'test.listFacts',
  mode: 'READ',
  params: {},
  text: 'MATCH (n:Fact) RETURN n.id AS id ORDER BY n.id',
  decode: (row) => columns({ id: 'STRING' })(row).id,
});

let directory: string;
let remove: () => Promise<void>;
let killWriter = (): Promise<void> => Promise.resolve();
beforeEach(async () => {
  ({ directory, remove } = await makeStoreDirectory());
});
afterEach(async () => {
  await killWriter();
  await remove();
});

/** Opens, writes one revision, seals it, does more if told so, and closes. */
async function writeSealedGraph(
  more?: (store: Awaited<ReturnType<typeof openEmbeddedStore>>) => Promise<unknown>,
): Promise<void> {
  const store = await openEmbeddedStore({ directory });
  await store.write((transaction) => transaction.run(createRevision, { id: REVISION }));
  await store.seal(REVISION);
  await more?.(store);
  await store.close();
}

async function reopen(): Promise<{ readonly condition: StoreCondition; readonly facts: readonly string[] }> {
  const store = await openEmbeddedStore({ directory });
  try {
    return { condition: store.condition, facts: await store.read(listFacts, {}) };
  } finally {
    await store.close();
  }
}

describe('an embedded store that is opened again', () => {
  it('is SOUND when it was sealed, with the counts and the revision beside it', async () => {
    await writeSealedGraph();
    expect(JSON.parse(await readFile(join(directory, 'projection.json'), 'utf8'))).toEqual({
      format: 1,
      engineVersion: '0.6.0',
      revision: REVISION,
      nodes: 1,
      relationships: 0,
    });
    expect(await reopen()).toEqual({
      condition: { state: 'SOUND', why: 'グラフは控えと合っています。' },
      facts: [REVISION],
    });
  });

  it('is MISSING the first time, and when only the graph file is gone', async () => {
    expect(await reopen()).toEqual({
      condition: { state: 'MISSING', why: 'グラフのファイルはまだありません。' },
      facts: [],
    });
    await writeSealedGraph();
    await rm(join(directory, 'graph.grafeo'));
    expect(await reopen()).toEqual({
      condition: { state: 'MISSING', why: 'グラフのファイルが見つかりません。' },
      facts: [],
    });
  });

  it('is STALE when something was written after the seal, and keeps it readable', async () => {
    await writeSealedGraph((store) =>
      store.write((transaction) => transaction.run(createRevision, { id: 'revision:jp/2' })),
    );
    expect(await reopen()).toEqual({
      condition: { state: 'STALE', why: 'グラフの数(点 2、線 0)が控え(点 1、線 0)と合いません。' },
      facts: [REVISION, 'revision:jp/2'],
    });
  });

  it('is STALE when its revision is not there, although the counts agree', async () => {
    await writeSealedGraph((store) =>
      store.write((transaction) => transaction.run(forgetRevision, { id: REVISION, other: 'revision:jp/0' })),
    );
    expect((await reopen()).condition).toEqual({ state: 'STALE', why: `グラフに版「${REVISION}」がありません。` });
  });

  it.each(['', '{', '[]', '{"format":2}'])(
    'is STALE when its note is missing or not understood: "%s"',
    async (note) => {
      await writeSealedGraph();
      await writeFile(join(directory, 'projection.json'), note);
      expect((await reopen()).condition).toEqual({
        state: 'STALE',
        why: 'グラフの控え(projection.json)がないか、読めません。',
      });
    },
  );

  it('is STALE when another version of the engine wrote it', async () => {
    await writeSealedGraph();
    const path = join(directory, 'projection.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('0.6.0', '0.5.9'));
    expect((await reopen()).condition.state).toBe('STALE');
  });

  it('is empty after clear, and STALE until it is sealed again', async () => {
    await writeSealedGraph((store) => store.clear());
    const { condition, facts } = await reopen();
    expect({ state: condition.state, facts }).toEqual({ state: 'STALE', facts: [] });
  });
});

describe('a damaged graph file', () => {
  it.each([
    ['garbage', (path: string) => writeFile(path, 'garbage'.repeat(1000))],
    ['nothing', (path: string) => writeFile(path, '')],
    ['its first half', async (path: string) => truncate(path, Math.floor((await readFile(path)).length / 2))],
  ])('that holds %s is kept aside, and a fresh one is opened', async (_what, damage) => {
    await writeSealedGraph();
    const path = join(directory, 'graph.grafeo');
    await damage(path);
    const damaged = await readFile(path);
    expect(await reopen()).toEqual({
      condition: {
        state: 'DAMAGED',
        why: `グラフのファイルが壊れていて開けません。元のファイルは「${path}.damaged-1」に残しました。`,
      },
      facts: [],
    });
    expect(await readFile(`${path}.damaged-1`)).toEqual(damaged);
  });

  it('is kept beside the ones kept before', async () => {
    for (let n = 0; n < 2; n += 1) {
      await writeFile(join(directory, 'graph.grafeo'), `damaged ${String(n)}`);
      await reopen();
    }
    expect((await readdir(directory)).filter((name) => name.includes('damaged')).sort()).toEqual([
      'graph.grafeo.damaged-1',
      'graph.grafeo.damaged-2',
    ]);
  });

  it('with any bytes turned over is never taken for a sound one with other contents', async () => {
    await writeSealedGraph();
    const path = join(directory, 'graph.grafeo');
    const sound = await readFile(path);
    const note = await readFile(join(directory, 'projection.json'));
    for (let n = 0; n < 30; n += 1) {
      const bytes = Buffer.from(sound);
      const at = Math.floor((n / 30) * bytes.length) + (n % 7);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
      await writeFile(path, bytes);
      await writeFile(join(directory, 'projection.json'), note);
      const { condition, facts } = await reopen();
      if (condition.state === 'SOUND') expect({ at, facts }).toEqual({ at, facts: [REVISION] });
    }
  });
});

describe('a data directory', () => {
  it('that another process has open is refused with what to do, and its file is left alone', async () => {
    await writeSealedGraph();
    const holder = startWriter(1);
    await holder.nextLine();
    await expect(openEmbeddedStore({ directory })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `データの置き場「${directory}」は、ほかのプロセスが使っています。動いている道筋(Michisuji)を止めるか、MICHISUJI_DATA に別の場所を指定してください。`,
    });
    await holder.kill();
    expect((await readdir(directory)).filter((name) => name.includes('damaged'))).toEqual([]);
    expect((await reopen()).facts).toContain(REVISION);
  });

  it('opened twice in one process is refused the second time', async () => {
    const first = await openEmbeddedStore({ directory });
    await expect(openEmbeddedStore({ directory })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await first.close();
  });

  it('that cannot be made is a configuration error', async () => {
    const file = join(directory, 'a-file');
    await writeFile(file, '');
    await expect(openEmbeddedStore({ directory: join(file, 'data') })).rejects.toMatchObject({ code: 'CONFIGURATION' });
  });

  it('that goes away under an open store makes it DOWN for good, and it still closes', async () => {
    const store = await openEmbeddedStore({ directory });
    await rm(directory, { recursive: true });
    await writeFile(directory, 'no directory any more');
    await expect(store.clear()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.read(listFacts, {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await store.health()).toMatchObject({ state: 'DOWN', why: { code: 'STORE_UNAVAILABLE' } });
    await store.close();
  });

  it('of a process killed while writing holds every commit it had acknowledged, and is STALE', async () => {
    await writeSealedGraph();
    const writer = startWriter(Number.MAX_SAFE_INTEGER);
    let acknowledged = '';
    for (let n = 0; n < 60; n += 1) acknowledged = await writer.nextLine();
    await writer.kill();
    const { condition, facts } = await reopen();
    expect(condition.state).toBe('STALE');
    expect(facts).toContain(acknowledged);
    expect(facts.length).toBeGreaterThanOrEqual(61);
  });
});

/** A process of its own that holds the file, commits one node after the other and prints each id after its commit. */
function startWriter(commits: number): {
  readonly nextLine: () => Promise<string>;
  readonly kill: () => Promise<void>;
} {
  const script = `
    import grafeo from '@grafeo-db/js';
    const database = grafeo.GrafeoDB.open(process.argv[1]);
    for (let n = 0; n < ${String(commits)}; n += 1) {
      const id = 'fact:' + n;
      await database.executeCypher('CREATE (n:Fact {id: $id}) RETURN n.id AS id', { id });
      console.log(id);
    }
    setInterval(() => database.nodeCount(), 1000); // a handle nobody refers to is collected, and its lock with it
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, join(directory, 'graph.grafeo')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  killWriter = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { nextLine: async () => String((await lines.next()).value), kill: killWriter };
}
