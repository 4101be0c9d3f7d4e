import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { countColumn, evidenceColumn, nameColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { PARTY, SYSTEM_KIND } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';
import { partyColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListSystems(
    $municipality: ID
    $document: ID
    $operator: ID
    $systemKind: SystemKind
    $party: Party
    $first: Int!
    $after: String
  ) {
    page: systems(
      municipality: $municipality
      document: $document
      operator: $operator
      systemKind: $systemKind
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
        id
        kind
        name
        nameEn
        systemKind
        party
        operator {
          node {
            id
            kind
            name
            nameEn
          }
        }
        flowsIn(first: 1) {
          totalCount
        }
        flowsOut(first: 1) {
          totalCount
        }
        holdings(first: 1) {
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
const SYSTEMS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Systems, terminals, servers, clouds. */
export const systemsList = defineList({
  kind: 'systems',
  document: SYSTEMS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nameColumn(tools),
      wordColumn(tools, 'kind', ({ systemKind }) => texts.words.systemKind[systemKind]),
      nodesColumn(tools, 'operator', ({ operator }) => (operator === null ? [] : [operator.node]), list.noOperator),
      partyColumn(tools),
      countColumn(tools, 'flowsIn', ({ flowsIn }) => flowsIn.totalCount),
      countColumn(tools, 'flowsOut', ({ flowsOut }) => flowsOut.totalCount),
      countColumn(tools, 'holdings', ({ holdings }) => holdings.totalCount),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ party, operator }) => party !== 'NAMED' || operator === null,
  filters: [SYSTEM_KIND, PARTY],
  references: ['document', 'operator'],
});
