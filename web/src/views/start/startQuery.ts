import { graphql, withFragments } from '../../api/graphql.ts';
import { PAPER_NAME } from '../../ui/evidenceQuery.ts';

const QUESTION = graphql(`
  query Start($municipality: ID, $example: ID!) {
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
    example: node(id: $example) {
      ...StartItem
    }
    informationItems(municipality: $municipality, first: 1) {
      nodes {
        ...StartItem
      }
    }
    contractors(municipality: $municipality, first: 1) {
      nodes {
        id
        name
      }
    }
    migrations(municipality: $municipality, first: 2) {
      nodes {
        id
        fromSystem {
          node {
            name
          }
        }
        toSystem {
          node {
            name
          }
        }
      }
    }
  }
`);

const ITEM_PARTS = graphql(`
  fragment StartItem on InformationItem {
    id
    name
    owner {
      ...PaperName
      municipality {
        id
      }
    }
  }
`);

/** The record in numbers, its papers, what it says it does not know, and what the questions to start from are about. */
export const START_QUERY = withFragments(QUESTION, ITEM_PARTS, PAPER_NAME);
