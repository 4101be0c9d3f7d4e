import type { Bridging, TraceDirection, UnknownReason } from '../../api/generated/enums.ts';
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
  readonly maxSteps: number | undefined;
  readonly show: 'BOTH' | 'PICTURE' | 'TABLE';
  readonly tab: 'FLOWS' | 'HOLDINGS' | 'UNKNOWN' | 'PAPERS';
  /** What is selected: the id of a flow or an endpoint. */
  readonly sel: string | undefined;
  /** Words that a row must contain. */
  readonly filter: string | undefined;
  /** Only unknown ends of this reason are listed. */
  readonly reason: UnknownReason | undefined;
  /** What is known is faded. */
  readonly unknownOnly: boolean;
  /** What boxes are drawn together. */
  readonly group: 'HOP' | 'HOLDER' | undefined;
  /** What is two or more unknown steps away is opened. */
  readonly far: boolean;
  /** The box whose ways stand out. */
  readonly center: string | undefined;
  /** The two holders between which the way is looked for; the first alone: the second is yet to be chosen. */
  readonly wayFrom: string | undefined;
  readonly wayTo: string | undefined;
}

const DIRECTIONS = ['DOWNSTREAM', 'UPSTREAM', 'BOTH'] as const satisfies readonly TraceDirection[];
const BRIDGINGS = ['STATED', 'CONCEPT'] as const satisfies readonly Bridging[];
const SHOWN = ['BOTH', 'PICTURE', 'TABLE'] as const;
const GROUPS = ['HOP', 'HOLDER'] as const;
const REASONS = [
  'UNSTATED_ITEMS',
  'UNRESOLVED_LIST',
  'OPEN_LIST',
  'CONTRADICTION',
  'PERIOD_INVALID',
  'RENEWAL_NOT_STATED',
  'PERIOD_UNSTATED',
  'TRIAL',
  'CATEGORY',
  'BRIDGED',
  'UNDECIDED_PARTY',
  'ONWARD_NOT_STATED',
  'SAME_HOLDER',
  'NOT_RECORDED',
  'FLOWS_NOT_IN_RECORD',
  'ELSEWHERE',
  'HIDDEN',
] as const satisfies readonly UnknownReason[];
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
    maxSteps: reader.whole('maxSteps', { least: 1, most: 100_000 }),
    show: reader.oneOf('show', SHOWN) ?? 'BOTH',
    tab: reader.oneOf('tab', TABS) ?? 'FLOWS',
    sel: reader.text('sel'),
    filter: reader.text('filter'),
    reason: reader.oneOf('reason', REASONS),
    unknownOnly: reader.flag('unknownOnly'),
    group: reader.oneOf('group', GROUPS),
    far: reader.flag('far'),
    center: reader.text('center'),
    wayFrom: reader.text('wayFrom'),
    wayTo: reader.text('wayTo'),
  }),
  write: (route) => ({
    ...route,
    view: undefined,
    direction: route.direction === 'DOWNSTREAM' ? undefined : route.direction,
    across: route.across === 'STATED' ? undefined : route.across,
    show: route.show === 'BOTH' ? undefined : route.show,
    tab: route.tab === 'FLOWS' ? undefined : route.tab,
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
    maxSteps: undefined,
    show: 'BOTH',
    tab: 'FLOWS',
    sel: undefined,
    filter: undefined,
    reason: undefined,
    unknownOnly: false,
    group: undefined,
    far: false,
    center: undefined,
    wayFrom: undefined,
    wayTo: undefined,
  };
}
