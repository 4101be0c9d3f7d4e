import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { evidenceColumn, nameColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { RESOLVED } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';

const QUESTION = graphql(`
  query ListSubjects($municipality: ID, $document: ID, $matter: ID, $resolved: Boolean, $first: Int!, $after: String) {
    page: dataSubjects(
      municipality: $municipality
      document: $document
      matter: $matter
      resolved: $resolved
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
        resolved
        counts {
          count {
            printed
          }
        }
        matters(first: 20) {
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
const SUBJECTS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Data subjects. */
export const subjectsList = defineList({
  kind: 'subjects',
  document: SUBJECTS_QUERY,
  columns: (tools) => {
    const { list } = tools.texts;
    return [
      nameColumn(tools),
      wordColumn(
        tools,
        'counts',
        ({ counts }) => counts.map(({ count }) => count.printed).join('、') || undefined,
        list.noPeople,
      ),
      nodesColumn(tools, 'matters', ({ matters }) => matters.nodes, list.noMatter, false),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ counts, resolved }) => counts.length === 0 || !resolved,
  filters: [RESOLVED],
  references: ['document', 'matter'],
});
