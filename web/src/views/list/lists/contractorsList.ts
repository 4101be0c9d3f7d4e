import { graphql, withFragments } from '../../../api/graphql.ts';
import { defineList } from '../ListDefinition.ts';
import { ORGANISATION_FRAGMENTS, ORGANISATION_ROWS } from './organisationRows.ts';

const QUESTION = graphql(`
  query ListContractors($municipality: ID, $document: ID, $party: Party, $first: Int!, $after: String) {
    page: contractors(municipality: $municipality, document: $document, party: $party, first: $first, after: $after) {
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
const CONTRACTORS_QUERY = withFragments(QUESTION, ...ORGANISATION_FRAGMENTS);

/** Organisations that are a party of an entrustment. */
export const contractorsList = defineList({
  kind: 'contractors',
  document: CONTRACTORS_QUERY,
  ...ORGANISATION_ROWS,
});
