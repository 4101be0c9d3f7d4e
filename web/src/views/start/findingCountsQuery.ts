import { graphql } from '../../api/graphql.ts';

/** How many findings there are, by weight and rule. */
export const FINDING_COUNTS_QUERY = graphql(`
  query FindingCounts($municipality: ID) {
    findings(filter: { municipality: $municipality, acknowledged: false }, first: 1) {
      totalCount
      counts {
        bySeverity {
          severity
          count
        }
        byRule {
          rule {
            severity
            title
            titleEn
          }
          count
        }
      }
    }
  }
`);
