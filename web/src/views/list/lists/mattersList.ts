import { graphql, withFragments } from '../../../api/graphql.ts';
import { PAPER_NAME, PERIOD_PARTS } from '../../../ui/evidenceQuery.ts';
import { nameColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { MATTER_KIND } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';
import { periodColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListMatters(
    $municipality: ID
    $document: ID
    $department: ID
    $business: ID
    $dataSubject: ID
    $itemSet: ID
    $matterKind: MatterKind
    $first: Int!
    $after: String
  ) {
    page: matters(
      municipality: $municipality
      document: $document
      department: $department
      business: $business
      dataSubject: $dataSubject
      itemSet: $itemSet
      matterKind: $matterKind
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
        matterKind
        sheet
        number
        legalStep {
          value
        }
        departments {
          node {
            id
            kind
            name
            nameEn
          }
        }
        document {
          ...PaperName
        }
        periods {
          period {
            ...PeriodParts
          }
        }
      }
    }
  }
`);

/** What is asked of each. */
const MATTERS_QUERY = withFragments(QUESTION, PAPER_NAME, PERIOD_PARTS);

/** Sheets of papers. */
export const mattersList = defineList({
  kind: 'matters',
  document: MATTERS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      paperColumn(tools, ({ document }) => document),
      { ...wordColumn(tools, 'sheet', ({ number, sheet }) => number ?? String(sheet)), sortKey: ({ sheet }) => sheet },
      nameColumn(tools),
      wordColumn(tools, 'kind', ({ matterKind }) => texts.words.matterKind[matterKind]),
      nodesColumn(tools, 'department', ({ departments }) => departments.map(({ node }) => node), list.noDepartment),
      wordColumn(
        tools,
        'legalStep',
        ({ legalStep }) => legalStep && texts.words.legalStep[legalStep.value],
        list.noLegalStep,
      ),
      periodColumn(tools),
    ];
  },
  hasUnknown: ({ periods, departments }) => periods.length === 0 || departments.length === 0,
  filters: [MATTER_KIND],
  references: ['document', 'department', 'business', 'dataSubject', 'itemSet'],
});
