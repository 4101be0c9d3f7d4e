/** An edge from one node to another; its weight is compared part by part, each 0 or more. */
export interface Leg<N> {
  readonly to: N;
  readonly weight: readonly [number, number];
}

/** The graph that is searched, and the orders by which one of several best ways is chosen. */
export interface WaySearch<N, L extends Leg<N>> {
  readonly starts: readonly N[];
  readonly legsFrom: (node: N) => readonly L[];
  readonly isGoal: (node: N) => boolean;
  readonly compareStarts: (a: N, b: N) => number;
  /** Of legs that leave one node. */
  readonly compareLegs: (a: L, b: L) => number;
  /** How many nodes are looked at before the search is given up. */
  readonly mostNodes: number;
}

export interface FoundWay<N, L> {
  readonly start: N;
  readonly legs: readonly L[];
}

/**
 * The way to a goal of the least weight; of several the one of the fewest legs, then the first in order, whatever the order in which the
 * graph gives its legs. Each node is expanded once; undefined if there is no way.
 */
export function findBestWay<N, L extends Leg<N>>(search: WaySearch<N, L>): FoundWay<N, L> | 'TOO_LARGE' | undefined {
  const { labels, goals, isTooLarge } = labelNodes(search);
  if (isTooLarge) return 'TOO_LARGE';
  return goals.length === 0 ? undefined : chooseWay(search, labels, goals);
}

interface Label<N, L> {
  weight: readonly [number, number];
  /** The legs by which the node is reached at this weight. */
  into: { readonly from: N; readonly leg: L }[];
  isExpanded: boolean;
}

type Labels<N, L> = Map<N, Label<N, L>>;

/** Least weights, bucket by bucket (0-1 breadth first, in two parts), until a bucket with a goal is emptied. */
function labelNodes<N, L extends Leg<N>>({
  starts,
  legsFrom,
  isGoal,
  mostNodes,
}: WaySearch<N, L>): {
  readonly labels: Labels<N, L>;
  readonly goals: readonly N[];
  readonly isTooLarge: boolean;
} {
  const labels: Labels<N, L> = new Map();
  const buckets: N[][][] = [];
  const put = (node: N, [first, second]: readonly [number, number]): void => {
    const row = (buckets[first] ??= []);
    (row[second] ??= []).push(node);
  };
  for (const node of starts) {
    labels.set(node, { weight: [0, 0], into: [], isExpanded: false });
    put(node, [0, 0]);
  }
  const relax = (from: N, weight: readonly [number, number], leg: L): void => {
    const to: readonly [number, number] = [weight[0] + leg.weight[0], weight[1] + leg.weight[1]];
    const known = labels.get(leg.to);
    const order = known === undefined ? -1 : to[0] - known.weight[0] || to[1] - known.weight[1];
    if (order > 0) return;
    if (order === 0) known?.into.push({ from, leg });
    else {
      labels.set(leg.to, { weight: to, into: [{ from, leg }], isExpanded: false });
      put(leg.to, to);
    }
  };
  for (let first = 0; first < buckets.length; first += 1) {
    const row = buckets[first] ?? [];
    for (let second = 0; second < row.length; second += 1) {
      const goals: N[] = [];
      // A node may join the bucket that is being emptied.
      for (const node of row[second] ?? []) {
        const label = labels.get(node);
        if (label === undefined || label.isExpanded || label.weight[0] !== first || label.weight[1] !== second)
          continue;
        label.isExpanded = true;
        if (isGoal(node)) goals.push(node);
        else for (const leg of legsFrom(node)) relax(node, label.weight, leg);
        if (labels.size > mostNodes) return { labels, goals: [], isTooLarge: true };
      }
      if (goals.length > 0) return { labels, goals, isTooLarge: false };
    }
  }
  return { labels, goals: [], isTooLarge: false };
}

/** Back from the goals over the legs of least weight, fewest legs first; then from the first start over the first of them. */
function chooseWay<N, L extends Leg<N>>(
  { starts, compareStarts, compareLegs }: WaySearch<N, L>,
  labels: Labels<N, L>,
  goals: readonly N[],
): FoundWay<N, L> | undefined {
  const legsLeft = new Map<N, number>(goals.map((goal) => [goal, 0]));
  const onward = new Map<N, L[]>();
  const queue = [...goals];
  for (const node of queue) {
    const left = (legsLeft.get(node) ?? 0) + 1;
    for (const { from, leg } of labels.get(node)?.into ?? []) {
      if (!legsLeft.has(from)) {
        legsLeft.set(from, left);
        onward.set(from, []);
        queue.push(from);
      }
      if (legsLeft.get(from) === left) onward.get(from)?.push(leg);
    }
  }
  const leftOf = (node: N): number => legsLeft.get(node) ?? Infinity;
  const [start] = [...new Set(starts)].sort((a, b) => compareNumbers(leftOf(a), leftOf(b)) || compareStarts(a, b));
  if (start === undefined) return undefined;
  const legs: L[] = [];
  for (let leg = firstLeg(onward.get(start), compareLegs); leg !== undefined;) {
    legs.push(leg);
    leg = firstLeg(onward.get(leg.to), compareLegs);
  }
  return { start, legs };
}

/** Subtraction gives no order of two infinities. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function firstLeg<L>(legs: readonly L[] | undefined, compare: (a: L, b: L) => number): L | undefined {
  return legs?.reduce((best, leg) => (compare(leg, best) < 0 ? leg : best));
}
