import { graphql } from '../../api/graphql.ts';
import { CONDITION } from '../../facts/conditionQuery.ts';
import { EVIDENCE_PARTS, PAPER_NAME } from '../../ui/evidenceQuery.ts';
import { withUsed } from '../../facts/withUsed.ts';

const QUESTION = graphql(`
  query Exposure($id: ID!, $asOf: Date) {
    exposure(holder: $id, asOf: $asOf) {
      holder {
        id
      }
      asOf
      itemCounts {
        carried
        unknown
        excluded
      }
      items(first: 3) {
        nodes {
          item {
            id
            kind
            name
            nameEn
          }
        }
      }
      subjects {
        subject {
          id
          kind
          name
          nameEn
        }
        counts {
          count {
            count {
              printed
            }
          }
        }
      }
      classified(first: 5) {
        totalCount
        nodes {
          item {
            id
            kind
            name
            nameEn
          }
          classification {
            scheme
            state
            decision
          }
        }
      }
      departments {
        id
        kind
        name
        nameEn
      }
      onwardStops {
        carriage
        endpoint {
          id
          kind
          name
          nameEn
        }
      }
      conditions {
        ...ExposureCondition
      }
      completeness {
        state
        papers {
          ...PaperName
        }
      }
    }
  }
`);

/** What is at stake at a holder on a day (today in Japan without one), as its panel shows it. */
export const EXPOSURE_QUERY = withUsed(QUESTION, [CONDITION, EVIDENCE_PARTS, PAPER_NAME]);
