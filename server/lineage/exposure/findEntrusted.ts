import { mattersAndBusiness, sortedUnique, subjectsOf } from '../../graph/build/concerns.ts';
import type { CarriageEdge, EngagementFact, ItemHop, ListState } from '../../graph/hops.ts';
import type { Entrustment } from '../../model/contract.ts';
import type { EndpointRef, ItemEdge } from '../../model/flow.ts';
import type { Matter } from '../../model/matter.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import { toMentions } from '../law/carriageOf.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { HopSource } from '../sources/HopSource.ts';
import type { PresenceFact } from './PresenceFact.ts';
import type { RecordReader } from './RecordReader.ts';

/** What these are entrusted with on any day, delegations included: one fact a contract and party. */
export async function findEntrusted(
  ids: readonly EndpointRef[],
  source: Pick<HopSource, 'engagementsOf'>,
  reader: RecordReader,
): Promise<readonly PresenceFact[]> {
  const found = await source.engagementsOf(ids);
  const engagements = ids.flatMap((id) => found.get(id) ?? []).filter(({ role }) => role === 'CONTRACTOR');
  const contracts = await reader.nodes(
    engagements.map(({ by }) => by).filter((by): by is Ref<'ENTRUSTMENT'> => isRefOf('ENTRUSTMENT', by)),
  );
  const all = [...contracts.values()];
  const matters = await reader.nodes(all.flatMap((contract) => contract.matters));
  const below = await reader.namedBelow(sortedUnique(all.flatMap(({ items }) => items.map(({ node }) => node))));
  const belowByNode = groupBy(
    below.map(({ hop }) => hop),
    ({ up }) => up,
  );
  const facts = engagements.flatMap((engagement) => {
    const contract = contracts.get(engagement.by as Ref<'ENTRUSTMENT'>);
    if (contract === undefined) return [];
    const here = contract.matters.flatMap((id) => matters.get(id) ?? []);
    const state = listStateOf(
      contract.items.flatMap(({ node }) => belowByNode.get(node) ?? []),
      contract.items,
    );
    return [toFact(engagement, contract, here, state)];
  });
  return [...groupBy(facts, ({ id, at }) => [`${id} ${at}`]).values()].flatMap(joinParts);
}

/** An organisation may be a party twice, as 乙 and 丙 with tasks of different periods: one fact with both. */
function joinParts(parts: readonly PresenceFact[]): readonly PresenceFact[] {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return parts;
  return [
    {
      ...first,
      authorities: parts.flatMap(({ authorities }) => authorities),
      planned: parts.some(({ planned }) => planned),
    },
  ];
}

function toFact(
  { organisation, authority }: EngagementFact,
  contract: Entrustment,
  matters: readonly Matter[],
  list: ListState,
): PresenceFact {
  return {
    why: 'ENTRUSTED',
    id: contract.id,
    at: organisation,
    sort: contract.id,
    document: contract.owner,
    matters: contract.matters,
    concerns: sortedUnique<Ref>([...mattersAndBusiness(matters), ...subjectsOf(matters)]),
    mentions: toMentions([...edges('CARRIES', contract.items), ...edges('EXCLUDES', contract.excludes)]),
    list,
    inferred: contract.basis === 'INFERRED',
    authorities: [authority],
    planned: authority.periods.some(({ planned }) => planned),
    access: contract.access.value,
  };
}

function edges(how: CarriageEdge['how'], items: readonly ItemEdge[]): readonly CarriageEdge[] {
  return items.map(({ node, basis }) => ({ how, node, inferred: basis === 'INFERRED' }));
}

/** As the loader stores it on flows and holdings. */
function listStateOf(below: readonly ItemHop[], items: readonly ItemEdge[]): ListState {
  return {
    unstated: items.length === 0,
    unresolved: below.some(({ resolved }) => !resolved),
    open: below.some(({ open }) => open),
  };
}
