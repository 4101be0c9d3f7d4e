import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS } from '../../../ui/evidenceQuery.ts';
import { evidenceColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { defineList } from '../ListDefinition.ts';
import { periodColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListHoldings(
    $municipality: ID
    $document: ID
    $matter: ID
    $holder: ID
    $item: ID
    $first: Int!
    $after: String
  ) {
    page: holdings(
      municipality: $municipality
      document: $document
      matter: $matter
      holder: $holder
      item: $item
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
        holder {
          id
          kind
          name
          nameEn
        }
        items {
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
        retention {
          action
          trigger
          delay
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
const HOLDINGS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS);

/** What holders keep. */
export const holdingsList = defineList({
  kind: 'holdings',
  document: HOLDINGS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nodesColumn(tools, 'holder', ({ holder }) => [holder], texts.parts.notStated),
      nodesColumn(tools, 'items', ({ items }) => items.map(({ node }) => node), list.noItems),
      {
        ...nodesColumn(tools, 'excludes', ({ excludes }) => excludes.map(({ node }) => node), list.noExcluded, false),
        head: list.heads.notCarried,
      },
      wordColumn(
        tools,
        'action',
        ({ retention }) =>
          retention
            .map(({ action, trigger, delay }) =>
              [trigger, delay, texts.words.retentionAction[action]]
                .filter((word) => word !== null)
                .join(texts.parts.comma),
            )
            .join('／') || undefined,
        list.noErasure,
      ),
      periodColumn(tools),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ items, retention, periods }) => items.length === 0 || retention.length === 0 || periods.length === 0,
  references: ['document', 'matter', 'holder', 'item'],
});
