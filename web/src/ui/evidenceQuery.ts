import { graphql } from '../api/graphql.ts';

/** What an evidence link shows and leads to; for what is shown by its places only: no text of a paper is read for it. */
export const EVIDENCE_PLACE = graphql(`
  fragment EvidencePlace on Evidence {
    document {
      ...PaperName
    }
    matter {
      id
    }
    place
  }
`);

/** What `evidenceQuote` shows: the place with the printed words and the paper's own lines. */
export const EVIDENCE_PARTS = graphql(`
  fragment EvidenceParts on Evidence {
    document {
      ...PaperName
    }
    matter {
      id
    }
    place
    lines {
      from
      to
    }
    printed
    basis
    why
    excerpt {
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
