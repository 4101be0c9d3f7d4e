import type { Random } from './openRandom.ts';
import type { RecordSize } from './RecordSize.ts';

/** A place in the layers; layer 0 is data subjects. */
export interface Spot {
  readonly layer: number;
  readonly index: number;
}

/** The way of one item set: where it starts and the flows it goes on, each from a spot it has reached to one in the next layer. */
export interface WayPlan {
  readonly paper: number;
  readonly items: number;
  /** Goes through many layers and branches; most sets stay local. */
  readonly deep: boolean;
  readonly flows: readonly { readonly from: Spot; readonly to: Spot }[];
}

const DEEP_SHARE = 0.07;
/** So many spots of each layer are hubs, through which flows of all papers go. */
const HUBS = 2;
const HUB_SHARE = 0.12;
/** A paper's spots lie near each other: so far from its own place in a layer. */
const REACH = 8;

/** Plans the ways of all item sets: flows and items come out exactly as many as the size says. */
export function planWays(size: RecordSize, random: Random): readonly WayPlan[] {
  const deep = Array.from({ length: size.itemSets }, () => random.chance(DEEP_SHARE));
  const flows = shareOut(
    deep.map((isDeep) => (isDeep ? random.between(25, 110) : random.between(1, 6))),
    size.flows,
    1,
    random,
  );
  const items = shareOut(
    deep.map(() => random.between(8, 72)),
    size.items,
    2,
    random,
  );
  return deep.map((isDeep, set) => {
    const paper = set % size.papers;
    return {
      paper,
      items: items[set] ?? 0,
      deep: isDeep,
      flows: planFlows(paper, flows[set] ?? 0, isDeep, size, random),
    };
  });
}

/** Changes single amounts until the sum is `total`; none falls below `least`. */
function shareOut(amounts: readonly number[], total: number, least: number, random: Random): readonly number[] {
  const shared = [...amounts];
  let sum = shared.reduce((all, amount) => all + amount, 0);
  if (total < shared.length * least) throw new Error(`${total} cannot be shared out to ${shared.length}`);
  while (sum !== total) {
    const place = random.below(shared.length);
    const amount = shared[place] ?? 0;
    const change = sum < total ? 1 : amount > least ? -1 : 0;
    shared[place] = amount + change;
    sum += change;
  }
  return shared;
}

function planFlows(paper: number, count: number, deep: boolean, size: RecordSize, random: Random): WayPlan['flows'] {
  const lastLayer = size.layers - 1;
  const start = pickSpot(paper, deep || random.chance(0.6) ? 0 : random.below(lastLayer), size, random);
  const reached: Spot[] = [start];
  return Array.from({ length: count }, () => {
    const latest = reached.at(-1) ?? start;
    const goesOn = latest.layer < lastLayer && random.chance(deep ? 0.6 : 0.7);
    const open = goesOn ? [latest] : reached.filter(({ layer }) => layer < lastLayer);
    const from = random.pick(open);
    const to = pickSpot(paper, from.layer + 1, size, random);
    reached.push(to);
    return { from, to };
  });
}

function pickSpot(paper: number, layer: number, size: RecordSize, random: Random): Spot {
  const width = layerWidth(layer, size);
  if (layer > 0 && random.chance(HUB_SHARE)) return { layer, index: random.below(HUBS) };
  const middle = Math.floor((paper / size.papers) * width);
  const index = (middle + random.between(-REACH, REACH)) % width;
  return { layer, index: index < 0 ? index + width : index };
}

/** How many endpoints a layer has; the first layers take what does not divide evenly. */
export function layerWidth(layer: number, { endpoints, layers }: RecordSize): number {
  return Math.floor(endpoints / layers) + (layer < endpoints % layers ? 1 : 0);
}
