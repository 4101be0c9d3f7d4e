import { columns } from '../../columns.ts';
import type { ItemHop } from '../../hops.ts';
import { statement } from '../../Statement.ts';
import { hopColumn } from './hopColumns.ts';

const item = columns({ item: hopColumn<ItemHop>() });

/** These nodes and everything below them; the parser nests no deeper than the bound (manifest/itemList). */
export const itemsBelow = statement({
  name: 'itemsBelow',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (r:Item {id: id})
    MATCH (r)<-[:CHILD_OF*0..40]-(n:Item)
    RETURN DISTINCT n.hop AS item`,
  decode: item,
});

/** The same, each with its name and whether it has classifications (`buildNodeRow`): what is said of many items without reading their facts. */
export const namedItemsBelow = statement({
  name: 'namedItemsBelow',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (r:Item {id: id})
    MATCH (r)<-[:CHILD_OF*0..40]-(n:Item)
    RETURN DISTINCT n.hop AS item, n.name AS name, n.classified AS classified`,
  decode: columns({ item: hopColumn<ItemHop>(), name: 'STRING', classified: 'BOOLEAN?' }),
});

/** The items that a concept is assigned to. */
export const itemsOfConcept = statement({
  name: 'itemsOfConcept',
  mode: 'READ',
  params: { id: 'STRING' },
  text: `MATCH (c:Fact {id: $id})
    MATCH (c)<-[:ASSIGNED_TO]-(n:Item)
    RETURN n.hop AS item`,
  decode: item,
});

/** The item nodes that themselves say that they are about a subject. */
export const itemsSaidAbout = statement({
  name: 'itemsSaidAbout',
  mode: 'READ',
  params: { id: 'STRING' },
  text: `MATCH (s:Endpoint {id: $id})
    MATCH (s)<-[:ABOUT]-(n:Item)
    RETURN n.hop AS item`,
  decode: item,
});
