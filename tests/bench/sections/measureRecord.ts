import type { BenchRun, LoadedEngine } from '../BenchRun.ts';
import { loadMunicipality, type LoadTimes } from '../engines/loadMunicipality.ts';
import { generateMunicipality, type Municipality } from '../record/Municipality.ts';
import { toRecordSize } from '../record/RecordSize.ts';
import { TraceRecordFiller } from '../record/TraceRecordFiller.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatNumber, formatTime } from '../report/formatTable.ts';
import { pickSubjects } from '../walk/pickSubjects.ts';
import { measureClients } from './measureClients.ts';
import { measureFlatness } from './measureFlatness.ts';
import { measureQuestions } from './measureQuestions.ts';
import { measureSnapshots } from './measureSnapshots.ts';
import { measureTraces } from './measureTraces.ts';

/** Generates the record, loads it into each engine, and measures what is asked for on it; hands on the rows of each part when it ends. */
export async function measureRecord(bench: BenchRun, add: (rows: readonly BenchRow[]) => void): Promise<void> {
  const { options, memory } = bench;
  const { parts, seed } = options;
  const loaded: LoadedEngine[] = [];
  try {
    const record = await loadRecord(bench, loaded, add);
    const subjects = pickSubjects(record, options.subjects, seed);
    const context = { bench, record, subjects, loaded };
    if (parts.has('snapshot')) add(await measureSnapshots(context));
    if (parts.has('trace')) add(await measureTraces(context));
    if (parts.has('ask')) add(await measureQuestions(context, 'generated record'));
    if (parts.has('clients')) add(await measureClients(context));
    if (parts.has('flat')) add(await measureFlatness(context));
    for (const { name, readServerMemory } of loaded) {
      if (name !== 'embedded') memory.add(`${name}: the server, at the end`, readServerMemory());
    }
    memory.addOwn('bench: everything, at the end');
  } finally {
    for (const { close } of loaded) await close();
  }
}

/**
 * Generates the record and loads it; gives what walks must know of it. The papers themselves are forgotten: a server does not hold them in
 * its own memory, which would be gone through whenever it is cleared up.
 */
async function loadRecord(
  { options, engines, memory, tell }: BenchRun,
  loaded: LoadedEngine[],
  add: (rows: readonly BenchRow[]) => void,
): Promise<TraceRecordFiller['record']> {
  tell('generating the record');
  const municipality = generateMunicipality(1, toRecordSize(options.scale), options.seed);
  const record = recordOf([municipality]);
  memory.addOwn('bench: the generated record as papers and as plain lists');
  for (const engine of engines) {
    tell(`loading the generated record into ${engine.name}`);
    const opened = await engine.open();
    loaded.push({ name: engine.name, ...opened });
    const times = await loadMunicipality(opened.store, municipality, 1);
    if (options.parts.has('load')) add(loadRows(engine.name, times));
    if (engine.name === 'embedded') memory.addOwn('bench: the record in the embedded store, too');
    else memory.add(`${engine.name}: the server, the record in it`, opened.readServerMemory());
  }
  return record;
}

/** What walks must know of these municipalities. */
function recordOf(municipalities: readonly Municipality[]): TraceRecordFiller['record'] {
  const filler = new TraceRecordFiller();
  for (const { rows } of municipalities) for (const each of rows()) filler.add(each);
  return filler.record;
}

function loadRows(engine: string, { facts, building, writing }: LoadTimes): readonly BenchRow[] {
  const what = 'load of the generated record, per 1,000 facts';
  const perThousand = (time: number): string => formatTime((time / facts) * 1000);
  const base: BenchRow = {
    what,
    by: `rows built; no store (${formatNumber(facts)} facts)`,
    figure: perThousand(building),
    aims: [],
  };
  const row: BenchRow = {
    what,
    by: engine,
    figure: perThousand(writing),
    ratio: writing / building,
    to: 'no store',
    aims: [],
  };
  return engine === 'embedded' ? [base, row] : [row];
}
