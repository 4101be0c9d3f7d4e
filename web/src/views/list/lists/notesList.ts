import { graphql, withFragments } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { evidenceColumn, nodesColumn, paperColumn, wordColumn } from '../columns.ts';
import { CHANGES_ANSWERS, NOTE_KIND } from '../filters.ts';
import { defineList } from '../ListDefinition.ts';

const QUESTION = graphql(`
  query ListNotes(
    $municipality: ID
    $document: ID
    $matter: ID
    $about: ID
    $noteKind: NoteKind
    $changesAnswers: Boolean
    $first: Int!
    $after: String
  ) {
    page: notes(
      municipality: $municipality
      document: $document
      matter: $matter
      about: $about
      noteKind: $noteKind
      changesAnswers: $changesAnswers
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
        noteKind
        printedWords
        understood
        changesAnswers
        about {
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
const NOTES_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);

/** Oddities at their places. */
export const notesList = defineList({
  kind: 'notes',
  document: NOTES_QUERY,
  columns: (tools) => {
    const { texts } = tools;
    const { list } = texts;
    return [
      wordColumn(tools, 'kind', ({ noteKind }) => texts.words.noteKind[noteKind]),
      wordColumn(tools, 'printed', ({ printedWords }) => `「${printedWords}」`),
      wordColumn(tools, 'understood', ({ understood }) => understood),
      wordColumn(tools, 'changesAnswers', ({ changesAnswers }) => (changesAnswers ? list.changesYes : list.changesNo)),
      nodesColumn(tools, 'about', ({ about }) => about, list.aboutWhole, false),
      nodesColumn(tools, 'matter', ({ matter }) => (matter === null ? [] : [matter]), list.noMatter, false),
      paperColumn(tools, ({ owner }) => owner),
      evidenceColumn(tools),
    ];
  },
  filters: [NOTE_KIND, CHANGES_ANSWERS],
  references: ['document', 'matter', 'about'],
});
