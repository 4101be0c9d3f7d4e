import type { ListState } from '../../graph/hops.ts';
import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { Mentions } from '../law/carriageOf.ts';
import { groupBy } from './groupBy.ts';
import { leavesListOpen } from './HopSource.ts';

/** A flow or holding, as far as this index asks. */
interface Placed {
  readonly hop: ListState & { readonly correspondences?: readonly unknown[] };
  readonly mentions: Mentions;
}

/** Flows or holdings by an endpoint of theirs. */
export interface PlaceIndex<T> {
  readonly all: ReadonlyMap<EndpointRef, readonly T[]>;
  /** At each of these endpoints what mentions one of the nodes, leaves its list open or renames; one with little may give all it has. */
  readonly of: (
    endpoints: readonly EndpointRef[],
    nodes: readonly ItemNodeRef[],
  ) => ReadonlyMap<EndpointRef, readonly T[]>;
}

/** Where more than so many come together, what a question is about is looked up; fewer are sooner gone through. */
const CROWD = 8;

/** Indexes flows or holdings by an endpoint, and at crowded endpoints by what they mention: a hub costs what it has of the question. */
export function indexByPlace<T extends Placed>(
  facts: Iterable<T>,
  placeOf: (fact: T) => EndpointRef,
  crowd = CROWD,
): PlaceIndex<T> {
  const all = groupBy(facts, (fact) => [placeOf(fact)]);
  const crowds = new Map<EndpointRef, Crowd<T>>();
  for (const [place, here] of all) if (here.length > crowd) crowds.set(place, toCrowd(here));
  return {
    all,
    of: (endpoints, nodes) => {
      if (!endpoints.some((id) => crowds.has(id))) return all;
      return new Map(
        endpoints.map((id) => {
          const known = crowds.get(id);
          return [id, known === undefined ? (all.get(id) ?? []) : pick(known, nodes)];
        }),
      );
    },
  };
}

interface Crowd<T> {
  readonly all: readonly T[];
  /** What every question must hear of. */
  readonly loose: readonly T[];
  /** The others. */
  readonly byNode: ReadonlyMap<ItemNodeRef, readonly T[]>;
}

function toCrowd<T extends Placed>(all: readonly T[]): Crowd<T> {
  const isLoose = ({ hop }: T): boolean => leavesListOpen(hop) || (hop.correspondences ?? []).length > 0;
  const closed = all.filter((fact) => !isLoose(fact));
  return { all, loose: all.filter(isLoose), byNode: groupBy(closed, ({ mentions }) => mentions.keys()) };
}

function pick<T>({ all, loose, byNode }: Crowd<T>, nodes: readonly ItemNodeRef[]): readonly T[] {
  if (nodes.length >= all.length) return all;
  const named = new Set<T>();
  for (const node of nodes) for (const fact of byNode.get(node) ?? []) named.add(fact);
  return named.size === 0 ? loose : [...loose, ...named];
}
