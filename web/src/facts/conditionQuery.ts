import { graphql } from '../api/graphql.ts';

/** A condition of the law with its answer and what that rests on, without places. */
export const CONDITION = graphql(`
  fragment ExposureCondition on LegalCondition {
    condition
    role
    text
    textEn
    law
    decide
    decideEn
    verified
    answer
    ground
    items {
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
`);
