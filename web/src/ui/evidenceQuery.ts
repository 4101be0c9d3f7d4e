import { graphql } from '../api/graphql.ts';

/** What an evidence link shows and leads to. */
export const EVIDENCE_PARTS = graphql(`
  fragment EvidenceParts on Evidence {
    document {
      ...PaperName
    }
    matter {
      id
      name
    }
    heading
    place
    lines {
      from
      to
    }
    printed
    basis
    why
    excerpt {
      number
      text
    }
  }
`);

/** What a paper is called in a line: 新宿区 資料36; see `paperName`. */
export const PAPER_NAME = graphql(`
  fragment PaperName on SourceDocument {
    id
    kind
    name
    municipality {
      name
    }
    number {
      value
    }
  }
`);

/** What `formatPeriod` writes. */
export const PERIOD_PARTS = graphql(`
  fragment PeriodParts on Period {
    from {
      first
      last
      precision
    }
    to {
      first
      last
      precision
    }
    renews
    continues
    planned
    fromEvent
    toEvent
    phase
    printed
  }
`);
