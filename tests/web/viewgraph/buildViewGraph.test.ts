import { describe, expect, it } from 'vitest';
import { buildViewGraph } from '../../../web/src/viewgraph/buildViewGraph.ts';
import { toRing } from '../../../web/src/viewgraph/toRing.ts';
import { toShape } from '../../../web/src/viewgraph/toShape.ts';
import { drawnAnswer, drawnStep, drawnStop } from './drawnAnswer.ts';

describe('a view graph', () => {
  it('has a box for every stop and a line for every flow, in layers by hop', () => {
    const graph = buildViewGraph(
      drawnAnswer(
        [drawnStop('subject', 0), drawnStop('a', 1), drawnStop('b', 2)],
        [drawnStep('subject>a'), drawnStep('a>b', ['LGWAN'])],
      ),
    );
    expect(graph.boxes.map(({ id, layer, shape }) => [id, layer, shape])).toEqual([
      ['subject', 0, 'SUBJECT'],
      ['a', 1, 'SERVER'],
      ['b', 2, 'SERVER'],
    ]);
    expect(graph.lines.map(({ from, to, networks }) => [from, to, networks.map(({ ring }) => ring)])).toEqual([
      ['subject', 'a', ['UNSTATED']],
      ['a', 'b', ['LGWAN']],
    ]);
    expect(graph.hops).toMatchObject([{ hop: 0 }, { hop: 1, custody: ['MUNICIPALITY'] }, { hop: 2 }]);
  });

  it('runs from left to right upstream too, and keeps signed hops with BOTH', () => {
    const stops = [drawnStop('a', 0), drawnStop('b', 1)];
    expect(
      buildViewGraph(drawnAnswer(stops, [drawnStep('b>a')], { direction: 'UPSTREAM' })).boxes.map(({ layer }) => layer),
    ).toEqual([-0, -1]);
    const both = [drawnStop('a', 0), drawnStop('b', -1), drawnStop('c', 1)];
    expect(buildViewGraph(drawnAnswer(both, [], { direction: 'BOTH' })).hops.map(({ hop }) => hop)).toEqual([-1, 0, 1]);
  });

  it('draws flows that look alike as one line and opposite ones with two heads; different ones apart', () => {
    const steps = [
      drawnStep('a>b', ['LGWAN']),
      { ...drawnStep('b>a', ['LGWAN']) },
      drawnStep('a>b', ['INTERNET']),
      drawnStep('a>b', ['LGWAN'], { carriage: 'UNKNOWN', reasons: ['OPEN_LIST'] }),
    ];
    const { lines } = buildViewGraph(drawnAnswer([drawnStop('a', 0), drawnStop('b', 1)], steps));
    expect(lines.map(({ both, flows, carriage }) => [both, flows.length, carriage])).toEqual([
      [true, 2, 'CARRIED'],
      [false, 1, 'CARRIED'],
      [false, 1, 'UNKNOWN'],
    ]);
  });

  it('never draws a line for what is stated as not sent: a stub, at a box beyond the last layer if its sender was not reached', () => {
    const graph = buildViewGraph(drawnAnswer([], [drawnStep('a-xb', [], { hop: null })]));
    expect(graph.lines).toEqual([]);
    expect(graph.boxes).toMatchObject([{ id: 'a', layer: 0, details: [{ what: 'NOT_REACHED' }] }]);
    expect(graph.stubs).toMatchObject([{ from: 'a', items: ['顔写真'], own: true, to: { name: '名前b' } }]);
  });

  it('shows what is left out beside the subject on the line itself', () => {
    const graph = buildViewGraph(
      drawnAnswer([drawnStop('a', 0), drawnStop('b', 1)], [drawnStep('a>b', ['INTERNET'], { excludes: ['氏名'] })]),
    );
    expect(graph.stubs).toMatchObject([{ line: graph.lines[0]?.id, items: ['氏名'], own: false }]);
  });

  it('gives every holder a foot, "not stated" where no paper says, and none to persons and pass-throughs', () => {
    const rule = { action: 'ERASE', trigger: '受信', delay: 'P1W', automatic: null } as const;
    const stops = [
      drawnStop('subject', 0),
      drawnStop('a', 1),
      drawnStop('b', 1, { holdings: [{ id: 'h', retention: [rule, rule] }] }),
      drawnStop('c', 1, { endpoint: { id: 'c', kind: 'SYSTEM', name: 'c', recordsNothing: { value: true } } }),
    ];
    expect(buildViewGraph(drawnAnswer(stops, [])).boxes.map(({ feet }) => feet)).toEqual([
      [],
      [{ what: 'UNSTATED' }],
      [{ what: 'RULE', rule }],
      [],
    ]);
  });

  it('counts unknown ends at the stop they are about, and in its layer; a flow’s in the layer it leads to', () => {
    const stops = [drawnStop('a', 0, { holdings: [{ id: 'h', retention: [] }] }), drawnStop('b', 1)];
    const step = drawnStep('a>b');
    const at = (id: string): { id: string; kind: string; name: string } => ({ id, kind: 'X', name: id });
    const unknowns = [
      { reason: 'ELSEWHERE', at: at('b'), flows: [], holdings: [] },
      { reason: 'OPEN_LIST', at: at('h'), flows: [], holdings: [] },
      { reason: 'OPEN_LIST', at: at(step.flow.id), flows: [], holdings: [] },
      { reason: 'FLOWS_NOT_IN_RECORD', at: at('attachment'), flows: [], holdings: [] },
    ];
    const graph = buildViewGraph(drawnAnswer(stops, [step], { unknowns }));
    expect(graph.boxes.map(({ unknownEnds }) => unknownEnds)).toEqual([1, 1]);
    expect(graph.hops.map(({ unknownEnds }) => unknownEnds)).toEqual([1, 2]);
  });
});

describe('rings and shapes', () => {
  it('follow the notation; a kind that is not known is その他の網', () => {
    expect(['INTERNET', 'POST', 'TELEPHONE', 'WIFI', 'SOMETHING', 'UNSTATED'].map(toRing)).toEqual([
      'INTERNET',
      'HAND',
      'PERSON',
      'OTHER',
      'OTHER',
      'UNSTATED',
    ]);
    expect(
      toShape({ id: 'x', kind: 'SYSTEM', name: 'x', systemKind: 'TERMINAL', recordsNothing: { value: true } }),
    ).toBe('PASS_THROUGH');
    expect(toShape({ id: 'x', kind: 'SYSTEM', name: 'x', systemKind: 'PLATFORM' })).toBe('SYSTEM');
    expect(toShape({ id: 'x', kind: 'DEPARTMENT', name: 'x' })).toBe('DEPARTMENT');
  });
});
