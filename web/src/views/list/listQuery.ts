import { graphql, withFragments } from '../../api/graphql.ts';
import { PAPER_NAME } from '../../ui/evidenceQuery.ts';

const QUESTION = graphql(`
  query ListFrame($municipality: ID, $ids: [ID!]!) {
    papers: sourceDocuments(municipality: $municipality, documentKind: PAPER, first: 200) {
      nodes {
        ...PaperName
      }
    }
    filteredBy: nodes(ids: $ids) {
      id
      name
    }
  }
`);

/** The papers to filter by, and what an address filters by reference. */
export const LIST_QUERY = withFragments(QUESTION, PAPER_NAME);
