import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { unknownTag } from '../../../ui/unknownTag.ts';
import { evidenceColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { MEASURE_STATE } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';

const QUESTION = graphql(`
  query ListMeasures(
    $municipality: ID
    $document: ID
    $matter: ID
    $control: ID
    $toward: ID
    $state: MeasureState
    $first: Int!
    $after: String
  ) {
    page: measures(
      municipality: $municipality
      document: $document
      matter: $matter
      control: $control
      toward: $toward
      state: $state
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
        state
        actor
        detail
        control {
          name
        }
        toward {
          id
          kind
          name
          nameEn
        }
        matter {
          id
          kind
          name
          nameEn
          document {
            ...PaperName
          }
        }
        evidence {
          ...EvidencePlace
        }
      }
    }
  }
`);

/** What is asked of each. */
const MEASURES_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** What sheets state on safeguards. */
export const measuresList = defineList({
  kind: 'measures',
  document: MEASURES_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      paperColumn(tools, ({ matter }) => matter.document),
      nodesColumn(tools, 'matter', ({ matter }) => [matter], list.noMatter, false),
      wordColumn(tools, 'control', ({ control }) => control.name),
      {
        key: 'state',
        head: list.heads.state,
        text: ({ state }) => texts.words.measureState[state],
        cell: ({ state }) =>
          state === 'PROMISED' || state === 'NOT_NEEDED'
            ? texts.words.measureState[state]
            : unknownTag(texts.words.measureState[state]),
        sortKey: ({ state }) => texts.words.measureState[state],
      },
      wordColumn(
        tools,
        'actor',
        ({ actor }) => (actor === 'NOT_STATED' ? undefined : texts.words.measureActor[actor]),
        texts.words.measureActor.NOT_STATED,
      ),
      nodesColumn(tools, 'toward', ({ toward }) => toward, list.noToward),
      wordColumn(tools, 'understood', ({ detail }) => detail, list.noDetail),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ state }) => state === 'BLANK' || state === 'MASKED',
  filters: [MEASURE_STATE],
  references: ['document', 'matter', 'control', 'toward'],
});
