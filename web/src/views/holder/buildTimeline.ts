import { scaleUtc } from 'd3';
import type { PeriodPartsFragment } from '../../api/generated/graphql.ts';

/** Something with periods on the timeline. */
export interface DatedThing {
  readonly id: string;
  readonly name: string;
  readonly periods: readonly PeriodPartsFragment[];
  /** A linkage goes on by itself after an end that renews; a contract needs a new one. */
  readonly renewsByItself: boolean;
}

/** A stretch of a bar, in parts of a hundred of the whole width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** PLAIN: stated. UNKNOWN: its extent is not. PLANNED: stated as planned. */
  readonly kind: 'PLAIN' | 'UNKNOWN' | 'PLANNED';
}

export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly stretches: readonly Stretch[];
  /** Ends that are stated, drawn as black caps. */
  readonly caps: readonly number[];
  /** It goes on beyond the right edge. */
  readonly goesOn: boolean;
  readonly periods: readonly PeriodPartsFragment[];
}

export interface Timeline {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly rows: readonly TimelineRow[];
  readonly pointOf: (day: string) => number;
}

/** Contracts and the like on a common scale of whole years; undefined if nothing has a date. */
export function buildTimeline(things: readonly DatedThing[], days: readonly string[]): Timeline | undefined {
  const ends = things.flatMap(({ periods }) => periods.flatMap(({ from, to }) => [from?.first, to?.last]));
  const years = [...ends, ...days].flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))]));
  if (years.length === 0) return undefined;
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const wholeYears = [new Date(Date.UTC(first, 0, 1)), new Date(Date.UTC(last + 1, 0, 1))];
  const scale = scaleUtc(wholeYears, [0, 100]).clamp(true);
  const pointOf = (day: string): number => round(scale(new Date(day)));
  const all = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const step = Math.max(1, Math.ceil(all.length / 8));
  return {
    years: all.filter((_, n) => n % step === 0).map((year) => ({ year, at: pointOf(`${year}-01-01`) })),
    rows: things.map((thing) => buildRow(thing, pointOf)),
    pointOf,
  };
}

function buildRow({ id, name, periods, renewsByItself }: DatedThing, pointOf: Timeline['pointOf']): TimelineRow {
  if (periods.length === 0)
    return { id, name, periods, caps: [], goesOn: false, stretches: [{ from: 0, to: 100, kind: 'UNKNOWN' }] };
  const drawn = periods.map((period) => drawPeriod(period, renewsByItself, pointOf));
  return {
    id,
    name,
    periods,
    stretches: drawn.flatMap(({ stretches }) => stretches),
    caps: drawn.flatMap(({ caps }) => caps),
    goesOn: drawn.some(({ goesOn }) => goesOn),
  };
}

function drawPeriod(
  { from, to, renews, continues, planned }: PeriodPartsFragment,
  renewsByItself: boolean,
  pointOf: Timeline['pointOf'],
): Pick<TimelineRow, 'stretches' | 'caps' | 'goesOn'> {
  const start = from === null ? undefined : pointOf(from.first);
  const end = to === null ? undefined : pointOf(to.last);
  const caps = [start, end].filter((cap) => cap !== undefined);
  const isKnown = start !== undefined && (end !== undefined || continues) && (end === undefined || end >= start);
  const plain = planned ? 'PLANNED' : 'PLAIN';
  const left = Math.min(start ?? 0, end ?? 100);
  const right = Math.max(end ?? 100, start ?? 0);
  const stretches: Stretch[] = [{ from: left, to: right, kind: isKnown ? plain : 'UNKNOWN' }];
  if (end !== undefined && renews) stretches.push({ from: right, to: 100, kind: renewsByItself ? plain : 'UNKNOWN' });
  return {
    stretches,
    caps,
    goesOn: (end === undefined && continues) || (end !== undefined && renews && renewsByItself),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
