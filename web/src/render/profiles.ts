import type { Ring } from '../viewgraph/ViewGraph.ts';

/** How a line looks by its network (ui.md §5): colour role, width, and what is drawn inside it in the colour of the ground. */
export interface Profile {
  readonly letter: string;
  readonly colour: string;
  readonly width: number;
  readonly hollow?: number | undefined;
  /** A thin line of the colour in the middle of the hollow. */
  readonly core?: number | undefined;
  readonly dots?: boolean | undefined;
  readonly stripes?: boolean | undefined;
}

export const PROFILES: Readonly<Record<Ring, Profile>> = {
  INTERNET: { letter: 'I', colour: 'var(--net-i)', width: 3 },
  LAN: { letter: 'N', colour: 'var(--net-n)', width: 2.5 },
  LEASED: { letter: 'S', colour: 'var(--net-s)', width: 7, hollow: 2.6 },
  ISDN: { letter: 'D', colour: 'var(--net-d)', width: 7, hollow: 4, core: 1.2 },
  LGWAN: { letter: 'L', colour: 'var(--net-l)', width: 5 },
  GOVERNMENT_CLOUD: { letter: 'G', colour: 'var(--net-g)', width: 7, dots: true },
  HAND: { letter: 'H', colour: 'var(--net-h)', width: 7, stripes: true },
  PERSON: { letter: '人', colour: 'var(--net-p)', width: 2.5 },
  OTHER: { letter: '他', colour: 'var(--net-o)', width: 2.5 },
  UNSTATED: { letter: '?', colour: 'var(--net-q)', width: 2.5 },
};
