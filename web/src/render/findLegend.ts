import type { Ring, ViewGraph } from '../viewgraph/ViewGraph.ts';

/** What a picture contains and a legend explains: nothing that is not there, everything that is. */
export type LegendEntry =
  | 'CARRIED'
  | 'UNKNOWN'
  | 'EXCLUDED'
  | 'NOT_STATED'
  | 'OUTSIDE'
  | 'UNDECIDED'
  | 'PASS_THROUGH'
  | 'PARTIAL'
  | 'UNRESOLVED'
  | 'ERASURE'
  | 'INFERRED'
  | 'TRUNCATED'
  | 'GROUP'
  | { readonly ring: Ring };

/** The entries for a picture, in a fixed order, rings last. */
export function findLegend({ boxes, lines, stubs }: ViewGraph): readonly LegendEntry[] {
  const has = {
    CARRIED: lines.some((line) => line.carriage === 'CARRIED'),
    UNKNOWN: lines.some((line) => line.carriage === 'UNKNOWN'),
    EXCLUDED: stubs.length > 0,
    NOT_STATED: boxes.some(
      (box) =>
        box.feet.some((foot) => foot.what === 'UNSTATED') || box.items.some((item) => item.carriage === 'UNKNOWN'),
    ),
    OUTSIDE: boxes.some((box) => box.custody.some((custody) => custody !== 'MUNICIPALITY' && custody !== 'UNDECIDED')),
    UNDECIDED: boxes.some((box) => box.custody.includes('UNDECIDED') || box.party === 'UNDECIDED'),
    PASS_THROUGH: boxes.some((box) => box.shape === 'PASS_THROUGH'),
    PARTIAL: boxes.some((box) => box.partial && box.items.length > 0),
    UNRESOLVED: boxes.some((box) => box.items.some((item) => item.unresolved)),
    ERASURE: boxes.some((box) => box.feet.some((foot) => foot.what === 'RULE')),
    INFERRED: lines.some((line) => line.inferred),
    TRUNCATED: boxes.some((box) => box.truncated),
    GROUP: boxes.some((box) => box.shape === 'GROUP'),
  } as const;
  const entries = (Object.keys(has) as (keyof typeof has)[]).filter((entry) => has[entry]);
  const rings = [...new Set(lines.flatMap((line) => line.networks.map((network) => network.ring)))].toSorted();
  return [...entries, ...rings.map((ring) => ({ ring }))];
}
