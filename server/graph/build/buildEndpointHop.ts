import type { DataSubject } from '../../model/item.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Department } from '../../model/municipality.ts';
import type { Organisation, System } from '../../model/system.ts';
import type { EndpointHop } from '../hops.ts';
import { familyOf } from '../kinds.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** A node that flows may begin or end at. */
export type EndpointNode = DataSubject | System | Organisation | Department;

/** Whether flows may begin or end at the node. */
export function isEndpoint(node: RecordNode): node is EndpointNode {
  return familyOf(node.kind) === 'Endpoint';
}

/** What a walk knows of an endpoint. */
export function buildEndpointHop(node: EndpointNode, index: RecordIndex): EndpointHop {
  const base = { id: node.id, kind: node.kind, sort: index.sortOf(node.id), scope: node.scope };
  switch (node.kind) {
    case 'DATA_SUBJECT':
      return { ...base, party: 'NAMED', passesOnUnstated: false, peopleStated: index.peopleStated(node.id) };
    case 'SYSTEM': {
      const passesOnUnstated = node.passesOn !== undefined;
      const operator = node.operator === undefined ? {} : { operator: node.operator.value };
      return { ...base, party: node.party, passesOnUnstated, ...operator, placeStated: node.places.length > 0 };
    }
    case 'ORGANISATION':
    case 'DEPARTMENT':
      return { ...base, party: node.party, passesOnUnstated: false };
  }
}
