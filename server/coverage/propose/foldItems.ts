import type { CitedRef } from '../CoverageFile.ts';
import type { FactIndex } from '../FactIndex.ts';
import type { Piece } from '../Piece.ts';

/**
 * The references of a row, with a set, section or group of the line and the items of it that are printed in the piece written as one
 * (`item-set/shinsei/*`): the outermost first, and only those that stand for two items or more.
 */
export function foldItems(index: FactIndex, refs: readonly string[], { line, text }: Piece): readonly CitedRef[] {
  const open = new Set(refs);
  const folded: string[] = [];
  for (const ref of outersOf(index, refs)) {
    const outer = index.find(ref);
    if (outer === undefined || index.evidenceOn(outer, line).length === 0) continue;
    const items = index.namedBy({ ref, withItems: true }, line, text).slice(1);
    if (items.length < 2 || !items.every((item) => open.has(item.ref))) continue;
    for (const item of [outer, ...items]) open.delete(item.ref);
    folded.push(ref);
  }
  const rest = refs.filter((ref) => open.has(ref)).map((ref) => ({ ref, withItems: false }));
  return [...folded.map((ref) => ({ ref, withItems: true })), ...rest];
}

/** The sets, sections and groups that the items among the references stand in, the outer ones first. */
function outersOf(index: FactIndex, refs: readonly string[]): readonly string[] {
  const sets = new Set<string>();
  const groups = new Set<string>();
  for (const ref of refs) {
    const fact = index.find(ref);
    if (fact?.itemSet === undefined) continue;
    sets.add(fact.itemSet);
    for (let end = ref.lastIndexOf('/'); end > 0; end = ref.lastIndexOf('/', end - 1)) groups.add(ref.slice(0, end));
  }
  return [...sets, ...[...groups].toSorted((a, b) => a.length - b.length)];
}
