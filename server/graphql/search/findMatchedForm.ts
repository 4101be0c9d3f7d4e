import { buildSearchKey, formsOf, type Searchable } from '../../graph/searchKey.ts';
import type { VariantTable } from '../../graph/variants.ts';

/** The form of a node's name that fits the searched key best, the first of several; the name if the record has just changed. */
export function findMatchedForm(node: Searchable, key: string, variants: VariantTable): string {
  const fits = formsOf(node).map((form) => ({ form, fit: measureFit(form, key, variants) }));
  const best = fits.reduce((a, b) => (b.fit < a.fit ? b : a), { form: node.name, fit: Infinity });
  return best.form;
}

/** 0: the whole form, 1: its beginning, 2: a part of it. */
function measureFit(form: string, key: string, variants: VariantTable): number {
  const lines = buildSearchKey({ name: form, aka: [] }, variants).split('\n');
  if (lines.includes(key)) return 0;
  if (lines.some((line) => line.startsWith(key))) return 1;
  return lines.some((line) => line.includes(key)) ? 2 : Infinity;
}
