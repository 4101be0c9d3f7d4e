import { describe, expect, it } from 'vitest';
import { NEAR_OPTIONS } from '../../../web/src/layout/LayoutGraph.ts';
import { layOut } from '../../../web/src/layout/layOut.ts';
import { chooseRows } from '../../../web/src/transform/chooseRows.ts';
import { compareGraphs } from '../../../web/src/transform/compareGraphs.ts';
import { findContext } from '../../../web/src/transform/findContext.ts';
import { findKnown } from '../../../web/src/transform/findKnown.ts';
import { countFar, foldFar } from '../../../web/src/transform/foldFar.ts';
import { groupBoxes } from '../../../web/src/transform/groupBoxes.ts';
import { firstDetail, levelOfDetail } from '../../../web/src/transform/levelOfDetail.ts';
import { moveFocus, type FocusKey } from '../../../web/src/layout/moveFocus.ts';
import { buildViewGraph } from '../../../web/src/viewgraph/buildViewGraph.ts';
import type { ViewBox, ViewGraph } from '../../../web/src/viewgraph/ViewGraph.ts';
import { drawnAnswer, drawnStep, drawnStop } from '../viewgraph/drawnAnswer.ts';

/** a → b → { c, d } → e; c and d are two unknown steps away. */
const graph = buildViewGraph(
  drawnAnswer(
    [
      drawnStop('a', 0),
      drawnStop('b', 1),
      drawnStop('c', 2, { unknownSteps: 2, carriage: 'UNKNOWN' }),
      drawnStop('d', 2, { unknownSteps: 3, carriage: 'UNKNOWN' }),
      drawnStop('e', 3),
    ],
    [
      drawnStep('a>b'),
      drawnStep('b>c', [], { carriage: 'UNKNOWN', reasons: ['OPEN_LIST'] }),
      drawnStep('b>d', [], { carriage: 'UNKNOWN', reasons: ['UNSTATED_ITEMS'] }),
      drawnStep('c>e'),
      drawnStep('d>e'),
    ],
  ),
);
const idsOf = (of: ViewGraph): readonly string[] => of.boxes.map((box) => box.id);

describe('folding what is far from known', () => {
  it('draws one box that says how many it stands for; no flow and no reason is lost', () => {
    const folded = foldFar(graph, '不明な先');
    expect(idsOf(folded)).toEqual(['a', 'b', 'group 2 far', 'e']);
    expect(folded.boxes[2]).toMatchObject({ members: ['c', 'd'], shape: 'GROUP', name: '不明な先', unknownSteps: 2 });
    expect(folded.lines.flatMap((line) => line.flows).toSorted()).toEqual(
      graph.lines.flatMap((line) => line.flows).toSorted(),
    );
    expect(folded.lines.find((line) => line.to === 'group 2 far')?.reasons).toEqual(['OPEN_LIST', 'UNSTATED_ITEMS']);
    expect(countFar(graph)).toBe(2);
  });

  it('leaves a picture without such boxes as it is', () => {
    const near = { ...graph, boxes: graph.boxes.slice(0, 2) };
    expect(foldFar(near, 'x')).toBe(near);
  });
});

describe('grouping', () => {
  it('joins the boxes of a layer by what they share; a group of one stays a box', () => {
    const grouped = groupBoxes(graph, (box) => ({ key: box.id === 'e' ? 'other' : 'same', name: '組' }));
    expect(idsOf(grouped)).toEqual(['a', 'b', 'group 2 same', 'e']);
  });
});

describe('focus and context', () => {
  it('is every way into and out of a box, and nothing beside', () => {
    const context = findContext(graph, 'c');
    expect(graph.boxes.filter((box) => context.has(box.id)).map((box) => box.id)).toEqual(['a', 'b', 'c', 'e']);
    expect(context.has('flow:b>d')).toBe(false);
  });
});

describe('不明だけ強調', () => {
  it('fades lines that are stated and boxes about which nothing is unknown', () => {
    const known = findKnown(graph);
    expect([known.has('flow:a>b'), known.has('flow:b>c')]).toEqual([true, false]);
    const stated = { ...graph.boxes[0], feet: [{ what: 'RULE', rule: { action: 'ERASE' } }] } as ViewBox;
    expect(findKnown({ ...graph, boxes: [stated] }).has('a')).toBe(true);
  });
});

describe('the rows of a box', () => {
  const box = (names: readonly string[], total = names.length): ViewBox => ({
    ...(graph.boxes[0] as ViewBox),
    items: names.map((name) => ({ id: name, name, carriage: 'CARRIED', inferred: false, unresolved: false })),
    counts: { carried: total, unknown: 0, excluded: 0 },
  });
  const names = Array.from({ length: 20 }, (_, index) => `項目${index}`);

  it('are three folded and twelve unfolded, and the rest is counted', () => {
    expect(chooseRows(box(names, 1000), false)).toMatchObject({ more: 997, filtered: 0 });
    expect(chooseRows(box(names, 1000), true)).toMatchObject({ more: 988 });
    expect(chooseRows(box(names.slice(0, 4)), false)).toMatchObject({ more: 0 });
  });

  it('are filtered by what their names contain, and what is hidden is counted', () => {
    const chosen = chooseRows(box(names), true, '１９');
    expect([chosen.rows.map((row) => row.name), chosen.filtered, chosen.more]).toEqual([['項目19'], 19, 0]);
  });
});

describe('levels of detail', () => {
  it('are near from 60 %, middle from 35 %, far below; large pictures begin far away', () => {
    expect([1, 0.6, 0.59, 0.35, 0.34].map(levelOfDetail)).toEqual(['NEAR', 'NEAR', 'MIDDLE', 'MIDDLE', 'FAR']);
    expect([4, 100, 2000].map(firstDetail)).toEqual(['NEAR', 'MIDDLE', 'FAR']);
  });
});

describe('what changed between two days', () => {
  it('is what came, went and looks different', () => {
    const later = {
      ...graph,
      boxes: graph.boxes.slice(1),
      lines: graph.lines.map((line) => (line.id === 'flow:c>e' ? { ...line, inferred: true } : line)),
    };
    const change = compareGraphs(graph, later);
    expect([[...change.added], [...change.removed], [...change.changed]]).toEqual([[], ['a'], ['flow:c>e']]);
  });
});

describe('moving the focus', () => {
  const sizes = {
    boxes: graph.boxes.map((box) => ({ id: box.id, layer: box.layer, width: 180, height: 100, anchor: 45 })),
    lines: graph.lines.map((line) => ({
      id: line.id,
      from: line.from,
      to: line.to,
      label: { width: 50, above: 20, below: 20 },
    })),
    stubs: [],
  };
  const layout = layOut(sizes, NEAR_OPTIONS);
  const go = (from: string | undefined, ...keys: readonly FocusKey[]): string | undefined =>
    keys.reduce((focus, key) => moveFocus(graph, layout, focus, key), from);

  it('begins at the first box, goes along lines to the right and back, and stays at the end of the way', () => {
    expect(go(undefined, 'RIGHT')).toBe('a');
    expect(go('a', 'RIGHT')).toBe('flow:a>b');
    expect(go('a', 'RIGHT', 'RIGHT')).toBe('b');
    expect(go('b', 'LEFT', 'LEFT')).toBe('a');
    expect(go('e', 'RIGHT')).toBe('e');
  });

  it('goes up and down within a layer, to the first and last layer, and from unknown to unknown around', () => {
    expect(go('c', 'DOWN')).toBe('d');
    expect(go('d', 'UP')).toBe('c');
    expect(go('c', 'UP')).toBe('c');
    expect([go('c', 'HOME'), go('a', 'END')]).toEqual(['a', 'e']);
    expect(go('a', 'UNKNOWN')).toBe('flow:b>c');
    expect(go('e', 'UNKNOWN')).toBe('flow:b>c');
  });
});
