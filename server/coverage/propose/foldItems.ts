import type { CitedRef } from '../CoverageFile.ts';
import type { FactIndex } from '../FactIndex.ts';
import type { Piece } from '../Piece.ts';

/** The references of a row, with a set and its items written as one (`item-set/shinsei/*`) where the set is among them. */
export function foldItems(index: FactIndex, refs: readonly string[], { line, text }: Piece): readonly CitedRef[] {
  const named = new Set(refs);
  const folded = refs
    .filter((ref) => index.find(ref)?.kind === 'ITEM_SET')
    .map((ref) => ({
      ref,
      items: index
        .namedBy({ ref, withItems: true }, line, text)
        .slice(1)
        .map((fact) => fact.ref),
    }))
    .filter(({ items }) => items.length > 0 && items.every((item) => named.has(item)));
  const inside = new Set(folded.flatMap(({ items }) => items));
  const whole = new Set(folded.map(({ ref }) => ref));
  return refs.filter((ref) => !inside.has(ref)).map((ref) => ({ ref, withItems: whole.has(ref) }));
}
