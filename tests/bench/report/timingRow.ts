import { noiseOf, ratioOfMedianCase, ratioOfTotals, type Timing } from '../measure/measureInTurns.ts';
import { percentile } from '../measure/percentile.ts';
import type { Aim, BenchRow } from './BenchRow.ts';
import { formatTime } from './formatTable.ts';

/** What a timing is held to. */
export interface TimingAims {
  readonly p95?: number | undefined;
  /** Of the totals and of the case in the middle. */
  readonly ratio?: number | undefined;
}

/** A row for a timing over many cases, compared with a base that was measured in turns with it. */
export function timingRow(
  what: string,
  by: string,
  timing: Timing,
  base?: { readonly name: string; readonly timing: Timing },
  aims: TimingAims = {},
): BenchRow {
  const [p50, p95] = [percentile(timing.perCase, 0.5), percentile(timing.perCase, 0.95)];
  const [cpu50, cpu95] = [percentile(timing.processorPerCase, 0.5), percentile(timing.processorPerCase, 0.95)];
  const figure = `p50 ${formatTime(p50)}, p95 ${formatTime(p95)} (processor ${formatTime(cpu50)}, ${formatTime(cpu95)})`;
  if (base === undefined) return { what, by, figure, noise: noiseOf(timing), aims: [] };
  const ratio = ratioOfTotals(timing, base.timing);
  const middle = ratioOfMedianCase(timing, base.timing);
  const stated: Aim[] = [];
  if (aims.ratio !== undefined) stated.push({ text: `≤ ${aims.ratio}×`, isMet: Math.max(ratio, middle) <= aims.ratio });
  if (aims.p95 !== undefined) stated.push({ text: `p95 ≤ ${aims.p95} ms`, isMet: p95 <= aims.p95 });
  const to = `${base.name} (median subject ${middle.toFixed(1)}×)`;
  return { what, by, figure, ratio, to, noise: noiseOf(timing), aims: stated };
}
