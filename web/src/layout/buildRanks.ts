import type { LayoutGraph, LayoutOptions } from './LayoutGraph.ts';
import type { Structure, Way } from './buildStructure.ts';
import type { Order } from './orderLayers.ts';

/** Something that takes up height in a rank. `above` and `below` are counted from the height at which lines meet it. */
export interface Slot {
  readonly index: number;
  readonly kind: 'BOX' | 'LANE' | 'LABEL' | 'PASS' | 'STUB';
  readonly above: number;
  readonly below: number;
  readonly width: number;
  /** The node of the structure: BOX and LANE only. */
  readonly node?: number | undefined;
}

/** A piece of a line between slots of neighbouring ranks, or (`turn`) between two slots of one rank, around their right ends. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly turn: boolean;
  /** The stub it leads to: drawn down from the exit of another link (`branch`), if there is one. */
  readonly stub?: string | undefined;
  readonly branch?: number | undefined;
}

/** One line: its links from its left end on, each with the direction in which it is passed, and the slot with its words. */
export interface Route {
  readonly way: Way;
  readonly links: readonly { readonly link: number; readonly backwards: boolean }[];
  readonly label?: number | undefined;
}

/** Layers and, where lines have words, the gap to the right of each, alternately. */
export interface Ranks {
  readonly slots: readonly Slot[];
  readonly ranks: readonly (readonly number[])[];
  readonly links: readonly Link[];
  readonly routes: readonly Route[];
  readonly stubs: readonly { readonly id: string; readonly link: number; readonly slot: number }[];
  /** Ranks per layer: 2 with words, else 1. */
  readonly step: 1 | 2;
}

interface Entry {
  readonly slot: number;
  readonly keys: readonly [left: number, right: number, order: number];
}

/** Gives every line a slot of its own wherever it passes, so that nothing is written or drawn across anything else. */
export function buildRanks(graph: LayoutGraph, structure: Structure, order: Order, options: LayoutOptions): Ranks {
  return new RankBuilder(graph, structure, order, options).build();
}

class RankBuilder {
  private readonly slots: Slot[] = [];
  private readonly links: Link[] = [];
  private readonly routes: Route[] = [];
  private readonly stubs: { id: string; link: number; slot: number }[] = [];
  private readonly gaps: Entry[][];
  private readonly positions: Int32Array;
  private readonly slotOfNode: Int32Array;
  private readonly exits = new Map<string, { readonly link: number; readonly keys: Entry['keys'] }>();

  private readonly graph: LayoutGraph;
  private readonly structure: Structure;
  private readonly order: Order;
  private readonly options: LayoutOptions;

  public constructor(graph: LayoutGraph, structure: Structure, order: Order, options: LayoutOptions) {
    this.graph = graph;
    this.structure = structure;
    this.order = order;
    this.options = options;
    this.gaps = order.layers.map(() => []);
    this.positions = new Int32Array(structure.nodes.length);
    this.slotOfNode = new Int32Array(structure.nodes.length);
  }

  public build(): Ranks {
    for (const layer of this.order.layers) layer.forEach((node, at) => (this.positions[node] = at));
    for (const node of this.structure.nodes) this.slotOfNode[node.index] = this.addNodeSlot(node.index);
    this.structure.ways.forEach((way, index) =>
      this.routes.push(way.level ? this.routeLevel(way) : this.routeWay(way, index)),
    );
    if (this.options.labels) for (const stub of this.graph.stubs) this.addStub(stub);
    const step = this.options.labels ? 2 : 1;
    const ranks = this.order.layers.flatMap((layer, index) => {
      const boxes = layer.map((node) => this.slotOfNode[node] ?? 0);
      const gap = (this.gaps[index] ?? []).toSorted(compareEntries).map((entry) => entry.slot);
      const isLast = index === this.order.layers.length - 1;
      return step === 1 || (isLast && gap.length === 0) ? [boxes] : [boxes, gap];
    });
    return { slots: this.slots, ranks, links: this.links, routes: this.routes, stubs: this.stubs, step };
  }

  private addSlot(slot: Omit<Slot, 'index'>): number {
    this.slots.push({ index: this.slots.length, ...slot });
    return this.slots.length - 1;
  }

  private addNodeSlot(node: number): number {
    const box = this.structure.nodes[node]?.box;
    const half = this.options.laneHeight / 2;
    return box === undefined
      ? this.addSlot({ kind: 'LANE', above: half, below: half, width: 0, node })
      : this.addSlot({ kind: 'BOX', above: box.anchor, below: box.height - box.anchor, width: box.width, node });
  }

  private addLink(left: number, right: number, turn = false): number {
    this.links.push({ left, right, turn });
    return this.links.length - 1;
  }

  private addGapSlot(way: Way, labelled: boolean, layer: number, keys: Entry['keys']): number {
    const { width, above, below } = way.line.label;
    const half = this.options.laneHeight / 2;
    const slot = labelled
      ? this.addSlot({ kind: 'LABEL', width, above, below })
      : this.addSlot({ kind: 'PASS', width: 0, above: half, below: half });
    this.gaps[layer]?.push({ slot, keys });
    return slot;
  }

  /** The words stand on the first straight part as the line really runs: in the first gap, or in the last if it runs to the left. */
  private routeWay(way: Way, order: number): Route {
    const links: number[] = [];
    let label: number | undefined;
    const last = way.nodes.length - 2;
    for (let at = 0; at <= last; at++) {
      const [a, b] = [way.nodes[at] ?? 0, way.nodes[at + 1] ?? 0];
      const [left, right] = [this.slotOfNode[a] ?? 0, this.slotOfNode[b] ?? 0];
      if (!this.options.labels) {
        links.push(this.addLink(left, right));
        continue;
      }
      const labelled = at === (way.reversed ? last : 0);
      const keys = [this.positions[a] ?? 0, this.positions[b] ?? 0, order] as const;
      const slot = this.addGapSlot(way, labelled, this.structure.nodes[a]?.layer ?? 0, keys);
      if (labelled) label = slot;
      links.push(this.addLink(left, slot), this.addLink(slot, right));
      if (at === 0 && !way.reversed) this.exits.set(way.line.id, { link: links[0] ?? 0, keys });
    }
    return { way, label, links: links.map((link) => ({ link, backwards: false })) };
  }

  /** Out to the right, around, and back into the right side of a box of the same layer (or of the same box). */
  private routeLevel(way: Way): Route {
    const [from, to] = [way.nodes[0] ?? 0, way.nodes[1] ?? 0];
    const [start, end] = [this.slotOfNode[from] ?? 0, this.slotOfNode[to] ?? 0];
    if (!this.options.labels) return { way, links: [{ link: this.addLink(start, end, true), backwards: false }] };
    const layer = this.structure.nodes[from]?.layer ?? 0;
    const [posFrom, posTo] = [this.positions[from] ?? 0, this.positions[to] ?? 0];
    const down = posFrom <= posTo ? 1 : -1;
    const keys = [posFrom, down * 1e6, 0] as const;
    const label = this.addGapSlot(way, true, layer, keys);
    const back = this.addGapSlot(way, false, layer, [posTo, from === to ? 1e6 + 1 : -down * 1e6, 0]);
    const out = this.addLink(start, label);
    this.exits.set(way.line.id, { link: out, keys });
    const links = [
      { link: out, backwards: false },
      { link: this.addLink(label, back, true), backwards: false },
      { link: this.addLink(end, back), backwards: true },
    ];
    return { way, label, links };
  }

  private addStub(stub: LayoutGraph['stubs'][number]): void {
    const node = this.structure.boxIndex.get(stub.from);
    if (node === undefined) return;
    const exit = stub.line === undefined ? undefined : this.exits.get(stub.line);
    const slot = this.addSlot({ kind: 'STUB', width: stub.width, above: 12, below: stub.height });
    const keys: Entry['keys'] =
      exit === undefined ? [this.positions[node] ?? 0, 2e6, slot] : [exit.keys[0], exit.keys[1], exit.keys[2] + 0.5];
    this.gaps[this.structure.nodes[node]?.layer ?? 0]?.push({ slot, keys });
    this.links.push({ left: this.slotOfNode[node] ?? 0, right: slot, turn: false, stub: stub.id, branch: exit?.link });
    this.stubs.push({ id: stub.id, link: this.links.length - 1, slot });
  }
}

function compareEntries(a: Entry, b: Entry): number {
  return a.keys[0] - b.keys[0] || a.keys[1] - b.keys[1] || a.keys[2] - b.keys[2] || a.slot - b.slot;
}
