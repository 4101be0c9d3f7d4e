import { graphql } from '../../api/graphql.ts';
import { CONTRACT_FRAGMENTS } from '../../facts/contractQuery.ts';
import { FACT_FRAGMENTS } from '../../facts/factsQuery.ts';
import { NOTE_FRAGMENT } from '../../facts/noteQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';

const TEXT = graphql(`
  fragment MatterText on StatedText {
    value
    basis
    why
    evidence {
      ...EvidenceParts
    }
  }
`);

const MEASURE = graphql(`
  fragment MatterMeasure on Measure {
    id
    name
    basis
    why
    state
    detail
    actor
    side
    form
    control {
      name
    }
    toward {
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

const QUESTION = graphql(`
  query MatterPage($id: ID!, $asOf: Date) {
    node(id: $id) {
      id
      kind
      name
      nameEn
      ... on Matter {
        matterKind
        sheet
        document {
          ...PaperName
          matters(first: 100) {
            nodes {
              id
              name
              sheet
              matterKind
            }
          }
        }
        legalStep {
          value
          basis
          why
          evidence {
            ...EvidenceParts
          }
        }
        legalBasis {
          ...MatterText
        }
        outcome {
          ...MatterText
        }
        purpose {
          ...MatterText
        }
        reason {
          ...MatterText
        }
        content {
          ...MatterText
        }
        departments {
          basis
          why
          evidence {
            ...EvidenceParts
          }
          node {
            id
            kind
            name
            nameEn
          }
        }
        business {
          basis
          why
          evidence {
            ...EvidenceParts
          }
          node {
            name
          }
        }
        dataSubjects {
          basis
          why
          evidence {
            ...EvidenceParts
          }
          subject {
            id
            kind
            name
            nameEn
            counts {
              count {
                printed
              }
            }
          }
          counts {
            count {
              printed
            }
            evidence {
              ...EvidenceParts
            }
          }
        }
        itemSets {
          basis
          why
          evidence {
            ...EvidenceParts
          }
          node {
            id
            kind
            name
            nameEn
            open
            resolved
          }
        }
        periods {
          basis
          why
          evidence {
            ...EvidenceParts
          }
          period {
            ...PeriodParts
          }
        }
        decisions {
          id
          name
          meeting
          verb
          about
          inRecord
          evidence {
            ...EvidenceParts
          }
        }
        attachments {
          id
          name
          inRecord
          evidence {
            ...EvidenceParts
          }
        }
        sourceText {
          number
          text
        }
        flows(first: 200) {
          totalCount
          nodes {
            ...FlowFact
          }
        }
        holdings(first: 200) {
          totalCount
          nodes {
            ...HoldingFact
          }
        }
        entrustments(first: 100) {
          totalCount
          nodes {
            ...EntrustmentFact
          }
        }
        linkages(first: 100) {
          totalCount
          nodes {
            ...LinkageFact
          }
        }
        measures(first: 200) {
          totalCount
          nodes {
            ...MatterMeasure
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
    findings(filter: { subject: $id }, first: 1) {
      totalCount
    }
  }
`);

/** A sheet with all it states, its checklist, its notes and, where the papers are there, its own text; `asOf` null: all times. */
export const MATTER_QUERY = withUsed(QUESTION, [
  TEXT,
  MEASURE,
  NOTE_FRAGMENT,
  ...CONTRACT_FRAGMENTS,
  ...FACT_FRAGMENTS,
]);
