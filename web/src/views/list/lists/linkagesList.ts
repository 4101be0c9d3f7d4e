import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS } from '../../../ui/evidenceQuery.ts';
import { evidenceColumn, nameColumn, nodesColumn, paperColumn } from '../columns.ts';
import { defineList } from '../ListDefinition.ts';
import { networksColumn, periodColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListLinkages(
    $municipality: ID
    $document: ID
    $matter: ID
    $partner: ID
    $network: ID
    $first: Int!
    $after: String
  ) {
    page: linkages(
      municipality: $municipality
      document: $document
      matter: $matter
      partner: $partner
      network: $network
      first: $first
      after: $after
    ) {
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
        partner {
          node {
            id
            kind
            name
            nameEn
          }
        }
        networks {
          node {
            id
            kind
            name
            nameEn
            networkKind
          }
        }
        items {
          node {
            id
            kind
            name
            nameEn
          }
        }
        matters {
          id
          kind
          name
          nameEn
        }
        periods {
          period {
            ...PeriodParts
          }
        }
        owner {
          ...PaperName
        }
        evidence {
          ...EvidencePlace
        }
      }
    }
  }
`);

/** What is asked of each. */
const LINKAGES_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS);

/** Connections to outside bodies. */
export const linkagesList = defineList({
  kind: 'linkages',
  document: LINKAGES_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nameColumn(tools),
      nodesColumn(tools, 'partner', ({ partner }) => [partner.node], texts.parts.notStated),
      networksColumn(tools),
      nodesColumn(tools, 'items', ({ items }) => items.map(({ node }) => node), list.noItems),
      periodColumn(tools),
      nodesColumn(tools, 'matters', ({ matters }) => matters, list.noMatter, false),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ items, periods, networks }) => items.length === 0 || periods.length === 0 || networks.length === 0,
  references: ['document', 'matter', 'partner', 'network'],
});
