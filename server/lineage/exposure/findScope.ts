import type { EndpointHop } from '../../graph/hops.ts';
import type { RelationName } from '../../graph/statements/relations/relations.ts';
import type { EndpointRef } from '../../model/flow.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import type { HopSource } from '../sources/HopSource.ts';
import { compareTexts } from '../walk/orders.ts';
import { SCOPE_WHYS, type ScopeMember, type ScopeWhy } from './ExposureAnswer.ts';
import type { HolderRef } from './ExposureQuestion.ts';
import type { RecordReader } from './RecordReader.ts';

/** What is asked about, and the endpoints themselves, no others. */
export interface Scope {
  readonly members: readonly ScopeMember[];
  readonly endpoints: ReadonlyMap<EndpointRef, EndpointHop>;
}

/**
 * The holder; the systems that it operates or houses; of every system in it what stands on it and its parts, and so on
 * (trace-semantics.md §6). Each once, with the first reason; in the order of reasons, then of references.
 */
export async function findScope(holder: HolderRef, source: HopSource, reader: RecordReader): Promise<Scope> {
  const found = new Map<EndpointRef, ScopeWhy>([[holder, 'SELF']]);
  for (let fresh: readonly EndpointRef[] = [holder]; fresh.length > 0;) {
    const systems = fresh.filter((id) => isRefOf('SYSTEM', id));
    const holders = fresh.filter((id) => !isRefOf('SYSTEM', id));
    const operated = await source.systemsOf(holders);
    const joined: readonly (readonly [ScopeWhy, readonly EndpointRef[]])[] = [
      ['OPERATES', holders.flatMap((id) => (operated.get(id) ?? []).map((system) => system.id))],
      ['HOUSES', await follow(reader, 'systemsHoused', holders)],
      ['HOSTS', await follow(reader, 'systemsHosted', systems)],
      ['PART', await follow(reader, 'systemParts', systems)],
    ];
    const next: EndpointRef[] = [];
    for (const [why, ids] of joined) {
      for (const id of ids) {
        if (found.has(id)) continue;
        found.set(id, why);
        next.push(id);
      }
    }
    fresh = next;
  }
  const members = [...found]
    .map(([endpoint, why]) => ({ endpoint, why }))
    .sort((a, b) => SCOPE_WHYS.indexOf(a.why) - SCOPE_WHYS.indexOf(b.why) || compareTexts(a.endpoint, b.endpoint));
  const known = await source.endpoints([...found.keys()]);
  const endpoints = members.flatMap(({ endpoint }) => known.get(endpoint) ?? []);
  return { members, endpoints: new Map(endpoints.map((endpoint) => [endpoint.id, endpoint])) };
}

async function follow(
  reader: RecordReader,
  relation: Extract<RelationName, 'systemsHoused' | 'systemsHosted' | 'systemParts'>,
  owners: readonly Ref[],
): Promise<readonly EndpointRef[]> {
  if (owners.length === 0) return [];
  const found = await reader.related(relation, owners);
  return owners.flatMap((owner) => (found.get(owner) ?? []).map(({ id }) => id));
}
