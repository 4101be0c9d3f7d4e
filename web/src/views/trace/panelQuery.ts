import { graphql, withFragments } from '../../api/graphql.ts';
import { EVIDENCE_PARTS, PAPER_NAME, PERIOD_PARTS } from '../../ui/evidenceQuery.ts';

const FLOW = graphql(`
  query TraceFlow($id: ID!) {
    node(id: $id) {
      id
      ... on Flow {
        name
        remark
        basis
        why
        printed
        fromBasis
        fromWhy
        fromPrinted
        toBasis
        toWhy
        toPrinted
        directionBasis
        directionWhy
        occasion
        evidence {
          ...EvidenceParts
        }
        carries {
          basis
          why
          printed
          evidence {
            ...EvidenceParts
          }
          node {
            id
            kind
            name
            open
            openMark
            resolved
            children(first: 12) {
              totalCount
              nodes {
                id
                name
              }
            }
          }
        }
        excludes {
          basis
          why
          printed
          evidence {
            ...EvidenceParts
          }
          node {
            id
            kind
            name
            open
            openMark
            resolved
            children(first: 12) {
              totalCount
              nodes {
                id
                name
              }
            }
          }
        }
        networks {
          basis
          why
          printed
          evidence {
            ...EvidenceParts
          }
          node {
            id
            kind
            name
            nameEn
            networkKind
            protocol
          }
        }
        transfer {
          value
          basis
          why
          printed
        }
        nature {
          value
          basis
          why
          printed
        }
        periods {
          basis
          printed
          origin
          by {
            id
            kind
            name
          }
          period {
            ...PeriodParts
          }
          evidence {
            ...EvidenceParts
          }
        }
        matters {
          id
          kind
          name
          measures(first: 200) {
            totalCount
            nodes {
              state
            }
          }
        }
        notes(first: 20) {
          nodes {
            id
            noteKind
            printedWords
            understood
          }
        }
      }
    }
  }
`);

const STOP = graphql(`
  query TraceStop($id: ID!, $holdings: [ID!]!) {
    node(id: $id) {
      id
      ... on Fact {
        basis
        why
        printed
        evidence {
          ...EvidenceParts
        }
      }
      ... on System {
        remark
        places {
          value
          evidence {
            ...EvidenceParts
          }
        }
        passesOn {
          value
          evidence {
            ...EvidenceParts
          }
        }
        recordsNothing {
          value
          evidence {
            ...EvidenceParts
          }
        }
      }
      ... on Organisation {
        remark
        role
      }
      ... on DataSubject {
        remark
        counts {
          count {
            printed
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
    holdings: nodes(ids: $holdings) {
      id
      ... on Holding {
        name
        medium
        printed
        basis
        why
        evidence {
          ...EvidenceParts
        }
        items {
          node {
            id
            kind
            name
          }
        }
        retention {
          id
          action
          trigger
          delay
          automatic
          printed
          proofAsked
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
`);

/** The facts of one flow with their printed words. */
export const FLOW_QUERY = withFragments(FLOW, EVIDENCE_PARTS, PAPER_NAME, PERIOD_PARTS);

/** The facts of one holder and of its holdings in this answer, with their printed words. */
export const STOP_QUERY = withFragments(STOP, EVIDENCE_PARTS, PAPER_NAME);
