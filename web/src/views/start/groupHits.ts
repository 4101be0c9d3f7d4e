import type { NodeKind } from '../../api/generated/enums.ts';

/** Hits of one kind. */
export interface HitGroup<H> {
  readonly kind: NodeKind;
  readonly hits: readonly H[];
}

/** Hits by kind, kinds in the order in which their best hit was found; inside a kind the server's order stays. */
export function groupHits<H extends { readonly node: { readonly kind: NodeKind } }>(
  hits: readonly H[],
): readonly HitGroup<H>[] {
  const groups = new Map<NodeKind, H[]>();
  for (const hit of hits) {
    const group = groups.get(hit.node.kind);
    if (group === undefined) groups.set(hit.node.kind, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}
