import { scaleUtc, utcMonth, utcYear, type ScaleTime, type TimeInterval } from 'd3';
import type { Report } from './loadMigration.ts';

type Row = Report['timeline'][number];
export type Side = Row['side'];

/** A bar of the timeline in hundredths of its width: everything of one side that has the same dates. An end that no paper states runs on to the edge. */
export interface Bar {
  readonly rows: readonly [Row, ...Row[]];
  readonly from: number;
  readonly to: number;
  readonly isStartKnown: boolean;
  readonly isEndKnown: boolean;
}

/** A mark on the axis. */
export interface Tick {
  readonly at: number;
  readonly year: number;
  readonly month: number;
}

export interface Timeline {
  readonly ticks: readonly Tick[];
  readonly lanes: readonly { readonly side: Side; readonly bars: readonly Bar[] }[];
}

const SIDES: readonly Side[] = ['OLD', 'MIGRATION', 'NEW'];
const DAY = 86_400_000;
/** Days left free before the first and after the last date. */
const MARGIN = 120;
/** Ticks at most; more would run into each other. */
const MOST_TICKS = 9;
const STEPS = [utcMonth.every(3), utcMonth.every(6), ...[1, 2, 5, 10, 50].map((years) => utcYear.every(years))].filter(
  (step): step is TimeInterval => step !== null,
);

/** From moments to hundredths of the width. */
type Axis = ScaleTime<number, number>;

/** Lays the stated periods on one axis, a lane for each side; periods without any date have no bar. Undefined if there is no date at all. */
export function buildTimeline(rows: readonly Row[]): Timeline | undefined {
  const days = rows.flatMap(({ period }) =>
    [period.from?.first, period.to?.last].flatMap((day) => (day === undefined ? [] : [toTime(day)])),
  );
  if (days.length === 0) return undefined;
  const [start, end] = [Math.min(...days) - MARGIN * DAY, Math.max(...days) + MARGIN * DAY];
  const scale = scaleUtc([start, end], [0, 100]);
  return {
    ticks: ticksOf(scale),
    lanes: SIDES.map((side) => ({
      side,
      bars: barsOf(
        rows.filter((row) => row.side === side),
        scale,
      ),
    })),
  };
}

function barsOf(rows: readonly Row[], at: Axis): readonly Bar[] {
  const bars = new Map<string, Bar>();
  for (const row of rows) {
    const { from, to, continues } = row.period;
    if (from === null && to === null) continue;
    const key = `${from?.first ?? ''} ${to?.last ?? ''}`;
    const same = bars.get(key);
    bars.set(key, {
      rows: same === undefined ? [row] : [...same.rows, row],
      from: from === null ? 0 : at(toTime(from.first)),
      to: to === null ? 100 : at(toTime(to.last) + DAY),
      isStartKnown: from !== null,
      isEndKnown: to !== null || continues,
    });
  }
  return [...bars.values()];
}

/** Ticks at the beginnings of quarters, halves or years, as close as fits. */
function ticksOf(scale: Axis): readonly Tick[] {
  const [fitting = []] = STEPS.map((step) => scale.ticks(step)).filter(({ length }) => length <= MOST_TICKS);
  return fitting.map((day) => ({ at: scale(day), year: day.getUTCFullYear(), month: day.getUTCMonth() + 1 }));
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
