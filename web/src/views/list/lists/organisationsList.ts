import { graphql, withFragments } from '../../../api/graphql.ts';
import { defineList } from '../ListDefinition.ts';
import { ORGANISATION_FRAGMENTS, ORGANISATION_ROWS } from './organisationRows.ts';

const QUESTION = graphql(`
  query ListOrganisations($municipality: ID, $document: ID, $party: Party, $first: Int!, $after: String) {
    page: organisations(municipality: $municipality, document: $document, party: $party, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...OrganisationRow
      }
    }
  }
`);

/** What is asked of each. */
const ORGANISATIONS_QUERY = withFragments(QUESTION, ...ORGANISATION_FRAGMENTS);

/** Organisations. */
export const organisationsList = defineList({
  kind: 'organisations',
  document: ORGANISATIONS_QUERY,
  ...ORGANISATION_ROWS,
});
