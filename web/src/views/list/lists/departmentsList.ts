import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { evidenceColumn, nameColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { PARTY } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';
import { partyColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListDepartments($municipality: ID, $document: ID, $matter: ID, $party: Party, $first: Int!, $after: String) {
    page: departments(
      municipality: $municipality
      document: $document
      matter: $matter
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
        party
        municipality {
          name
        }
        matters(first: 50) {
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
          ...EvidencePlace
        }
      }
    }
  }
`);

/** What is asked of each. */
const DEPARTMENTS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Departments. */
export const departmentsList = defineList({
  kind: 'departments',
  document: DEPARTMENTS_QUERY,
  columns: (tools) => {
    const { list } = tools.texts;
    return [
      nameColumn(tools),
      wordColumn(tools, 'municipality', ({ municipality }) => municipality.name),
      partyColumn(tools),
      nodesColumn(tools, 'matters', ({ matters }) => matters.nodes, list.noMatter, false),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ party }) => party !== 'NAMED',
  filters: [PARTY],
  references: ['document', 'matter'],
});
