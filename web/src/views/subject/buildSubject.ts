import type { SubjectPageQuery } from '../../api/generated/graphql.ts';
import type { FlowRow } from '../../facts/flowTable.ts';
import { unionChanges, type DayOfChange } from '../../facts/unionChanges.ts';

type Node = NonNullable<SubjectPageQuery['node']>;
export type SubjectNode = Extract<Node, { readonly itemSets: unknown }>;
export type Matter = SubjectNode['matters']['nodes'][number];

/** A list, or a part of a list, that says that it is about somebody. */
export type About = SubjectNode['itemSets']['nodes'][number] | SubjectNode['informationItems']['nodes'][number];

/** A data subject as its page shows it. */
export interface Subject {
  readonly node: SubjectNode;
  readonly flows: readonly FlowRow[];
  readonly about: readonly About[];
  readonly changes: readonly DayOfChange[];
  /** Every number that papers print of it, each once. */
  readonly counts: readonly string[];
}

/** The data subject of an answer; undefined if the node is none. */
export function buildSubject({ node }: SubjectPageQuery): Subject | undefined {
  if (node === null || !('itemSets' in node)) return undefined;
  const flows: readonly FlowRow[] = [
    ...node.flowsOut.nodes.map((flow) => ({ flow, way: 'OUT' as const })),
    ...node.flowsIn.nodes.map((flow) => ({ flow, way: 'IN' as const })),
  ];
  const onSheets = node.matters.nodes.flatMap((matter) => countsOn(matter, node.id));
  return {
    node,
    flows,
    about: [...node.itemSets.nodes, ...node.informationItems.nodes],
    changes: unionChanges(flows.map(({ flow }) => flow.changes)),
    counts: [...new Set([...node.counts.map(({ count }) => count.printed), ...onSheets])],
  };
}

/** The numbers that a sheet prints of a subject. */
export function countsOn({ dataSubjects }: Matter, id: string): readonly string[] {
  return dataSubjects
    .filter(({ subject }) => subject.id === id)
    .flatMap(({ counts }) => counts.map(({ count }) => count.printed));
}
