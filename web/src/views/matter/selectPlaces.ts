import type { EvidencePartsFragment } from '../../api/generated/graphql.ts';
import type { Matter } from './buildMatter.ts';
import { collectPlaces } from './collectPlaces.ts';

/** What the address selects on a sheet: a place, or a fact with its places. */
export interface Selected {
  /** The heading of its panel: the place, or the fact's name. */
  readonly title: string;
  readonly places: readonly EvidencePartsFragment[];
}

/** The places that `sel` names, as a place or as the reference of a fact; none found: `places` is empty. */
export function selectPlaces({ node, places }: Matter, sel: string | undefined): Selected | undefined {
  if (sel === undefined) return undefined;
  const named = places.filter(({ place }) => place === sel);
  if (named.length > 0) return { title: sel, places: named };
  const facts = [
    ...node.flows.nodes,
    ...node.holdings.nodes,
    ...node.entrustments.nodes,
    ...node.linkages.nodes,
    ...node.measures.nodes,
    ...node.notes.nodes,
    ...node.decisions,
    ...node.attachments,
  ];
  const fact = facts.find(({ id }) => id === sel);
  return { title: fact?.name ?? sel, places: fact === undefined ? [] : collectPlaces(fact, node.id) };
}
