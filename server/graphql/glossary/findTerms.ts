import { toQueryKey } from '../../graph/searchKey.ts';
import { readGlossaryLines } from '../../graph/statements/search/glossaryLines.ts';
import type { VariantTable } from '../../graph/variants.ts';
import type { GlossaryTerm } from '../../model/glossary.ts';
import { isRefOf } from '../../model/ref.ts';
import { invariant } from '../../shared/invariant.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { readVariants } from '../search/readVariants.ts';
import type { GlossaryEntry } from './GlossaryEntry.ts';

/**
 * The terms that bear the text in their word, another word for the same, the reading or the English, folded as in search: those that are it, then
 * those that begin with it, then those that hold it; among equals by reading. All without a text.
 */
export async function findTerms(
  store: Pick<GraphStore, 'read'>,
  text: string | undefined,
): Promise<readonly GlossaryEntry[]> {
  const [lines, variants] = await Promise.all([store.read(readGlossaryLines, {}), readVariants(store)]);
  const entries = lines.flatMap(({ document, glossary }) =>
    toEntries(document, JSON.parse(glossary) as GlossaryTerm[]),
  );
  const key = toQueryKey(text ?? '', variants);
  return withReplaced(entries)
    .map((entry) => ({ entry, fit: fitOf(entry, key, variants) }))
    .filter(({ fit }) => fit < NO_FIT)
    .toSorted(
      (a, b) => a.fit - b.fit || compare(a.entry.reading, b.entry.reading) || compare(a.entry.term, b.entry.term),
    )
    .map(({ entry }) => entry);
}

function toEntries(document: string, terms: readonly GlossaryTerm[]): readonly Omit<GlossaryEntry, 'replaces'>[] {
  invariant(isRefOf('SOURCE_DOCUMENT', document), `"${document}" is no document`);
  return terms.map((term) => ({ ...term, document }));
}

function withReplaced(entries: readonly Omit<GlossaryEntry, 'replaces'>[]): readonly GlossaryEntry[] {
  const earlier = new Map<string, string[]>();
  for (const { term, replacedBy } of entries) {
    if (replacedBy !== undefined) earlier.set(replacedBy, [...(earlier.get(replacedBy) ?? []), term]);
  }
  return entries.map((entry) => ({ ...entry, replaces: earlier.get(entry.term) ?? [] }));
}

const NO_FIT = 3;

/** 0: is it, 1: begins with it, 2: holds it. */
function fitOf({ term, aka, reading, english }: GlossaryTerm, key: string, variants: VariantTable): number {
  const forms = [term, ...aka, reading, english].map((form) => toQueryKey(form, variants));
  if (forms.includes(key)) return 0;
  if (forms.some((form) => form.startsWith(key))) return 1;
  return forms.some((form) => form.includes(key)) ? 2 : NO_FIT;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
