import type { EvidencePartsFragment, MatterPageQuery } from '../../api/generated/graphql.ts';
import type { Contract } from '../../facts/contractTable.ts';
import { unionChanges, type DayOfChange } from '../../facts/unionChanges.ts';
import { collectPlaces } from './collectPlaces.ts';

type Node = NonNullable<MatterPageQuery['node']>;
export type MatterNode = Extract<Node, { readonly sheet: unknown }>;
export type SheetMeasure = MatterNode['measures']['nodes'][number];

/** A sheet as its page shows it. */
export interface Matter {
  readonly node: MatterNode;
  readonly contracts: readonly Contract[];
  /** Every place of this sheet that something on the page stands on. */
  readonly places: readonly EvidencePartsFragment[];
  readonly changes: readonly DayOfChange[];
  /** How many findings are about it or rest on it. */
  readonly findings: number;
}

/** The sheet of an answer; undefined if the node is none. */
export function buildMatter({ node, findings }: MatterPageQuery): Matter | undefined {
  if (node === null || !('sheet' in node)) return undefined;
  const contracts = [...node.entrustments.nodes, ...node.linkages.nodes];
  const dated = [...node.flows.nodes, ...node.holdings.nodes, ...contracts];
  return {
    node,
    contracts,
    places: collectPlaces(node, node.id),
    changes: unionChanges(dated.map(({ changes }) => changes)),
    findings: findings.totalCount,
  };
}
