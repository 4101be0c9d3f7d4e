import type { HolderQuery, HolderSystemFragment, HoldingFactFragment } from '../../api/generated/graphql.ts';
import type { Contract } from '../../facts/contractTable.ts';
import type { FlowRow } from '../../facts/flowTable.ts';
import { unionChanges, type DayOfChange } from '../../facts/unionChanges.ts';

type Node = NonNullable<HolderQuery['node']>;
export type Certificate = Extract<Node, { readonly certificates: unknown }>['certificates']['nodes'][number];
export type Measure = Extract<Node, { readonly measures: unknown }>['measures']['nodes'][number];
export type HolderNode = Extract<Node, { readonly flowsIn: unknown }>;

/** A holder as its page shows it: its own facts with those of the systems it operates or houses. */
export interface Holder {
  readonly node: HolderNode;
  /** The systems it operates, then those it only houses; a system's page has none. */
  readonly systems: readonly HolderSystemFragment[];
  readonly holdings: readonly HoldingFactFragment[];
  readonly flows: readonly FlowRow[];
  readonly contracts: readonly Contract[];
  readonly certificates: readonly Certificate[];
  readonly measures: readonly Measure[];
  readonly changes: readonly DayOfChange[];
  /** How many findings are about it or rest on it. */
  readonly findings: number;
  /** Lists that are longer than what was asked for. */
  readonly cut: boolean;
}

/** The holder of an answer; undefined if the node is none. */
export function buildHolder({ node, findings }: HolderQuery): Holder | undefined {
  if (node === null || !('flowsIn' in node)) return undefined;
  const systems = systemsOf(node);
  const members = [node, ...systems];
  const ids = new Set(members.map(({ id }) => id));
  const holdings = uniqueById(members.flatMap((member) => member.holdings.nodes));
  const entering = members.flatMap(({ flowsIn }) => flowsIn.nodes);
  const leaving = members.flatMap(({ flowsOut }) => flowsOut.nodes);
  const flows = uniqueById([...entering, ...leaving]).map((flow): FlowRow => {
    const way = !ids.has(flow.from.id) ? 'IN' : ids.has(flow.to.id) ? 'INSIDE' : 'OUT';
    return { flow, way };
  });
  const contracts: readonly Contract[] = [
    ...('entrustments' in node ? node.entrustments.nodes : []),
    ...('linkages' in node ? node.linkages.nodes : []),
  ];
  return {
    node,
    systems,
    holdings,
    flows: [
      ...flows.filter(({ way }) => way === 'IN'),
      ...flows.filter(({ way }) => way === 'OUT'),
      ...flows.filter(({ way }) => way === 'INSIDE'),
    ],
    contracts,
    certificates: 'certificates' in node ? node.certificates.nodes : [],
    measures: 'measures' in node ? node.measures.nodes : [],
    changes: unionChanges([...holdings, ...flows.map(({ flow }) => flow), ...contracts].map(({ changes }) => changes)),
    findings: findings.totalCount,
    cut: members.some(({ holdings: kept, flowsIn, flowsOut }) => [kept, flowsIn, flowsOut].some(isCut)),
  };
}

function systemsOf(node: HolderNode): readonly HolderSystemFragment[] {
  const operated = 'systems' in node ? node.systems.nodes : [];
  const housed = 'housedSystems' in node ? node.housedSystems.nodes : [];
  return uniqueById([...operated, ...housed]);
}

function uniqueById<T extends { readonly id: string }>(nodes: readonly T[]): readonly T[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function isCut({ totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly unknown[] }): boolean {
  return totalCount > nodes.length;
}
