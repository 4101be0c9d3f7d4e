import { listReasons, type ReasonSet } from '../law/ReasonSet.ts';
import type { Carriage, CarriageCounts, ItemCarriage } from '../TraceAnswer.ts';
import type { Key, Load } from '../walk/Key.ts';
import { isCarried, isInferred } from '../walk/labelPlaces.ts';
import { compareTexts } from '../walk/orders.ts';
import type { Place, StepItem } from '../walk/Walk.ts';

/** The items at a stop; a load that came on several ways is told once, by the best of them. */
export function itemsAtStop(places: readonly Place[]): readonly ItemCarriage[] {
  const best = bestByItem(
    places,
    ({ load }) => load,
    (a, b) => a.label - b.label,
  );
  return best.map(({ load, label, reasons }) =>
    toItem(load, isCarried(label) ? 'CARRIED' : 'UNKNOWN', isInferred(label), reasons),
  );
}

/** The items on a step. */
export function itemsOnStep(items: ReadonlyMap<Load, StepItem>): readonly ItemCarriage[] {
  const best = bestByItem(
    [...items],
    ([load]) => load,
    ([, a], [, b]) => ORDER[a.carriage] - ORDER[b.carriage],
  );
  return best.map(([load, { carriage, inferred, reasons }]) => toItem(load, carriage, inferred, reasons));
}

/** The best carriage counts: CARRIED, else UNKNOWN, else EXCLUDED. */
export const ORDER: Readonly<Record<Carriage, number>> = { CARRIED: 0, UNKNOWN: 1, EXCLUDED: 2 };

export function countItems(items: readonly ItemCarriage[]): CarriageCounts {
  const counts = { CARRIED: 0, UNKNOWN: 0, EXCLUDED: 0 };
  for (const { carriage } of items) counts[carriage] += 1;
  return { carried: counts.CARRIED, unknown: counts.UNKNOWN, excluded: counts.EXCLUDED };
}

function toItem({ key, root }: Load, carriage: Carriage, inferred: boolean, reasons: ReasonSet): ItemCarriage {
  const isKnown = carriage === 'CARRIED';
  return { item: key.id, origin: root.id, carriage, inferred, reasons: isKnown ? [] : listReasons(reasons) };
}

/** One entry for each item and origin, the best, in the order of items; whether it came over a bridge tells no two apart. */
function bestByItem<T>(
  entries: readonly T[],
  loadOf: (entry: T) => Load,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const best = new Map<Key, Map<Key, T>>();
  for (const entry of entries) {
    const { key, root } = loadOf(entry);
    let byRoot = best.get(key);
    if (byRoot === undefined) best.set(key, (byRoot = new Map<Key, T>()));
    const known = byRoot.get(root);
    if (known === undefined || compare(entry, known) < 0) byRoot.set(root, entry);
  }
  const found = [...best.values()].flatMap((byRoot) => [...byRoot.values()]);
  return found.sort((a, b) => compareLoads(loadOf(a), loadOf(b)));
}

function compareLoads(a: Load, b: Load): number {
  return compareKeys(a.key, b.key) || compareKeys(a.root, b.root);
}

function compareKeys(a: Key, b: Key): number {
  return compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id);
}
