import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { statusMark } from '../../../ui/statusMark.ts';
import { evidenceColumn, listStateColumn, nameColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { OPEN, RESOLVED } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';

const QUESTION = graphql(`
  query ListSets(
    $municipality: ID
    $document: ID
    $matter: ID
    $dataSubject: ID
    $open: Boolean
    $resolved: Boolean
    $first: Int!
    $after: String
  ) {
    page: itemSets(
      municipality: $municipality
      document: $document
      matter: $matter
      dataSubject: $dataSubject
      open: $open
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
        open
        resolved
        form
        items(first: 1) {
          totalCount
        }
        about {
          node {
            id
            kind
            name
            nameEn
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
const SETS_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Lists of items. */
export const setsList = defineList({
  kind: 'sets',
  document: SETS_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      nameColumn(tools),
      wordColumn(tools, 'form', ({ form }) => texts.words.itemSetForm[form]),
      listStateColumn(tools),
      {
        key: 'children',
        head: list.heads.children,
        text: ({ resolved, items }) => (resolved ? String(items.totalCount) : texts.parts.unknown),
        cell: ({ resolved, items }) =>
          resolved ? String(items.totalCount) : statusMark('unknown', texts.parts.unknown, true),
        sortKey: ({ resolved, items }) => (resolved ? items.totalCount : -1),
        align: 'right',
      },
      nodesColumn(tools, 'subject', ({ about }) => about.map(({ node }) => node), list.noSubject),
      nodesColumn(tools, 'matters', ({ matters }) => matters.nodes, list.noMatter, false),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  hasUnknown: ({ resolved, open }) => !resolved || open,
  filters: [RESOLVED, OPEN],
  references: ['document', 'matter', 'dataSubject'],
});
