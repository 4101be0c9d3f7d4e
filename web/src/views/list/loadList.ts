import { askAllPages } from '../../api/askAllPages.ts';
import type { ListFrameQuery } from '../../api/generated/graphql.ts';
import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { ListRoute } from '../../state/routes/listRoute.ts';
import type { Stage } from '../Stage.ts';
import { LIST_QUERY } from './listQuery.ts';
import { LISTS } from './lists.ts';
import { readFilters } from './readFilters.ts';

/** A list as it was answered: whole, so that sorting, filtering and CSV are about all of it. */
export interface ListValue {
  readonly rows: readonly unknown[];
  readonly frame: ListFrameQuery;
}

const PAGE = 200;

/** Asks for every page of a list, as the server filters it. */
export async function loadList(
  { kind, only }: ListRoute,
  stage: Stage,
  signal: AbortSignal,
  tell: (words: string) => void,
): Promise<Outcome<ListValue>> {
  const definition = LISTS[kind];
  const { variables } = readFilters(definition, only);
  const municipality = stage.scope();
  const ids = definition.references.flatMap((name) => only[name] ?? []);
  let total = 0;
  const [frame, rows] = await Promise.all([
    stage.ask(LIST_QUERY, { municipality, ids }, signal),
    askAllPages(
      async (after) => {
        const question = { ...variables, municipality, first: PAGE, after };
        return mapOutcome(await stage.ask(definition.document, question, signal), ({ page }) => {
          total = page.totalCount;
          return {
            rows: page.nodes,
            next: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
          };
        });
      },
      signal,
      (count) => {
        tell(stage.texts().list.loading(count, total));
      },
    ),
  ]);
  if (frame.kind !== 'ANSWERED') return frame;
  return mapOutcome(rows, (all) => ({ rows: all, frame: frame.value }));
}
