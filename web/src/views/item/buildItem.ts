import type { ItemPageQuery } from '../../api/generated/graphql.ts';
import { unionChanges, type DayOfChange } from '../../facts/unionChanges.ts';

type Node = NonNullable<ItemPageQuery['node']>;
export type ItemNode = Extract<Node, { readonly path: unknown }>;
export type Trace = ItemPageQuery['trace'];
export type Stop = Trace['stops'][number];
export type Step = Trace['steps'][number];
export type Classification = ItemNode['classifications'][number];

/** An item as its page shows it. */
export interface Item {
  readonly node: ItemNode;
  readonly trace: Trace;
  /** Where it is: everything it reaches but the people it is about, those that keep it first. */
  readonly places: readonly Stop[];
  readonly steps: readonly Step[];
  /** Its own classifications, then those of its set that it takes part in. */
  readonly classifications: readonly Classification[];
  readonly changes: readonly DayOfChange[];
  /** How many findings are about it or rest on it. */
  readonly findings: number;
}

/** The item of an answer; undefined if the node is none. */
export function buildItem({ node, trace, findings }: ItemPageQuery): Item | undefined {
  if (node === null || !('path' in node)) return undefined;
  const places = trace.stops.filter(({ endpoint }) => endpoint.kind !== 'DATA_SUBJECT');
  return {
    node,
    trace,
    places: [...places.filter(isKept), ...places.filter((stop) => !isKept(stop))],
    steps: trace.steps,
    classifications: [...node.classifications, ...node.itemSet.classifications],
    changes: unionChanges([trace.changes]),
    findings: findings.totalCount,
  };
}

function isKept({ held }: Stop): boolean {
  return held === 'CARRIED';
}
