import { graphql } from '../api/graphql.ts';
import { EVIDENCE_PARTS, EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS } from '../ui/evidenceQuery.ts';

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
      resolved
    }
  }
`);

const EFFECT = graphql(`
  fragment EffectParts on Effect {
    inForce
    reasons
    authorities {
      origin
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
    matters {
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
      action
      trigger
      delay
      automatic
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

/** The fragments of what pages of things show, for `withUsed`; a question that uses `FlowFact` or `HoldingFact` has the variable `$asOf`. */
export const FACT_FRAGMENTS = [
  FLOW,
  HOLDING,
  ITEM_EDGE,
  EFFECT,
  CHANGE,
  EVIDENCE_PARTS,
  EVIDENCE_PLACE,
  PAPER_NAME,
  PERIOD_PARTS,
];
