import { graphql } from '../../api/graphql.ts';
import { EVIDENCE_PARTS, EVIDENCE_PLACE, PAPER_NAME } from '../../ui/evidenceQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';
import { NOTE_FRAGMENT } from '../../facts/noteQuery.ts';

const SHEET = graphql(`
  fragment PaperSheet on Matter {
    id
    kind
    name
    nameEn
    sheet
    matterKind
    dataSubjects {
      subject {
        id
        kind
        name
        nameEn
      }
    }
    flows(first: 1) {
      totalCount
    }
    holdings(first: 1) {
      totalCount
    }
    measures(first: 1) {
      totalCount
    }
    notes(first: 1) {
      totalCount
    }
    outcome {
      value
    }
    evidence {
      ...EvidencePlace
    }
  }
`);

const QUESTION = graphql(`
  query PaperPage($id: ID!) {
    node(id: $id) {
      id
      kind
      name
      nameEn
      ... on SourceDocument {
        ...PaperName
        documentKind
        remark
        body {
          value
        }
        date {
          value
        }
        fiscalYear {
          value
        }
        legalRegime {
          value
        }
        matters(first: 200) {
          totalCount
          nodes {
            ...PaperSheet
          }
        }
        attachments(first: 200) {
          totalCount
          nodes {
            id
            kind
            name
            inRecord
            holds
            matters {
              id
              kind
              name
              sheet
              matterKind
            }
            itemSets(first: 20) {
              nodes {
                id
                kind
                name
                nameEn
              }
            }
            evidence {
              ...EvidencePlace
            }
          }
        }
        notes(first: 200) {
          totalCount
          nodes {
            ...NoteFact
          }
        }
      }
    }
    findings(filter: { document: $id }, first: 1) {
      totalCount
    }
  }
`);

/** A paper with its sheets, its attachments and its oddities. */
export const PAPER_QUERY = withUsed(QUESTION, [SHEET, NOTE_FRAGMENT, EVIDENCE_PARTS, EVIDENCE_PLACE, PAPER_NAME]);
