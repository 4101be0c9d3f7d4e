import type { NodeKind } from '../model/nodeKind.ts';
import type { Family } from './families.ts';

/** The family that nodes of each kind are keyed in; a kind that no line names is a `Fact`. */
const FAMILIES: { readonly [K in NodeKind]?: Family } = {
  DATA_SUBJECT: 'Endpoint',
  SYSTEM: 'Endpoint',
  ORGANISATION: 'Endpoint',
  DEPARTMENT: 'Endpoint',
  ITEM_SET: 'Item',
  INFORMATION_ITEM: 'Item',
  FLOW: 'Flow',
  HOLDING: 'Holding',
  MATTER: 'Matter',
};

/** The keyed label of a kind of node: `Endpoint` for a system. */
export function familyOf(kind: NodeKind): Family {
  return FAMILIES[kind] ?? 'Fact';
}

/** The label beside it, which is also the name of the type in the API: `InformationItem`. */
export function labelOf<K extends NodeKind>(kind: K): LabelOf<K> {
  return kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('') as LabelOf<K>;
}

type LabelOf<S extends string> = S extends `${infer First}_${infer Rest}`
  ? `${Capitalize<Lowercase<First>>}${LabelOf<Rest>}`
  : Capitalize<Lowercase<S>>;
