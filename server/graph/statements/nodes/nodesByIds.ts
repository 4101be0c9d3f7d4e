import type { RecordNode } from '../../../model/node.ts';
import { columns } from '../../columns.ts';
import { Family } from '../../families.ts';
import { statement, type Statement } from '../../Statement.ts';
import { factColumn } from './factColumn.ts';

type NodesByIds = Statement<{ readonly ids: readonly string[] }, { readonly fact: RecordNode }, 'READ'>;

/** The nodes of one family that have these ids, in no order; an id that there is none of has no row. */
export const NODES_BY_IDS: Readonly<Record<Family, NodesByIds>> = Object.fromEntries(
  Family.map((family) => [family, nodesByIds(family)]),
) as Record<Family, NodesByIds>;

function nodesByIds(family: Family): NodesByIds {
  return statement({
    name: `nodesByIds.${family}`,
    mode: 'READ',
    params: { ids: 'STRING_LIST' },
    text: `UNWIND $ids AS id
      MATCH (n:${family} {id: id})
      RETURN n.fact AS fact`,
    decode: columns({ fact: factColumn }),
  });
}
