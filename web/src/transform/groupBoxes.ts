import type { AnswerCounts } from '../viewgraph/TraceAnswer.ts';
import type { ViewBox, ViewGraph, ViewLine } from '../viewgraph/ViewGraph.ts';

/** A group to draw instead of its boxes; `key` tells groups apart. */
export interface Group {
  readonly key: string;
  readonly name: string;
}

/**
 * Draws one box for all that belong to a group within one layer (a group of one stays as it is). Lines to members lead to the group; alike ones
 * become one, which keeps all its flows; those inside a group go with it, counted by its members.
 */
export function groupBoxes(graph: ViewGraph, groupOf: (box: ViewBox) => Group | undefined): ViewGraph {
  const groups = new Map<string, { readonly group: Group; readonly members: ViewBox[] }>();
  for (const box of graph.boxes) {
    const group = groupOf(box);
    if (group === undefined) continue;
    const id = `group ${box.layer} ${group.key}`;
    groups.set(id, { group, members: [...(groups.get(id)?.members ?? []), box] });
  }
  const target = new Map<string, string>();
  for (const [id, { members }] of groups) if (members.length > 1) for (const box of members) target.set(box.id, id);
  if (target.size === 0) return graph;
  const drawn = new Set<string>();
  const boxes = graph.boxes.flatMap((box) => {
    const id = target.get(box.id);
    if (id === undefined) return [box];
    if (drawn.has(id)) return [];
    drawn.add(id);
    const found = groups.get(id);
    return found === undefined ? [box] : [toGroupBox(id, found.group, found.members)];
  });
  const lines = joinLines(graph.lines.map((line) => redirect(line, target)));
  const lineIds = new Map(lines.flatMap((line) => line.flows.map((flow) => [flow, line.id] as const)));
  const stubs = graph.stubs.map((stub) => ({
    ...stub,
    from: target.get(stub.from) ?? stub.from,
    line: stub.line === undefined ? undefined : lineIds.get(stub.flow),
  }));
  return { ...graph, boxes, lines, stubs };
}

function toGroupBox(id: string, group: Group, members: readonly ViewBox[]): ViewBox {
  const [first] = members;
  return {
    id,
    kind: 'GROUP',
    name: group.name,
    shape: 'GROUP',
    party: 'NAMED',
    custody: [...new Set(members.flatMap((box) => box.custody))],
    hop: first?.hop,
    layer: first?.layer ?? 0,
    carriage: members.every((box) => box.carriage === 'UNKNOWN') ? 'UNKNOWN' : 'CARRIED',
    inferred: members.every((box) => box.inferred),
    partial: members.some((box) => box.partial),
    truncated: members.some((box) => box.truncated),
    unknownSteps: Math.min(...members.map((box) => box.unknownSteps)),
    details: [],
    items: [],
    counts: members.reduce<AnswerCounts>((most, { counts }) => maxCounts(most, counts), {
      carried: 0,
      unknown: 0,
      excluded: 0,
    }),
    feet: [],
    unknownEnds: members.reduce((sum, box) => sum + box.unknownEnds, 0),
    members: members.map((box) => box.id),
  };
}

function maxCounts(a: AnswerCounts, b: AnswerCounts): AnswerCounts {
  return {
    carried: Math.max(a.carried, b.carried),
    unknown: Math.max(a.unknown, b.unknown),
    excluded: Math.max(a.excluded, b.excluded),
  };
}

function redirect(line: ViewLine, target: ReadonlyMap<string, string>): ViewLine {
  return { ...line, from: target.get(line.from) ?? line.from, to: target.get(line.to) ?? line.to };
}

/** What stays outside groups keeps its look; inside one drawn pair, lines of one carriage and first network are one. */
function joinLines(lines: readonly ViewLine[]): readonly ViewLine[] {
  const joined = new Map<string, ViewLine>();
  for (const line of lines) {
    const key = `${line.from}\n${line.to}\n${line.carriage}\n${line.networks.map((network) => network.ring).join()}`;
    const same = line.from.startsWith('group ') || line.to.startsWith('group ') ? joined.get(key) : undefined;
    if (line.from === line.to && line.from.startsWith('group ')) continue;
    if (same === undefined) joined.set(joined.has(key) ? `${key}\n${line.id}` : key, line);
    else
      joined.set(key, {
        ...same,
        flows: [...same.flows, ...line.flows],
        both: same.both || line.both,
        inferred: same.inferred && line.inferred,
        reasons: [...new Set([...same.reasons, ...line.reasons])],
      });
  }
  return [...joined.values()];
}
