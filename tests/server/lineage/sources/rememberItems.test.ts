import { describe, expect, it } from 'vitest';
import type { ItemHop } from '../../../../server/graph/hops.ts';
import { rememberItems } from '../../../../server/lineage/sources/rememberItems.ts';
import type { ItemSource } from '../../../../server/lineage/sources/Snapshot.ts';
import type { ItemNodeRef } from '../../../../server/model/flow.ts';
import { formatRef } from '../../../../server/model/ref.ts';

const A = itemRef('a');
const B = itemRef('b');
const C = itemRef('c');
const CONCEPT = formatRef('CONCEPT', 'jp', 'shimei');
const SUBJECT = formatRef('DATA_SUBJECT', 'jp', 'all');
const LIST = formatRef('ITEM_SET', 'jp', 'list');

describe('an item tree that is remembered', () => {
  it('reads each node once, and of several asked for only those that it does not know', async () => {
    const { source, asked } = count();
    const items = rememberItems(source);
    expect([...(await items.items([A, B])).keys()]).toEqual([A, B]);
    expect([...(await items.items([B, C])).keys()]).toEqual([B, C]);
    expect([...(await items.items([C, A, A])).keys()]).toEqual([C, A]);
    expect(asked).toEqual([[A, B], [C]]);
  });

  it('reads each list once', async () => {
    const { source, asked } = count();
    const items = rememberItems(source);
    const below = await items.itemsBelow(A);
    expect(await items.itemsBelow(A)).toBe(below);
    expect(await items.itemsOfConcept(CONCEPT)).toBe(await items.itemsOfConcept(CONCEPT));
    expect(await items.itemsAbout(SUBJECT)).toBe(await items.itemsAbout(SUBJECT));
    expect(asked).toEqual([[A], [CONCEPT], [SUBJECT]]);
  });

  it('asks again for a node that is not there', async () => {
    const { source, asked } = count([]);
    const items = rememberItems(source);
    expect([...(await items.items([A])).keys()]).toEqual([]);
    expect([...(await items.items([A])).keys()]).toEqual([]);
    expect(asked).toEqual([[A], [A]]);
  });

  it('forgets what it read when it would hold more than it may, and still gives all that is asked for', async () => {
    const { source, asked } = count();
    const items = rememberItems(source, 2);
    await items.items([A, B]);
    expect([...(await items.items([A, C])).keys()]).toEqual([A, C]);
    expect([...(await items.items([A, B, C])).keys()].sort()).toEqual([A, B, C]);
    expect(asked).toEqual([[A, B], [C], [A, B]]);
  });

  it('does not keep a reading that failed', async () => {
    const { source } = count();
    let isDown = true;
    const items = rememberItems({
      ...source,
      itemsBelow: (node) => (isDown ? Promise.reject(new Error('down')) : source.itemsBelow(node)),
    });
    await expect(items.itemsBelow(A)).rejects.toThrow('down');
    isDown = false;
    expect((await items.itemsBelow(A)).map(({ id }) => id)).toEqual([A]);
  });
});

/** A tree of single nodes, and every question that was asked of it. */
function count(nodes: readonly ItemNodeRef[] = [A, B, C]): { source: ItemSource; asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  const hops = nodes.map(toHop);
  const read = (ids: readonly string[], found: readonly ItemHop[]): Promise<readonly ItemHop[]> => {
    asked.push(ids);
    return Promise.resolve(found);
  };
  return {
    asked,
    source: {
      items: async (ids) =>
        new Map((await read(ids, hops)).filter(({ id }) => ids.includes(id)).map((hop) => [hop.id, hop])),
      itemsBelow: (node) =>
        read(
          [node],
          hops.filter(({ id }) => id === node),
        ),
      itemsOfConcept: (concept) => read([concept], hops),
      itemsAbout: (subject) => read([subject], hops),
    },
  };
}

function itemRef(name: string): ItemNodeRef {
  return formatRef('INFORMATION_ITEM', 'jp', `list/${name}`);
}

function toHop(id: ItemNodeRef): ItemHop {
  return {
    id,
    sort: id,
    itemSet: LIST,
    up: [id, LIST],
    open: false,
    resolved: true,
    hasChildren: false,
    about: [],
    scope: 'jp',
    document: formatRef('SOURCE_DOCUMENT', 'jp', 'paper'),
    concerns: [],
  };
}
