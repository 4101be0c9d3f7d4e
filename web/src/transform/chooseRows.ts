import type { ItemRow, ViewBox } from '../viewgraph/ViewGraph.ts';

/** The item rows of a box, and how many more there are. */
export interface ChosenRows {
  readonly rows: readonly ItemRow[];
  readonly more: number;
  /** Hidden by the filter, never without being said. */
  readonly filtered: number;
}

const FOLDED = 3;
const UNFOLDED = 12;

/** At most 3 rows folded and 12 unfolded; the rest is counted (the panel has it). A filter keeps the names that contain it. */
export function chooseRows(box: ViewBox, unfolded: boolean, filter = ''): ChosenRows {
  const total = box.counts.carried + box.counts.unknown + box.counts.excluded;
  const wanted = filter.normalize('NFKC').toLowerCase();
  const kept =
    wanted === '' ? box.items : box.items.filter((item) => item.name.normalize('NFKC').toLowerCase().includes(wanted));
  const most = unfolded ? UNFOLDED : FOLDED;
  // "One more" takes the room of the one: show it instead.
  const rows = kept.length === most + 1 && !unfolded && total === kept.length ? kept : kept.slice(0, most);
  const filtered = box.items.length - kept.length;
  return { rows, more: Math.max(0, Math.max(total, box.items.length) - rows.length - filtered), filtered };
}
