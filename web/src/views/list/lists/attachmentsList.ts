import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { unknownTag } from '../../../ui/unknownTag.ts';
import { evidenceColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { IN_RECORD } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';

const QUESTION = graphql(`
  query ListAttachments(
    $municipality: ID
    $document: ID
    $matter: ID
    $inRecord: Boolean
    $first: Int!
    $after: String
  ) {
    page: attachments(
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
        inRecord
        holds
        document {
          ...PaperName
        }
        matters {
          id
          kind
          name
          nameEn
        }
        evidence {
          ...EvidencePlace
        }
      }
    }
  }
`);

/** What is asked of each. */
const ATTACHMENTS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Attachments and figures that papers refer to. */
export const attachmentsList = defineList({
  kind: 'attachments',
  document: ATTACHMENTS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      wordColumn(tools, 'name', ({ name }) => name),
      {
        key: 'inRecord',
        head: list.heads.inRecord,
        text: ({ inRecord }) => (inRecord ? list.inRecordYes : list.inRecordNo),
        cell: ({ inRecord }) => (inRecord ? list.inRecordYes : unknownTag(list.inRecordNo)),
        sortKey: ({ inRecord }) => (inRecord ? 1 : 0),
      },
      wordColumn(
        tools,
        'items',
        ({ holds }) => holds.map((each) => texts.words.attachmentContent[each]).join(texts.parts.comma) || undefined,
        list.noDetail,
      ),
      nodesColumn(tools, 'matters', ({ matters }) => matters, list.noMatter, false),
      paperColumn(tools, ({ document }) => document),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ inRecord }) => !inRecord,
  filters: [IN_RECORD],
  references: ['document', 'matter'],
});
