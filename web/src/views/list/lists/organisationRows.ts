import type { OrganisationRowFragment } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/graphql.ts';
import { EVIDENCE_PLACE, PAPER_NAME } from '../../../ui/evidenceQuery.ts';
import { countColumn, evidenceColumn, nameColumn, paperColumn } from '../columns.ts';
import { certificatesColumn, partyColumn } from '../factColumns.ts';
import { PARTY } from '../filters.ts';
import type { ListParts } from '../ListDefinition.ts';

const ROW = graphql(`
  fragment OrganisationRow on Organisation {
    id
    kind
    name
    nameEn
    party
    certificates(first: 10) {
      nodes {
        scheme
        state
      }
    }
    entrustments(first: 1) {
      totalCount
    }
    linkages(first: 1) {
      totalCount
    }
    owner {
      ...PaperName
    }
    evidence {
      ...EvidencePlace
    }
  }
`);

/** What `OrganisationRow` needs, for `withFragments`. */
export const ORGANISATION_FRAGMENTS = [ROW, EVIDENCE_PLACE, PAPER_NAME];

/** What every list of organisations shows and can be filtered by; they differ in which organisations they ask for. */
export const ORGANISATION_ROWS: Pick<
  ListParts<OrganisationRowFragment, never>,
  'columns' | 'hasUnknown' | 'filters' | 'references'
> = {
  columns: (tools) => [
    nameColumn(tools),
    partyColumn(tools),
    certificatesColumn(tools),
    countColumn(tools, 'entrustments', ({ entrustments }) => entrustments.totalCount),
    countColumn(tools, 'linkages', ({ linkages }) => linkages.totalCount),
    paperColumn(tools, ({ owner }) => owner),
    evidenceColumn(tools),
  ],
  hasUnknown: ({ party }) => party !== 'NAMED',
  filters: [PARTY],
  references: ['document'],
};
