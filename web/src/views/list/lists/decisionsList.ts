import { graphql, withFragments } from '../../../api/graphql.ts';
import { formatDay } from '../../../text/day.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { unknownTag } from '../../../ui/unknownTag.ts';
import { evidenceColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { IN_RECORD } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';

const QUESTION = graphql(`
  query ListDecisions($municipality: ID, $document: ID, $matter: ID, $inRecord: Boolean, $first: Int!, $after: String) {
    page: decisions(
      municipality: $municipality
      document: $document
      matter: $matter
      inRecord: $inRecord
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
        meeting
        verb
        date
        inRecord
        matters {
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
const DECISIONS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Earlier decisions that papers cite. */
export const decisionsList = defineList({
  kind: 'decisions',
  document: DECISIONS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      wordColumn(tools, 'name', ({ name }) => name),
      wordColumn(tools, 'meeting', ({ meeting }) => meeting),
      wordColumn(tools, 'legalStep', ({ verb }) => verb),
      wordColumn(tools, 'date', ({ date }) => (date === null ? undefined : formatDay(date, texts.lang)), list.noDate),
      {
        key: 'inRecord',
        head: list.heads.inRecord,
        text: ({ inRecord }) => (inRecord ? list.inRecordYes : list.inRecordNo),
        cell: ({ inRecord }) => (inRecord ? list.inRecordYes : unknownTag(list.inRecordNo)),
        sortKey: ({ inRecord }) => (inRecord ? 1 : 0),
      },
      nodesColumn(tools, 'matters', ({ matters }) => matters, list.noMatter, false),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ inRecord }) => !inRecord,
  filters: [IN_RECORD],
  references: ['document', 'matter'],
});
