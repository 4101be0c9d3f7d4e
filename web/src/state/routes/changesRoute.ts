import type { ChangeKind, DatedKind } from '../../api/generated/enums.ts';
import { CHANGE_GROUPS, CHANGE_KINDS, DATED_KINDS, type ChangeGroup } from '../changeKinds.ts';
import type { RouteForm } from '../RouteForm.ts';

/** What changes between two days, filtered; every filter that is undefined or empty filters nothing. */
export interface ChangesRoute {
  readonly view: 'changes';
  /** Both days are included; absent: those of the fiscal year that it is now, with the day after it. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly changes: readonly ChangeKind[];
  readonly kind: DatedKind | undefined;
  readonly document: string | undefined;
  readonly holder: string | undefined;
  /** Absent: by day. */
  readonly group: ChangeGroup | undefined;
}

export const changesRoute: RouteForm<ChangesRoute> = {
  path: () => '/changes',
  read: (reader) => ({
    view: 'changes',
    from: reader.day('from'),
    to: reader.day('to'),
    changes: reader.manyOf('change', CHANGE_KINDS),
    kind: reader.oneOf('kind', DATED_KINDS),
    document: reader.text('document'),
    holder: reader.text('holder'),
    group: reader.oneOf('group', CHANGE_GROUPS),
  }),
  write: ({ from, to, changes, kind, document, holder, group }) => ({
    from,
    to,
    change: changes,
    kind,
    document,
    holder,
    group,
  }),
};

/** What changes in this fiscal year, or what is asked for. */
export function changesOf(only: Partial<ChangesRoute> = {}): ChangesRoute {
  return {
    view: 'changes',
    from: undefined,
    to: undefined,
    changes: [],
    kind: undefined,
    document: undefined,
    holder: undefined,
    group: undefined,
    ...only,
  };
}
