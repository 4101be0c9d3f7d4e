import { askAllPages } from '../../api/askAllPages.ts';
import type { SetTreeQuery } from '../../api/generated/graphql.ts';
import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { SetsRoute } from '../../state/routes/setsRoute.ts';
import { NOT_IN_RECORD } from '../openLoadedView.ts';
import type { Stage } from '../Stage.ts';
import { SET_QUERY } from './setQuery.ts';

/** A list of items as it was answered. */
export type ItemSet = Extract<NonNullable<SetTreeQuery['node']>, { readonly __typename: 'ItemSet' }>;
/** A section, group or item of it. */
export type SetItem = ItemSet['items']['nodes'][number];

/** A list of items, whole. */
export interface LoadedSet {
  readonly set: ItemSet;
  readonly items: readonly SetItem[];
}

const PAGE = 200;

/** Asks for a list with everything in it, page after page; a reference to anything else is not found. */
export async function loadSet(
  { id }: SetsRoute,
  stage: Stage,
  signal: AbortSignal,
  tell: (words: string) => void,
): Promise<Outcome<LoadedSet>> {
  let set: ItemSet | undefined;
  const items = await askAllPages<SetItem>(
    async (after) =>
      mapOutcome(await stage.ask(SET_QUERY, { id, first: PAGE, after: after ?? null }, signal), ({ node }) => {
        if (node?.__typename !== 'ItemSet') return { rows: [], next: undefined };
        set = node;
        const { hasNextPage, endCursor } = node.items.pageInfo;
        return { rows: node.items.nodes, next: hasNextPage ? (endCursor ?? undefined) : undefined };
      }),
    signal,
    (count) => {
      tell(stage.texts().list.loading(count, set?.items.totalCount ?? count));
    },
  );
  if (items.kind !== 'ANSWERED') return items;
  return set === undefined ? NOT_IN_RECORD : { kind: 'ANSWERED', value: { set, items: items.value } };
}
