import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { columns } from '../../server/graph/columns.ts';
import type { GraphRows } from '../../server/graph/rows.ts';
import { statement } from '../../server/graph/Statement.ts';
import { buildRecord } from '../../server/loading/buildRecord.ts';
import { RecordService } from '../../server/loading/RecordService.ts';
import { NO_LOG } from '../../server/loading/RevisionLog.ts';
import type { SourceFile } from '../../server/loading/SourceFile.ts';
import { applyEdit, someEdits, threeManifests } from '../support/editedManifests.ts';
import { describeEachEngine } from '../support/stores.ts';

const nodesOf = statement({
  name: 'nodesOfOwner',
  mode: 'READ',
  params: { owner: 'STRING' },
  text: 'MATCH (n {owner: $owner}) RETURN n.id AS id, n.fact AS fact, n.sort AS sort ORDER BY id',
  decode: columns({ id: 'STRING', fact: 'STRING', sort: 'STRING' }),
});

const edgesOf = statement({
  name: 'edgesOfOwner',
  mode: 'READ',
  params: { owner: 'STRING' },
  text: 'MATCH (a)-[r {owner: $owner}]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, r.key AS key ORDER BY from, type, to, key',
  decode: columns({ from: 'STRING', type: 'STRING', to: 'STRING', key: 'STRING' }),
});

describeEachEngine('imports of one changed file after the other', (open) => {
  beforeEach(() => open().clear());

  it('leave in the store what a full load of the same files would write, whatever was edited', async () => {
    await fc.assert(
      fc.asyncProperty(someEdits, async (edits) => {
        await open().clear();
        const record = new RecordService({ store: open(), log: NO_LOG, now: () => new Date(0), builder: 'test' });
        let standing = threeManifests();
        await record.import({ files: standing, by: 'test', dryRun: false });
        for (const edit of edits) {
          const given = applyEdit(standing, edit).filter((source) => !standing.includes(source));
          const { outcome } = await record.import({ files: given, by: 'test', dryRun: false });
          if (outcome === 'ACCEPTED') standing = [...standing.filter(({ file }) => file !== given[0]?.file), ...given];
        }
        for (const [owner, rows] of freshRows(standing)) {
          expect(await open().read(nodesOf, { owner })).toEqual(nodesIn(rows));
          expect(await open().read(edgesOf, { owner })).toEqual(edgesIn(rows));
        }
      }),
      { numRuns: 8, seed: 3 },
    );
  });
});

function freshRows(files: readonly SourceFile[]): ReadonlyMap<string, GraphRows> {
  const built = buildRecord(files);
  if (built.state === 'REFUSED') throw new Error(JSON.stringify(built.problems));
  return new Map([...built.documents].map(([owner, { rows }]) => [owner, rows]));
}

function nodesIn({ nodes }: GraphRows): readonly object[] {
  const rows = nodes.map(({ id, props }) => ({ id, fact: props.fact, sort: props.sort }));
  return rows.sort((a, b) => compare(a.id, b.id));
}

function edgesIn({ edges }: GraphRows): readonly object[] {
  const rows = edges.map(({ from, type, to, key }) => ({ from, type, to, key }));
  return rows.sort(
    (a, b) => compare(a.from, b.from) || compare(a.type, b.type) || compare(a.to, b.to) || compare(a.key, b.key),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
