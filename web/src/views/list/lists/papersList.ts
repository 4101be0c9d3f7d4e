import { graphql } from '../../../api/graphql.ts';
import { formatDay } from '../../../text/day.ts';
import { countColumn, nameColumn, wordColumn } from '../columns.ts';
import { defineList } from '../ListDefinition.ts';

/** Papers; vocabularies are files of ours and no papers: what is asked of them. */
const PAPERS_QUERY = graphql(`
  query ListPapers($municipality: ID, $first: Int!, $after: String) {
    page: sourceDocuments(municipality: $municipality, documentKind: PAPER, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        name
        nameEn
        municipality {
          name
        }
        number {
          value
        }
        date {
          value
        }
        matters(first: 1) {
          totalCount
        }
        attachments(first: 1) {
          totalCount
        }
        notes(first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** Papers; vocabularies are files of ours and no papers. */
export const papersList = defineList({
  kind: 'papers',
  document: PAPERS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nameColumn(tools),
      wordColumn(tools, 'municipality', ({ municipality }) => municipality?.name),
      wordColumn(tools, 'number', ({ number }) => number?.value, list.noNumber),
      wordColumn(
        tools,
        'date',
        ({ date }) => (date === null ? undefined : formatDay(date.value, texts.lang)),
        list.noDate,
      ),
      countColumn(tools, 'matters', ({ matters }) => matters.totalCount),
      { ...countColumn(tools, 'children', ({ attachments }) => attachments.totalCount), head: list.titles.attachments },
      { ...countColumn(tools, 'about', ({ notes }) => notes.totalCount), head: list.titles.notes },
    ];
  },
  hasUnknown: ({ date, number }) => date === null || number === null,
});
