import { graphql } from '../../api/graphql.ts';

/** What bears some words, with where it stands. */
export const SEARCH_QUERY = graphql(`
  query Search($text: String!, $kinds: [NodeKind!], $municipality: ID, $first: Int!, $after: String) {
    search(text: $text, kinds: $kinds, municipality: $municipality, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        matched
        node {
          id
          kind
          name
          nameEn
        }
        within {
          id
          kind
          name
        }
      }
    }
  }
`);
