import { graphql } from '../api/graphql.ts';

/** What the frame shows on every page: the municipalities to choose from, and which import the record is of. */
export const APP_QUERY = graphql(`
  query App {
    municipalities(first: 200) {
      nodes {
        id
        name
        nameEn
      }
    }
    catalogue {
      latestRevision {
        id
      }
    }
  }
`);
