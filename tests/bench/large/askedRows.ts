import type { BenchRow } from '../report/BenchRow.ts';
import { curveRow } from '../report/curveRow.ts';
import { timingRow } from '../report/timingRow.ts';
import { ASKINGS, type AskingName } from '../sections/Asking.ts';
import type { AskedTimes } from './timeAsking.ts';

/** A row on what a way of asking took, with what was refused or had no time, and its curve. */
export function askedRows(kind: AskingName, by: string, asked: number, times: AskedTimes): readonly BenchRow[] {
  const { plain, timing, sizes, refused } = times;
  const said = [
    by,
    ...(sizes.length < asked ? [`time for ${sizes.length} of ${asked} questions`] : []),
    ...(refused.total === 0 ? [] : [`refused: ${refused.describe()}`]),
  ].join('; ');
  const { title: what, p95 } = ASKINGS[kind];
  const curve = curveRow(what, by, timing, sizes);
  return [
    timingRow(what, said, timing, { name: 'plain walk', timing: plain }, { p95 }),
    ...(curve === undefined ? [] : [curve]),
  ];
}
