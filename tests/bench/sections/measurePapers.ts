import { join } from 'node:path';
import type { BenchEngine, BenchRun } from '../BenchRun.ts';
import { buildRecord } from '../../../server/loading/buildRecord.ts';
import { readSeedFolders } from '../../../server/loading/readSeedFolders.ts';
import { RecordService } from '../../../server/loading/RecordService.ts';
import { NO_LOG } from '../../../server/loading/RevisionLog.ts';
import type { SourceFile } from '../../../server/loading/SourceFile.ts';
import { findRoot } from '../../support/findRoot.ts';
import { timeOf } from '../measure/measureInTurns.ts';
import { median } from '../measure/percentile.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatNumber, formatTime } from '../report/formatTable.ts';

const LOADS = 3;
const WHAT = 'load of the five papers, per 1,000 facts';

/** Imports the seeds into an empty store of each engine, several times, in turns with the same work without a store. */
export async function measurePapers({ engines, tell }: BenchRun): Promise<readonly BenchRow[]> {
  const { files } = await readSeedFolders([join(findRoot(import.meta.dirname), 'seeds')]);
  const facts = countFacts(files);
  const build: number[] = [];
  const imports = new Map(engines.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < LOADS; round += 1) {
    tell(`load of the five papers, ${round + 1} of ${LOADS}`);
    build.push(await timeOf(() => buildRecord(files)));
    for (const engine of engines) imports.get(engine.name)?.push(await importInto(engine, files));
  }
  const perThousand = (times: readonly number[]): string => formatTime((median(times) / facts) * 1000);
  return [
    {
      what: WHAT,
      by: `read, checked, built; no store (${formatNumber(facts)} facts)`,
      figure: perThousand(build),
      aims: [],
    },
    ...[...imports].map(([name, times]): BenchRow => {
      const ratio = median(times.map((time, round) => time / (build[round] ?? Number.NaN)));
      return { what: WHAT, by: name, figure: perThousand(times), ratio, to: 'no store', aims: [] };
    }),
  ];
}

/** A fact is a row: a node or a relationship. */
function countFacts(files: readonly SourceFile[]): number {
  const built = buildRecord(files);
  if (built.state === 'REFUSED') throw new Error(`the seeds are refused: ${JSON.stringify(built.problems[0])}`);
  return [...built.documents.values()].reduce((sum, { rows }) => sum + rows.nodes.length + rows.edges.length, 0);
}

async function importInto(engine: BenchEngine, files: readonly SourceFile[]): Promise<number> {
  const { store, close } = await engine.open();
  try {
    const record = new RecordService({ store, log: NO_LOG, now: () => new Date(0), builder: 'bench' });
    return await timeOf(async () => {
      const { outcome } = await record.importSeeds({ files, by: 'bench', dryRun: false });
      if (outcome === 'REFUSED') throw new Error('the seeds are refused');
    });
  } finally {
    await close();
  }
}
