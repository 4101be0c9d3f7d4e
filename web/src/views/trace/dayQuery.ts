import { graphql } from '../../api/graphql.ts';

/** Whether anything of a trace is in force on a day. */
export const DAY_QUERY = graphql(`
  query TraceDay(
    $subject: ID!
    $from: ID
    $direction: TraceDirection!
    $asOf: Date!
    $within: ID
    $across: Bridging!
    $maxHops: Int
  ) {
    trace(
      subject: $subject
      from: $from
      direction: $direction
      asOf: $asOf
      within: $within
      across: $across
      maxHops: $maxHops
    ) {
      steps {
        carriage
      }
    }
  }
`);
