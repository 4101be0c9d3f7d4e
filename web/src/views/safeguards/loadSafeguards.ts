import type { SafeguardPartiesQuery, SafeguardSheetsQuery, SafeguardsQuery } from '../../api/generated/graphql.ts';
import { askAllPages } from '../../api/askAllPages.ts';
import { mapOutcome, type Failure, type Outcome } from '../../api/Outcome.ts';
import type { SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import type { Stage } from '../Stage.ts';
import { MATRIX_QUERY, PARTIES_QUERY, SHEETS_QUERY } from './safeguardsQuery.ts';

export type Matrix = SafeguardsQuery['safeguardMatrix'];
export type Sheet = SafeguardSheetsQuery['matters']['nodes'][number];
export type Party = SafeguardPartiesQuery['safeguardMatrix']['columns'][number]['subject'];

/** What the page shows and lets choose. */
export interface SafeguardsValue {
  readonly sheets: readonly Sheet[];
  /** Only where two parties are compared. */
  readonly parties: readonly Party[];
  /** None while a comparison lacks one of its two sides, or when the server would not answer. */
  readonly matrix: Matrix | undefined;
  /** Why the server would not answer: too much at once, or something that is not in the record. */
  readonly refused: Failure | undefined;
}

/** What the answer depends on; the other choices only narrow what is shown. */
export function keyOfSafeguards({ papers, compare, left, right }: SafeguardsRoute): string {
  return JSON.stringify(compare === undefined ? [papers] : [compare, left, right]);
}

/** Asks for the sheets and parties to choose from, and for the matrix of what is chosen. */
export async function loadSafeguards(
  route: SafeguardsRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<SafeguardsValue>> {
  const municipality = stage.scope();
  const [sheets, parties] = await Promise.all([
    loadSheets(stage, signal),
    route.compare === 'PARTY' ? stage.ask(PARTIES_QUERY, { municipality }, signal) : undefined,
  ]);
  if (sheets.kind !== 'ANSWERED') return sheets;
  if (parties !== undefined && parties.kind !== 'ANSWERED') return parties;
  const known = {
    sheets: sheets.value,
    parties: parties?.value.safeguardMatrix.columns.map(({ subject }) => subject) ?? [],
  };
  const question = toQuestion(route, sheets.value);
  if (question === undefined) return { kind: 'ANSWERED', value: { ...known, matrix: undefined, refused: undefined } };
  const answer = await stage.ask(MATRIX_QUERY, { municipality, ...question }, signal);
  if (answer.kind === 'REFUSED') {
    return { kind: 'ANSWERED', value: { ...known, matrix: undefined, refused: answer } };
  }
  return mapOutcome(answer, ({ safeguardMatrix }) => ({ ...known, matrix: safeguardMatrix, refused: undefined }));
}

function loadSheets(stage: Stage, signal: AbortSignal): Promise<Outcome<readonly Sheet[]>> {
  return askAllPages(
    async (after) =>
      mapOutcome(
        await stage.ask(SHEETS_QUERY, { municipality: stage.scope(), after }, signal),
        ({ matters: { nodes, pageInfo } }) => ({
          rows: nodes,
          next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
        }),
      ),
    signal,
  );
}

interface MatrixQuestion {
  readonly columns: 'ACTOR' | 'SHEET' | 'PARTY';
  readonly matters?: readonly string[];
  readonly parties?: readonly string[];
}

function toQuestion(
  { papers, compare, left, right }: SafeguardsRoute,
  sheets: readonly Sheet[],
): MatrixQuestion | undefined {
  if (compare === undefined) {
    if (papers.length === 0) return { columns: 'ACTOR' };
    return {
      columns: 'ACTOR',
      matters: sheets.filter(({ document }) => papers.includes(document.id)).map(({ id }) => id),
    };
  }
  if (left === undefined || right === undefined || left === right) return undefined;
  return compare === 'SHEET'
    ? { columns: 'SHEET', matters: [left, right] }
    : { columns: 'PARTY', parties: [left, right] };
}
