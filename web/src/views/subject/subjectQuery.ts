import { graphql } from '../../api/graphql.ts';
import { FACT_FRAGMENTS } from '../../facts/factsQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';

const QUESTION = graphql(`
  query SubjectPage($id: ID!, $asOf: Date) {
    node(id: $id) {
      id
      kind
      name
      nameEn
      ... on DataSubject {
        remark
        resolved
        aka {
          name
          evidence {
            basis
            why
          }
        }
        counts {
          count {
            printed
          }
          evidence {
            ...EvidenceParts
          }
        }
        evidence {
          ...EvidenceParts
        }
        matters(first: 200) {
          totalCount
          nodes {
            id
            kind
            name
            sheet
            matterKind
            document {
              ...PaperName
            }
            dataSubjects {
              subject {
                id
              }
              counts {
                count {
                  printed
                }
              }
              evidence {
                ...EvidencePlace
              }
            }
          }
        }
        itemSets(first: 100) {
          totalCount
          nodes {
            id
            kind
            name
            nameEn
            open
            resolved
            owner {
              ...PaperName
            }
            items(first: 1) {
              totalCount
            }
            evidence {
              ...EvidencePlace
            }
          }
        }
        informationItems(first: 100) {
          totalCount
          nodes {
            id
            kind
            name
            path
            open
            resolved
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
    }
  }
`);

/** A data subject with its lists, sheets and flows; `asOf` null: all times. */
export const SUBJECT_QUERY = withUsed(QUESTION, FACT_FRAGMENTS);
