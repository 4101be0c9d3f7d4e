import { graphql } from '../../api/graphql.ts';
import { FACT_FRAGMENTS } from '../../facts/factsQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';

const CLASSIFICATION = graphql(`
  fragment ClassificationParts on Classification {
    scheme
    state
    decision
    ground
    strength
    by
    on
    basis
    evidence {
      ...EvidencePlace
    }
  }
`);

const QUESTION = graphql(`
  query ItemPage($id: ID!, $asOf: Date, $allTimes: Boolean!) {
    findings(filter: { subject: $id }, first: 1) {
      totalCount
    }
    node(id: $id) {
      id
      kind
      name
      nameEn
      ... on InformationItem {
        remark
        path
        open
        resolved
        hasChildren
        aka {
          name
          evidence {
            basis
            why
          }
        }
        itemSet {
          id
          kind
          name
          nameEn
          owner {
            ...PaperName
          }
          classifications {
            ...ClassificationParts
          }
        }
        parent {
          id
          name
        }
        concept {
          basis
          why
          node {
            id
            kind
            name
            nameEn
          }
        }
        dataSubjects {
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
        classifications {
          ...ClassificationParts
        }
        children(first: 200) {
          totalCount
          nodes {
            id
            kind
            name
            nameEn
            open
            resolved
            hasChildren
            children(first: 1) {
              totalCount
            }
            concept {
              node {
                id
                kind
                name
              }
            }
            classifications {
              scheme
              state
              decision
            }
            evidence {
              ...EvidencePlace
            }
          }
        }
        notes(first: 50) {
          nodes {
            noteKind
            printedWords
            understood
            evidence {
              ...EvidencePlace
            }
          }
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
    trace(subject: $id, asOf: $asOf, allTimes: $allTimes) {
      asOf
      changes {
        ...ChangeParts
      }
      stops {
        endpoint {
          id
          kind
          name
          nameEn
        }
        carriage
        inferred
        held
        custody
        operator {
          id
          kind
          name
          nameEn
        }
        holdings {
          ...HoldingFact
        }
      }
      steps {
        carriage
        reasons
        inferred
        partial
        flow {
          ...FlowFact
        }
      }
      completeness {
        state
        hopsSearched
        limit
        unknowns {
          reason
        }
        unstated {
          kind
          count
        }
        papers {
          ...PaperName
        }
      }
    }
  }
`);

/** An item with where it is and how it goes on the day; `asOf` null: today, as the server decides. */
export const ITEM_QUERY = withUsed(QUESTION, [CLASSIFICATION, ...FACT_FRAGMENTS]);
