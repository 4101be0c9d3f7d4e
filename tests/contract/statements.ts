import { columns } from '../../server/graph/columns.ts';
import { statement } from '../../server/graph/Statement.ts';

/** Statements that only the contract of the port itself uses. */
export const createEndpoint = statement({
  name: 'contract.createEndpoint',
  mode: 'WRITE',
  params: { id: 'STRING', name: 'STRING' },
  text: 'CREATE (n:Endpoint {id: $id, name: $name}) RETURN n.id AS id',
  decode: columns({ id: 'STRING' }),
});

export const listEndpoints = statement({
  name: 'contract.listEndpoints',
  mode: 'READ',
  params: {},
  text: 'MATCH (n:Endpoint) RETURN n.id AS id, n.name AS name ORDER BY n.id',
  decode: columns({ id: 'STRING', name: 'STRING' }),
});

export const findEndpoint = statement({
  name: 'contract.findEndpoint',
  mode: 'READ',
  params: { id: 'STRING' },
  text: 'MATCH (n:Endpoint {id: $id}) RETURN n.id AS id, n.name AS name',
  decode: columns({ id: 'STRING', name: 'STRING' }),
});

export const renameEndpoint = statement({
  name: 'contract.renameEndpoint',
  mode: 'WRITE',
  params: { id: 'STRING', name: 'STRING' },
  text: 'MATCH (n:Endpoint {id: $id}) SET n.name = $name RETURN n.id AS id',
  decode: columns({ id: 'STRING' }),
});

export const putItems = statement({
  name: 'contract.putItems',
  mode: 'WRITE',
  params: { rows: 'ROWS' },
  text: `
    UNWIND $rows AS row
    MERGE (n:Item {id: row.id})
    SET n += row.props
    RETURN count(n) AS written`,
  decode: columns({ written: 'INTEGER' }),
});

export const replaceItem = statement({
  name: 'contract.replaceItem',
  mode: 'WRITE',
  params: { id: 'STRING', props: 'MAP' },
  text: 'MATCH (n:Item {id: $id}) SET n = $props SET n.id = $id RETURN n.id AS id',
  decode: columns({ id: 'STRING' }),
});

export const listItems = statement({
  name: 'contract.listItems',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: 'UNWIND $ids AS id MATCH (n:Item {id: id}) RETURN n {.*} AS item',
  decode: (row) => columns({ item: 'MAP' })(row).item,
});

export const countItems = statement({
  name: 'contract.countItems',
  mode: 'READ',
  params: {},
  text: 'MATCH (n:Item) RETURN count(n) AS count',
  decode: (row) => columns({ count: 'INTEGER' })(row).count,
});

/** The form of engines.md rule 5. */
export const pageItems = statement({
  name: 'contract.pageItems',
  mode: 'READ',
  params: { afterSort: 'STRING', afterId: 'STRING', limit: 'INTEGER' },
  text: `
    MATCH (n:Item)
    WHERE n.sort >= $afterSort AND (n.sort > $afterSort OR n.id > $afterId)
    WITH n ORDER BY n.sort, n.id LIMIT $limit
    RETURN n {.id, .sort} AS page`,
  decode: (row) => columns({ id: 'STRING', sort: 'STRING' })(columns({ page: 'MAP' })(row).page),
});
