import type { SearchQuery, StartQuery } from '../../api/generated/graphql.ts';
import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { StartRoute } from '../../state/routes/startRoute.ts';
import type { Stage } from '../Stage.ts';
import { EXAMPLE_ITEM } from './questions.ts';
import { SEARCH_QUERY } from './searchQuery.ts';
import { START_QUERY } from './startQuery.ts';

export type Found = SearchQuery['search'];

/** What the start page shows. */
export interface StartValue {
  readonly record: StartQuery;
  /** Only with words to search for. */
  readonly found: Found | undefined;
}

const PAGE = 100;

/** Asks for the record in numbers and, with words, for what bears them: 100 hits at first. */
export async function loadStart(route: StartRoute, stage: Stage, signal: AbortSignal): Promise<Outcome<StartValue>> {
  const { q } = route;
  const question = { municipality: stage.scope(), example: EXAMPLE_ITEM.id };
  const [record, found] = await Promise.all([
    stage.ask(START_QUERY, question, signal),
    q === undefined ? undefined : askFound(route, stage, signal, undefined),
  ]);
  if (record.kind !== 'ANSWERED') return record;
  if (found === undefined) return { kind: 'ANSWERED', value: { record: record.value, found: undefined } };
  return mapOutcome(found, (value) => ({ record: record.value, found: value }));
}

/** The next page of what was found, after a cursor. */
async function askFound(
  { q, kind }: StartRoute,
  stage: Stage,
  signal: AbortSignal,
  after: string | undefined,
): Promise<Outcome<Found>> {
  const question = {
    text: q ?? '',
    kinds: kind === undefined ? undefined : [kind],
    municipality: stage.scope(),
    first: PAGE,
    after,
  };
  return mapOutcome(await stage.ask(SEARCH_QUERY, question, signal), ({ search }) => search);
}
