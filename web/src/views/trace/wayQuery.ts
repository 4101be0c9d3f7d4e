import { graphql, withFragments } from '../../api/graphql.ts';

/** A way flow by flow, with what is in the way. */
const WAY_PARTS = graphql(`
  fragment WayParts on Way {
    item {
      id
      name
    }
    hops
    unknownSteps
    obstacleCount
    steps {
      flow {
        id
        name
      }
      from {
        id
        name
      }
      to {
        id
        name
      }
      item {
        id
        name
      }
      arrivesAs {
        id
        name
      }
      answer
      inForce
      inferred
      reasons
      obstacles {
        kind
        inForceWhen {
          from
          to
          inForce
        }
      }
    }
  }
`);

const QUESTION = graphql(`
  query TraceWay($subject: ID!, $from: ID!, $to: ID!, $asOf: Date) {
    paths(subject: $subject, from: $from, to: $to, asOf: $asOf) {
      from {
        id
        name
      }
      to {
        id
        name
      }
      asOf
      connected
      subjectAtStart
      noWay
      shortest {
        ...WayParts
      }
      fewestObstacles {
        ...WayParts
      }
      completeness {
        unknowns {
          reason
        }
      }
    }
  }
`);

/** Whether the subject gets from one holder to another, by which way, or what is in the way. */
export const WAY_QUERY = withFragments(QUESTION, WAY_PARTS);
