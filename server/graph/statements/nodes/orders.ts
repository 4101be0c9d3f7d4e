/** The stored orders of lists: each is a stored key that ends in the node's id (toSortKey). */
export const ORDERS = ['RECORD', 'NAME', 'NEWEST'] as const;
export type Order = (typeof ORDERS)[number];

interface OrderText {
  readonly property: 'sort' | 'sortName';
  readonly descending: boolean;
  /** A key that stands before every other in this order. */
  readonly beforeAll: string;
}

const TEXTS: Readonly<Record<Order, OrderText>> = {
  RECORD: { property: 'sort', descending: false, beforeAll: '' },
  NAME: { property: 'sortName', descending: false, beforeAll: '' },
  NEWEST: { property: 'sort', descending: true, beforeAll: '\uFFFF' },
};

/** The place of a row in an order; a page begins after one. */
export interface Place {
  readonly sort: string;
  readonly id: string;
}

/** The place before every row. */
export function placeBeforeAll(order: Order): Place {
  return { sort: TEXTS[order].beforeAll, id: '' };
}

/** The property of the order. */
export function sortOf(order: Order, node: string): string {
  return `${node}.${TEXTS[order].property}`;
}

/** The condition that a node stands after `$afterSort` and `$afterId`. */
export function isAfter(order: Order, node: string): string {
  const sort = sortOf(order, node);
  const later = TEXTS[order].descending ? '<' : '>';
  return `${sort} ${later}= $afterSort AND (${sort} ${later} $afterSort OR ${node}.id ${later} $afterId)`;
}

/** What stands after ORDER BY. */
export function orderBy(order: Order, node: string): string {
  const way = TEXTS[order].descending ? ' DESC' : '';
  return `${sortOf(order, node)}${way}, ${node}.id${way}`;
}
