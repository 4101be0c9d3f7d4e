import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PARTS, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { countColumn, evidenceColumn, nameColumn, paperColumn } from '../columns.ts';
import { PARTY } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';
import { certificatesColumn, partyColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListOrganisations($municipality: ID, $document: ID, $party: Party, $first: Int!, $after: String) {
    page: organisations(municipality: $municipality, document: $document, party: $party, first: $first, after: $after) {
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
        party
        role
        certificates(first: 10) {
          nodes {
            scheme
            state
            printed
            evidence {
              ...EvidenceParts
            }
          }
        }
        entrustments(first: 1) {
          totalCount
        }
        linkages(first: 1) {
          totalCount
        }
        systems(first: 20) {
          nodes {
            id
            kind
            name
            nameEn
          }
        }
        owner {
          ...PaperName
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
`);

/** What is asked of each. */
const ORGANISATIONS_QUERY = withFragments(QUESTION, EVIDENCE_PARTS, PAPER_NAME);

/** Organisations. */
export const organisationsList = defineList({
  kind: 'organisations',
  document: ORGANISATIONS_QUERY,
  columns: (tools) => {
    return [
      nameColumn(tools),
      partyColumn(tools),
      certificatesColumn(tools),
      countColumn(tools, 'entrustments', ({ entrustments }) => entrustments.totalCount),
      countColumn(tools, 'linkages', ({ linkages }) => linkages.totalCount),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ party }) => party !== 'NAMED',
  filters: [PARTY],
  references: ['document'],
});
