import { graphql } from '../../../api/graphql.ts';
import { countColumn, nameColumn, wordColumn } from '../columns.ts';
import { defineList } from '../ListDefinition.ts';

/** Concepts; they belong to no municipality: what is asked of them. */
const CONCEPTS_QUERY = graphql(`
  query ListConcepts($municipality: ID, $first: Int!, $after: String) {
    page: concepts(municipality: $municipality, first: $first, after: $after) {
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
        definition
        items(first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** Concepts; they belong to no municipality. */
export const conceptsList = defineList({
  kind: 'concepts',
  document: CONCEPTS_QUERY,
  columns: (tools) => {
    const { list } = tools.texts;
    return [
      nameColumn(tools),
      wordColumn(tools, 'about', ({ definition }) => definition, list.noDefinition),
      countColumn(tools, 'items', ({ items }) => items.totalCount),
    ];
  },
});
