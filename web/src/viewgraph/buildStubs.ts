import type { AnswerNamedItems, AnswerStep } from './TraceAnswer.ts';
import type { ViewLine, ViewStub } from './ViewGraph.ts';

/** What papers say is not sent: a stub of its own for the subject, and one on the line for what is left out beside it. */
export function buildStubs(steps: readonly AnswerStep[], lines: readonly ViewLine[]): readonly ViewStub[] {
  const lineOfFlow = new Map(lines.flatMap((line) => line.flows.map((flow) => [flow, line] as const)));
  const stubs = steps.flatMap((step): readonly ViewStub[] => {
    const own = step.carriage === 'EXCLUDED' || step.itemCounts.excluded > 0;
    const items = own ? ownItems(step) : step.flow.excludes.flatMap(toNames);
    if (items.length === 0) return [];
    const line = lineOfFlow.get(step.flow.id);
    const from = step.from.id;
    return [
      {
        id: `stub ${step.flow.id}`,
        flow: step.flow.id,
        from,
        to: { id: step.to.id, name: step.to.name },
        line: line?.from === from ? line.id : undefined,
        items,
        own,
      },
    ];
  });
  return dropRepeated(stubs);
}

function ownItems(step: AnswerStep): readonly string[] {
  const excluded = step.items.nodes.filter((one) => one.carriage === 'EXCLUDED').map((one) => one.item.name);
  return excluded.length > 0 ? excluded : step.flow.excludes.flatMap(toNames);
}

/** The names in a list, with its open end as printed; the list's own name if its names are not known. */
export function toNames({ node }: AnswerNamedItems): readonly string[] {
  const names = node.children?.nodes.map((child) => child.name) ?? [];
  if (names.length === 0) return [node.name];
  const mark = node.openMark ?? '';
  return names.map((name, index) => (index === names.length - 1 ? `${name}${mark}` : name));
}

/** One line may stand for several flows that leave the same things out: said once. */
function dropRepeated(stubs: readonly ViewStub[]): readonly ViewStub[] {
  const kept = new Map<string, ViewStub>();
  for (const stub of stubs) {
    const key = JSON.stringify([stub.from, stub.to.id, stub.line, stub.items, stub.own]);
    if (!kept.has(key)) kept.set(key, stub);
  }
  return [...kept.values()];
}
