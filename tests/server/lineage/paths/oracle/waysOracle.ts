import type { ObstacleKind, WayAnswer } from '../../../../../server/lineage/paths/PathAnswer.ts';
import type { FlowHop } from '../../../../../server/graph/hops.ts';
import type { EndpointRef } from '../../../../../server/model/flow.ts';
import { isRefOf } from '../../../../../server/model/ref.ts';
import { bridgesOn } from '../../oracle/bridges.ts';
import type { Key } from '../../oracle/keys.ts';
import { compareAll } from '../../oracle/order.ts';
import { concerns, imagesOf } from '../../oracle/recordInScope.ts';
import type { RecordOnDay } from '../../oracle/recordOnDay.ts';
import type { PathsOnDay } from './pathsOracle.ts';

/** Obstacles first, then steps. */
export type WayCost = readonly [obstacles: number, hops: number];

/** A flow over which one key could go, if nothing were in the way. */
interface Edge {
  readonly flow: FlowHop | undefined;
  readonly from: State;
  readonly to: State;
  readonly obstacles: readonly ObstacleKind[];
  readonly hops: number;
}

interface State {
  readonly endpoint: EndpointRef;
  readonly key: Key;
  readonly arrived: boolean;
}

/** Every edge of the record: each flow with each key, each bridge, whatever the day says. */
function everyEdge(day: RecordOnDay): readonly Edge[] {
  const { flows, facts } = day.inScope;
  const overFlows = flows.flatMap(({ hop, says }) =>
    [...says].flatMap(([key, said]) =>
      [false, true].flatMap((arrived) =>
        imagesOf(hop, key).map((image): Edge => {
          const isOfOther = said.answer === 'UNKNOWN' && !concerns(hop, found(facts, key));
          const obstacles: ObstacleKind[] = [
            ...(said.answer === 'EXCLUDED' || said.answer === 'NOT_LISTED' ? [said.answer] : []),
            ...(found(day.force, hop.id).inForce === 'NO' ? (['NOT_IN_FORCE'] as const) : []),
            ...(isOfOther ? (['ELSEWHERE'] as const) : []),
            ...(arrived && isRefOf('DATA_SUBJECT', hop.from) ? (['DATA_SUBJECT'] as const) : []),
          ];
          return {
            flow: hop,
            from: { endpoint: hop.from, key, arrived },
            to: { endpoint: hop.to, key: image, arrived: true },
            obstacles,
            hops: hop.from === hop.to ? 0 : 1,
          };
        }),
      ),
    ),
  );
  const overBridges = bridgesOn(day, (move) => move.walkable).flatMap(({ endpoint, from, to }) =>
    [false, true].map((arrived): Edge => ({
      flow: undefined,
      from: { endpoint, key: from, arrived },
      to: { endpoint, key: to, arrived },
      obstacles: [],
      hops: 0,
    })),
  );
  return [...overFlows, ...overBridges];
}

/** The least cost to a goal, over all keys of the question: repeated until nothing gets cheaper. Undefined: no chain of flows. */
export function leastCost({ day, origins, goals }: PathsOnDay): WayCost | undefined {
  const edges = everyEdge(day);
  const costs = new Map<string, WayCost>();
  for (const endpoint of origins) {
    for (const key of day.inScope.keys) costs.set(stateId({ endpoint, key, arrived: false }), [0, 0]);
  }
  for (let cheaper = true; cheaper;) {
    cheaper = false;
    for (const { from, to, obstacles, hops } of edges) {
      const here = costs.get(stateId(from));
      if (here === undefined) continue;
      const cost: WayCost = [here[0] + obstacles.length, here[1] + hops];
      const known = costs.get(stateId(to));
      if (known !== undefined && compareCosts(known, cost) <= 0) continue;
      costs.set(stateId(to), cost);
      cheaper = true;
    }
  }
  const atGoals = [...costs].filter(([id]) => goals.some((goal) => id.startsWith(`${goal} `))).map(([, cost]) => cost);
  return [...atGoals].sort(compareCosts)[0];
}

/** Whether the way is one over these edges, from an origin to a goal, with the obstacles that it names. */
export function isWay({ day, origins, goals }: PathsOnDay, way: WayAnswer): boolean {
  const edges = everyEdge(day);
  let here: readonly State[] = withBridges(
    edges,
    origins.map((endpoint) => ({ endpoint, key: way.item, arrived: false })),
  );
  for (const step of way.steps) {
    const taken = edges.filter(
      ({ flow, from, to, obstacles }) =>
        flow?.id === step.flow &&
        here.some((state) => stateId(state) === stateId(from)) &&
        from.key === step.item &&
        to.key === step.arrivesAs &&
        step.from === from.endpoint &&
        step.to === to.endpoint &&
        obstacles.join() === step.obstacles.map(({ kind }) => kind).join(),
    );
    if (taken.length === 0) return false;
    here = withBridges(
      edges,
      taken.map(({ to }) => to),
    );
  }
  return here.some(({ endpoint }) => goals.includes(endpoint));
}

function withBridges(edges: readonly Edge[], states: readonly State[]): readonly State[] {
  const found = new Map(states.map((state) => [stateId(state), state]));
  for (let grew = true; grew;) {
    const before = found.size;
    for (const { flow, from, to } of edges) {
      if (flow === undefined && found.has(stateId(from))) found.set(stateId(to), to);
    }
    grew = found.size > before;
  }
  return [...found.values()];
}

function compareCosts(left: WayCost, right: WayCost): number {
  return compareAll(left[0] - right[0], left[1] - right[1]);
}

function stateId({ endpoint, key, arrived }: State): string {
  return `${endpoint} ${key} ${String(arrived)}`;
}

function found<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`invariant: "${String(key)}" is in the map`);
  return value;
}
