import { join } from 'node:path';
import type { BenchEngine, BenchRun } from '../BenchRun.ts';
import { readSeedFolders } from '../../../server/loading/readSeedFolders.ts';
import { RecordService } from '../../../server/loading/RecordService.ts';
import { NO_LOG } from '../../../server/loading/RevisionLog.ts';
import type { SourceFile } from '../../../server/loading/SourceFile.ts';
import { findRoot } from '../../support/findRoot.ts';
import { timeOf } from '../measure/measureInTurns.ts';
import { median, percentile } from '../measure/percentile.ts';
import { moveToOtherCities } from '../record/moveToOtherCities.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatTime } from '../report/formatTable.ts';

const WHAT = 'import after one changed fact';
const EDITS = 9;
/** The smallest paper and the largest: what is imported is the file, so the file is what it should cost. */
const PAPERS = ['papers/shinjuku-36-card-terminal.yaml', 'papers/edogawa-r3-9-bills-27-33.yaml'];

/** One fact of one file changed again and again: against the load of all five papers, and with as many papers beside them. */
export async function measureChange({ engines, tell }: BenchRun): Promise<readonly BenchRow[]> {
  const { files } = await readSeedFolders([join(findRoot(import.meta.dirname), 'seeds')]);
  const rows: BenchRow[] = [];
  for (const engine of engines) {
    tell(`${WHAT}: ${engine.name}`);
    rows.push(...(await measureOn(engine, files)));
  }
  return rows;
}

async function measureOn(engine: BenchEngine, files: readonly SourceFile[]): Promise<readonly BenchRow[]> {
  const { store, close } = await engine.open();
  try {
    const record = new RecordService({ store, log: NO_LOG, now: () => new Date(0), builder: 'bench' });
    const full = await timeOf(() => importInto(record, files));
    const before = await timeEdits(record, files);
    await importInto(record, moveToOtherCities(files));
    const after = await timeEdits(record, files);
    return PAPERS.flatMap((file) => {
      const [one, two] = [before.get(file) ?? [], after.get(file) ?? []];
      const of = `${nameOf(file)}, ${engine.name}`;
      return [
        rowOf(of, one, median(one) / full, 'the load of all five papers'),
        rowOf(`${of}, record doubled`, two, median(two) / median(one), 'before'),
      ];
    });
  } finally {
    await close();
  }
}

/** The papers take turns, so that a machine that slows down slows both. */
async function timeEdits(
  record: RecordService,
  files: readonly SourceFile[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(PAPERS.map((file) => [file, [] as number[]]));
  for (let round = 0; round < EDITS; round += 1) {
    for (const source of files) {
      const edited = edit(source, round);
      if (times.has(source.file)) times.get(source.file)?.push(await timeOf(() => importInto(record, [edited], 1)));
    }
  }
  return times;
}

/** Gives the first thing of the paper that has an English name another one. */
function edit({ file, bytes }: SourceFile, round: number): SourceFile {
  const text = new TextDecoder().decode(bytes).replace(/ nameEn: [A-Za-z]+/u, `$& ${round} at ${performance.now()}`);
  return { file, bytes: new TextEncoder().encode(text) };
}

async function importInto(record: RecordService, files: readonly SourceFile[], changed?: number): Promise<void> {
  const outcome = await record.import({ files, by: 'bench', dryRun: false });
  if (outcome.outcome === 'REFUSED') throw new Error(`refused: ${JSON.stringify(outcome.problems.slice(0, 3))}`);
  if (changed !== undefined && outcome.counts.changed !== changed) {
    throw new Error(`${outcome.counts.changed} facts changed, not ${changed}`);
  }
}

function nameOf(file: string): string {
  return file.replace(/^papers\/|\.yaml$/gu, '');
}

function rowOf(by: string, times: readonly number[], ratio: number, to: string): BenchRow {
  const noise = (percentile(times, 0.75) - percentile(times, 0.25)) / median(times);
  return { what: WHAT, by, figure: formatTime(median(times)), ratio, to, noise, aims: [] };
}
