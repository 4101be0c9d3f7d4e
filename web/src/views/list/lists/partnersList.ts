import { graphql, withFragments } from '../../../api/graphql.ts';
import { defineList } from '../ListDefinition.ts';
import { ORGANISATION_FRAGMENTS, ORGANISATION_ROWS } from './organisationRows.ts';

const QUESTION = graphql(`
  query ListPartners($municipality: ID, $document: ID, $party: Party, $first: Int!, $after: String) {
    page: linkagePartners(
      municipality: $municipality
      document: $document
      party: $party
      first: $first
      after: $after
    ) {
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
const PARTNERS_QUERY = withFragments(QUESTION, ...ORGANISATION_FRAGMENTS);

/** Organisations that are the partner of a linkage. */
export const partnersList = defineList({
  kind: 'partners',
  document: PARTNERS_QUERY,
  ...ORGANISATION_ROWS,
});
