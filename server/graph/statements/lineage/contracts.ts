import { columns } from '../../columns.ts';
import type { ContractHop } from '../../hops.ts';
import { statement } from '../../Statement.ts';
import { carriageColumn, hopColumn } from './hopColumns.ts';

const contract = columns({ contract: hopColumn<ContractHop>(), carriage: carriageColumn });

const RETURN = `RETURN c.hop AS contract,
      [(c)-[e:CARRIES|EXCLUDES]->(i:Item) | {how: type(e), node: i.id, inferred: e.inferred}] AS carriage`;

/** Every entrustment. */
export const allEntrustments = statement({
  name: 'allEntrustments',
  mode: 'READ',
  params: {},
  text: `MATCH (c:Entrustment)
    WHERE c.hop IS NOT NULL
    ${RETURN}`,
  timeoutSeconds: 30,
  decode: contract,
});

/** Every linkage. */
export const allLinkages = statement({
  name: 'allLinkages',
  mode: 'READ',
  params: {},
  text: `MATCH (c:Linkage)
    WHERE c.hop IS NOT NULL
    ${RETURN}`,
  timeoutSeconds: 30,
  decode: contract,
});

/** These entrustments and linkages, without their items, in no order. */
export const contractsByIds = statement({
  name: 'contractsByIds',
  mode: 'READ',
  params: { ids: 'STRING_LIST' },
  text: `UNWIND $ids AS id
    MATCH (c:Fact {id: id})
    WHERE c.hop IS NOT NULL
    RETURN c.hop AS hop`,
  decode: columns({ hop: hopColumn<ContractHop>() }),
});
