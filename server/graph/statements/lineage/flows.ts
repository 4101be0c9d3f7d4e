import { columns } from '../../columns.ts';
import type { EndpointHop, FlowHop } from '../../hops.ts';
import { statement } from '../../Statement.ts';
import { byConcernFamily } from './byConcernFamily.ts';
import { carriageColumn, hopColumn } from './hopColumns.ts';

const carryingFlow = columns({
  flow: hopColumn<FlowHop>(),
  sender: hopColumn<EndpointHop>(),
  receiver: hopColumn<EndpointHop>(),
  carriage: carriageColumn,
});

/** Every carriage of the flow `f`: few edges, since they stand at the level that the paper states (model.md §2). */
const CARRIAGE = `[(f)-[c:CARRIES|EXCLUDES]->(i:Item) | {how: type(c), node: i.id, inferred: c.inferred}] AS carriage`;
const ENDS = `MATCH (f)-[:FROM]->(a:Endpoint)
    MATCH (f)-[:TO]->(b:Endpoint)`;
const RETURN = `RETURN f.hop AS flow, a.hop AS sender, b.hop AS receiver, ${CARRIAGE}`;

/** Flows that leave these endpoints. */
export const flowsLeaving = statement({
  name: 'flowsLeaving',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (e:Endpoint {id: id})
    MATCH (e)<-[:FROM]-(f:Flow)
    ${ENDS}
    ${RETURN}`,
  decode: carryingFlow,
});

/** Flows that enter these endpoints. */
export const flowsEntering = statement({
  name: 'flowsEntering',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (e:Endpoint {id: id})
    MATCH (e)<-[:TO]-(f:Flow)
    ${ENDS}
    ${RETURN}`,
  decode: carryingFlow,
});

/** Flows that leave these endpoints and leave their list open or rename something. */
export const looseFlowsLeaving = statement({
  name: 'looseFlowsLeaving',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (e:Endpoint {id: id})
    MATCH (e)<-[:FROM]-(f:Flow)
    WHERE f.loose = true
    ${ENDS}
    ${RETURN}`,
  decode: carryingFlow,
});

/** Flows that enter these endpoints and leave their list open or rename something. */
export const looseFlowsEntering = statement({
  name: 'looseFlowsEntering',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (e:Endpoint {id: id})
    MATCH (e)<-[:TO]-(f:Flow)
    WHERE f.loose = true
    ${ENDS}
    ${RETURN}`,
  decode: carryingFlow,
});

/** Flows whose list leaves something open and that concern one of these, all of one family, each once. */
export const openFlowsConcerning = byConcernFamily((family) =>
  statement({
    name: `openFlowsConcerning.${family}`,
    mode: 'READ',
    params: { ids: 'STRING_LIST' },
    text: `UNWIND $ids AS id
      MATCH (c:${family} {id: id})
      MATCH (c)<-[:CONCERNS]-(f:Flow)
      WITH DISTINCT f
      ${ENDS}
      ${RETURN}`,
    decode: carryingFlow,
  }),
);

/** Flows that carry or exclude one of these item nodes, each once. */
export const flowsMentioning = statement({
  name: 'flowsMentioning',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (n:Item {id: id})
    MATCH (n)<-[:CARRIES|EXCLUDES]-(f:Flow)
    WITH DISTINCT f
    ${ENDS}
    ${RETURN}`,
  decode: carryingFlow,
});

/** Flows on which something becomes one of these item nodes, each once. */
export const flowsBecoming = statement({
  name: 'flowsBecoming',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (n:Item {id: id})
    MATCH (n)<-[:BECOMES]-(f:Flow)
    WITH DISTINCT f
    ${ENDS}
    ${RETURN}`,
  decode: carryingFlow,
});

/** Those of these item nodes that become something on some flow, each once. */
export const renamedItems = statement({
  name: 'renamedItems',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (n:Item {id: id})
    MATCH (n)<-[:CORRESPONDS]-(:Flow)
    RETURN DISTINCT n.id AS id`,
  decode: columns({ id: 'STRING' }),
});

/** Flows whose list leaves something open, or all flows. */
export const allFlows = statement({
  name: 'allFlows',
  mode: 'READ',
  params: { onlyOpen: 'BOOLEAN' },
  text: `MATCH (f:Flow)
    WHERE NOT $onlyOpen OR f.listOpen = true
    ${ENDS}
    ${RETURN}`,
  timeoutSeconds: 30,
  decode: carryingFlow,
});

/** How many flows the record has: decides whether they are held in memory. */
// allow PatternsBeginAnchoredRule: a count of one label, once a revision.
export const countFlows = statement({
  name: 'countFlows',
  mode: 'READ',
  params: {},
  text: 'MATCH (f:Flow) RETURN count(f) AS count',
  decode: columns({ count: 'INTEGER' }),
});
