import type { EffectPartsFragment, EvidencePartsFragment, ItemEdgePartsFragment } from '../api/generated/graphql.ts';
import type { Texts } from '../text/Texts.ts';

/** A fact with what is not known of it, in words. */
export interface UnknownFact {
  readonly id: string;
  readonly name: string;
  readonly unknowns: readonly string[];
  readonly evidence: readonly EvidencePartsFragment[];
}

/** What the list and the period of a fact leave unknown. */
export function listOpen(
  items: readonly ItemEdgePartsFragment[],
  { reasons }: Pick<EffectPartsFragment, 'reasons'>,
  { unknownReason }: Texts['words'],
): readonly string[] {
  const list = [
    ...(items.length === 0 ? [unknownReason.UNSTATED_ITEMS] : []),
    ...(items.some(({ node }) => !node.resolved) ? [unknownReason.UNRESOLVED_LIST] : []),
    ...(items.some(({ node }) => node.open) ? [unknownReason.OPEN_LIST] : []),
  ];
  return [...list, ...reasons.map((reason) => unknownReason[reason])];
}
