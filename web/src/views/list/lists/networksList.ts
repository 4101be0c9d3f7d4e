import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { networkMark } from '../../../ui/networkRing.ts';
import { countColumn, evidenceColumn, nameColumn, paperColumn, wordColumn } from '../columns.ts';
import { NETWORK_KIND } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';

const QUESTION = graphql(`
  query ListNetworks($municipality: ID, $document: ID, $networkKind: NetworkKind, $first: Int!, $after: String) {
    page: networks(
      municipality: $municipality
      document: $document
      networkKind: $networkKind
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
        networkKind
        protocol
        linkages(first: 1) {
          totalCount
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
const NETWORKS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Networks and ways without one. */
export const networksList = defineList({
  kind: 'networks',
  document: NETWORKS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nameColumn(tools),
      {
        key: 'kind',
        head: list.heads.kind,
        text: ({ networkKind }) => texts.words.networkKind[networkKind],
        cell: ({ networkKind }) => networkMark(networkKind, texts),
        sortKey: ({ networkKind }) => texts.words.networkKind[networkKind],
      },
      wordColumn(tools, 'protocol', ({ protocol }) => protocol, list.noProtocol),
      countColumn(tools, 'linkages', ({ linkages }) => linkages.totalCount),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ networkKind, protocol }) => networkKind === 'UNSTATED' || protocol === null,
  filters: [NETWORK_KIND],
  references: ['document'],
});
