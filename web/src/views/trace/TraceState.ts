import type { PanelFacts } from './loadPanel.ts';
import type { DayState } from './loadDayStates.ts';
import type { WayFacts } from './loadWay.ts';

/** What the page remembers and the address does not hold: what is opened, where the divider stands, what was loaded for the panel. */
export interface TraceState {
  readonly unfolded: ReadonlySet<string>;
  /** Height of the picture in per cent of what picture and tables share. */
  readonly divider: number;
  readonly isLegendWhole: boolean;
  readonly isHelpOpen: boolean;
  readonly paper: 'A4' | 'A3';
  readonly dayProblem: string | undefined;
  readonly panel: PanelFacts | undefined;
  /** Whether anything is in force between the days of the track; none: not known yet. */
  readonly days: ReadonlyMap<string, DayState> | undefined;
  /** The way between the two holders of the address. */
  readonly way: WayFacts | undefined;
}

export const FIRST_TRACE_STATE: TraceState = {
  unfolded: new Set(),
  divider: 55,
  isLegendWhole: false,
  isHelpOpen: false,
  paper: 'A4',
  dayProblem: undefined,
  panel: undefined,
  days: undefined,
  way: undefined,
};
