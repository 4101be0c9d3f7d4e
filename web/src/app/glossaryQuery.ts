import { graphql } from '../api/graphql.ts';

/** The words by which terms are known. */
export const TERMS_QUERY = graphql(`
  query GlossaryTerms {
    glossary {
      term
      aka
      english
    }
  }
`);

/** What a term means, and those that are like it. */
export const TERM_QUERY = graphql(`
  query GlossaryTerm($text: String!) {
    glossary(text: $text) {
      term
      reading
      english
      englishState
      aka
      definition
      source
      checked
      from
      to
      replacedBy
      replaces
      remark
    }
  }
`);
