/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query App {\n    municipalities(first: 200) {\n      nodes {\n        id\n        name\n        nameEn\n      }\n    }\n    catalogue {\n      latestRevision {\n        id\n      }\n    }\n  }\n": typeof types.AppDocument,
    "\n  fragment EvidenceParts on Evidence {\n    document {\n      ...PaperName\n    }\n    matter {\n      id\n      name\n    }\n    heading\n    place\n    lines {\n      from\n      to\n    }\n    printed\n    basis\n    why\n    excerpt {\n      number\n      text\n    }\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  fragment PaperName on SourceDocument {\n    id\n    kind\n    name\n    municipality {\n      name\n    }\n    number {\n      value\n    }\n  }\n": typeof types.PaperNameFragmentDoc,
    "\n  fragment PeriodParts on Period {\n    from {\n      first\n      last\n      precision\n    }\n    to {\n      first\n      last\n      precision\n    }\n    renews\n    continues\n    planned\n    fromEvent\n    toEvent\n    phase\n    printed\n  }\n": typeof types.PeriodPartsFragmentDoc,
    "\n  query Search($text: String!, $kinds: [NodeKind!], $municipality: ID, $first: Int!, $after: String) {\n    search(text: $text, kinds: $kinds, municipality: $municipality, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        matched\n        node {\n          id\n          kind\n          name\n          nameEn\n        }\n        within {\n          id\n          kind\n          name\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Start($municipality: ID, $examples: [ID!]!) {\n    catalogue(municipality: $municipality) {\n      counts {\n        kind\n        count\n      }\n      papers(first: 6) {\n        totalCount\n        nodes {\n          ...PaperName\n          matters(first: 1) {\n            totalCount\n          }\n        }\n      }\n      unknowns {\n        unresolvedItemSets\n        unresolvedItems\n        openLists\n        unresolvedDataSubjects\n        unresolvedBusinesses\n        undecidedParties\n        missingAttachments\n      }\n    }\n    examples: nodes(ids: $examples) {\n      id\n      kind\n      name\n      nameEn\n    }\n    informationItems(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    contractors(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    concepts(first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    dataSubjects(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.StartDocument,
};
const documents: Documents = {
    "\n  query App {\n    municipalities(first: 200) {\n      nodes {\n        id\n        name\n        nameEn\n      }\n    }\n    catalogue {\n      latestRevision {\n        id\n      }\n    }\n  }\n": types.AppDocument,
    "\n  fragment EvidenceParts on Evidence {\n    document {\n      ...PaperName\n    }\n    matter {\n      id\n      name\n    }\n    heading\n    place\n    lines {\n      from\n      to\n    }\n    printed\n    basis\n    why\n    excerpt {\n      number\n      text\n    }\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  fragment PaperName on SourceDocument {\n    id\n    kind\n    name\n    municipality {\n      name\n    }\n    number {\n      value\n    }\n  }\n": types.PaperNameFragmentDoc,
    "\n  fragment PeriodParts on Period {\n    from {\n      first\n      last\n      precision\n    }\n    to {\n      first\n      last\n      precision\n    }\n    renews\n    continues\n    planned\n    fromEvent\n    toEvent\n    phase\n    printed\n  }\n": types.PeriodPartsFragmentDoc,
    "\n  query Search($text: String!, $kinds: [NodeKind!], $municipality: ID, $first: Int!, $after: String) {\n    search(text: $text, kinds: $kinds, municipality: $municipality, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        matched\n        node {\n          id\n          kind\n          name\n          nameEn\n        }\n        within {\n          id\n          kind\n          name\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query Start($municipality: ID, $examples: [ID!]!) {\n    catalogue(municipality: $municipality) {\n      counts {\n        kind\n        count\n      }\n      papers(first: 6) {\n        totalCount\n        nodes {\n          ...PaperName\n          matters(first: 1) {\n            totalCount\n          }\n        }\n      }\n      unknowns {\n        unresolvedItemSets\n        unresolvedItems\n        openLists\n        unresolvedDataSubjects\n        unresolvedBusinesses\n        undecidedParties\n        missingAttachments\n      }\n    }\n    examples: nodes(ids: $examples) {\n      id\n      kind\n      name\n      nameEn\n    }\n    informationItems(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    contractors(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    concepts(first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    dataSubjects(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n  }\n": types.StartDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query App {\n    municipalities(first: 200) {\n      nodes {\n        id\n        name\n        nameEn\n      }\n    }\n    catalogue {\n      latestRevision {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AppDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceParts on Evidence {\n    document {\n      ...PaperName\n    }\n    matter {\n      id\n      name\n    }\n    heading\n    place\n    lines {\n      from\n      to\n    }\n    printed\n    basis\n    why\n    excerpt {\n      number\n      text\n    }\n  }\n"): typeof import('./graphql.ts').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperName on SourceDocument {\n    id\n    kind\n    name\n    municipality {\n      name\n    }\n    number {\n      value\n    }\n  }\n"): typeof import('./graphql.ts').PaperNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeriodParts on Period {\n    from {\n      first\n      last\n      precision\n    }\n    to {\n      first\n      last\n      precision\n    }\n    renews\n    continues\n    planned\n    fromEvent\n    toEvent\n    phase\n    printed\n  }\n"): typeof import('./graphql.ts').PeriodPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $kinds: [NodeKind!], $municipality: ID, $first: Int!, $after: String) {\n    search(text: $text, kinds: $kinds, municipality: $municipality, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        matched\n        node {\n          id\n          kind\n          name\n          nameEn\n        }\n        within {\n          id\n          kind\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start($municipality: ID, $examples: [ID!]!) {\n    catalogue(municipality: $municipality) {\n      counts {\n        kind\n        count\n      }\n      papers(first: 6) {\n        totalCount\n        nodes {\n          ...PaperName\n          matters(first: 1) {\n            totalCount\n          }\n        }\n      }\n      unknowns {\n        unresolvedItemSets\n        unresolvedItems\n        openLists\n        unresolvedDataSubjects\n        unresolvedBusinesses\n        undecidedParties\n        missingAttachments\n      }\n    }\n    examples: nodes(ids: $examples) {\n      id\n      kind\n      name\n      nameEn\n    }\n    informationItems(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    contractors(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    concepts(first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n    dataSubjects(municipality: $municipality, first: 1) {\n      nodes {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StartDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
