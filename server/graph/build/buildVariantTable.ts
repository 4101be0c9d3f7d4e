import { DEFAULT_VARIANTS, type VariantTable } from '../variants.ts';

/** One line of a vocabulary: characters that meet `base` in search. */
interface VariantLine {
  readonly base: string;
  readonly variants: readonly string[];
}

/**
 * The table that search keys are made with: the built-in one and, beside it, what the vocabularies of the record add. Who reads keys folds
 * with the same table: the lines stand on the rows of the vocabularies as `variants`. The order of the lines does not matter but
 * for a character that two of them name; then the base that comes first in code order stands.
 */
export function buildVariantTable(lines: readonly VariantLine[]): VariantTable {
  const table = new Map(DEFAULT_VARIANTS);
  const pairs = lines.flatMap(({ base, variants }) => variants.map((variant) => [variant, base] as const));
  for (const [variant, written] of pairs.toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))) {
    const base = DEFAULT_VARIANTS.get(written) ?? written;
    if (!table.has(variant) && variant !== base) table.set(variant, base);
  }
  return table;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
