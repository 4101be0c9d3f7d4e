import { graphql, withFragments } from '../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../ui/evidenceQuery.ts';

const QUESTION = graphql(`
  query SetTree($id: ID!, $first: Int!, $after: String) {
    node(id: $id) {
      __typename
      ... on ItemSet {
        id
        kind
        name
        nameEn
        remark
        open
        openMark
        resolved
        form
        attachment {
          name
        }
        about {
          node {
            id
            kind
            name
            nameEn
          }
        }
        matters(first: 50) {
          nodes {
            id
            kind
            name
            nameEn
          }
        }
        owner {
          ...PaperName
        }
        evidence {
          ...EvidencePlace
        }
        items(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            kind
            name
            nameEn
            path
            remark
            open
            openMark
            resolved
            hasChildren
            parent {
              id
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
            }
            evidence {
              ...EvidencePlace
            }
          }
        }
      }
    }
  }
`);

/** A list of items with one page of what stands in it. */
export const SET_QUERY = withFragments(QUESTION, EVIDENCE_PLACE, PAPER_NAME);
