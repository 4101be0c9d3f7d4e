import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS } from '../../../ui/evidenceQuery.ts';
import { evidenceColumn, nameColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { defineList } from '../ListDefinition.ts';
import { periodColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListEntrustments(
    $municipality: ID
    $document: ID
    $matter: ID
    $organisation: ID
    $system: ID
    $first: Int!
    $after: String
  ) {
    page: entrustments(
      municipality: $municipality
      document: $document
      matter: $matter
      organisation: $organisation
      system: $system
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
        form {
          value
        }
        parties {
          organisation {
            id
            kind
            name
            nameEn
          }
          standing
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
const ENTRUSTMENTS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS);

/** Work entrusted or delegated. */
export const entrustmentsList = defineList({
  kind: 'entrustments',
  document: ENTRUSTMENTS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nameColumn(tools),
      nodesColumn(tools, 'parties', ({ parties }) => parties.map(({ organisation }) => organisation), list.noParties),
      wordColumn(
        tools,
        'state',
        ({ parties }) =>
          [...new Set(parties.map(({ standing }) => texts.words.standing[standing]))].join(texts.parts.comma) ||
          undefined,
      ),
      wordColumn(
        tools,
        'form',
        ({ form }) => (form.value === 'NOT_STATED' ? undefined : texts.words.entrustmentForm[form.value]),
        texts.words.entrustmentForm.NOT_STATED,
      ),
      nodesColumn(tools, 'items', ({ items }) => items.map(({ node }) => node), list.noItems),
      {
        ...nodesColumn(tools, 'excludes', ({ excludes }) => excludes.map(({ node }) => node), list.noExcluded, false),
        head: list.heads.notCarried,
      },
      periodColumn(tools),
      nodesColumn(tools, 'matters', ({ matters }) => matters, list.noMatter, false),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ items, periods, form }) => items.length === 0 || periods.length === 0 || form.value === 'NOT_STATED',
  references: ['document', 'matter', 'organisation', 'system'],
});
