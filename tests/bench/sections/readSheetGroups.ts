import type { ApiClient } from '../engines/openApiClient.ts';
import { SHEETS_QUERY } from './questions.ts';

interface SheetsPage {
  readonly matters: {
    readonly nodes: readonly { readonly id: string; readonly document: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** The sheets of each paper of a municipality, or of the whole record: what a matrix is asked for. */
export async function readSheetGroups(api: ApiClient, municipality?: string): Promise<readonly (readonly string[])[]> {
  const papers = new Map<string, string[]>();
  let after: string | null = null;
  do {
    const { matters } = (await api.ask(SHEETS_QUERY, { municipality: municipality ?? null, after })) as SheetsPage;
    for (const { id, document } of matters.nodes) {
      const sheets = papers.get(document.id);
      if (sheets === undefined) papers.set(document.id, [id]);
      else sheets.push(id);
    }
    after = matters.pageInfo.hasNextPage ? matters.pageInfo.endCursor : null;
  } while (after !== null);
  return [...papers.values()];
}
