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

/** Lays the stated periods on one axis, a lane for each side; periods without any date have no bar. Undefined if there is no date at all. */
export function buildTimeline(rows: readonly Row[]): Timeline | undefined {
  const days = rows.flatMap(({ period }) =>
    [period.from?.first, period.to?.last].flatMap((day) => (day === undefined ? [] : [toTime(day)])),
  );
  if (days.length === 0) return undefined;
  const [start, end] = [Math.min(...days) - MARGIN * DAY, Math.max(...days) + MARGIN * DAY];
  const at = (time: number): number => ((time - start) / (end - start)) * 100;
  return {
    ticks: ticksBetween(start, end, at),
    lanes: SIDES.map((side) => ({
      side,
      bars: barsOf(
        rows.filter((row) => row.side === side),
        at,
      ),
    })),
  };
}

function barsOf(rows: readonly Row[], at: (time: number) => number): readonly Bar[] {
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
function ticksBetween(start: number, end: number, at: (time: number) => number): readonly Tick[] {
  const [first, last] = [new Date(start).getUTCFullYear(), new Date(end).getUTCFullYear()];
  const every = (months: number): readonly Tick[] => {
    const ticks: Tick[] = [];
    for (let count = 0; count < (last - first + 1) * 12; count += months) {
      const [year, month] = [first + Math.floor(count / 12), (count % 12) + 1];
      const time = Date.UTC(year, month - 1, 1);
      if (time >= start && time <= end) ticks.push({ at: at(time), year, month });
    }
    return ticks;
  };
  const [fitting = every(120)] = [3, 6, 12, 24, 60].map(every).filter(({ length }) => length <= MOST_TICKS);
  return fitting;
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
