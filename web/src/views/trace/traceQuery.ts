import { graphql, withFragments } from '../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS } from '../../ui/evidenceQuery.ts';

/** An end of a flow or a stop, as a box shows it. */
const ENDPOINT_PARTS = graphql(`
  fragment EndpointParts on Node {
    id
    kind
    name
    nameEn
    ... on System {
      systemKind
      party
      places {
        value
      }
      recordsNothing {
        value
      }
    }
    ... on Organisation {
      party
      role
    }
    ... on Department {
      party
    }
    ... on DataSubject {
      counts {
        count {
          printed
        }
      }
    }
  }
`);

const QUESTION = graphql(`
  query Trace(
    $subject: ID!
    $from: ID
    $direction: TraceDirection!
    $asOf: Date
    $allTimes: Boolean
    $within: ID
    $across: Bridging!
    $maxHops: Int
    $maxSteps: Int
    $items: Int!
    $named: [ID!]!
  ) {
    trace(
      subject: $subject
      from: $from
      direction: $direction
      asOf: $asOf
      allTimes: $allTimes
      within: $within
      across: $across
      maxHops: $maxHops
      maxSteps: $maxSteps
    ) {
      subject {
        id
        kind
        name
        nameEn
        ... on InformationItem {
          path
          itemSet {
            id
            kind
            name
          }
        }
      }
      direction
      asOf
      subjectAtStart
      stops {
        endpoint {
          ...EndpointParts
        }
        hop
        carriage
        unknownSteps
        inferred
        partial
        held
        itemCounts {
          carried
          unknown
          excluded
        }
        items(first: $items) {
          nodes {
            item {
              id
              kind
              name
              ... on ItemNode {
                open
                resolved
              }
            }
            carriage
            inferred
            reasons
          }
        }
        bridges {
          from {
            name
          }
          to {
            name
          }
          concept {
            id
            name
          }
        }
        operator {
          id
          kind
          name
          nameEn
        }
        custody
        holdings {
          id
          name
          retention {
            action
            trigger
            delay
            automatic
          }
          evidence {
            ...EvidencePlace
          }
        }
        truncated
      }
      steps {
        from {
          ...EndpointParts
        }
        to {
          ...EndpointParts
        }
        hop
        carriage
        inferred
        partial
        reasons
        itemCounts {
          carried
          unknown
          excluded
        }
        items(first: $items) {
          nodes {
            item {
              id
              kind
              name
            }
            carriage
            inferred
            reasons
          }
        }
        authorities {
          by {
            id
            kind
            name
          }
          origin
          inForce
          reason
          period {
            ...PeriodParts
          }
        }
        flow {
          id
          name
          basis
          networks {
            node {
              id
              kind
              name
              nameEn
              networkKind
              protocol
            }
          }
          excludes {
            node {
              id
              kind
              name
              openMark
              children(first: 6) {
                nodes {
                  name
                }
              }
            }
          }
          evidence {
            ...EvidencePlace
          }
        }
      }
      changes {
        day
        starts {
          id
          kind
          name
        }
        ends {
          id
          kind
          name
        }
      }
      completeness {
        state
        unknowns {
          reason
          at {
            id
            kind
            name
          }
          flows {
            id
            name
            from {
              id
              name
            }
            to {
              id
              name
            }
          }
          holdings {
            id
            name
          }
          flowCount
          keys
          searched {
            id
            kind
            name
          }
          evidence {
            ...EvidencePlace
            printed
          }
        }
        unstated {
          kind
          count
          at {
            name
          }
        }
        papers {
          ...PaperName
        }
        papersCited {
          ...PaperName
        }
        hopsSearched
        limit
      }
    }
    start: nodes(ids: $named) {
      id
      kind
      name
      nameEn
    }
  }
`);

/** The trace with all that its picture and its tables show; facts and printed words of one thing are asked for when it is selected. */
export const TRACE_QUERY = withFragments(QUESTION, ENDPOINT_PARTS, EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS);
