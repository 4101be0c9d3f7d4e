import { graphql, withFragments } from '../../api/graphql.ts';
import { EVIDENCE_PARTS, EVIDENCE_PLACE, PAPER_NAME } from '../../ui/evidenceQuery.ts';

const SHEETS = graphql(`
  query SafeguardSheets($municipality: ID, $after: String) {
    matters(municipality: $municipality, first: 200, after: $after) {
      nodes {
        id
        name
        sheet
        matterKind
        document {
          ...PaperName
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The sheets to choose from, in the record order. */
export const SHEETS_QUERY = withFragments(SHEETS, PAPER_NAME);

/** The parties to choose from: the columns of a matrix without rows. */
export const PARTIES_QUERY = graphql(`
  query SafeguardParties($municipality: ID) {
    safeguardMatrix(municipality: $municipality, columns: PARTY, controls: []) {
      columns {
        subject {
          id
          name
        }
      }
    }
  }
`);

const MATRIX = graphql(`
  query Safeguards($municipality: ID, $matters: [ID!], $columns: SafeguardColumnKind!, $parties: [ID!]) {
    safeguardMatrix(municipality: $municipality, matters: $matters, columns: $columns, parties: $parties) {
      columns {
        subject {
          id
          kind
          name
        }
        matters {
          id
          name
          sheet
          matterKind
          document {
            ...PaperName
          }
        }
        actor
        form
      }
      rows {
        control {
          id
          name
          nameEn
          group
        }
        cells {
          state
          basis
          mixed
          measures {
            actor
            detail
            evidence {
              place
            }
          }
        }
        differs
      }
    }
  }
`);

/** The whole matrix of a choice of sheets or parties. */
export const MATRIX_QUERY = withFragments(MATRIX, PAPER_NAME);

const CELL = graphql(`
  query SafeguardCell(
    $municipality: ID
    $matters: [ID!]
    $columns: SafeguardColumnKind!
    $parties: [ID!]
    $actors: [MeasureActor!]
    $controls: [ID!]
  ) {
    safeguardMatrix(
      municipality: $municipality
      matters: $matters
      columns: $columns
      parties: $parties
      actors: $actors
      controls: $controls
    ) {
      columns {
        form
        searched {
          ...EvidencePlace
        }
      }
      rows {
        cells {
          state
          basis
          unaddressed
          mixed
          notes {
            id
            printedWords
            understood
          }
          measures {
            id
            actor
            form
            state
            mark
            number
            detail
            basis
            why
            toward {
              id
              kind
              name
            }
            evidence {
              ...EvidenceParts
            }
          }
        }
      }
    }
  }
`);

/** One cell with all that the record has on it: a matrix of one row and one column. */
export const CELL_QUERY = withFragments(CELL, EVIDENCE_PARTS, EVIDENCE_PLACE, PAPER_NAME);
