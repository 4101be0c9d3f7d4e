import { graphql, withFragments } from '../../api/graphql.ts';
import { EVIDENCE_PARTS, PAPER_NAME } from '../../ui/evidenceQuery.ts';

const QUESTION = graphql(`
  query Findings(
    $filter: FindingFilter
    $orderBy: FindingOrder!
    $first: Int!
    $after: String
    $subject: ID!
    $hasSubject: Boolean!
  ) {
    findings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      day
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...FindingParts
      }
      counts {
        bySeverity {
          severity
          count
        }
        byRule {
          rule {
            id
            title
            titleEn
          }
          count
        }
        byDocument {
          document {
            ...PaperName
          }
          count
        }
      }
      failures {
        at {
          id
        }
      }
    }
    node(id: $subject) @include(if: $hasSubject) {
      id
      kind
      name
      nameEn
    }
  }
`);

const FINDING_PARTS = graphql(`
  fragment FindingParts on Finding {
    id
    rule {
      id
      severity
      title
      titleEn
      reason
      reasonEn
      toDo
      toDoEn
    }
    subject {
      id
      kind
      name
      nameEn
    }
    otherCount
    others(first: 20) {
      id
      kind
      name
      nameEn
    }
    message
    messageEn
    printed
    evidence {
      ...EvidenceParts
    }
    since
    facts
    acknowledgement {
      by
      on
      reason
      stands
    }
  }
`);

/** A page of findings with all that a row and its panel show. */
export const FINDINGS_QUERY = withFragments(QUESTION, FINDING_PARTS, EVIDENCE_PARTS, PAPER_NAME);

/** Where a later page begins, without its findings. */
export const FINDINGS_CURSOR_QUERY = graphql(`
  query FindingsCursor($filter: FindingFilter, $orderBy: FindingOrder!, $first: Int!, $after: String) {
    findings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
