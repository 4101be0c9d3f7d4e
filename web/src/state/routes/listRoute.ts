import type { RouteForm } from '../RouteForm.ts';

/** The lists there are, by the last part of their address. */
export const LIST_KINDS = [
  'items',
  'sets',
  'concepts',
  'subjects',
  'systems',
  'contractors',
  'partners',
  'organisations',
  'departments',
  'networks',
  'papers',
  'matters',
  'flows',
  'holdings',
  'entrustments',
  'linkages',
  'measures',
  'certificates',
  'attachments',
  'decisions',
  'notes',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** A list with its filters, its order and its page. */
export interface ListRoute {
  readonly view: 'list';
  readonly kind: ListKind;
  /** Words that a row must contain. */
  readonly filter: string | undefined;
  /** The server's filters by name: `resolved=no`, `party=UNDECIDED`; which there are depends on the list. */
  readonly only: Readonly<Record<string, string>>;
  /** A column, with `-` before it when descending; none: the order of the record. */
  readonly sort: string | undefined;
  /** From 1. */
  readonly page: number;
}

const RESERVED: ReadonlySet<string> = new Set(['filter', 'sort', 'page', 'in']);

export const listRoute: RouteForm<ListRoute> = {
  path: ({ kind }) => `/list/${kind}`,
  read: (reader, [kind]) => ({
    view: 'list',
    kind: LIST_KINDS.find((known) => known === kind) ?? 'items',
    filter: reader.text('filter'),
    only: Object.fromEntries(
      reader.names().flatMap((name) => {
        const value = RESERVED.has(name) ? undefined : reader.text(name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    sort: reader.text('sort'),
    page: reader.whole('page', { least: 1, most: 1_000_000 }) ?? 1,
  }),
  write: ({ filter, only, sort, page }) => ({ ...only, filter, sort, page: page === 1 ? undefined : page }),
};

/** The first page of a list, unfiltered, in the order of the record. */
export function listOf(kind: ListKind, only: ListRoute['only'] = {}): ListRoute {
  return { view: 'list', kind, filter: undefined, only, sort: undefined, page: 1 };
}
