import { graphql, withFragments } from '../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS } from '../../ui/evidenceQuery.ts';

const QUESTION = graphql(`
  query Changes($from: Date!, $to: Date!, $municipality: ID, $filter: ChangeFilter, $first: Int!, $after: String) {
    changes(from: $from, to: $to, municipality: $municipality, filter: $filter, first: $first, after: $after) {
      totalCount
      firstDay
      lastDay
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...DatedChangeParts
      }
      counts {
        byChange {
          change
          count
        }
        byKind {
          kind
          count
        }
        byDocument {
          document {
            ...PaperName
          }
          count
        }
        byHolder {
          holder {
            id
            name
          }
          count
        }
      }
      undated {
        kind
        count
      }
    }
  }
`);

const DATED_CHANGE_PARTS = graphql(`
  fragment DatedChangeParts on Change {
    day
    dayBefore
    change
    fact {
      id
      kind
      name
    }
    before {
      inForce
      reasons
    }
    after {
      inForce
      reasons
    }
    periods {
      origin
      by {
        id
        name
      }
      period {
        ...PeriodParts
      }
    }
    evidence {
      ...EvidencePlace
    }
    documents {
      ...PaperName
    }
    holders {
      id
      kind
      name
      nameEn
    }
  }
`);

/** A page of changes with all that a row shows, and what is told beside the rows. */
export const CHANGES_QUERY = withFragments(QUESTION, DATED_CHANGE_PARTS, EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS);
