import type { Bridging, TraceDirection } from '../../api/generated/enums.ts';
import type { RouteForm } from '../RouteForm.ts';

/** A trace with everything that changes its answer or how it is shown. */
export interface TraceRoute {
  readonly view: 'trace';
  /** None: the page asks whose way to show. */
  readonly subject: string | undefined;
  readonly from: string | undefined;
  readonly direction: TraceDirection;
  /** None: today in Japan, as the server decides. */
  readonly asOf: string | undefined;
  readonly allTimes: boolean;
  readonly across: Bridging;
  readonly within: string | undefined;
  readonly maxHops: number | undefined;
  readonly show: 'BOTH' | 'PICTURE' | 'TABLE';
  readonly tab: 'FLOWS' | 'HOLDINGS' | 'UNKNOWN' | 'PAPERS';
  /** What is selected: the id of a flow or an endpoint. */
  readonly sel: string | undefined;
  /** Words that a row must contain. */
  readonly filter: string | undefined;
}

const DIRECTIONS = ['DOWNSTREAM', 'UPSTREAM', 'BOTH'] as const satisfies readonly TraceDirection[];
const BRIDGINGS = ['STATED', 'CONCEPT'] as const satisfies readonly Bridging[];
const SHOWN = ['BOTH', 'PICTURE', 'TABLE'] as const;
const TABS = ['FLOWS', 'HOLDINGS', 'UNKNOWN', 'PAPERS'] as const;

export const traceRoute: RouteForm<TraceRoute> = {
  path: () => '/trace',
  read: (reader) => ({
    view: 'trace',
    subject: reader.text('subject'),
    from: reader.text('from'),
    direction: reader.oneOf('direction', DIRECTIONS) ?? 'DOWNSTREAM',
    asOf: reader.day('asOf'),
    allTimes: reader.flag('allTimes'),
    across: reader.oneOf('across', BRIDGINGS) ?? 'STATED',
    within: reader.text('within'),
    maxHops: reader.whole('maxHops', { least: 1, most: 100 }),
    show: reader.oneOf('show', SHOWN) ?? 'BOTH',
    tab: reader.oneOf('tab', TABS) ?? 'FLOWS',
    sel: reader.text('sel'),
    filter: reader.text('filter'),
  }),
  write: ({ subject, from, direction, asOf, allTimes, across, within, maxHops, show, tab, sel, filter }) => ({
    subject,
    from,
    direction: direction === 'DOWNSTREAM' ? undefined : direction,
    asOf,
    allTimes,
    across: across === 'STATED' ? undefined : across,
    within,
    maxHops,
    show: show === 'BOTH' ? undefined : show,
    tab: tab === 'FLOWS' ? undefined : tab,
    sel,
    filter,
  }),
};

/** The way of a subject as the page first shows it. */
export function traceOf(subject: string | undefined, asOf?: string): TraceRoute {
  return {
    view: 'trace',
    subject,
    from: undefined,
    direction: 'DOWNSTREAM',
    asOf,
    allTimes: false,
    across: 'STATED',
    within: undefined,
    maxHops: undefined,
    show: 'BOTH',
    tab: 'FLOWS',
    sel: undefined,
    filter: undefined,
  };
}
