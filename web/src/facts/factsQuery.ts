import { graphql } from '../api/graphql.ts';
import { EVIDENCE_PARTS, PAPER_NAME, PERIOD_PARTS } from '../ui/evidenceQuery.ts';

const ITEM_EDGE = graphql(`
  fragment ItemEdgeParts on ItemEdge {
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
      openMark
      resolved
      ... on InformationItem {
        hasChildren
        itemSet {
          id
          kind
          name
        }
      }
    }
  }
`);

const EFFECT = graphql(`
  fragment EffectParts on Effect {
    inForce
    reasons
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
  }
`);

const CHANGE = graphql(`
  fragment ChangeParts on ChangeDate {
    day
    starts {
      name
    }
    ends {
      name
    }
  }
`);

const FLOW = graphql(`
  fragment FlowFact on Flow {
    id
    kind
    name
    nameEn
    basis
    why
    from {
      id
      kind
      name
      nameEn
      ... on System {
        operator {
          node {
            id
            kind
            name
          }
        }
      }
    }
    fromBasis
    to {
      id
      kind
      name
      nameEn
      ... on System {
        operator {
          node {
            id
            kind
            name
          }
        }
      }
    }
    toBasis
    directionBasis
    directionWhy
    carries {
      ...ItemEdgeParts
    }
    excludes {
      ...ItemEdgeParts
    }
    networks {
      basis
      why
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
    }
    nature {
      value
    }
    occasion
    effect(asOf: $asOf) {
      ...EffectParts
    }
    changes {
      ...ChangeParts
    }
    evidence {
      ...EvidenceParts
    }
  }
`);

const HOLDING = graphql(`
  fragment HoldingFact on Holding {
    id
    kind
    name
    nameEn
    basis
    why
    holder {
      id
      kind
      name
      nameEn
    }
    items {
      ...ItemEdgeParts
    }
    excludes {
      ...ItemEdgeParts
    }
    medium
    temporary {
      value
    }
    matters {
      id
      dataSubjects {
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
        }
      }
    }
    retention {
      id
      kind
      name
      action
      trigger
      delay
      automatic
      printed
      evidence {
        ...EvidenceParts
      }
    }
    effect(asOf: $asOf) {
      ...EffectParts
    }
    changes {
      ...ChangeParts
    }
    evidence {
      ...EvidenceParts
    }
  }
`);

/** What the fragments `FlowFact` and `HoldingFact` need, for `withFragments`; a question that uses them has the variable `$asOf`. */
export const FACT_FRAGMENTS = [FLOW, HOLDING, ITEM_EDGE, EFFECT, CHANGE, EVIDENCE_PARTS, PAPER_NAME, PERIOD_PARTS];
