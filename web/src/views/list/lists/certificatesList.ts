import { graphql, withFragments } from '../../../api/graphql.ts';
import { formatDay } from '../../../text/day.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { evidenceColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { defineList } from '../ListDefinition.ts';

const QUESTION = graphql(`
  query ListCertificates($municipality: ID, $document: ID, $organisation: ID, $first: Int!, $after: String) {
    page: certificates(
      municipality: $municipality
      document: $document
      organisation: $organisation
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
        name
        scheme
        state
        day
        printed
        organisation {
          id
          kind
          name
          nameEn
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
const CERTIFICATES_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Certificates of organisations. */
export const certificatesList = defineList({
  kind: 'certificates',
  document: CERTIFICATES_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nodesColumn(tools, 'organisation', ({ organisation }) => [organisation], texts.parts.notStated),
      wordColumn(tools, 'scheme', ({ scheme }) => texts.words.certificateScheme[scheme]),
      wordColumn(tools, 'state', ({ state }) => texts.words.certificateState[state]),
      wordColumn(tools, 'date', ({ day }) => (day === null ? undefined : formatDay(day, texts.lang)), list.noDate),
      wordColumn(tools, 'printed', ({ printed, name }) => printed ?? name),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ day, state }) => day === null || state === 'UNREADABLE',
  references: ['document', 'organisation'],
});
