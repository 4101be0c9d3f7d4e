import type { TraceRoute } from '../../state/routes/traceRoute.ts';
import { findContext } from '../../transform/findContext.ts';
import { findKnown } from '../../transform/findKnown.ts';
import { countFar, foldFar } from '../../transform/foldFar.ts';
import { groupBoxes } from '../../transform/groupBoxes.ts';
import type { ViewBox, ViewGraph } from '../../viewgraph/ViewGraph.ts';
import type { Texts } from '../../text/Texts.ts';
import type { LoadedTrace } from './loadTrace.ts';
import { formatCustody } from './pictureWords.ts';

/** The picture as the address wants it. */
export interface ShownTrace {
  readonly graph: ViewGraph;
  /** How many stops are folded away, and shown by their number. */
  readonly folded: number;
  readonly faded: ReadonlySet<string>;
  /** What of the picture is selected: a box, line or stub. */
  readonly selected: string | undefined;
}

/** A small answer is not folded: there is nothing to be gained. */
const FOLD_FROM = 12;

/** Remembers the last picture, so that it stays the same object until something changes it. */
export function createTraceShower(): (
  value: LoadedTrace,
  route: TraceRoute,
  texts: Texts,
  onWay: ReadonlySet<string> | undefined,
) => ShownTrace {
  let last:
    | { readonly key: string; readonly value: LoadedTrace; readonly graph: ViewGraph; readonly folded: number }
    | undefined;
  return (value, route, texts, onWay) => {
    const key = `${route.far} ${route.group ?? ''} ${texts.lang}`;
    if (last?.key !== key || last.value !== value) last = { key, value, ...transform(value.graph, route, texts) };
    const { graph, folded } = last;
    return { graph, folded, faded: findFaded(graph, route, onWay), selected: findSelected(graph, route.sel) };
  };
}

function transform(
  graph: ViewGraph,
  { far, group }: TraceRoute,
  texts: Texts,
): { readonly graph: ViewGraph; readonly folded: number } {
  if (group !== undefined) return { graph: groupBoxes(graph, (box) => toGroup(box, group, texts)), folded: 0 };
  const folded = graph.boxes.length >= FOLD_FROM ? countFar(graph) : 0;
  return { graph: far || folded === 0 ? graph : foldFar(graph, texts.trace.foldedFar), folded };
}

function toGroup(
  box: ViewBox,
  group: 'HOP' | 'HOLDER',
  texts: Texts,
): { readonly key: string; readonly name: string } | undefined {
  if (group === 'HOP') {
    const custody = formatCustody(box.custody, texts, 1);
    return {
      key: `${box.shape} ${custody}`,
      name: [custody, texts.trace.shape[box.shape]].filter((one) => one !== '').join('・'),
    };
  }
  const operator = box.details.find((detail) => detail.what === 'OPERATOR');
  const name = operator !== undefined && 'text' in operator ? operator.text : box.name;
  return { key: name, name };
}

function findFaded(
  graph: ViewGraph,
  { unknownOnly, center }: TraceRoute,
  onWay: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const faded = new Set<string>(unknownOnly ? findKnown(graph) : []);
  if (center !== undefined && graph.boxes.some((box) => box.id === center)) {
    const context = findContext(graph, center);
    for (const one of [...graph.boxes, ...graph.lines]) if (!context.has(one.id)) faded.add(one.id);
  }
  if (onWay === undefined) return faded;
  for (const { id, members = [] } of graph.boxes)
    if (!onWay.has(id) && !members.some((member) => onWay.has(member))) faded.add(id);
  for (const { id, flows } of graph.lines) if (!flows.some((flow) => onWay.has(flow))) faded.add(id);
  for (const { id, flow } of graph.stubs) if (!onWay.has(flow)) faded.add(id);
  return faded;
}

/** A flow is drawn as its line, or as its stub if nothing of it is sent; a folded box is in its group. */
function findSelected(graph: ViewGraph, sel: string | undefined): string | undefined {
  if (sel === undefined) return undefined;
  const line = graph.lines.find((one) => one.flows.includes(sel));
  if (line !== undefined) return line.id;
  const box = graph.boxes.find((one) => one.id === sel || one.members?.includes(sel) === true);
  return box?.id ?? graph.stubs.find((one) => one.flow === sel)?.id;
}
