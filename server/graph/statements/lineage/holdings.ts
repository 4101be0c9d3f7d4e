import { columns } from '../../columns.ts';
import type { HoldingHop } from '../../hops.ts';
import { statement } from '../../Statement.ts';
import { byConcernFamily } from './byConcernFamily.ts';
import { carriageColumn, hopColumn } from './hopColumns.ts';

const keepingHolding = columns({ holding: hopColumn<HoldingHop>(), carriage: carriageColumn });

const RETURN = `RETURN h.hop AS holding,
      [(h)-[c:CARRIES|EXCLUDES]->(i:Item) | {how: type(c), node: i.id, inferred: c.inferred}] AS carriage`;

/** Holdings of these endpoints. */
export const holdingsOf = statement({
  name: 'holdingsOf',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (e:Endpoint {id: id})
    MATCH (e)<-[:HELD_BY]-(h:Holding)
    ${RETURN}`,
  decode: keepingHolding,
});

/** Holdings of these endpoints whose list leaves something open. */
export const openHoldingsOf = statement({
  name: 'openHoldingsOf',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (e:Endpoint {id: id})
    MATCH (e)<-[:HELD_BY]-(h:Holding)
    WHERE h.listOpen = true
    ${RETURN}`,
  decode: keepingHolding,
});

/** Holdings whose list leaves something open and that concern one of these, all of one family, each once. */
export const openHoldingsConcerning = byConcernFamily((family) =>
  statement({
    name: `openHoldingsConcerning.${family}`,
    mode: 'READ',
    params: { ids: 'STRING_LIST' },
    text: `UNWIND $ids AS id
      MATCH (c:${family} {id: id})
      MATCH (c)<-[:CONCERNS]-(h:Holding)
      WITH DISTINCT h
      ${RETURN}`,
    decode: keepingHolding,
  }),
);

/** Holdings that keep, or are said not to keep, one of these item nodes, each once. */
export const holdingsMentioning = statement({
  name: 'holdingsMentioning',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (n:Item {id: id})
    MATCH (n)<-[:CARRIES|EXCLUDES]-(h:Holding)
    WITH DISTINCT h
    ${RETURN}`,
  decode: keepingHolding,
});

/** Holdings whose list leaves something open, or all holdings. */
export const allHoldings = statement({
  name: 'allHoldings',
  mode: 'READ',
  params: { onlyOpen: 'BOOLEAN' },
  text: `MATCH (h:Holding)
    WHERE NOT $onlyOpen OR h.listOpen = true
    ${RETURN}`,
  timeoutSeconds: 30,
  decode: keepingHolding,
});
