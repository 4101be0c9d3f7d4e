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

export const countEndpoints = statement({
  name: 'contract.countEndpoints',
  mode: 'READ',
  params: {},
  text: 'MATCH (n:Endpoint) RETURN count(n) AS count',
  decode: columns({ count: 'INTEGER' }),
});
