import { graphql, withFragments } from '../../api/graphql.ts';
import { PAPER_NAME } from '../../ui/evidenceQuery.ts';

const QUESTION = graphql(`
  query Start($municipality: ID, $examples: [ID!]!) {
    catalogue(municipality: $municipality) {
      counts {
        kind
        count
      }
      papers(first: 6) {
        totalCount
        nodes {
          ...PaperName
          matters(first: 1) {
            totalCount
          }
        }
      }
      unknowns {
        unresolvedItemSets
        unresolvedItems
        openLists
        unresolvedDataSubjects
        unresolvedBusinesses
        undecidedParties
        missingAttachments
      }
    }
    examples: nodes(ids: $examples) {
      id
      kind
      name
      nameEn
    }
    informationItems(municipality: $municipality, first: 1) {
      nodes {
        id
        kind
        name
        nameEn
      }
    }
    contractors(municipality: $municipality, first: 1) {
      nodes {
        id
        kind
        name
        nameEn
      }
    }
    concepts(first: 1) {
      nodes {
        id
        kind
        name
        nameEn
      }
    }
    dataSubjects(municipality: $municipality, first: 1) {
      nodes {
        id
        kind
        name
        nameEn
      }
    }
  }
`);

/** The record in numbers, its papers, what it says it does not know, and what the questions to start from are about. */
export const START_QUERY = withFragments(QUESTION, PAPER_NAME);
