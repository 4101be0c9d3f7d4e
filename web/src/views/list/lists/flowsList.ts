import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS } from '../../../ui/evidenceQuery.ts';
import { evidenceColumn, nameColumn, nodesColumn, paperColumn } from '../columns.ts';
import { defineList } from '../ListDefinition.ts';
import { basisColumn, networksColumn, periodColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListFlows(
    $municipality: ID
    $document: ID
    $matter: ID
    $from: ID
    $to: ID
    $network: ID
    $item: ID
    $governedBy: ID
    $first: Int!
    $after: String
  ) {
    page: flows(
      municipality: $municipality
      document: $document
      matter: $matter
      from: $from
      to: $to
      network: $network
      item: $item
      governedBy: $governedBy
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
        basis
        why
        from {
          id
          kind
          name
          nameEn
        }
        to {
          id
          kind
          name
          nameEn
        }
        carries {
          node {
            id
            kind
            name
            nameEn
          }
        }
        excludes {
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
const FLOWS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS);

/** Flows. */
export const flowsList = defineList({
  kind: 'flows',
  document: FLOWS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nodesColumn(tools, 'from', ({ from }) => [from], texts.parts.notStated),
      nodesColumn(tools, 'to', ({ to }) => [to], texts.parts.notStated),
      nodesColumn(tools, 'items', ({ carries }) => carries.map(({ node }) => node), list.noItems),
      nodesColumn(tools, 'excludes', ({ excludes }) => excludes.map(({ node }) => node), list.noExcluded, false),
      networksColumn(tools),
      periodColumn(tools),
      { ...nameColumn(tools), head: list.heads.about },
      basisColumn(tools),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ carries, networks, periods }) => carries.length === 0 || networks.length === 0 || periods.length === 0,
  references: ['document', 'matter', 'from', 'to', 'network', 'item', 'governedBy'],
});
