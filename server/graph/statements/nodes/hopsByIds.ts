import type { FlowHop, HoldingHop, ItemHop } from '../../hops.ts';
import { invariant } from '../../../shared/invariant.ts';
import { columns, type Decoder } from '../../columns.ts';
import { statement, type Statement } from '../../Statement.ts';

/** What is kept beside each node of a family for walks. */
interface HopOf {
  readonly Flow: FlowHop;
  readonly Holding: HoldingHop;
  readonly Item: ItemHop;
}

export type HopsByIds<H> = Statement<{ readonly ids: readonly string[] }, { readonly hop: H }, 'READ'>;

/** What walks know of these nodes, in no order: what lends a flow or holding its periods, and what an item stands under. */
export const HOPS_BY_IDS: { readonly [F in keyof HopOf]: HopsByIds<HopOf[F]> } = {
  Flow: hopsByIds<FlowHop>('Flow'),
  Holding: hopsByIds<HoldingHop>('Holding'),
  Item: hopsByIds<ItemHop>('Item'),
};

function hopsByIds<H>(family: keyof HopOf): HopsByIds<H> {
  return statement({
    name: `hopsByIds.${family}`,
    mode: 'READ',
    params: { ids: 'STRING_LIST' },
    text: `UNWIND $ids AS id
      MATCH (n:${family} {id: id})
      RETURN n.hop AS hop`,
    decode: columns({ hop: hopColumn as Decoder<H> }),
  });
}

function hopColumn(value: unknown, at: string): unknown {
  invariant(typeof value === 'string', `expected the text of a hop in the column "${at}"`);
  return JSON.parse(value) as unknown;
}
