import { listReasons, type ReasonSet } from '../law/ReasonSet.ts';
import {
  CARRIAGES,
  type Carriage,
  type CarriageCounts,
  type ItemCarriage,
  type UnknownReason,
} from '../TraceAnswer.ts';
import type { Key, Load } from '../walk/Key.ts';
import { isCarried, isInferred } from '../walk/labelPlaces.ts';
import { compareTexts } from '../walk/orders.ts';
import type { Place, StepItem } from '../walk/Walk.ts';

/** The items at a stop, each item and origin once, in the order of items: CARRIED if some way is, else with every reason of every way. */
export function itemsAtStop(places: readonly Place[]): readonly ItemCarriage[] {
  const [only] = places;
  if (only !== undefined && places.length === 1) {
    const carriage = isCarried(only) ? 'CARRIED' : 'UNKNOWN';
    return [toItem(only.load, carriage, isInferred(places), only.reasons)];
  }
  return byItem(places, ({ load }) => load).map(([load, ways]) => {
    const carriage = ways.some(isCarried) ? 'CARRIED' : 'UNKNOWN';
    const reasons = ways.reduce((set, place) => set | place.reasons, 0);
    return toItem(load, carriage, isInferred(ways), reasons);
  });
}

/** The items on a step, each item and origin once, in the order of items. */
export function itemsOnStep(items: ReadonlyMap<Load, StepItem>): readonly ItemCarriage[] {
  if (items.size === 1) {
    return [...items].map(([load, { carriage, inferred, reasons }]) => toItem(load, carriage, inferred, reasons));
  }
  return byItem([...items], ([load]) => load).map(([load, ways]) => {
    const { carriage, inferred, reasons } = bestItem(ways.map(([, item]) => item));
    return toItem(load, carriage, inferred, reasons);
  });
}

/** Of several ways onto a step the best counts, and a reason stands if every one of those has it. */
export function bestItem(items: readonly StepItem[]): StepItem {
  const carriage = bestCarriage(items);
  const best = items.filter((item) => item.carriage === carriage);
  return {
    carriage,
    inferred: best.every(({ inferred }) => inferred),
    reasons: best.reduce((set, item) => set & item.reasons, ~0),
  };
}

/** CARRIED if any is, else UNKNOWN, else EXCLUDED. */
export function bestCarriage(items: readonly { readonly carriage: Carriage }[]): Carriage {
  return CARRIAGES.find((carriage) => items.some((item) => item.carriage === carriage)) ?? 'EXCLUDED';
}

export function countItems(items: readonly ItemCarriage[]): CarriageCounts {
  const counts = { CARRIED: 0, UNKNOWN: 0, EXCLUDED: 0 };
  for (const { carriage } of items) counts[carriage] += 1;
  return { carried: counts.CARRIED, unknown: counts.UNKNOWN, excluded: counts.EXCLUDED };
}

function toItem({ key, root }: Load, carriage: Carriage, inferred: boolean, reasons: ReasonSet): ItemCarriage {
  const isKnown = carriage === 'CARRIED';
  return { item: key.id, origin: root.id, carriage, inferred, reasons: isKnown ? NONE : listReasons(reasons) };
}

const NONE: readonly UnknownReason[] = [];

/** The entries of each item and origin; how a load came tells no two apart. */
function byItem<T>(entries: readonly T[], loadOf: (entry: T) => Load): readonly (readonly [Load, readonly T[]])[] {
  const groups = new Map<Key, Map<Key, [Load, T[]]>>();
  for (const entry of entries) {
    const load = loadOf(entry);
    let byRoot = groups.get(load.key);
    if (byRoot === undefined) groups.set(load.key, (byRoot = new Map<Key, [Load, T[]]>()));
    const known = byRoot.get(load.root);
    if (known === undefined) byRoot.set(load.root, [load, [entry]]);
    else known[1].push(entry);
  }
  return [...groups.values()]
    .flatMap((byRoot) => [...byRoot.values()])
    .sort(([a], [b]) => compareKeys(a.key, b.key) || compareKeys(a.root, b.root));
}

function compareKeys(a: Key, b: Key): number {
  return compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id);
}
