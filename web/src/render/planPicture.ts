import type { MeasureText } from '../layout/estimateWidth.ts';
import {
  FAR_OPTIONS,
  MIDDLE_OPTIONS,
  NEAR_OPTIONS,
  type LayoutGraph,
  type LayoutOptions,
} from '../layout/LayoutGraph.ts';
import type { Detail } from '../transform/levelOfDetail.ts';
import type { ViewGraph, ViewLine } from '../viewgraph/ViewGraph.ts';
import type { PictureWords } from './PictureWords.ts';
import { SLANT } from './drawBox.ts';
import { planBox, type BoxPlan } from './planBox.ts';
import { planLine, type LinePlan } from './planLine.ts';
import { planStub, type StubPlan } from './planStub.ts';

/** What is opened and looked for in the boxes. */
export interface PictureChoice {
  readonly unfolded: ReadonlySet<string>;
  readonly filter: string;
}

/** Everything that is written in a picture, and the sizes that follow: what the layout needs. */
export interface PicturePlan {
  readonly graph: ViewGraph;
  readonly detail: Detail;
  readonly words: PictureWords;
  readonly boxes: ReadonlyMap<string, BoxPlan>;
  readonly lines: ReadonlyMap<string, LinePlan>;
  readonly stubs: ReadonlyMap<string, StubPlan>;
  readonly layoutGraph: LayoutGraph;
  readonly options: LayoutOptions;
}

const OPTIONS: Readonly<Record<Detail, LayoutOptions>> = {
  NEAR: NEAR_OPTIONS,
  MIDDLE: MIDDLE_OPTIONS,
  FAR: FAR_OPTIONS,
};

/** Plans a picture at a level of detail. Far away nothing is written, so nothing is measured. */
export function planPicture(
  graph: ViewGraph,
  detail: Detail,
  choice: PictureChoice,
  words: PictureWords,
  measure: MeasureText,
): PicturePlan {
  const boxes = new Map(
    graph.boxes.map((box) => {
      const one = { unfolded: choice.unfolded.has(box.id), filter: choice.filter };
      return [box.id, planBox(box, detail, one, words, measure)] as const;
    }),
  );
  const near = detail === 'NEAR';
  const lines = new Map(
    graph.lines.map((line) => [line.id, near ? planLine(line, words, measure) : wordless(line)] as const),
  );
  const stubs = new Map(near ? graph.stubs.map((stub) => [stub.id, planStub(stub, words, measure)] as const) : []);
  const layoutGraph: LayoutGraph = {
    boxes: [...boxes.values()].map(({ box, width, height, anchor }) => ({
      id: box.id,
      layer: box.layer,
      width,
      height,
      anchor,
      slant: box.shape === 'PASS_THROUGH' && detail !== 'FAR' ? SLANT : undefined,
    })),
    lines: [...lines.values()].map(({ line, width, aboveHeight, belowHeight }) => ({
      id: line.id,
      from: line.from,
      to: line.to,
      label: { width, above: aboveHeight, below: belowHeight },
    })),
    stubs: [...stubs.values()].map(({ stub, width, height }) => ({
      id: stub.id,
      from: stub.from,
      line: stub.line,
      width,
      height,
    })),
  };
  return { graph, detail, words, boxes, lines, stubs, layoutGraph, options: OPTIONS[detail] };
}

function wordless(line: ViewLine): LinePlan {
  const rings = line.networks.map((network) => ({ network, above: [], below: [], width: 0 }));
  return { line, rings, below: [], width: 0, aboveHeight: 0, belowHeight: 0 };
}
