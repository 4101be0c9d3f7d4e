import { graphql } from '../../api/graphql.ts';
import { FACT_FRAGMENTS } from '../../facts/factsQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';

const FACT = graphql(`
  fragment ConceptFactParts on ConceptFact {
    fact {
      kind
      name
      ... on Flow {
        from {
          name
        }
        to {
          name
        }
      }
      ... on Holding {
        holder {
          name
        }
      }
      ... on Linkage {
        partner {
          node {
            name
          }
        }
      }
      ... on Entrustment {
        parties {
          organisation {
            name
          }
        }
      }
    }
    answer
    reasons
    inferred
    evidence {
      ...EvidenceParts
    }
  }
`);

const QUESTION = graphql(`
  query ConceptPage($id: ID!, $asOf: Date, $within: ID) {
    conceptReport(concept: $id, asOf: $asOf, within: $within) {
      concept {
        id
        kind
        name
        nameEn
        definition
        remark
        official {
          source
          name
        }
        evidence {
          ...EvidencePlace
        }
        assignments(first: 200) {
          totalCount
          nodes {
            basis
            why
            evidence {
              ...EvidencePlace
            }
            item {
              id
              kind
              name
              path
              itemSet {
                id
                kind
                name
                owner {
                  ...PaperName
                }
              }
              evidence {
                ...EvidencePlace
              }
              dataSubjects {
                id
                kind
                name
                nameEn
              }
            }
          }
        }
      }
      counts {
        carried
        unknown
        excluded
        notListed
        notInForce
      }
      changes {
        ...ChangeParts
      }
      papers {
        ...PaperName
      }
      matters(first: 200) {
        totalCount
        nodes {
          matter {
            id
            kind
            name
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
          }
          document {
            ...PaperName
          }
          answer
          reasons
          inferred
          items {
            item {
              name
            }
          }
          facts {
            ...ConceptFactParts
          }
        }
      }
    }
  }
`);

/** A concept over all sheets, with the items that mean it. */
export const CONCEPT_QUERY = withUsed(QUESTION, [FACT, ...FACT_FRAGMENTS]);
