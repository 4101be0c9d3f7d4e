import { describe, expect, it } from 'vitest';
import { snapshotFromRecord } from '../../../server/lineage/sources/snapshotFromRecord.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import { generateMunicipality } from '../record/Municipality.ts';
import { toRecordSize } from '../record/RecordSize.ts';
import { TraceRecordFiller } from '../record/TraceRecordFiller.ts';
import { askTrace } from './askTrace.ts';
import { pickSubjects } from './pickSubjects.ts';
import { buildPlainGraph } from './PlainGraph.ts';
import { walkPlainly } from './walkPlainly.ts';

describe('walkPlainly', () => {
  const filler = new TraceRecordFiller();
  for (const rows of generateMunicipality(1, toRecordSize(0.03), 3).rows()) filler.add(rows);
  const { record } = filler;

  it('reaches what a trace reaches, for items of a generated record', async () => {
    const graph = buildPlainGraph(record, ASKED_DAY);
    const source = snapshotFromRecord(record);
    const subjects = pickSubjects(record, 100, 3);
    const reached = subjects.map((subject) => [...walkPlainly(graph, subject)].toSorted());
    const stops: string[][] = [];
    for (const subject of subjects)
      stops.push((await askTrace(subject, source)).stops.map(({ endpoint }) => endpoint).toSorted());
    expect(reached).toEqual(stops);
    expect(Math.max(...reached.map(({ length }) => length))).toBeGreaterThan(20);
  });
});
