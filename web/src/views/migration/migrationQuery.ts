import { graphql, withFragments } from '../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME, PERIOD_PARTS } from '../../ui/evidenceQuery.ts';

/** The migrations that there are. */
export const MIGRATIONS_QUERY = graphql(`
  query Migrations($municipality: ID) {
    migrations(municipality: $municipality, first: 200) {
      nodes {
        id
        kind
        name
        nameEn
        fromSystem {
          node {
            name
          }
        }
        toSystem {
          node {
            name
          }
        }
      }
    }
  }
`);

const QUESTION = graphql(`
  query MigrationReport($id: ID!) {
    migrationReport(migration: $id) {
      migration {
        id
        name
      }
      oldSystem {
        ...MigrationSystem
      }
      newSystem {
        ...MigrationSystem
      }
      oldList
      newList
      flows(first: 200) {
        totalCount
        nodes {
          fate
          flow {
            id
            name
            from {
              id
              kind
              name
              nameEn
            }
            to {
              id
              kind
              name
              nameEn
            }
            carries {
              node {
                name
              }
            }
          }
          successor {
            name
          }
          evidence {
            ...EvidencePlace
          }
        }
      }
      holders {
        holder {
          id
          kind
          name
          nameEn
        }
        change
        oldRoles
        newRoles
        since
      }
      timeline {
        fact {
          id
          name
        }
        side
        period {
          ...PeriodParts
        }
      }
      checks {
        id
        title
        titleEn
        answer
        ground
        groundEn
        evidence {
          ...EvidencePlace
        }
      }
      checksSource
      checksSourceEn
      missing {
        id
        name
        document {
          ...PaperName
        }
      }
    }
  }
`);

const MIGRATION_SYSTEM = graphql(`
  fragment MigrationSystem on System {
    id
    kind
    name
    nameEn
    housedOn {
      node {
        name
      }
    }
    operator {
      node {
        name
      }
    }
  }
`);

/** The report but for its items. */
export const MIGRATION_REPORT_QUERY = withFragments(
  QUESTION,
  MIGRATION_SYSTEM,
  EVIDENCE_PLACE,
  PERIOD_PARTS,
  PAPER_NAME,
);

/** A page of the items of a report. */
export const MIGRATION_ITEMS_QUERY = graphql(`
  query MigrationItems($id: ID!, $first: Int!, $after: String) {
    migrationReport(migration: $id) {
      items(first: $first, after: $after) {
        nodes {
          old {
            ...MigrationItemSide
          }
          new {
            ...MigrationItemSide
          }
          correspondence
          unknown
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }

  fragment MigrationItemSide on ItemNode {
    __typename
    ... on InformationItem {
      id
      kind
      name
      nameEn
      path
      open
      itemSet {
        name
      }
    }
    ... on ItemSet {
      id
      kind
      name
      nameEn
      open
    }
  }
`);
