import { graphql } from '../../api/graphql.ts';
import { FACT_FRAGMENTS } from '../../facts/factsQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';

const FACT = graphql(`
  fragment ConceptFactParts on ConceptFact {
    fact {
      id
      kind
      name
      ... on Flow {
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
      }
      ... on Holding {
        holder {
          id
          kind
          name
          nameEn
        }
      }
      ... on Linkage {
        partner {
          node {
            id
            kind
            name
            nameEn
          }
        }
      }
      ... on Entrustment {
        parties {
          organisation {
            id
            kind
            name
            nameEn
          }
        }
      }
    }
    answer
    reasons
    inferred
    inForce
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
          nameEn
        }
        evidence {
          ...EvidenceParts
        }
        assignments(first: 200) {
          totalCount
          nodes {
            basis
            why
            evidence {
              ...EvidenceParts
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
                ...EvidenceParts
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
      elsewhere {
        ...ConceptFactParts
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
              id
              kind
              name
            }
            answer
            inferred
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
