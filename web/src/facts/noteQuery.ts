import { graphql } from '../api/graphql.ts';

/** What `noteTable` shows of a note. */
export const NOTE_FRAGMENT = graphql(`
  fragment NoteFact on Note {
    id
    name
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
    evidence {
      ...EvidenceParts
    }
  }
`);
