import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { columns } from '../../server/graph/columns.ts';
import { statement } from '../../server/graph/Statement.ts';
import { openRecord } from '../../server/loading/openRecord.ts';
import { readSeedFolders } from '../../server/loading/readSeedFolders.ts';
import { RecordService } from '../../server/loading/RecordService.ts';
import { NO_LOG } from '../../server/loading/RevisionLog.ts';
import type { SourceFile } from '../../server/loading/SourceFile.ts';
import { openStoreHopSource } from '../../server/lineage/sources/StoreHopSource.ts';
import { SnapshotCache } from '../../server/lineage/sources/SnapshotCache.ts';
import { trace } from '../../server/lineage/trace.ts';
import type { TraceQuestion } from '../../server/lineage/TraceQuestion.ts';
import { formatRef, isRefOf } from '../../server/model/ref.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { describeEachEngine } from '../support/stores.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');
const NOW = new Date('2026-11-23T00:00:00Z');

const idsOf = statement({
  name: 'idsOfItems',
  mode: 'READ',
  params: { owner: 'STRING' },
  text: 'MATCH (n:Item {owner: $owner}) RETURN n.id AS id ORDER BY id',
  decode: columns({ id: 'STRING' }),
});

/** The seeds with one item of 資料36 left out of its list. */
function withoutBraille(files: readonly SourceFile[]): SourceFile {
  const source = files.find(({ file }) => file === 'papers/shinjuku-36-card-terminal.yaml');
  if (source === undefined) throw new Error('the seeds lack 資料36');
  const text = new TextDecoder().decode(source.bytes);
  return {
    file: source.file,
    bytes: new TextEncoder().encode(text.replace('  not-sent:\n', '  not-sent-any-more:\n')),
  };
}

describeEachEngine('the seeds', (open) => {
  const options = (): ConstructorParameters<typeof RecordService>[0] => ({
    store: open(),
    log: NO_LOG,
    now: () => NOW,
    builder: 'test',
  });
  let files: readonly SourceFile[] = [];

  beforeAll(async () => {
    ({ files } = await readSeedFolders([SEEDS]));
    const { report } = await openRecord({ ...options(), seedFolders: [SEEDS] });
    expect(report).toMatchObject({ revision: 1, seeds: { outcome: 'ACCEPTED' } });
  });

  it('are not loaded again at the next start', async () => {
    const { report } = await openRecord({ ...options(), seedFolders: [SEEDS] });
    expect(report).toEqual({ revision: 1, rebuilt: undefined, seeds: undefined });
  });

  it('give the same trace from the snapshot and hop by hop, for items of both papers, forwards and backwards', async () => {
    const hops = openStoreHopSource(open());
    const snapshot = await new SnapshotCache(open()).source();
    const rows = await open().read(idsOf, { owner: 'source-document:shinjuku/8-childcare-standard-system' });
    const more = await open().read(idsOf, { owner: 'source-document:shinjuku/36-card-terminal' });
    const subjects = [...rows.filter((_, index) => index % 40 === 0), ...more].map(({ id }) => id);
    for (const subject of subjects) {
      if (!isRefOf('INFORMATION_ITEM', subject) && !isRefOf('ITEM_SET', subject))
        throw new Error(`"${subject}" is no item`);
      for (const direction of ['DOWNSTREAM', 'UPSTREAM'] as const) {
        const question: TraceQuestion = {
          subject,
          direction,
          when: { asOf: '2026-06-01' },
          across: 'CONCEPT',
          maxHops: 20,
          maxSteps: 10_000,
        };
        expect(await trace(question, hops)).toEqual(await trace(question, snapshot));
      }
    }
  });

  it('are traced hop by hop when their flows are too many to hold', async () => {
    const subject = formatRef('INFORMATION_ITEM', 'shinjuku', '36-card-terminal/shinsei/顔写真');
    const question = {
      subject,
      direction: 'DOWNSTREAM',
      when: { asOf: '2020-07-01' },
      across: 'STATED',
      maxHops: 20,
      maxSteps: 100,
    } as const;
    const statements: string[] = [];
    const listening: Pick<GraphStore, 'read'> = {
      read: (asked, params) => {
        statements.push(asked.name);
        return open().read(asked, params);
      },
    };
    const answer = await trace(question, await new SnapshotCache(listening, 0).source());
    expect(answer.stops.map(({ hop }) => hop)).toEqual([0, 1, 2, 3]);
    expect(statements).toContain('looseFlowsLeaving');
    expect(statements).not.toContain('allEndpoints');
  });

  it('refuse an import that leaves references dangling, and stay as they were', async () => {
    const record = new RecordService(options());
    const before = await open().read(idsOf, { owner: 'source-document:shinjuku/36-card-terminal' });
    const outcome = await record.import({ files: [withoutBraille(files)], by: 'test', dryRun: false });
    expect(outcome).toMatchObject({ outcome: 'REFUSED' });
    expect(await record.revision()).toBe(1);
    expect(await open().read(idsOf, { owner: 'source-document:shinjuku/36-card-terminal' })).toEqual(before);
  });

  it('take a changed fact as a difference and the old one back as another, and end as they began', async () => {
    const record = new RecordService(options());
    const source = files.find(({ file }) => file === 'papers/shinjuku-36-card-terminal.yaml');
    if (source === undefined) throw new Error('the seeds lack 資料36');
    const text = new TextDecoder().decode(source.bytes);
    const changed = {
      file: source.file,
      bytes: new TextEncoder().encode(text.replace('nameEn: Server of the contractor', 'nameEn: Their server')),
    };
    const first = await record.import({ files: [changed], by: 'test', dryRun: false });
    expect(first).toMatchObject({
      outcome: 'ACCEPTED',
      revision: {
        number: 2,
        changes: { added: [], changed: ['system:shinjuku/36-card-terminal/dnp-server'], removed: [] },
      },
    });
    const second = await record.import({ files: [source], by: 'test', dryRun: false });
    expect(second).toMatchObject({
      outcome: 'ACCEPTED',
      revision: { number: 3 },
      counts: { added: 0, changed: 1, removed: 0 },
    });
    const third = await record.import({ files: [source], by: 'test', dryRun: false });
    expect(third).toMatchObject({ outcome: 'ACCEPTED', counts: { added: 0, changed: 0, removed: 0 } });
    expect(await record.revision()).toBe(3);
  });
});
