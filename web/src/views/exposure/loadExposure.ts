import { askAllPages, type AnswerPage } from '../../api/askAllPages.ts';
import type {
  ClassifiedItemsQuery,
  ExposedItemsQuery,
  ExposureMeasuresQuery,
  ExposurePageQuery,
} from '../../api/generated/graphql.ts';
import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import { askedDay } from '../../facts/askedDay.ts';
import type { ExposureRoute } from '../../state/routes/exposureRoute.ts';
import type { Stage } from '../Stage.ts';
import {
  CLASSIFIED_ITEMS_QUERY,
  EXPOSED_ITEMS_QUERY,
  EXPOSURE_MEASURES_QUERY,
  EXPOSURE_PAGE_QUERY,
} from './exposureQuery.ts';

export type ExposedItem = ExposedItemsQuery['exposure']['items']['nodes'][number];
export type ExposureMeasure = ExposureMeasuresQuery['exposure']['measures']['nodes'][number];
type Classified = ClassifiedItemsQuery['exposure']['classified']['nodes'][number];

/** The whole answer. */
export interface Exposure {
  readonly answer: ExposurePageQuery['exposure'];
  readonly items: readonly ExposedItem[];
  readonly measures: readonly ExposureMeasure[];
  /** Candidates and decisions by item. */
  readonly classified: ReadonlyMap<string, readonly Classified['classification'][]>;
}

const PAGE = 200;

/** Asks for what a leak at the holder would touch on the day (today in Japan without one), its lists page after page until they are whole. */
export async function loadExposure(
  { id, asOf }: ExposureRoute,
  stage: Stage,
  signal: AbortSignal,
  tell: (words: string) => void,
): Promise<Outcome<Exposure>> {
  const question = { id, asOf: askedDay({ asOf, allTimes: false }, new Date()) ?? null };
  const pageOf = (
    after: string | undefined,
  ): typeof question & { readonly first: number; readonly after?: string } => ({
    ...question,
    first: PAGE,
    ...(after === undefined ? {} : { after }),
  });
  const answer = await stage.ask(EXPOSURE_PAGE_QUERY, question, signal);
  if (answer.kind !== 'ANSWERED') return answer;
  const { exposure } = answer.value;
  const { carried, unknown, excluded } = exposure.itemCounts;
  const [items, classified, measures] = await Promise.all([
    askAllPages(
      async (after) =>
        mapOutcome(await stage.ask(EXPOSED_ITEMS_QUERY, pageOf(after), signal), (page) => toPage(page.exposure.items)),
      signal,
      (count) => {
        tell(stage.texts().list.loading(count, carried + unknown + excluded));
      },
    ),
    askAllPages(
      async (after) =>
        mapOutcome(await stage.ask(CLASSIFIED_ITEMS_QUERY, pageOf(after), signal), (page) =>
          toPage(page.exposure.classified),
        ),
      signal,
    ),
    askAllPages(
      async (after) =>
        mapOutcome(await stage.ask(EXPOSURE_MEASURES_QUERY, pageOf(after), signal), (page) =>
          toPage(page.exposure.measures),
        ),
      signal,
    ),
  ]);
  if (items.kind !== 'ANSWERED') return items;
  if (classified.kind !== 'ANSWERED') return classified;
  return mapOutcome(measures, (all) => ({
    answer: exposure,
    items: items.value,
    measures: all,
    classified: byItem(classified.value),
  }));
}

function toPage<Row>({
  nodes,
  pageInfo: { hasNextPage, endCursor },
}: {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}): AnswerPage<Row> {
  return { rows: nodes, next: hasNextPage ? (endCursor ?? undefined) : undefined };
}

function byItem(all: readonly Classified[]): Exposure['classified'] {
  const found = new Map<string, Classified['classification'][]>();
  for (const { item, classification } of all) {
    const known = found.get(item.id);
    if (known === undefined) found.set(item.id, [classification]);
    else known.push(classification);
  }
  return found;
}
