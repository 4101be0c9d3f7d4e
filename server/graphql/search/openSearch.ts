import { Family } from '../../graph/families.ts';
import { toQueryKey } from '../../graph/searchKey.ts';
import type { VariantTable } from '../../graph/variants.ts';
import { SEARCH_COUNTS } from '../../graph/statements/search/searchCounts.ts';
import { SEARCH_KINDS, searchKindsOf } from '../../graph/statements/search/searchKinds.ts';
import { SEARCH_PAGES, type SearchRow } from '../../graph/statements/search/searchPages.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import { ApiError } from '../ApiError.ts';
import type { Connection } from '../connections/Connection.ts';
import { openConnection, type PageArguments } from '../connections/openConnection.ts';
import type { Context } from '../context.ts';
import { readMunicipality } from '../readMunicipality.ts';
import { findMatchedForm } from './findMatchedForm.ts';
import { readVariants } from './readVariants.ts';
import type { SearchHit } from './SearchHit.ts';

export interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly NodeKind[] | null | undefined;
  readonly municipality?: string | null | undefined;
}

/** Fit, order of the kind, sort key, id. */
type SearchPlace = readonly [fit: number, kind: number, sort: string, id: string];

const LONGEST_TEXT = 200;

/** Opens a page of hits: exact before prefix before contained, then by kind, in record order. */
export async function openSearch(
  { services: { store }, loaders }: Context,
  args: SearchArguments,
): Promise<Connection<SearchHit>> {
  const variants = await readVariants(store);
  const key = readKey(args.text, variants);
  const kinds = args.kinds ?? SEARCH_KINDS;
  const scope = (await readMunicipality('municipality', args.municipality, loaders)) ?? null;
  const families = Family.filter((family) => searchKindsOf(family).some((kind) => kinds.includes(kind)));
  const words = { key, kinds, scope };
  return openConnection(
    {
      binding: JSON.stringify(['search', words]),
      beforeAll: [-1, -1, '', ''] as SearchPlace,
      read: async ([afterFit, afterKind, afterSort, afterId], limit) => {
        const after = { afterFit, afterKind, afterSort, afterId };
        const params = { ...words, ...after, prefix: `\n${key}`, whole: `\n${key}\n`, limit };
        const rows = await Promise.all(families.map((family) => store.read(SEARCH_PAGES[family], params)));
        return rows.flat().sort(compareHits).slice(0, limit);
      },
      placeOf: (row): SearchPlace => [row.fit, row.kindOrder, row.sort, row.fact.id],
      nodeOf: ({ fact }) => ({ node: fact, matched: findMatchedForm(fact, key, variants) }),
      count: async () => {
        const totals = await Promise.all(families.map((family) => store.read(SEARCH_COUNTS[family], words)));
        return totals.flat().reduce((sum, { total }) => sum + total, 0);
      },
    },
    args,
  );
}

/** Rows of one kind come from one family, in order already: a stable sort keeps it. */
function compareHits(a: SearchRow, b: SearchRow): number {
  return a.fit - b.fit || a.kindOrder - b.kindOrder;
}

function readKey(text: string, variants: VariantTable): string {
  if (text.length > LONGEST_TEXT) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `検索する文字は ${LONGEST_TEXT} 字までにしてください。`,
      `Search for ${LONGEST_TEXT} characters at most.`,
    );
  }
  const key = toQueryKey(text, variants);
  if (key !== '') return key;
  throw new ApiError(
    'BAD_USER_INPUT',
    '検索する文字を 1 字以上入れてください。',
    'Give at least one character to search for.',
  );
}
