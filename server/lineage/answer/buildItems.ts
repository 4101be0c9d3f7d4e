import { listReasons, type ReasonSet } from '../law/ReasonSet.ts';
import {
  CARRIAGES,
  type Carriage,
  type CarriageCounts,
  type ItemCarriage,
  type UnknownReason,
} from '../TraceAnswer.ts';
import { eachOf, type Key, type Load } from '../walk/Key.ts';
import { isCarried, isInferred } from '../walk/labelPlaces.ts';
import { compareTexts } from '../walk/orders.ts';
import type { Place, StepItem } from '../walk/Walk.ts';

/** What is told of a load at a stop or on a step: the same of each key that it stands for. */
export interface ToldLoad {
  readonly load: Load;
  readonly carriage: Carriage;
  readonly inferred: boolean;
  readonly reasons: readonly UnknownReason[];
}

/** The loads at a stop, each key and origin once: CARRIED if some way is, else with every reason of every way. */
export function loadsAtStop(places: readonly Place[]): readonly ToldLoad[] {
  const [only] = places;
  if (only !== undefined && places.length === 1) {
    const carriage = isCarried(only) ? 'CARRIED' : 'UNKNOWN';
    return [tell(only.load, carriage, isInferred(places), only.reasons)];
  }
  return byKeys(places, ({ load }) => load).map(([load, ways]) => {
    const carriage = ways.some(isCarried) ? 'CARRIED' : 'UNKNOWN';
    const reasons = ways.reduce((set, place) => set | place.reasons, 0);
    return tell(load, carriage, isInferred(ways), reasons);
  });
}

/** The loads on a step, each key and origin once. */
export function loadsOnStep(items: ReadonlyMap<Load, StepItem>): readonly ToldLoad[] {
  if (items.size === 1) {
    return [...items].map(([load, { carriage, inferred, reasons }]) => tell(load, carriage, inferred, reasons));
  }
  return byKeys([...items], ([load]) => load).map(([load, ways]) => {
    const { carriage, inferred, reasons } = bestItem(ways.map(([, item]) => item));
    return tell(load, carriage, inferred, reasons);
  });
}

/**
 * Of several ways onto a step the best counts, and a reason stands if every one of those has it. Ways that are not known for no reason in
 * common tell all of theirs: nothing is unknown without a reason.
 */
export function bestItem(items: readonly StepItem[]): StepItem {
  const carriage = bestCarriage(items);
  const best = items.filter((item) => item.carriage === carriage);
  const shared = best.reduce((set, item) => set & item.reasons, ~0);
  return {
    carriage,
    inferred: best.every(({ inferred }) => inferred),
    reasons: shared === 0 && carriage === 'UNKNOWN' ? best.reduce((set, item) => set | item.reasons, 0) : shared,
  };
}

/** CARRIED if any is, else UNKNOWN, else EXCLUDED. */
export function bestCarriage(items: readonly { readonly carriage: Carriage }[]): Carriage {
  return CARRIAGES.find((carriage) => items.some((item) => item.carriage === carriage)) ?? 'EXCLUDED';
}

/** The items that are told, each item and origin once, in the order of items. */
export function listItems(told: readonly ToldLoad[]): readonly ItemCarriage[] {
  const each = told.flatMap(({ load, carriage, inferred, reasons }) =>
    keysOf(load).map(({ key, root }) => ({
      key,
      root,
      item: { item: key.id, origin: root.id, carriage, inferred, reasons },
    })),
  );
  if (each.length > 1) each.sort((a, b) => compareKeys(a.key, b.key) || compareKeys(a.root, b.root));
  return each.map(({ item }) => item);
}

/** How many items `listItems` gives, by carriage. */
export function countTold(told: readonly ToldLoad[]): CarriageCounts {
  const counts = { CARRIED: 0, UNKNOWN: 0, EXCLUDED: 0 };
  for (const { load, carriage } of told) counts[carriage] += load.root.alike?.length ?? 1;
  return { carried: counts.CARRIED, unknown: counts.UNKNOWN, excluded: counts.EXCLUDED };
}

export function countItems(items: readonly Pick<ItemCarriage, 'carriage'>[]): CarriageCounts {
  const counts = { CARRIED: 0, UNKNOWN: 0, EXCLUDED: 0 };
  for (const { carriage } of items) counts[carriage] += 1;
  return { carried: counts.CARRIED, unknown: counts.UNKNOWN, excluded: counts.EXCLUDED };
}

/** What stands for several keys is never renamed: each of them is its own origin. */
function keysOf({ key, root }: Load): readonly Pick<Load, 'key' | 'root'>[] {
  return key === root ? eachOf(key).map((each) => ({ key: each, root: each })) : [{ key, root }];
}

function tell(load: Load, carriage: Carriage, inferred: boolean, reasons: ReasonSet): ToldLoad {
  return { load, carriage, inferred, reasons: carriage === 'CARRIED' ? NONE : listReasons(reasons) };
}

const NONE: readonly UnknownReason[] = [];

/** The entries of each key and origin; how a load came tells no two apart. */
function byKeys<T>(entries: readonly T[], loadOf: (entry: T) => Load): readonly (readonly [Load, readonly T[]])[] {
  const groups = new Map<Key, Map<Key, [Load, T[]]>>();
  for (const entry of entries) {
    const load = loadOf(entry);
    let byRoot = groups.get(load.key);
    if (byRoot === undefined) groups.set(load.key, (byRoot = new Map<Key, [Load, T[]]>()));
    const known = byRoot.get(load.root);
    if (known === undefined) byRoot.set(load.root, [load, [entry]]);
    else known[1].push(entry);
  }
  return [...groups.values()].flatMap((byRoot) => [...byRoot.values()]);
}

function compareKeys(a: Key, b: Key): number {
  return compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id);
}
