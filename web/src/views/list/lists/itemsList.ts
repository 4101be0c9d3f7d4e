import { graphql, withFragments } from '../../../api/graphql.ts';
import { PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { unknownTag } from '../../../ui/unknownTag.ts';
import { nameColumn, nodesColumn, paperColumn } from '../columns.ts';
import { OPEN, RESOLVED } from '../filters.ts';
import { isListUnknown, toListState } from '../itemListState.ts';
import { defineList } from '../ListDefinition.ts';
import { conceptColumn } from '../factColumns.ts';

const QUESTION = graphql(`
  query ListItems(
    $municipality: ID
    $document: ID
    $itemSet: ID
    $parent: ID
    $concept: ID
    $dataSubject: ID
    $open: Boolean
    $resolved: Boolean
    $first: Int!
    $after: String
  ) {
    page: informationItems(
      municipality: $municipality
      document: $document
      itemSet: $itemSet
      parent: $parent
      concept: $concept
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
        path
        open
        resolved
        hasChildren
        itemSet {
          id
          kind
          name
          nameEn
        }
        concept {
          basis
          why
          node {
            id
            kind
            name
            nameEn
          }
        }
        dataSubjects {
          id
          kind
          name
          nameEn
        }
        owner {
          ...PaperName
        }
      }
    }
  }
`);

/** What is asked of each. */
const ITEMS_QUERY = withFragments(QUESTION, PAPER_NAME);

/** Sections, groups and items. */
export const itemsList = defineList({
  kind: 'items',
  document: ITEMS_QUERY,
  columns: (tools) => {
    const { list } = tools.texts;
    return [
      nameColumn(tools),
      {
        key: 'path',
        head: list.heads.path,
        text: ({ path }) => path.slice(0, -1).join(' › ') || list.titles.sets,
        sortKey: ({ path }) => path.join(' › '),
      },
      nodesColumn(tools, 'itemSet', ({ itemSet }) => [itemSet], list.noItems),
      nodesColumn(tools, 'subject', ({ dataSubjects }) => dataSubjects, list.noSubject),
      conceptColumn(tools),
      {
        key: 'list',
        head: list.heads.list,
        text: (row) => toListState(row, tools),
        cell: (row) => (isListUnknown(row) ? unknownTag(toListState(row, tools)) : toListState(row, tools)),
        sortKey: (row) => toListState(row, tools),
      },
      paperColumn(tools, ({ owner }) => owner),
    ];
  },
  hasUnknown: isListUnknown,
  filters: [RESOLVED, OPEN],
  references: ['document', 'itemSet', 'parent', 'concept', 'dataSubject'],
});
