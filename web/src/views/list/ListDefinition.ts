import type { Document } from '../../api/graphql.ts';
import type { ListKind } from '../../state/routes/listRoute.ts';
import type { Column } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import type { ToHref } from '../../ui/evidenceLink.ts';

/** What columns are made with. */
export interface ColumnTools {
  readonly texts: Texts;
  readonly href: ToHref;
}

/** A filter of the server's: yes or no, or one of a closed set. */
export interface ListFilter {
  readonly name: keyof Texts['list']['filterNames'];
  readonly choices: readonly { readonly value: string; readonly words: (texts: Texts) => string }[];
  /** What the server is asked for a choice. */
  readonly toVariable: (value: string) => string | boolean;
}

export interface ListPage<Row> {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Row[];
  };
}

/** A list: what is asked, what its columns say, what it can be filtered by. */
export interface ListDefinition<Row> {
  readonly kind: ListKind;
  /** Its connection is called `page`; it takes `first`, `after` and the names of the filters. */
  readonly document: Document<ListPage<Row>, Readonly<Record<string, unknown>>>;
  readonly columns: (tools: ColumnTools) => readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  readonly hasUnknown: (row: Row) => boolean;
  readonly filters: readonly ListFilter[];
  /** Filters by a reference that other pages link with; `document` stands among the filters to choose. */
  readonly references: readonly (keyof Texts['list']['filterNames'])[];
}

/** A list whose rows nobody outside looks into. */
export type AnyList = ListDefinition<unknown>;

/** What a list is made of, with the rows' type from its question. */
export interface ListParts<Row extends { readonly id: string }, Variables> {
  readonly kind: ListKind;
  readonly document: Document<ListPage<Row>, Variables>;
  readonly columns: (tools: ColumnTools) => readonly Column<Row>[];
  readonly hasUnknown?: (row: Row) => boolean;
  readonly filters?: readonly ListFilter[];
  readonly references?: readonly (keyof Texts['list']['filterNames'])[];
}

/** Defines a list; from here on only its own columns know what a row is. */
export function defineList<Row extends { readonly id: string }, Variables>(parts: ListParts<Row, Variables>): AnyList {
  const { hasUnknown = () => false, filters = [], references = [], ...rest } = parts;
  const definition = { ...rest, idOf: ({ id }: Row) => id, hasUnknown, filters, references };
  return definition as unknown as AnyList;
}
