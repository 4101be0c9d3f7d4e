import { graphql } from '../../api/graphql.ts';
import { CONDITION } from '../../facts/conditionQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';
import { EVIDENCE_PARTS, PAPER_NAME, PERIOD_PARTS } from '../../ui/evidenceQuery.ts';

const WHOLE_CONDITION = graphql(`
  fragment WholeCondition on LegalCondition {
    ...ExposureCondition
    counts {
      count {
        evidence {
          ...EvidenceParts
        }
      }
      at {
        id
        kind
        name
        nameEn
      }
    }
    measures {
      id
      control {
        name
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
`);

const SUBJECT = graphql(`
  fragment WholeSubject on ExposedSubject {
    subject {
      id
      kind
      name
      nameEn
    }
    counts {
      count {
        count {
          printed
        }
        evidence {
          ...EvidenceParts
        }
      }
      at {
        id
        kind
        name
        nameEn
      }
    }
    itemCounts {
      carried
      unknown
      excluded
    }
  }
`);

const CONTRACT = graphql(`
  fragment WholeContract on ExposedContract {
    contract {
      id
      kind
      name
      nameEn
      ... on Entrustment {
        evidence {
          ...EvidenceParts
        }
      }
      ... on Linkage {
        evidence {
          ...EvidenceParts
        }
      }
    }
    at {
      id
      kind
      name
      nameEn
    }
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

const STEP = graphql(`
  fragment OnwardStep on TraceStep {
    flow {
      id
      name
      networks {
        node {
          id
          name
          networkKind
          protocol
        }
      }
      evidence {
        ...EvidenceParts
      }
    }
    from {
      id
      kind
      name
      nameEn
    }
    to {
      id
      kind
      name
      nameEn
    }
    carriage
    inferred
    reasons
  }
`);

const QUESTION = graphql(`
  query ExposurePage($id: ID!, $asOf: Date) {
    exposure(holder: $id, asOf: $asOf) {
      holder {
        id
        kind
        name
        nameEn
      }
      asOf
      scope {
        endpoint {
          id
          kind
          name
          nameEn
        }
        why
      }
      itemCounts {
        carried
        unknown
        excluded
      }
      subjects {
        ...WholeSubject
      }
      departments {
        id
        kind
        name
        nameEn
      }
      matters {
        id
        kind
        name
        nameEn
        document {
          ...PaperName
        }
      }
      contracts {
        ...WholeContract
      }
      ruleSets {
        id
        name
        evidence {
          ...EvidenceParts
        }
      }
      onwardStops {
        endpoint {
          id
        }
      }
      onwardSteps {
        ...OnwardStep
      }
      conditions {
        ...WholeCondition
      }
      changes {
        day
        starts {
          name
        }
        ends {
          name
        }
      }
      completeness {
        papers {
          ...PaperName
        }
      }
    }
  }
`);

/** All of the answer that has no pages of its own. */
export const EXPOSURE_PAGE_QUERY = withUsed(QUESTION, [
  WHOLE_CONDITION,
  CONDITION,
  SUBJECT,
  CONTRACT,
  STEP,
  EVIDENCE_PARTS,
  PAPER_NAME,
  PERIOD_PARTS,
]);

/** A page of the items at the holder. */
export const EXPOSED_ITEMS_QUERY = graphql(`
  query ExposedItems($id: ID!, $asOf: Date, $first: Int!, $after: String) {
    exposure(holder: $id, asOf: $asOf) {
      items(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          item {
            id
            kind
            name
            nameEn
            ... on InformationItem {
              itemSet {
                id
                name
              }
            }
          }
          carriage
          inferred
          reasons
          presences {
            why
            by {
              id
              kind
              name
            }
            at {
              id
              kind
              name
            }
            carriage
            access
            erasure
            until
          }
        }
      }
    }
  }
`);

/** A page of the candidates and decisions on special care and the like. */
export const CLASSIFIED_ITEMS_QUERY = graphql(`
  query ClassifiedItems($id: ID!, $asOf: Date, $first: Int!, $after: String) {
    exposure(holder: $id, asOf: $asOf) {
      classified(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          item {
            id
          }
          classification {
            scheme
            state
            decision
          }
        }
      }
    }
  }
`);

const MEASURES = graphql(`
  query ExposureMeasures($id: ID!, $asOf: Date, $first: Int!, $after: String) {
    exposure(holder: $id, asOf: $asOf) {
      measures(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          state
          actor
          detail
          control {
            id
            name
          }
          matter {
            id
            kind
            name
            nameEn
            document {
              ...PaperName
            }
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
`);

/** A page of the safeguards that the sheets state. */
export const EXPOSURE_MEASURES_QUERY = withUsed(MEASURES, [EVIDENCE_PARTS, PAPER_NAME]);
