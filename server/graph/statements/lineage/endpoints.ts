import { columns } from '../../columns.ts';
import type { EndpointHop, EngagementFact } from '../../hops.ts';
import { statement } from '../../Statement.ts';
import { hopColumn } from './hopColumns.ts';

const endpoint = columns({ endpoint: hopColumn<EndpointHop>() });
const engagement = columns({ engagement: hopColumn<EngagementFact>() });

/** These endpoints. */
export const endpointsByIds = statement({
  name: 'endpointsByIds',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (e:Endpoint {id: id})
    RETURN e.hop AS endpoint`,
  decode: endpoint,
});

/** The systems that these operate. */
export const systemsOperatedBy = statement({
  name: 'systemsOperatedBy',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (o:Endpoint {id: id})
    MATCH (o)<-[:OPERATED_BY]-(s:Endpoint)
    RETURN s.hop AS endpoint`,
  decode: endpoint,
});

/** Every endpoint. */
// allow PatternsBeginAnchoredRule: a snapshot reads every endpoint, once a revision.
export const allEndpoints = statement({
  name: 'allEndpoints',
  mode: 'READ',
  params: {},
  text: `MATCH (e:Endpoint)
    RETURN e.hop AS endpoint`,
  timeoutSeconds: 30,
  decode: endpoint,
});

/** The parts that these have in entrustments and linkages. */
export const engagementsOf = statement({
  name: 'engagementsOf',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (o:Endpoint {id: id})
    MATCH (o)<-[p:PARTY|PARTNER]-(f:Fact)
    WHERE p.engagement IS NOT NULL
    RETURN p.engagement AS engagement`,
  decode: engagement,
});

/** Every engagement. */
// allow PatternsBeginAnchoredRule: a snapshot reads every engagement, once a revision.
export const allEngagements = statement({
  name: 'allEngagements',
  mode: 'READ',
  params: {},
  text: `MATCH (o:Organisation)
    MATCH (o)<-[p:PARTY|PARTNER]-(f:Fact)
    WHERE p.engagement IS NOT NULL
    RETURN p.engagement AS engagement`,
  timeoutSeconds: 30,
  decode: engagement,
});
