import type { RouteForm } from '../RouteForm.ts';

/** What a cell looks like: its state, or that it is only a reading; a promise that was inferred is never shown as one. */
export const CELL_LOOKS = [
  'PROMISED',
  'INFERRED',
  'NOT_NEEDED',
  'BLANK',
  'MASKED',
  'NOT_MENTIONED',
  'NOT_ASKED',
] as const;
export type CellLook = (typeof CELL_LOOKS)[number];

/** The safeguards of all sheets, or two sheets or two parties compared. */
export interface SafeguardsRoute {
  readonly view: 'safeguards';
  /** Only these papers; none: all. */
  readonly papers: readonly string[];
  /** Only controls of this group. */
  readonly group: string | undefined;
  /** Only rows with a cell that looks like one of these; none: all. */
  readonly looks: readonly CellLook[];
  readonly compare: 'SHEET' | 'PARTY' | undefined;
  readonly left: string | undefined;
  readonly right: string | undefined;
  /** In a comparison: only the rows that differ. */
  readonly differing: boolean;
  /** The cell whose facts are shown: control, then column (cellKey). */
  readonly sel: string | undefined;
}

export const safeguardsRoute: RouteForm<SafeguardsRoute> = {
  path: () => '/safeguards',
  read: (reader) => ({
    view: 'safeguards',
    papers: reader.all('paper'),
    group: reader.text('group'),
    looks: reader.manyOf('state', CELL_LOOKS),
    compare: reader.oneOf('compare', ['SHEET', 'PARTY']),
    left: reader.text('left'),
    right: reader.text('right'),
    differing: reader.flag('differing'),
    sel: reader.text('sel'),
  }),
  write: ({ papers, group, looks, compare, left, right, differing, sel }) => ({
    paper: papers,
    group,
    state: looks,
    compare,
    left,
    right,
    differing,
    sel,
  }),
};

/** All papers and safeguards; or what is asked for. */
export function safeguardsOf(only: Partial<SafeguardsRoute> = {}): SafeguardsRoute {
  return {
    view: 'safeguards',
    papers: [],
    group: undefined,
    looks: [],
    compare: undefined,
    left: undefined,
    right: undefined,
    differing: false,
    sel: undefined,
    ...only,
  };
}
