import type { Custody, TraceAnswer } from './TraceAnswer.ts';
import type { HopHeading, ViewBox, ViewGraph } from './ViewGraph.ts';
import { buildBoxes } from './buildBoxes.ts';
import { buildLines } from './buildLines.ts';
import { buildStubs } from './buildStubs.ts';
import { placeUnknowns } from './placeUnknowns.ts';

/** The picture of an answer before anything is folded, filtered or grouped: every stop, every flow, every unknown end that has a place. */
export function buildViewGraph(answer: TraceAnswer): ViewGraph {
  const unknowns = placeUnknowns(answer);
  const boxes = buildBoxes(answer, unknowns.byStop);
  const lines = buildLines(answer.steps);
  return { boxes, lines, stubs: buildStubs(answer.steps, lines), hops: buildHops(boxes, unknowns.byHop) };
}

/** One heading for each layer that has boxes, from left to right. */
function buildHops(boxes: readonly ViewBox[], endsByHop: ReadonlyMap<number, number>): readonly HopHeading[] {
  const layers = new Map<number, ViewBox[]>();
  for (const box of boxes) layers.set(box.layer, [...(layers.get(box.layer) ?? []), box]);
  return [...layers]
    .toSorted(([a], [b]) => a - b)
    .map(([layer, members]) => {
      const hop = members[0]?.hop;
      return {
        layer,
        hop,
        boxes: members.reduce((sum, box) => sum + (box.members?.length ?? 1), 0),
        custody: [...new Set(members.flatMap((box): readonly Custody[] => box.custody))],
        unknownEnds: hop === undefined ? 0 : (endsByHop.get(hop) ?? 0),
        truncated: members.some((box) => box.truncated),
      };
    });
}
