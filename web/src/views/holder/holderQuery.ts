import { graphql } from '../../api/graphql.ts';
import { CONTRACT_FRAGMENTS } from '../../facts/contractQuery.ts';
import { FACT_FRAGMENTS } from '../../facts/factsQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';

const SYSTEM = graphql(`
  fragment HolderSystem on System {
    id
    kind
    name
    nameEn
    remark
    systemKind
    party
    aka {
      name
      evidence {
        basis
        why
      }
    }
    operator {
      node {
        id
        kind
        name
        nameEn
      }
      basis
      why
    }
    housedOn {
      node {
        id
        kind
        name
      }
    }
    housedBy {
      node {
        id
        kind
        name
      }
    }
    places {
      value
    }
    recordsNothing {
      value
    }
    passesOn {
      value
    }
    phases {
      period {
        ...PeriodParts
      }
    }
    evidence {
      ...EvidencePlace
    }
    holdings(first: 200) {
      totalCount
      nodes {
        ...HoldingFact
      }
    }
    flowsIn(first: 200) {
      totalCount
      nodes {
        ...FlowFact
      }
    }
    flowsOut(first: 200) {
      totalCount
      nodes {
        ...FlowFact
      }
    }
  }
`);

const QUESTION = graphql(`
  query Holder($id: ID!, $asOf: Date) {
    findings(filter: { subject: $id }, first: 1) {
      totalCount
    }
    node(id: $id) {
      id
      kind
      name
      nameEn
      ... on System {
        ...HolderSystem
        entrustments(first: 200) {
          totalCount
          nodes {
            ...EntrustmentFact
          }
        }
      }
      ... on Organisation {
        remark
        role
        party
        aka {
          name
          evidence {
            basis
            why
          }
        }
        evidence {
          ...EvidencePlace
        }
        holdings(first: 200) {
          totalCount
          nodes {
            ...HoldingFact
          }
        }
        flowsIn(first: 200) {
          totalCount
          nodes {
            ...FlowFact
          }
        }
        flowsOut(first: 200) {
          totalCount
          nodes {
            ...FlowFact
          }
        }
        systems(first: 50) {
          totalCount
          nodes {
            ...HolderSystem
          }
        }
        housedSystems(first: 50) {
          totalCount
          nodes {
            ...HolderSystem
          }
        }
        entrustments(first: 200) {
          totalCount
          nodes {
            ...EntrustmentFact
          }
        }
        linkages(first: 200) {
          totalCount
          nodes {
            ...LinkageFact
          }
        }
        certificates(first: 50) {
          totalCount
          nodes {
            id
            kind
            name
            scheme
            state
            day
            printed
            basis
            why
            evidence {
              ...EvidenceParts
              document {
                date {
                  value
                }
                fiscalYear {
                  value
                }
              }
            }
          }
        }
        measures(first: 200) {
          totalCount
          nodes {
            state
            matter {
              id
              kind
              name
              document {
                ...PaperName
              }
            }
          }
        }
      }
      ... on Department {
        remark
        division
        party
        aka {
          name
          evidence {
            basis
            why
          }
        }
        municipality {
          name
        }
        periods {
          period {
            ...PeriodParts
          }
        }
        evidence {
          ...EvidencePlace
        }
        holdings(first: 200) {
          totalCount
          nodes {
            ...HoldingFact
          }
        }
        flowsIn(first: 200) {
          totalCount
          nodes {
            ...FlowFact
          }
        }
        flowsOut(first: 200) {
          totalCount
          nodes {
            ...FlowFact
          }
        }
        systems(first: 50) {
          totalCount
          nodes {
            ...HolderSystem
          }
        }
        matters(first: 200) {
          totalCount
          nodes {
            id
            kind
            name
            document {
              ...PaperName
            }
          }
        }
      }
    }
  }
`);

/** A holder with everything that goes in and out, is kept, contracted, certified and promised; `asOf` null: all times. */
export const HOLDER_QUERY = withUsed(QUESTION, [SYSTEM, ...CONTRACT_FRAGMENTS, ...FACT_FRAGMENTS]);
