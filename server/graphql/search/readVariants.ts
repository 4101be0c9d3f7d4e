import { buildVariantTable } from '../../graph/build/buildVariantTable.ts';
import { readVariantLines } from '../../graph/statements/search/variantLines.ts';
import type { VariantTable } from '../../graph/variants.ts';
import type { GraphStore } from '../../store/GraphStore.ts';

type VariantLines = Parameters<typeof buildVariantTable>[0];

/** The table that the stored search keys were made with: what people type must be folded by the same. */
export async function readVariants(store: Pick<GraphStore, 'read'>): Promise<VariantTable> {
  const rows = await store.read(readVariantLines, {});
  return buildVariantTable(rows.flatMap(({ variants }) => JSON.parse(variants) as VariantLines));
}
