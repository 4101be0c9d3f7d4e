import { join } from 'node:path';
import { buildRecord } from '../../../server/loading/buildRecord.ts';
import { readSeedFolders } from '../../../server/loading/readSeedFolders.ts';
import { RecordService } from '../../../server/loading/RecordService.ts';
import { NO_LOG } from '../../../server/loading/RevisionLog.ts';
import type { SourceFile } from '../../../server/loading/SourceFile.ts';
import { findRoot } from '../../support/findRoot.ts';
import type { BenchRun, LoadedEngine } from '../BenchRun.ts';
import { TraceRecordFiller } from '../record/TraceRecordFiller.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { pickSubjects } from '../walk/pickSubjects.ts';
import { measureQuestions } from './measureQuestions.ts';

/** Paths, exposure, findings and the safeguard matrix on the five papers: what people ask today. */
export async function measurePaperQuestions(bench: BenchRun): Promise<readonly BenchRow[]> {
  const { files } = await readSeedFolders([join(findRoot(import.meta.dirname), 'seeds')]);
  const record = recordOf(files);
  const loaded: LoadedEngine[] = [];
  try {
    for (const engine of bench.engines) {
      const opened = await engine.open();
      loaded.push({ name: engine.name, ...opened });
      const service = new RecordService({ store: opened.store, log: NO_LOG, now: () => new Date(0), builder: 'bench' });
      const { outcome } = await service.importSeeds({ files, by: 'bench', dryRun: false });
      if (outcome === 'REFUSED') throw new Error('the seeds are refused');
    }
    const { subjects, seed } = bench.options;
    return await measureQuestions(
      { bench, record, subjects: pickSubjects(record, subjects, seed), loaded },
      'five papers',
    );
  } finally {
    for (const { close } of loaded) await close();
  }
}

/** What walks must know of the papers. */
function recordOf(files: readonly SourceFile[]): TraceRecordFiller['record'] {
  const built = buildRecord(files);
  if (built.state === 'REFUSED') throw new Error(`the seeds are refused: ${JSON.stringify(built.problems[0])}`);
  const filler = new TraceRecordFiller();
  for (const { rows } of built.documents.values()) filler.add(rows);
  return filler.record;
}
