/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether the paper says it or a reader concluded it (記載・推定の別). */
export type Basis =
  /** A reader concluded it; `why` has the ground (推定). */
  | 'INFERRED'
  /** The paper says so (記載あり). */
  | 'STATED';

/** The kinds of node (要素の種類). */
export type NodeKind =
  /** An attachment or figure that a paper refers to (資料・別紙). */
  | 'ATTACHMENT'
  /** A registered kind of business (登録業務). */
  | 'BUSINESS'
  /** A certificate of an organisation (認証). */
  | 'CERTIFICATE'
  /** One clause of a rule set (条項). */
  | 'CLAUSE'
  /** The meaning that items share (概念). */
  | 'CONCEPT'
  /** A safeguard in our own words (安全管理措置の項目). */
  | 'CONTROL'
  /** Those whose information it is (個人の範囲・対象者). */
  | 'DATA_SUBJECT'
  /** A prior decision that a paper cites (先行する決定). */
  | 'DECISION'
  /** A department of a municipality (保有課・担当課). */
  | 'DEPARTMENT'
  /** Work entrusted or delegated (業務委託・委任). */
  | 'ENTRUSTMENT'
  /** Items that go from one end to another (流れ). */
  | 'FLOW'
  /** A holder that keeps items (保有). */
  | 'HOLDING'
  /** A section, group or item of a list (情報項目). */
  | 'INFORMATION_ITEM'
  /** A list of items or a form (情報項目の一覧). */
  | 'ITEM_SET'
  /** A connection to an outside body (外部結合). */
  | 'LINKAGE'
  /** One sheet of a paper (件名). */
  | 'MATTER'
  /** What a sheet states on a safeguard (情報保護対策). */
  | 'MEASURE'
  /** From an old system to a new one (システム移行). */
  | 'MIGRATION'
  /** A municipality (自治体). */
  | 'MUNICIPALITY'
  /** A line, or a way without one (回線・経路). */
  | 'NETWORK'
  /** An oddity at its place (注記). */
  | 'NOTE'
  /** A legal person or a role (組織). */
  | 'ORGANISATION'
  /** The rule on keeping and erasing of a holding (保存・消去の定め). */
  | 'RETENTION'
  /** One accepted import (改訂). */
  | 'REVISION'
  /** Special clauses, standards, rules, laws (規程). */
  | 'RULE_SET'
  /** A paper put to a council, or a vocabulary of ours (文書). */
  | 'SOURCE_DOCUMENT'
  /** A computer, terminal, server, platform or service (システム). */
  | 'SYSTEM';

/** The part of a project's life that a period belongs to (段階). */
export type Phase =
  /** Being built; puts no flow in force (開発). */
  | 'DEVELOPMENT'
  /** In real use (本番). */
  | 'LIVE'
  /** Being moved (移行). */
  | 'MIGRATION'
  /** Old and new side by side (並行稼働). */
  | 'PARALLEL'
  /** Being tested; puts no flow in force (テスト). */
  | 'TEST'
  /** On trial; whether with real data is not said (試行). */
  | 'TRIAL';

/** How exactly a printed day is known (日付の精度). */
export type Precision =
  /** A day (日). */
  | 'DAY'
  /** A fiscal year, 1 April to 31 March (年度). */
  | 'FISCAL_YEAR'
  /** A month (月). */
  | 'MONTH'
  /** A third of a month: 上旬, 中旬, 下旬 (旬). */
  | 'TEN_DAYS'
  /** A calendar year (年). */
  | 'YEAR';

export type AppQueryVariables = Exact<{ [key: string]: never; }>;


export type AppQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> }, readonly catalogue: { readonly latestRevision: { readonly id: string } | null } };

export type EvidencePartsFragment = { readonly heading: string | null, readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string, readonly name: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly number: number, readonly text: string }> | null };

export type PaperNameFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null };

export type PeriodPartsFragment = { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  municipality?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly within: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> } };

export type StartQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  examples: ReadonlyArray<string | number> | string | number;
}>;


export type StartQuery = { readonly catalogue: { readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly papers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly matters: { readonly totalCount: number }, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }> }, readonly unknowns: { readonly unresolvedItemSets: number, readonly unresolvedItems: number, readonly openLists: number, readonly unresolvedDataSubjects: number, readonly unresolvedBusinesses: number, readonly undecidedParties: number, readonly missingAttachments: number } }, readonly examples: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   | null>, readonly informationItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> }, readonly contractors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> }, readonly concepts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> }, readonly dataSubjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PaperNameFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"PaperName"}) as unknown as TypedDocumentString<PaperNameFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const PeriodPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"PeriodParts"}) as unknown as TypedDocumentString<PeriodPartsFragment, unknown>;
export const AppDocument = new TypedDocumentString(`
    query App {
  municipalities(first: 200) {
    nodes {
      id
      name
      nameEn
    }
  }
  catalogue {
    latestRevision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AppQuery, AppQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $municipality: ID, $first: Int!, $after: String) {
  search(
    text: $text
    kinds: $kinds
    municipality: $municipality
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      matched
      node {
        id
        kind
        name
        nameEn
      }
      within {
        id
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($municipality: ID, $examples: [ID!]!) {
  catalogue(municipality: $municipality) {
    counts {
      kind
      count
    }
    papers(first: 6) {
      totalCount
      nodes {
        ...PaperName
        matters(first: 1) {
          totalCount
        }
      }
    }
    unknowns {
      unresolvedItemSets
      unresolvedItems
      openLists
      unresolvedDataSubjects
      unresolvedBusinesses
      undecidedParties
      missingAttachments
    }
  }
  examples: nodes(ids: $examples) {
    id
    kind
    name
    nameEn
  }
  informationItems(municipality: $municipality, first: 1) {
    nodes {
      id
      kind
      name
      nameEn
    }
  }
  contractors(municipality: $municipality, first: 1) {
    nodes {
      id
      kind
      name
      nameEn
    }
  }
  concepts(first: 1) {
    nodes {
      id
      kind
      name
      nameEn
    }
  }
  dataSubjects(municipality: $municipality, first: 1) {
    nodes {
      id
      kind
      name
      nameEn
    }
  }
}
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
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;