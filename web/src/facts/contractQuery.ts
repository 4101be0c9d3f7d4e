import { graphql } from '../api/graphql.ts';

const ENTRUSTMENT = graphql(`
  fragment EntrustmentFact on Entrustment {
    id
    kind
    name
    nameEn
    basis
    why
    form {
      value
    }
    parties {
      organisation {
        id
        kind
        name
        nameEn
      }
      partyRole
      standing
      tasks {
        text
        taskKind
        periods {
          period {
            ...PeriodParts
          }
        }
      }
    }
    periods {
      period {
        ...PeriodParts
      }
    }
    items {
      ...ItemEdgeParts
    }
    excludes {
      ...ItemEdgeParts
    }
    access {
      value
      basis
      why
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

const LINKAGE = graphql(`
  fragment LinkageFact on Linkage {
    id
    kind
    name
    nameEn
    basis
    why
    partner {
      node {
        id
        kind
        name
        nameEn
      }
    }
    periods {
      period {
        ...PeriodParts
      }
    }
    items {
      ...ItemEdgeParts
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

/** What the fragments `EntrustmentFact` and `LinkageFact` need beside `FACT_FRAGMENTS`, for `withFragments`. */
export const CONTRACT_FRAGMENTS = [ENTRUSTMENT, LINKAGE];
