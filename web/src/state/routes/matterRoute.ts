import type { RouteForm } from '../RouteForm.ts';

/** One sheet of a paper; `sel` is the fact whose place is shown. */
export interface MatterRoute {
  readonly view: 'matter';
  readonly id: string;
  readonly sel: string | undefined;
  /** None: all facts, whatever their period. */
  readonly asOf?: string | undefined;
  /** The source text beside the facts is put away. */
  readonly noText?: true | undefined;
  /** Other parts than the facts. */
  readonly tab?: MatterTab | undefined;
}

const TABS = ['MEASURES', 'FLOWS', 'NOTES'] as const;
export type MatterTab = (typeof TABS)[number];

export const matterRoute: RouteForm<MatterRoute> = {
  path: () => '/matter',
  read: (reader) => ({
    view: 'matter',
    id: reader.required('id'),
    sel: reader.text('sel'),
    asOf: reader.day('asOf'),
    noText: reader.flag('noText') ? true : undefined,
    tab: reader.oneOf('tab', TABS),
  }),
  write: ({ id, sel, asOf, noText, tab }) => ({ id, sel, asOf, noText, tab }),
};
