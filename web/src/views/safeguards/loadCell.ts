import type { SafeguardCellQuery } from '../../api/generated/graphql.ts';
import type { SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import type { Stage } from '../Stage.ts';
import { CELL_QUERY } from './safeguardsQuery.ts';
import type { ShownColumn } from './ShownMatrix.ts';

type Answer = SafeguardCellQuery['safeguardMatrix'];

/** What the record has on one cell, as far as it is loaded. */
export type CellFacts =
  | { readonly key: string; readonly state: 'LOADING' }
  | { readonly key: string; readonly state: 'FAILED' }
  | {
      readonly key: string;
      readonly state: 'READY';
      readonly column: Answer['columns'][number];
      readonly cell: Answer['rows'][number]['cells'][number];
    };

/** Asks for the matrix of just this cell; undefined when the request was given up. */
export async function loadCell(
  key: string,
  control: string,
  column: ShownColumn,
  { compare }: SafeguardsRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<CellFacts | undefined> {
  const { subject, actor } = column;
  const outcome = await stage.ask(
    CELL_QUERY,
    {
      municipality: stage.scope(),
      controls: [control],
      columns: compare ?? 'ACTOR',
      matters: compare === 'PARTY' ? undefined : [subject.id],
      parties: compare === 'PARTY' ? [subject.id] : undefined,
      actors: actor === null ? undefined : [actor],
    },
    signal,
  );
  if (outcome.kind === 'ABORTED') return undefined;
  const matrix = outcome.kind === 'ANSWERED' ? outcome.value.safeguardMatrix : undefined;
  const [answered] = matrix?.columns ?? [];
  const cell = matrix?.rows[0]?.cells[0];
  return answered === undefined || cell === undefined
    ? { key, state: 'FAILED' }
    : { key, state: 'READY', column: answered, cell };
}
