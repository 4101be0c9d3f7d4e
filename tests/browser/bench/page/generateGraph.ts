import type { Custody } from '../../../../web/src/viewgraph/TraceAnswer.ts';
import type { BoxShape, LineNetwork, ViewBox, ViewGraph, ViewLine } from '../../../../web/src/viewgraph/ViewGraph.ts';
import { openChance } from './openChance.ts';

const SHAPES: readonly BoxShape[] = ['SYSTEM', 'TERMINAL', 'SERVER', 'ORGANISATION', 'DEPARTMENT', 'CLOUD'];
const CUSTODIES: readonly Custody[] = ['MUNICIPALITY', 'MUNICIPALITY', 'CONTRACTOR', 'LINKAGE_PARTNER', 'OUTSIDE'];
const NETWORKS: readonly LineNetwork[] = [
  { ring: 'INTERNET', kind: 'INTERNET', name: 'インターネット回線', protocol: 'TLS1.2' },
  { ring: 'LGWAN', kind: 'LGWAN', name: 'LGWAN' },
  { ring: 'LAN', kind: 'MUNICIPAL_LAN', name: '庁内LAN' },
  { ring: 'LEASED', kind: 'LEASED_LINE', name: '専用線' },
  { ring: 'UNSTATED', kind: 'UNSTATED', name: '' },
];
const UNKNOWN_SHARE = 0.25;

/**
 * A picture of so many boxes, as a long trace gives one: 5 to 20 layers; each box is reached from the layer before, near its own height; as many
 * lines again as 0.4 of the boxes lead on, over a layer, within one, or back. The same for the same seed.
 */
export function generateGraph(count: number, seed = 7): ViewGraph {
  const chance = openChance(seed);
  const pick = <T>(all: readonly [T, ...T[]] | readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
  const layers = Math.min(20, Math.max(5, Math.round(Math.sqrt(count) / 2)));
  const boxes = Array.from({ length: count }, (_, index) => generateBox(index, index % layers));
  const byLayer = Array.from({ length: layers }, (_, layer) => boxes.filter((box) => box.layer === layer));
  const lines: ViewLine[] = [];
  for (const box of boxes) if (box.layer > 0) addLine(findNear(box, box.layer - 1), box);
  for (let more = Math.round(count * 0.4); more > 0; more--) {
    const from = pick(boxes);
    const kind = chance();
    const step = kind < 0.7 ? 1 : kind < 0.85 ? 2 + Math.floor(chance() * 2) : kind < 0.92 ? 0 : -1;
    const to = findNear(from, Math.max(0, Math.min(layers - 1, from.layer + step)));
    if (to !== from) addLine(from, to);
  }
  const hops = byLayer.map((members, layer) => ({
    layer,
    hop: layer,
    boxes: members.length,
    custody: [...new Set(members.flatMap((box) => box.custody))],
    unknownEnds: members.reduce((sum, box) => sum + box.unknownEnds, 0),
    truncated: false,
  }));
  return { boxes, lines, stubs: [], hops };

  function generateBox(index: number, layer: number): ViewBox {
    const unknown = chance() < UNKNOWN_SHARE;
    const items = Array.from({ length: 1 + Math.floor(chance() * 5) }, (_, at) => ({
      id: `item ${index} ${at}`,
      name: `申請者の氏名と住所${at + 1}`,
      carriage: unknown ? ('UNKNOWN' as const) : ('CARRIED' as const),
      inferred: false,
      unresolved: false,
    }));
    return {
      id: `box ${index}`,
      kind: 'SYSTEM',
      name: `子ども・子育て支援システムの端末${index}`,
      shape: pick(SHAPES),
      party: 'NAMED',
      custody: [pick(CUSTODIES)],
      hop: layer,
      layer,
      carriage: unknown ? 'UNKNOWN' : 'CARRIED',
      inferred: false,
      partial: false,
      truncated: false,
      unknownSteps: unknown ? 1 : 0,
      details: [{ what: 'OPERATOR', text: '子ども家庭部保育課' }],
      items,
      counts: { carried: unknown ? 0 : items.length, unknown: unknown ? items.length : 0, excluded: 0 },
      feet: [{ what: 'UNSTATED' }],
      unknownEnds: unknown ? 1 : 0,
    };
  }

  function findNear(box: ViewBox, layer: number): ViewBox {
    const [own = [], members = []] = [byLayer[box.layer], byLayer[layer]];
    const height = own.indexOf(box) / Math.max(1, own.length) + (chance() + chance() - 1) * 0.08;
    return members[Math.max(0, Math.min(members.length - 1, Math.floor(height * members.length)))] ?? box;
  }

  function addLine(from: ViewBox, to: ViewBox): void {
    const unknown = chance() < UNKNOWN_SHARE;
    const id = `flow ${lines.length}`;
    lines.push({
      id,
      flows: [id],
      from: from.id,
      to: to.id,
      both: false,
      carriage: unknown ? 'UNKNOWN' : 'CARRIED',
      partial: false,
      inferred: false,
      reasons: unknown ? ['UNSTATED_ITEMS'] : [],
      networks: [pick(NETWORKS)],
      hop: to.layer,
    });
  }
}
