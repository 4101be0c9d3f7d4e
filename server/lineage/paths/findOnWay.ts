import type { FoundStep, FoundStop } from '../answer/Findings.ts';
import type { Ref } from '../../model/ref.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { Key, Load } from '../walk/Key.ts';
import { compareSteps, compareStops } from '../walk/orders.ts';
import type { Move, Place, Reached, StepItem, Walk } from '../walk/Walk.ts';

/** What lies on any way from a start of the walk to a goal. */
export interface OnWay {
  readonly stops: readonly FoundStop[];
  readonly steps: readonly FoundStep[];
  /** The places at the goals. */
  readonly goalPlaces: readonly Place[];
}

/** Of what the walk reached, the part from which its moves lead to one of these endpoints: each place and move is looked at once. */
export function findOnWay(walk: Walk, goals: ReadonlySet<EndpointRef>): OnWay {
  const goalPlaces = [...goals].flatMap((goal) => [...(walk.reached.get(goal)?.places.values() ?? [])]);
  const onWay = placesBefore(walk, goalPlaces);
  return { stops: listStops(walk, onWay), steps: listSteps(walk, onWay), goalPlaces };
}

function placesBefore({ reached }: Walk, goalPlaces: readonly Place[]): ReadonlySet<Place> {
  const before = new Map<Place, Place[]>();
  for (const { places } of reached.values()) {
    for (const place of places.values()) {
      for (const { to } of place.moves) {
        const known = before.get(to);
        if (known === undefined) before.set(to, [place]);
        else known.push(place);
      }
    }
  }
  const onWay = new Set(goalPlaces);
  // What is added while the set is gone through is gone through as well.
  for (const place of onWay) for (const one of before.get(place) ?? []) onWay.add(one);
  return onWay;
}

function listStops({ reached }: Walk, onWay: ReadonlySet<Place>): readonly FoundStop[] {
  return [...reached.values()]
    .flatMap((one) => {
      const places = [...one.places.values()].filter((place) => onWay.has(place));
      return places.length === 0 ? [] : [toStop(one, places, onWay)];
    })
    .sort(compareStops);
}

function toStop({ endpoint, truncated }: Reached, places: readonly Place[], onWay: ReadonlySet<Place>): FoundStop {
  const hop = places.reduce((least, place) => Math.min(least, place.hop), Infinity);
  return { endpoint, hop, places, bridges: listBridges(places, onWay), truncated };
}

function listBridges(places: readonly Place[], onWay: ReadonlySet<Place>): FoundStop['bridges'] {
  const known = new Map<Key, Set<Key>>();
  for (const { load, moves } of places) {
    for (const { to, by } of moves) {
      if (by !== undefined || !onWay.has(to)) continue;
      const joined = known.get(load.key) ?? new Set<Key>();
      known.set(load.key, joined.add(to.load.key));
    }
  }
  return [...known].flatMap(([from, joined]) => [...joined].map((to) => [from, to] as const));
}

/** The flows between these places, each with the loads that it brings on. */
function listSteps({ steps }: Walk, onWay: ReadonlySet<Place>): readonly FoundStep[] {
  const found = new Map<Ref<'FLOW'>, { readonly flow: FoundStep['flow']; hop: number; items: Map<Load, StepItem> }>();
  for (const place of onWay) {
    for (const { to, by } of place.moves) {
      if (by === undefined || !onWay.has(to)) continue;
      const { flow, load } = by;
      const item = steps.get(flow.hop.id)?.items.get(load);
      if (item === undefined) continue;
      const hop = place.hop + hopsOf({ by });
      const step = found.get(flow.hop.id);
      if (step === undefined) found.set(flow.hop.id, { flow, hop, items: new Map([[load, item]]) });
      else {
        step.hop = Math.min(step.hop, hop);
        step.items.set(load, item);
      }
    }
  }
  return [...found.values()].sort(compareSteps);
}

/** A flow inside one endpoint and a bridge add no hop. */
export function hopsOf({ by }: Pick<Move, 'by'>): 0 | 1 {
  return by === undefined || by.flow.hop.from === by.flow.hop.to ? 0 : 1;
}
