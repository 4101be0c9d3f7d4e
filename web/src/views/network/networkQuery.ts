import { graphql } from '../../api/graphql.ts';
import { CONTRACT_FRAGMENTS } from '../../facts/contractQuery.ts';
import { FACT_FRAGMENTS } from '../../facts/factsQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';

const QUESTION = graphql(`
  query NetworkPage($id: ID!, $asOf: Date) {
    node(id: $id) {
      id
      kind
      name
      nameEn
      ... on Network {
        remark
        networkKind
        protocol
        aka {
          name
          evidence {
            basis
            why
          }
        }
        mentions {
          document {
            ...PaperName
          }
          evidence {
            ...EvidencePlace
          }
        }
        evidence {
          ...EvidencePlace
        }
        flowsIn(first: 200) {
          totalCount
          nodes {
            ...FlowFact
          }
        }
        linkages(first: 200) {
          totalCount
          nodes {
            ...LinkageFact
          }
        }
      }
    }
  }
`);

/** A network with what goes over it; `asOf` null: all times. */
export const NETWORK_QUERY = withUsed(QUESTION, [...CONTRACT_FRAGMENTS, ...FACT_FRAGMENTS]);
