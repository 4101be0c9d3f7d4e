import type { Evidence, Stated } from '../../server/model/evidence.ts';
import type { ItemEdge } from '../../server/model/flow.ts';
import type { Period, PeriodEnd } from '../../server/model/period.ts';
import type { Measure, MeasureActor, MeasureSide } from '../../server/model/safeguard.ts';
import type { SeedPaper } from './seedRecord.ts';

/** One thing that a reader can verify: what the paper says, where it says it, and what the record must show. */
export interface Fact {
  readonly claim: string;
  /** The place in the paper: `L52` is a line of its text. */
  readonly at: string;
  readonly seen: () => unknown;
  readonly is: unknown;
}

/** One row of a table of facts. */
export function fact(claim: string, at: string, seen: () => unknown, is: unknown): Fact {
  return { claim, at, seen, is };
}

/** The title of its test: the claim and its place. */
export function titleOf({ claim, at }: Fact): string {
  return `${claim} (${at})`;
}

/** The lines that the evidence names: `L28 L56-62`. */
export function linesOf(evidence: readonly Evidence[]): string {
  const all = evidence.flatMap(({ lines }) => (lines === undefined ? [] : [lines]));
  return all.map(({ from, to }) => (from === to ? `L${from}` : `L${from}-${to}`)).join(' ');
}

/** A value with its lines and, where it was inferred, the word: `SERVER L41`, `COPY inferred L70`. */
export function describeStated<T extends string | number | boolean>(stated: Stated<T> | undefined): string {
  if (stated === undefined) return 'not stated';
  return `${stated.value}${stated.basis === 'INFERRED' ? ' inferred' : ''} ${linesOf(stated.evidence)}`;
}

/** `2020-04-01 → 2021-03-31 renews LIVE`, `2020-03-11…20 planned TRIAL`. */
export function describePeriod({ value }: Stated<Period>): string {
  const { from, to, renews, continues, planned, fromEvent, toEvent, phase } = value;
  const start = fromEvent ?? day(from, 'first');
  const end = toEvent ?? day(to, 'last');
  const marks = [renews && 'renews', continues && 'continues', planned && 'planned', phase];
  return [`${start} → ${end}`, ...marks.filter((mark) => mark !== false && mark !== undefined)].join(' ');
}

/** What a flow or holding carries, by name: `申請情報`, `送信しない項目 inferred`; `not stated` if nothing is named. */
export function describeItems({ nameOf }: SeedPaper, edges: readonly ItemEdge[]): string {
  if (edges.length === 0) return 'not stated';
  return edges.map(({ node, basis }) => `${nameOf(node)}${basis === 'INFERRED' ? ' inferred' : ''}`).join('、');
}

/** The printed rows of one side of a checklist: `L119 incident-preparedness`, several controls of one row joined by ` + `. */
export function describeRows(
  paper: SeedPaper,
  sheet: string,
  actor: MeasureActor,
  side: MeasureSide,
): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const measure of measuresOf(paper, sheet, actor)) {
    if (measure.side !== side) continue;
    const row = `${linesOf(measure.evidence)}${measure.number === undefined ? '' : ` ${measure.number}`}`;
    rows.set(row, [...(rows.get(row) ?? []), measure.control.replace('control:jp/', '')]);
  }
  return [...rows].map(([row, controls]) => `${row} ${controls.join(' + ')}`);
}

/** The measures of a sheet by one actor, in the printed order. */
export function measuresOf(paper: SeedPaper, sheet: string, actor: MeasureActor): readonly Measure[] {
  return paper.all('MEASURE').filter((measure) => measure.matter.endsWith(`/${sheet}`) && measure.actor === actor);
}

function day(end: PeriodEnd | undefined, at: 'first' | 'last'): string {
  if (end === undefined) return '?';
  return end.precision === 'DAY' ? end[at] : `${end[at]}(${end.precision})`;
}
