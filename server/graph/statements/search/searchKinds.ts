import { NODE_KINDS, type NodeKind } from '../../../model/nodeKind.ts';
import type { Family } from '../../families.ts';
import { familyOf } from '../../kinds.ts';

/** What people look for first; the kinds after these follow in the order of the model. An import is not searched by its name. */
const FIRST: readonly NodeKind[] = [
  'INFORMATION_ITEM',
  'CONCEPT',
  'DATA_SUBJECT',
  'ITEM_SET',
  'SYSTEM',
  'ORGANISATION',
  'DEPARTMENT',
  'MATTER',
  'SOURCE_DOCUMENT',
];

/** The kinds that a search finds, in the order in which equally good hits are listed. */
export const SEARCH_KINDS: readonly NodeKind[] = [
  ...FIRST,
  ...NODE_KINDS.filter((kind) => !FIRST.includes(kind) && kind !== 'REVISION'),
];

/** The searched kinds of a family. */
export function searchKindsOf(family: Family): readonly NodeKind[] {
  return SEARCH_KINDS.filter((kind) => familyOf(kind) === family);
}
