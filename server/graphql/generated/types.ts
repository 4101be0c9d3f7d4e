import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AttachmentModel, AttachmentConnectionModel, AttachmentEdgeModel, AuthorityModel, BridgeModel, BusinessModel, BusinessConnectionModel, BusinessEdgeModel, CatalogueSummaryModel, CatalogueUnknownsModel, CertificateModel, CertificateConnectionModel, CertificateEdgeModel, RecordChangeModel, ChangeConnectionModel, ChangeCountsModel, ChangeDateModel, ChangeEdgeModel, ClassificationModel, ClassifiedItemModel, ClassifiedItemConnectionModel, ClassifiedItemEdgeModel, ClauseModel, ClauseConnectionModel, ClauseEdgeModel, CompletenessModel, ConceptModel, ConceptAssignmentModel, ConceptAssignmentConnectionModel, ConceptAssignmentEdgeModel, ConceptConnectionModel, ConceptEdgeModel, ConceptFactModel, ConceptItemModel, ConceptMatterModel, ConceptMatterConnectionModel, ConceptMatterEdgeModel, ConceptReportModel, ControlModel, ControlConnectionModel, ControlEdgeModel, CorrespondenceModel, CorrespondenceSuggestionModel, CorrespondenceSuggestionConnectionModel, CorrespondenceSuggestionEdgeModel, CountModel, DataSubjectModel, DataSubjectConnectionModel, DataSubjectEdgeModel, DatedFactModel, DatedFactConnectionModel, DatedFactEdgeModel, DayStateModel, DecisionModel, DecisionConnectionModel, DecisionEdgeModel, DepartmentModel, DepartmentConnectionModel, DepartmentEdgeModel, DocumentCountModel, EffectModel, EffectivePeriodModel, EndpointModel, EntrustmentModel, EntrustmentConnectionModel, EntrustmentEdgeModel, EntrustmentPartyModel, EntrustmentSystemModel, EvidenceModel, ExposedContractModel, ExposedCountModel, ExposedItemModel, ExposedItemConnectionModel, ExposedItemEdgeModel, ExposedSubjectModel, ExposureModel, FindingModel, FindingAcknowledgementModel, FindingConnectionModel, FindingCountsModel, FindingEdgeModel, FindingFailureModel, FindingRuleModel, FlowModel, FlowConnectionModel, FlowEdgeModel, GlossaryTermModel, HolderCountModel, HoldingModel, HoldingConnectionModel, HoldingEdgeModel, ImportAcceptedModel, ImportProblemModel, ImportRefusedModel, InformationItemModel, InformationItemConnectionModel, InformationItemEdgeModel, ItemCarriageModel, ItemCarriageConnectionModel, ItemCarriageEdgeModel, ItemEdgeModel, ItemNodeModel, ItemSetModel, ItemSetConnectionModel, ItemSetEdgeModel, LegalConditionModel, LinkageModel, LinkageConnectionModel, LinkageEdgeModel, MatterModel, MatterConnectionModel, MatterEdgeModel, MatterSubjectModel, MeasureModel, MeasureConnectionModel, MeasureEdgeModel, MentionModel, MigrationModel, MigrationCheckModel, MigrationConnectionModel, MigrationCorrespondenceModel, MigrationDateModel, MigrationEdgeModel, MigrationFlowModel, MigrationFlowFateModel, MigrationFlowFateConnectionModel, MigrationFlowFateEdgeModel, MigrationHolderModel, MigrationItemModel, MigrationItemConnectionModel, MigrationItemEdgeModel, MigrationReportModel, MunicipalityModel, MunicipalityConnectionModel, MunicipalityEdgeModel, NetworkModel, NetworkConnectionModel, NetworkEdgeModel, NodeModel, NoteModel, NoteConnectionModel, NoteEdgeModel, OrganisationModel, OrganisationConnectionModel, OrganisationEdgeModel, PathAnswerModel, PeriodModel, PresenceModel, PrintedNameModel, RetentionModel, RetentionConnectionModel, RetentionEdgeModel, RevisionModel, RevisionChangesModel, RevisionConnectionModel, RevisionEdgeModel, RuleCountModel, RuleSetModel, RuleSetConnectionModel, RuleSetEdgeModel, ScopeMemberModel, SafeguardMatrixModel, SafeguardColumnModel, SafeguardRowModel, SafeguardCellModel, SearchConnectionModel, SearchEdgeModel, SearchHitModel, SourceDocumentModel, SourceDocumentConnectionModel, SourceDocumentEdgeModel, StatedAccessModel, StatedBooleanModel, StatedBusinessModel, StatedConceptModel, StatedCountModel, StatedDataSubjectModel, StatedDayModel, StatedDepartmentModel, StatedEntrustmentFormModel, StatedIntegerModel, StatedItemSetModel, StatedLegalStepModel, StatedNatureModel, StatedNetworkModel, StatedNodeModel, StatedOrganisationModel, StatedPassesOnModel, StatedPeriodModel, StatedRuleSetModel, StatedSystemModel, StatedTextModel, StatedTransferModel, SystemModel, SystemConnectionModel, SystemEdgeModel, TaskModel, TraceModel, TraceStepModel, TraceStopModel, UnknownEndModel, UnstatedCountModel, WayModel, WayStepModel } from '../mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day `YYYY-MM-DD` that exists (日付); nothing else is accepted. */
  Date: { input: string; output: string; }
  /** A moment with its time zone, ISO 8601 (日時). */
  DateTime: { input: string; output: string; }
};

/** How a contractor gets at items (取扱いの形). */
export type Access =
  /** It has a copy (複製を持つ). */
  | 'COPY'
  /** The paper says that it does not handle them (取り扱わせない). */
  | 'DENIED'
  /** The paper does not say (記載なし). */
  | 'NOT_STATED'
  /** It sees them only (閲覧のみ). */
  | 'VIEW';

/** An answer from the record alone (記録からの答え). */
export type Answer =
  /** The record states the contrary (いいえ). */
  | 'NO'
  /** The record does not say (不明). */
  | 'UNKNOWN'
  /** The record states it (はい). */
  | 'YES';

/** An attachment or figure that a paper refers to: 資料48-1, 別紙3 (資料・別紙). */
export type Attachment = Fact & Node & {
  readonly __typename?: 'Attachment';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The paper that refers to it (文書). */
  readonly document: SourceDocument;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it holds (内容). */
  readonly holds: ReadonlyArray<AttachmentContent>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** False: what it holds is unknown, never none (収録の有無). */
  readonly inRecord: Scalars['Boolean']['output'];
  /** The lists that it is (情報項目の一覧). */
  readonly itemSets: ItemSetConnection;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The sheets that refer to it (件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** An attachment or figure that a paper refers to: 資料48-1, 別紙3 (資料・別紙). */
export type AttachmentItemSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ItemSetOrder;
};

/** A page of Attachment (資料・別紙の一覧). */
export type AttachmentConnection = {
  readonly __typename?: 'AttachmentConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<AttachmentEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Attachment>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What an attachment holds (資料の内容). */
export type AttachmentContent =
  /** A list of businesses (業務). */
  | 'BUSINESS'
  /** A figure or table of flows (流れ図). */
  | 'FLOWS'
  /** Lists of items (情報項目). */
  | 'ITEMS'
  /** Rules (規程). */
  | 'RULES'
  /** Data subjects (個人の範囲). */
  | 'SUBJECTS';

/** One entry of a page of Attachment (資料・別紙の一行). */
export type AttachmentEdge = {
  readonly __typename?: 'AttachmentEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Attachment;
};

/** The stored orders of Attachment (資料・別紙の並び順); ties go by reference. */
export type AttachmentOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What governs a flow, with its state on the day (根拠となる定め). */
export type Authority = {
  readonly __typename?: 'Authority';
  /** The linkage, entrustment or sheet, or the flow itself (定めるもの). */
  readonly by: Node;
  /** Whether it holds on the day (効力). */
  readonly inForce: InForce;
  /** Which of these it is (出どころ). */
  readonly origin: PeriodOrigin;
  /** The period that decided (期間). */
  readonly period?: Maybe<Period>;
  /** Why that is not known (不明の理由). */
  readonly reason?: Maybe<UnknownReason>;
};

/** Whether the paper says it or a reader concluded it (記載・推定の別). */
export type Basis =
  /** A reader concluded it; `why` has the ground (推定). */
  | 'INFERRED'
  /** The paper says so (記載あり). */
  | 'STATED';

/** Inside one endpoint, what arrived as one item goes on as another of the same concept (概念による接続). */
export type Bridge = {
  readonly __typename?: 'Bridge';
  /** The concept they share (概念). */
  readonly concept: Concept;
  /** What arrived (届いた項目). */
  readonly from: Node;
  /** What goes on (出ていく項目). */
  readonly to: Node;
};

/** Whether items of one concept are joined inside an endpoint (概念による接続). */
export type Bridging =
  /** Also by concept; everything after a bridge is UNKNOWN (概念でも接続). */
  | 'CONCEPT'
  /** Only as papers state (記載のみ). */
  | 'STATED';

/** A registered kind of business (登録業務). */
export type Business = Fact & Node & {
  readonly __typename?: 'Business';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** Sheets of this business (件名). */
  readonly matters: MatterConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** False: the paper refers to a list that is not in the record (一覧が収録済み). */
  readonly resolved: Scalars['Boolean']['output'];
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The official name of the standardised business it is; see `standardisedStated` for none (標準化対象事務). */
  readonly standardised?: Maybe<Scalars['String']['output']>;
  /** Whether the record says if it is a standardised business: true and no name means that it is none (標準化対象かの記載). */
  readonly standardisedStated: Scalars['Boolean']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A registered kind of business (登録業務). */
export type BusinessMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MatterOrder;
};

/** A page of Business (登録業務の一覧). */
export type BusinessConnection = {
  readonly __typename?: 'BusinessConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<BusinessEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Business>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Business (登録業務の一行). */
export type BusinessEdge = {
  readonly __typename?: 'BusinessEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Business;
};

/** The stored orders of Business (登録業務の並び順); ties go by reference. */
export type BusinessOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Whether an item goes on a flow (送られるか). */
export type Carriage =
  /** Stated as sent (送られる). */
  | 'CARRIED'
  /** Stated as not sent (送られない、明記). */
  | 'EXCLUDED'
  /** Not known (不明). */
  | 'UNKNOWN';

/** Items by carriage (項目数). */
export type CarriageCounts = {
  readonly __typename?: 'CarriageCounts';
  /** Stated as sent (送られる). */
  readonly carried: Scalars['Int']['output'];
  /** Stated as not sent (送られない). */
  readonly excluded: Scalars['Int']['output'];
  /** Not known (不明). */
  readonly unknown: Scalars['Int']['output'];
};

/** The record in numbers (カタログの概要). */
export type CatalogueSummary = {
  readonly __typename?: 'CatalogueSummary';
  /** How many nodes of each kind, in the order of NodeKind (種類ごとの件数). */
  readonly counts: ReadonlyArray<KindCount>;
  /** The newest import; none in an empty record (最新の改訂). */
  readonly latestRevision?: Maybe<Revision>;
  /** The papers, vocabularies left out (文書). */
  readonly papers: SourceDocumentConnection;
  /** What the record itself says it does not know (不明の件数). */
  readonly unknowns: CatalogueUnknowns;
};


/** The record in numbers (カタログの概要). */
export type CatalogueSummaryPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SourceDocumentOrder;
};

/** What the record itself says it does not know (不明の件数). */
export type CatalogueUnknowns = {
  readonly __typename?: 'CatalogueUnknowns';
  /** Attachments that are not in the record (未収録の資料). */
  readonly missingAttachments: Scalars['Int']['output'];
  /** Sets, sections and groups whose printed list ends with 等 (「等」で終わる一覧). */
  readonly openLists: Scalars['Int']['output'];
  /** Organisations, systems and departments to be chosen later (事業者未定). */
  readonly undecidedParties: Scalars['Int']['output'];
  /** Businesses whose list is not in the record (未収録の業務). */
  readonly unresolvedBusinesses: Scalars['Int']['output'];
  /** Data subjects whose description is not in the record (未収録の個人の範囲). */
  readonly unresolvedDataSubjects: Scalars['Int']['output'];
  /** Sets whose list is not in the record (一覧が未収録の一覧). */
  readonly unresolvedItemSets: Scalars['Int']['output'];
  /** Sections and groups whose list is not in the record (一覧が未収録の項目). */
  readonly unresolvedItems: Scalars['Int']['output'];
};

/** A certificate of an organisation, as a paper says on its day; two papers may differ (認証). */
export type Certificate = Fact & Node & {
  readonly __typename?: 'Certificate';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The day it holds for, or that of the paper (日付). */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whose (組織). */
  readonly organisation: Organisation;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** What is certified (認証の種類). */
  readonly scheme: CertificateScheme;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** Whether it has it (認証の状態). */
  readonly state: CertificateState;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A page of Certificate (認証の一覧). */
export type CertificateConnection = {
  readonly __typename?: 'CertificateConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<CertificateEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Certificate>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Certificate (認証の一行). */
export type CertificateEdge = {
  readonly __typename?: 'CertificateEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Certificate;
};

/** The stored orders of Certificate (認証の並び順); ties go by reference. */
export type CertificateOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What is certified (認証の種類). */
export type CertificateScheme =
  /** Information security management, ISO/IEC 27001 (ISMS). */
  | 'ISMS'
  /** Another, with the printed word (その他). */
  | 'OTHER'
  /** The privacy mark (プライバシーマーク). */
  | 'PRIVACY_MARK';

/** Whether it has it (認証の状態). */
export type CertificateState =
  /** It has it (取得済み). */
  | 'HELD'
  /** It is to get it (取得予定). */
  | 'PLANNED'
  /** It must have it (取得を要件とする). */
  | 'REQUIRED'
  /** The paper cannot be read (判読不能). */
  | 'UNREADABLE';

/** One fact that changes on one day (変わること). A fact changes at most once on a day, so day and fact together name a change. */
export type Change = {
  readonly __typename?: 'Change';
  /** Its state on the day, as its `effect` would answer (後の状態). */
  readonly after: Effect;
  /** Its state on the day before (前の状態). */
  readonly before: Effect;
  /** What happens (変わり方). */
  readonly change: ChangeKind;
  /** The first day of the new state: for an end the day after the last one (変わる日). */
  readonly day: Scalars['Date']['output'];
  /** The day before: for an end the last day on which it was so (前の状態の最後の日). */
  readonly dayBefore: Scalars['Date']['output'];
  /** The papers that state the fact (文書). */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** Where these periods stand (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What changes (事実). */
  readonly fact: Node;
  /** The organisations, systems and departments that have to do with it (保有者). */
  readonly holders: ReadonlyArray<Node>;
  /** The periods that begin, end or are renewed on the day, with what lends each (変わる期間). */
  readonly periods: ReadonlyArray<EffectivePeriod>;
  /** Some of these periods is printed as planned: whether it came so is not in the record (予定). */
  readonly planned: Scalars['Boolean']['output'];
};

/** A page of changes by day, then by kind and reference of the fact (変わることの一覧). */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** How many there are by way, kind, paper and holder, whatever the filter (件数). */
  readonly counts: ChangeCounts;
  /** The page with a cursor for each change (ページの各行). */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The first day on which any of these facts changes at all, whatever the two days; null if none ever does (最初に変わる日). */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The first day, included (初日). */
  readonly from: Scalars['Date']['output'];
  /** The last day on which any of these facts changes at all (最後に変わる日). */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Change>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** The last day, included (最後の日). */
  readonly to: Scalars['Date']['output'];
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Entrustments, linkages, flows and holdings of which the record gives no day, with the filters on facts applied: when they start
   * or end is unknown, so no change of theirs can be listed (日の記載がない事実).
   */
  readonly undated: ReadonlyArray<DatedKindCount>;
};

/** How many changes there are (変わることの件数). */
export type ChangeCounts = {
  readonly __typename?: 'ChangeCounts';
  /** By way; 0 is told too (変わり方ごと). */
  readonly byChange: ReadonlyArray<ChangeKindCount>;
  /** By paper that states the fact; a fact of several papers counts in each (文書ごと). */
  readonly byDocument: ReadonlyArray<DocumentCount>;
  /** By holder, most first, 200 at most; a fact of several holders counts at each (保有者ごと). */
  readonly byHolder: ReadonlyArray<HolderCount>;
  /** By kind of fact; 0 is told too (種類ごと). */
  readonly byKind: ReadonlyArray<DatedKindCount>;
};

/** A day on which an answer changes (変わる日). */
export type ChangeDate = {
  readonly __typename?: 'ChangeDate';
  /** The day (日付). */
  readonly day: Scalars['Date']['output'];
  /** What ends (終わるもの). */
  readonly ends: ReadonlyArray<Node>;
  /** What starts (始まるもの). */
  readonly starts: ReadonlyArray<Node>;
};

/** One change of a page (変わることの一行). */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** The place of this change, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The change (変わること). */
  readonly node: Change;
};

/** Which changes (変更の絞り込み). */
export type ChangeFilter = {
  /** Only these ways of changing (変わり方). */
  readonly changes?: InputMaybe<ReadonlyArray<ChangeKind>>;
  /** Only facts that this paper states (文書). */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only facts that this organisation, system or department has to do with (保有者). */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** Only facts of these kinds (種類). */
  readonly kinds?: InputMaybe<ReadonlyArray<DatedKind>>;
  /** Only facts that this sheet states, the sheet itself included (件名). */
  readonly matter?: InputMaybe<Scalars['ID']['input']>;
};

/** What happens to a fact on a day, seen from the day before (変わり方). */
export type ChangeKind =
  /** Not known on the day; the day before it was known (不明になる). */
  | 'BECOMES_UNKNOWN'
  /** Not in force on the day; the day before it was, or may have been (終わる). */
  | 'ENDS'
  /** In force on both days, and now by renewal or by another period (更新・次の期間で続く). */
  | 'RENEWED'
  /** In force on the day; the day before it was not, or was not known to be (始まる). */
  | 'STARTS'
  /** Not known on both days, and now for another reason (不明の理由が変わる). */
  | 'UNKNOWN_OTHERWISE';

/** How many changes are of a way (変わり方ごとの件数). */
export type ChangeKindCount = {
  readonly __typename?: 'ChangeKindCount';
  /** The way (変わり方). */
  readonly change: ChangeKind;
  /** How many (件数). */
  readonly count: Scalars['Int']['output'];
};

/** A candidate with its ground, or what people decided; never a decision of the product (区分). */
export type Classification = Fact & {
  readonly __typename?: 'Classification';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The post that decided (決定した職). */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** What was decided; only with DECIDED (決定の内容). */
  readonly decision?: Maybe<ClassificationDecision>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Why it is a candidate, or the reason of the decision (理由). */
  readonly ground: Scalars['String']['output'];
  /** When it was decided (決定日). */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** What is asked (区分の種類). */
  readonly scheme: ClassificationScheme;
  /** Whether people decided (区分の状態). */
  readonly state: ClassificationState;
  /** How directly the name tells (示し方). */
  readonly strength?: Maybe<ClassificationStrength>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What people decided (決定の内容). */
export type ClassificationDecision =
  /** It is not so (非該当). */
  | 'NO'
  /** It is so (該当). */
  | 'YES';

/** What is asked of an item (区分の種類). */
export type ClassificationScheme =
  /** Secret information (秘密情報). */
  | 'SECRET'
  /** Special-care personal information (要配慮個人情報). */
  | 'SPECIAL_CARE'
  /** Specific personal information, with an Individual Number (特定個人情報). */
  | 'SPECIFIC_PERSONAL';

/** Whether people decided (区分の状態). */
export type ClassificationState =
  /** Raised with its ground, undecided (候補). */
  | 'CANDIDATE'
  /** Decided by people (決定). */
  | 'DECIDED';

/** How directly a name tells (示し方). */
export type ClassificationStrength =
  /** The name says it (直接). */
  | 'DIRECT'
  /** The name only lets one guess (示唆). */
  | 'SUGGESTIVE';

/** A classification of an item at a holder (項目の区分). */
export type ClassifiedItem = {
  readonly __typename?: 'ClassifiedItem';
  /** The node that the classification is said of: the item or one above it (区分の箇所). */
  readonly at: ItemNode;
  /** Whether it is there (あるか). */
  readonly carriage: Carriage;
  /** Candidate or decision (区分). */
  readonly classification: Classification;
  /** The item (項目). */
  readonly item: Node;
};

/** A page of ClassifiedItem (区分のある項目の一覧). */
export type ClassifiedItemConnection = {
  readonly __typename?: 'ClassifiedItemConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ClassifiedItemEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<ClassifiedItem>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of ClassifiedItem (区分のある項目の一覧の一行). */
export type ClassifiedItemEdge = {
  readonly __typename?: 'ClassifiedItemEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: ClassifiedItem;
};

/** One numbered clause of a rule set, in our own words (条項). */
export type Clause = Fact & Node & {
  readonly __typename?: 'Clause';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The safeguards it asks for (安全管理措置の項目). */
  readonly controls: ReadonlyArray<Control>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its heading (見出し). */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Its number as printed (番号). */
  readonly number: Scalars['String']['output'];
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** Its place in the rule set (位置). */
  readonly position: Scalars['Int']['output'];
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The rule set (規程). */
  readonly ruleSet: RuleSet;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** What it says, in our words (要旨). */
  readonly summary: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A page of Clause (条項の一覧). */
export type ClauseConnection = {
  readonly __typename?: 'ClauseConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ClauseEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Clause>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Clause (条項の一行). */
export type ClauseEdge = {
  readonly __typename?: 'ClauseEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Clause;
};

/** The stored orders of Clause (条項の並び順); ties go by reference. */
export type ClauseOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** How far an answer goes (完結性). */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** How many hops were searched (調べた段数). */
  readonly hopsSearched: Scalars['Int']['output'];
  /** The limit that was met, `HOPS` or `STEPS`; only with TRUNCATED (上限). */
  readonly limit?: Maybe<Scalars['String']['output']>;
  /** The papers searched (調べた文書). */
  readonly papers: ReadonlyArray<SourceDocument>;
  /** The papers with evidence in this answer (根拠のある文書). */
  readonly papersCited: ReadonlyArray<SourceDocument>;
  /** COMPLETE, OPEN or TRUNCATED (状態). */
  readonly state: CompletenessState;
  /** Every unknown end (不明な先). */
  readonly unknowns: ReadonlyArray<UnknownEnd>;
  /** Facts about the stops that no paper states, by kind (記載のない事項). */
  readonly unstated: ReadonlyArray<UnstatedCount>;
};

/** How far an answer goes (完結の状態). */
export type CompletenessState =
  /** As far as the papers in scope say (記録の範囲で完結). */
  | 'COMPLETE'
  /** There are unknown ends (不明な先あり). */
  | 'OPEN'
  /** A limit was met with work left (打ち切り). */
  | 'TRUNCATED';

/** The meaning that items share (概念). */
export type Concept = Fact & Node & {
  readonly __typename?: 'Concept';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** The same items, each with the ground of its assignment (割当て). */
  readonly assignments: ConceptAssignmentConnection;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** What it means, in our words (定義). */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** Items that mean this (情報項目). */
  readonly items: InformationItemConnection;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The official name where one means the same (公的な名称). */
  readonly official?: Maybe<OfficialName>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** The meaning that items share (概念). */
export type ConceptAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InformationItemOrder;
};


/** The meaning that items share (概念). */
export type ConceptItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InformationItemOrder;
};

/** An item that means a concept, with the ground (概念の割当て). */
export type ConceptAssignment = Fact & {
  readonly __typename?: 'ConceptAssignment';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The item (情報項目). */
  readonly item: InformationItem;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A page of ConceptAssignment (概念の割当ての一覧). */
export type ConceptAssignmentConnection = {
  readonly __typename?: 'ConceptAssignmentConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ConceptAssignmentEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<ConceptAssignment>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of ConceptAssignment (概念の割当ての一行). */
export type ConceptAssignmentEdge = {
  readonly __typename?: 'ConceptAssignmentEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: ConceptAssignment;
};

/** A page of Concept (概念の一覧). */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Concept>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many sheets give each answer; together they are all sheets that were asked (答えごとの件名数). */
export type ConceptCounts = {
  readonly __typename?: 'ConceptCounts';
  /** It is held, sent or handled (保有する、または送られる). */
  readonly carried: Scalars['Int']['output'];
  /** Stated as not sent or not kept (送られない、明記). */
  readonly excluded: Scalars['Int']['output'];
  /** Nothing that the sheet states is in force on the day (この基準日に有効な記載なし). */
  readonly notInForce: Scalars['Int']['output'];
  /** A closed list lacks it (含まれない). */
  readonly notListed: Scalars['Int']['output'];
  /** Not known (不明). */
  readonly unknown: Scalars['Int']['output'];
};

/** One entry of a page of Concept (概念の一行). */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Concept;
};

/** What one flow, holding, entrustment or linkage says of a concept (記載ごとの答え). */
export type ConceptFact = {
  readonly __typename?: 'ConceptFact';
  /** What it says (答え). */
  readonly answer: ItemAnswer;
  /** What puts it in force, with its state on the day (根拠となる定め). */
  readonly authorities: ReadonlyArray<Authority>;
  /** Where it says so: what decides about the items, else the fact itself; on this sheet if it stands there (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The flow, holding, entrustment or linkage (記載). */
  readonly fact: Node;
  /** Whether it is in force on the day; never NO (効力). */
  readonly inForce: InForce;
  /** Whatever decides is inferred (推定のみ). */
  readonly inferred: Scalars['Boolean']['output'];
  /** The items of the concept that it names (名前のある項目). */
  readonly items: ReadonlyArray<ConceptItem>;
  /** Why it is not known, or why it is not known whether an exclusion is in force (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
};

/** One item of a concept as a sheet or fact names it (名前のある項目). */
export type ConceptItem = {
  readonly __typename?: 'ConceptItem';
  /** Whether it is held or sent (答え). */
  readonly answer: Carriage;
  /** It rests on an inference (推定を含む). */
  readonly inferred: Scalars['Boolean']['output'];
  /** The item (項目). */
  readonly item: InformationItem;
  /** The item itself, or the section, group or set above it that the paper names (記載された単位). */
  readonly namedAs: ItemNode;
};

/** What one sheet says of a concept (件名の答え). */
export type ConceptMatter = {
  readonly __typename?: 'ConceptMatter';
  /** CARRIED if any fact is, else UNKNOWN, else EXCLUDED, else NOT_LISTED; none: nothing it states is in force on the day (答え). */
  readonly answer?: Maybe<ItemAnswer>;
  /** Its paper (文書). */
  readonly document: SourceDocument;
  /** Its facts in force, those that decide first (判断した記載). */
  readonly facts: ReadonlyArray<ConceptFact>;
  /** Whatever decides is inferred (推定のみ). */
  readonly inferred: Scalars['Boolean']['output'];
  /** The items of the concept that its facts name, each with its best answer (名前のある項目). */
  readonly items: ReadonlyArray<ConceptItem>;
  /** The sheet (件名). */
  readonly matter: Matter;
  /** Why it is not known, or why it is not known whether an exclusion is in force (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
};

/** A page of ConceptMatter (件名ごとの答えの一覧). */
export type ConceptMatterConnection = {
  readonly __typename?: 'ConceptMatterConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ConceptMatterEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<ConceptMatter>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of ConceptMatter (件名ごとの答えの一行). */
export type ConceptMatterEdge = {
  readonly __typename?: 'ConceptMatterEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: ConceptMatter;
};

/** The stored orders of Concept (概念の並び順); ties go by reference. */
export type ConceptOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** One concept over all sheets (概念の報告): what each sheet says of it, over its flows, holdings, entrustments and linkages. */
export type ConceptReport = {
  readonly __typename?: 'ConceptReport';
  /** The day; none: all facts, whatever their period (基準日). */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The days on which this answer changes; none without a day (変わる日). */
  readonly changes: ReadonlyArray<ChangeDate>;
  /** The concept (概念). */
  readonly concept: Concept;
  /** How many sheets give each answer (答えごとの件名数). */
  readonly counts: ConceptCounts;
  /** What is in force and says or may say something of it, and no sheet states (件名に属さない記載). */
  readonly elsewhere: ReadonlyArray<ConceptFact>;
  /** The sheets in record order (件名ごとの答え). */
  readonly matters: ConceptMatterConnection;
  /** The papers searched (調べた文書). */
  readonly papers: ReadonlyArray<SourceDocument>;
  /** Those of them with a fact in force (根拠のある文書). */
  readonly papersCited: ReadonlyArray<SourceDocument>;
};


/** One concept over all sheets (概念の報告): what each sheet says of it, over its flows, holdings, entrustments and linkages. */
export type ConceptReportMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  answers?: InputMaybe<ReadonlyArray<ItemAnswer>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a condition is met, by the record (要件への答え). */
export type ConditionAnswer =
  /** It is not, by the record; people decide (記録の限りでは当たらない). */
  | 'NO'
  /** The record does not settle it (不明). */
  | 'UNKNOWN'
  /** It is, by the record (当たる). */
  | 'YES';

/** What an answer on a condition rests on (答えの根拠). */
export type ConditionGround =
  /** A printed number of persons is above the limit (印字の人数が超える). */
  | 'ABOVE_LIMIT'
  /** These items are candidates and nobody has decided (候補あり、未決定). */
  | 'CANDIDATE'
  /** The printed numbers settle nothing: cases, per year, of several groups (数からは決まらない). */
  | 'COUNT_NOT_CLEAR'
  /** No number is printed (数の記載なし). */
  | 'COUNT_NOT_STATED'
  /** People decided on these items (人が決定済み). */
  | 'DECIDED'
  /** A list, or a figure of flows, is open or not in the record (一覧・流れ図が不明). */
  | 'LIST_NOT_KNOWN'
  /** Nothing is there, by closed lists (何もない). */
  | 'NOTHING_THERE'
  /** The printed number of persons is not above the limit (印字の人数が超えない). */
  | 'NOT_ABOVE_LIMIT'
  /** No record can say it (記録からは分からない). */
  | 'NOT_IN_RECORD'
  /** No safeguard in the record promises it (対策の約束なし). */
  | 'NOT_PROMISED'
  /** No item there is a candidate, and all lists are closed (候補なし). */
  | 'NO_CANDIDATE'
  /** A safeguard promises it; whether it was done is not in the record (対策の約束あり). */
  | 'PROMISED';

/** A condition of the law on reporting a leak (報告の要件). */
export type ConditionId =
  /** High-grade encryption and the like (高度な暗号化など). */
  | 'ENCRYPTED'
  /** More than 100 persons (100人超). */
  | 'MORE_THAN_100_PERSONS'
  /** Special care-required by ordinance (条例要配慮個人情報). */
  | 'ORDINANCE_SPECIAL_CARE'
  /** Damage to property through misuse (財産的被害のおそれ). */
  | 'PROPERTY_DAMAGE'
  /** Special care-required information (要配慮個人情報). */
  | 'SPECIAL_CARE'
  /** Specific personal information (特定個人情報). */
  | 'SPECIFIC_PERSONAL'
  /** A wrongful purpose (不正の目的のおそれ). */
  | 'WRONGFUL_PURPOSE';

/** What a condition does (要件の働き). */
export type ConditionRole =
  /** Excludes what it covers (除外). */
  | 'EXCEPTION'
  /** Reported by a rule of its own (別の規則による報告). */
  | 'OWN_RULE'
  /** Any one of these asks for report and notice (一つでも当たれば報告・通知). */
  | 'REPORT';

/** Whether the subject gets from one holder to another, by the flows of the record on the day (つながるか). */
export type Connected =
  /** By no flow of the record on the day; what the record leaves open is in `completeness` (つながる流れなし). */
  | 'NO'
  /** Not known: some flow may carry it or may be in force, or a limit was met (不明). */
  | 'UNKNOWN'
  /** By flows that are stated to carry it and in force, all of them (つながる). */
  | 'YES';

/** A safeguard in our own words: 通信の暗号化 (安全管理措置の項目). */
export type Control = Fact & Node & {
  readonly __typename?: 'Control';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** What it asks for (説明). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The heading of public-body rules it belongs to (分類). */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** What the sheets state on it (情報保護対策). */
  readonly measures: MeasureConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** It stands for safeguards that nobody can read, such as a masked list: which they are is not known (読めない対策). */
  readonly unreadable: Scalars['Boolean']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A safeguard in our own words: 通信の暗号化 (安全管理措置の項目). */
export type ControlMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MeasureOrder;
};

/** A page of Control (安全管理措置の項目の一覧). */
export type ControlConnection = {
  readonly __typename?: 'ControlConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ControlEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Control>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Control (安全管理措置の項目の一行). */
export type ControlEdge = {
  readonly __typename?: 'ControlEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Control;
};

/** The stored orders of Control (安全管理措置の項目の並び順); ties go by reference. */
export type ControlOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** On the way one item becomes others: rename, split, derivation (項目の対応). */
export type Correspondence = {
  readonly __typename?: 'Correspondence';
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Before (変換前). */
  readonly from: ItemNode;
  /** After (変換後). */
  readonly to: ReadonlyArray<ItemNode>;
};

/** Two items that may correspond: a suggestion for people, never a fact (対応の候補). */
export type CorrespondenceSuggestion = {
  readonly __typename?: 'CorrespondenceSuggestion';
  /** How alike the names are, 0 to 1 (名前の近さ). */
  readonly likeness: Scalars['Float']['output'];
  /** In the new set (新). */
  readonly new: InformationItem;
  /** In the old set (現在). */
  readonly old: InformationItem;
  /** Why (理由). */
  readonly reasons: ReadonlyArray<SuggestionReason>;
};

/** A page of suggested correspondences (対応の候補の一覧). */
export type CorrespondenceSuggestionConnection = {
  readonly __typename?: 'CorrespondenceSuggestionConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<CorrespondenceSuggestionEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<CorrespondenceSuggestion>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of suggested correspondences (対応の候補の一行). */
export type CorrespondenceSuggestionEdge = {
  readonly __typename?: 'CorrespondenceSuggestionEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: CorrespondenceSuggestion;
};

/** Why it is not known what becomes of an item (対応が不明の理由). */
export type CorrespondenceUnknown =
  /** The new system's list is not in the record (新しい一覧が未収録). */
  | 'NEW_LIST'
  /** Both lists are, and no paper says (対応の記載なし). */
  | 'NOT_STATED'
  /** The old system's list is not in the record (現在の一覧が未収録). */
  | 'OLD_LIST';

/** A printed number, understood and never added to another (件数). */
export type Count = {
  readonly __typename?: 'Count';
  /** Printed with 約 or 程度 (概数). */
  readonly approximate: Scalars['Boolean']['output'];
  /** The day or time it holds for, as understood (時点). */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** What the number rests on (数の性質). */
  readonly countBasis?: Maybe<CountBasis>;
  /** The most (上限). */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** The least (下限). */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** What is counted, as printed: 児童数 (対象). */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** The time it is over (期間あたり). */
  readonly per?: Maybe<CountPer>;
  /** As printed (原文の表記). */
  readonly printed: Scalars['String']['output'];
  /** What is counted (単位). */
  readonly unit: CountUnit;
};

/** What a number rests on (数の性質). */
export type CountBasis =
  /** Counted (実績). */
  | 'ACTUAL'
  /** Printed as background, not of the matter itself (参考). */
  | 'BACKGROUND'
  /** Expected (見込み). */
  | 'ESTIMATE';

/** The time a count is over (期間あたり). */
export type CountPer =
  /** A day (一日). */
  | 'DAY'
  /** A month (月間). */
  | 'MONTH'
  /** A year (年間). */
  | 'YEAR';

/** What is counted; different units are never added (単位). */
export type CountUnit =
  /** Cases (件). */
  | 'CASES'
  /** Households (世帯). */
  | 'HOUSEHOLDS'
  /** People (人). */
  | 'PEOPLE';

/** In whose hands a stop is (保有の立場). */
export type Custody =
  /** A contractor (委託先). */
  | 'CONTRACTOR'
  /** The partner of a linkage (結合先). */
  | 'LINKAGE_PARTNER'
  /** The municipality (区市町村). */
  | 'MUNICIPALITY'
  /** Outside, neither of these (区の外). */
  | 'OUTSIDE'
  /** Not yet chosen (事業者未定). */
  | 'UNDECIDED';

/** Those whose information it is (個人の範囲・対象者). */
export type DataSubject = Endpoint & Fact & Node & {
  readonly __typename?: 'DataSubject';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Numbers as printed, never added up (人数・件数). */
  readonly counts: ReadonlyArray<StatedCount>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that end here (入る流れ). */
  readonly flowsIn: FlowConnection;
  /** Flows that begin here (出る流れ). */
  readonly flowsOut: FlowConnection;
  /** What it keeps (保有). */
  readonly holdings: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** Sections, groups and items said to be about them; members of a list said so follow it (情報項目). */
  readonly informationItems: InformationItemConnection;
  /** Lists said to be about them (情報項目の一覧). */
  readonly itemSets: ItemSetConnection;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** Sheets about them (件名). */
  readonly matters: MatterConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about them (注記). */
  readonly notes: NoteConnection;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** False: the paper refers to an attachment that is not in the record (収録済み). */
  readonly resolved: Scalars['Boolean']['output'];
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** Those whose information it is (個人の範囲・対象者). */
export type DataSubjectFlowsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** Those whose information it is (個人の範囲・対象者). */
export type DataSubjectFlowsOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** Those whose information it is (個人の範囲・対象者). */
export type DataSubjectHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** Those whose information it is (個人の範囲・対象者). */
export type DataSubjectInformationItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InformationItemOrder;
};


/** Those whose information it is (個人の範囲・対象者). */
export type DataSubjectItemSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ItemSetOrder;
};


/** Those whose information it is (個人の範囲・対象者). */
export type DataSubjectMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MatterOrder;
};


/** Those whose information it is (個人の範囲・対象者). */
export type DataSubjectNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of DataSubject (個人の範囲の一覧). */
export type DataSubjectConnection = {
  readonly __typename?: 'DataSubjectConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<DataSubjectEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<DataSubject>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of DataSubject (個人の範囲の一行). */
export type DataSubjectEdge = {
  readonly __typename?: 'DataSubjectEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: DataSubject;
};

/** The stored orders of DataSubject (個人の範囲の並び順); ties go by reference. */
export type DataSubjectOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** A fact with its state on a day (ある日の事実). */
export type DatedFact = {
  readonly __typename?: 'DatedFact';
  /** Its state on the day (効力). */
  readonly effect: Effect;
  /** The fact (事実). */
  readonly fact: Node;
  /** The first day of this state; null: from ever, as far as the record says (いつから). */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The last day of this state; null: the record gives no end (いつまで). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of facts with their state (事実の一覧). */
export type DatedFactConnection = {
  readonly __typename?: 'DatedFactConnection';
  /** The page with a cursor for each fact (ページの各行). */
  readonly edges: ReadonlyArray<DatedFactEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<DatedFact>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One fact of a page (事実の一行). */
export type DatedFactEdge = {
  readonly __typename?: 'DatedFactEdge';
  /** The place of this fact, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The fact (事実). */
  readonly node: DatedFact;
};

/** The kinds of fact that can be in force on a day (期間をもつ事実の種類). */
export type DatedKind =
  /** Departments (課). */
  | 'DEPARTMENT'
  /** Entrustments (業務委託). */
  | 'ENTRUSTMENT'
  /** Flows (流れ). */
  | 'FLOW'
  /** Holdings (保有). */
  | 'HOLDING'
  /** Linkages (外部結合). */
  | 'LINKAGE'
  /** Sheets, by the periods printed on them (件名). */
  | 'MATTER'
  /** Migrations, by their phases (システム移行). */
  | 'MIGRATION'
  /** Rule sets (規程). */
  | 'RULE_SET'
  /** Systems, by their phases (システム). */
  | 'SYSTEM';

/** How many facts or changes are of a kind (種類ごとの件数). */
export type DatedKindCount = {
  readonly __typename?: 'DatedKindCount';
  /** How many (件数). */
  readonly count: Scalars['Int']['output'];
  /** The kind (種類). */
  readonly kind: DatedKind;
};

/** What of a sheet, paper or holder is in force on a day (ある日の状態). */
export type DayState = {
  readonly __typename?: 'DayState';
  /** The day (基準日). */
  readonly asOf: Scalars['Date']['output'];
  /** How many facts of each kind are in which state; states without one are left out (件数). */
  readonly counts: ReadonlyArray<DayStateCount>;
  /** Its own state, by the periods printed of it; null where the record gives it none (自らの効力). */
  readonly effect?: Maybe<Effect>;
  /** The facts with their state on the day, by kind and reference (事実). */
  readonly facts: DatedFactConnection;
  /** The next day on which any of them changes (次に変わる日). */
  readonly nextChange?: Maybe<Scalars['Date']['output']>;
  /** Of what (対象). */
  readonly of: Node;
  /** The last day, up to this one, on which any of them changed (直前に変わった日). */
  readonly previousChange?: Maybe<Scalars['Date']['output']>;
};


/** What of a sheet, paper or holder is in force on a day (ある日の状態). */
export type DayStateFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForce?: InputMaybe<ReadonlyArray<InForce>>;
  kinds?: InputMaybe<ReadonlyArray<DatedKind>>;
};

/** How many facts of a kind are in a state (状態ごとの件数). */
export type DayStateCount = {
  readonly __typename?: 'DayStateCount';
  /** How many (件数). */
  readonly count: Scalars['Int']['output'];
  /** The state (効力). */
  readonly inForce: InForce;
  /** The kind (種類). */
  readonly kind: DatedKind;
};

/** A prior decision that a paper cites; may be a stub (先行する決定). */
export type Decision = Fact & Node & {
  readonly __typename?: 'Decision';
  /** What it was about (内容). */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Its day (日付). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** Whether its own paper is in the record (収録の有無). */
  readonly inRecord: Scalars['Boolean']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The sheets that cite it (件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** The meeting (会議). */
  readonly meeting: Scalars['String']['output'];
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** The period it was given for (期間). */
  readonly period?: Maybe<Period>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The verb as printed: 了承, 承認 (決定の語). */
  readonly verb?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A page of Decision (先行する決定の一覧). */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Decision>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Decision (先行する決定の一行). */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Decision;
};

/** The stored orders of Decision (先行する決定の並び順); ties go by reference. */
export type DecisionOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** A department that holds or handles information (保有課・担当課). */
export type Department = Endpoint & Fact & Node & {
  readonly __typename?: 'Department';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The division it belongs to, as printed (部). */
  readonly division?: Maybe<Scalars['String']['output']>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that end here (入る流れ). */
  readonly flowsIn: FlowConnection;
  /** Flows that begin here (出る流れ). */
  readonly flowsOut: FlowConnection;
  /** What it keeps (保有). */
  readonly holdings: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** Sheets that name it (件名). */
  readonly matters: MatterConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its municipality (自治体). */
  readonly municipality: Municipality;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** How it is named (名指しの別). */
  readonly party: Party;
  /** When it exists (期間). */
  readonly periods: ReadonlyArray<StatedPeriod>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** Units that took over its work (後継の課). */
  readonly succeededBy: DepartmentConnection;
  /** Units whose work it took over (前身の課). */
  readonly succeeds: ReadonlyArray<StatedDepartment>;
  /** Systems it operates (運用するシステム). */
  readonly systems: SystemConnection;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A department that holds or handles information (保有課・担当課). */
export type DepartmentFlowsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A department that holds or handles information (保有課・担当課). */
export type DepartmentFlowsOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A department that holds or handles information (保有課・担当課). */
export type DepartmentHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** A department that holds or handles information (保有課・担当課). */
export type DepartmentMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MatterOrder;
};


/** A department that holds or handles information (保有課・担当課). */
export type DepartmentSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DepartmentOrder;
};


/** A department that holds or handles information (保有課・担当課). */
export type DepartmentSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SystemOrder;
};

/** A page of Department (課の一覧). */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Department>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Department (課の一行). */
export type DepartmentEdge = {
  readonly __typename?: 'DepartmentEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Department;
};

/** The stored orders of Department (課の並び順); ties go by reference. */
export type DepartmentOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** How many findings a paper shows (文書ごとの件数). */
export type DocumentCount = {
  readonly __typename?: 'DocumentCount';
  /** How many (件数). */
  readonly count: Scalars['Int']['output'];
  /** The paper (文書). */
  readonly document: SourceDocument;
};

/** What a document is to the record (文書の種類). */
export type DocumentKind =
  /** A paper put to a council or meeting (資料). */
  | 'PAPER'
  /** A file of ours that names concepts, controls, bodies and the like (語彙). */
  | 'VOCABULARY';

/** Whether a flow, holding, entrustment or linkage is in force (効力). */
export type Effect = {
  readonly __typename?: 'Effect';
  /** Each of what puts it in force, with its own state (根拠となる定め). */
  readonly authorities: ReadonlyArray<Authority>;
  /** The best of what puts it in force (効力). */
  readonly inForce: InForce;
  /** Why that is not known; only with UNKNOWN (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
};

/** A period of a flow or holding, its own or lent by what governs it (適用される期間). */
export type EffectivePeriod = Fact & {
  readonly __typename?: 'EffectivePeriod';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** What lends it: the thing itself, a linkage, an entrustment or a sheet (定めるもの). */
  readonly by: Node;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where it comes from (出どころ). */
  readonly origin: PeriodOrigin;
  /** The period (期間). */
  readonly period: Period;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What a flow begins or ends at: data subject, system, organisation or department (流れの端). */
export type Endpoint = {
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that end here (入る流れ). */
  readonly flowsIn: FlowConnection;
  /** Flows that begin here (出る流れ). */
  readonly flowsOut: FlowConnection;
  /** What it keeps (保有). */
  readonly holdings: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** What a flow begins or ends at: data subject, system, organisation or department (流れの端). */
export type EndpointFlowsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** What a flow begins or ends at: data subject, system, organisation or department (流れの端). */
export type EndpointFlowsOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** What a flow begins or ends at: data subject, system, organisation or department (流れの端). */
export type EndpointHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};

/** Where the English of a term comes from (英語の出所). */
export type EnglishState =
  /** The name that the body itself uses (その機関の英語名). */
  | 'AGENCY'
  /** As remembered, not compared with an official translation (公式の訳と照らしていない). */
  | 'UNCHECKED'
  /** Usage of the field, or our own (分野の言い方). */
  | 'USAGE';

/** Work entrusted or delegated (業務委託・委任). */
export type Entrustment = Fact & Node & {
  readonly __typename?: 'Entrustment';
  /** How the contractor gets at the items (取扱いの形). */
  readonly access: StatedAccess;
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The days on which that changes (変わる日). */
  readonly changes: ReadonlyArray<ChangeDate>;
  /** The clauses it is under (特記事項等). */
  readonly clauses: ReadonlyArray<StatedRuleSet>;
  /** Whether by computer (電算処理の有無). */
  readonly computerised?: Maybe<StatedBoolean>;
  /** Its content in our words (内容). */
  readonly content?: Maybe<StatedText>;
  /** The departments concerned (課). */
  readonly departments: ReadonlyArray<Department>;
  /** Whether it is in force, and by what (効力). */
  readonly effect: Effect;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the paper says is not handled (取り扱わない項目). */
  readonly excludes: ReadonlyArray<ItemEdge>;
  /** Flows that it governs (定める流れ). */
  readonly flows: FlowConnection;
  /** The form of the contract (委託の形). */
  readonly form: StatedEntrustmentForm;
  /** Holdings that it governs (定める保有). */
  readonly holdings: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What it lets be handled (取り扱う項目). */
  readonly items: ReadonlyArray<ItemEdge>;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The sheets that state it (件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** Its parties (当事者). */
  readonly parties: ReadonlyArray<EntrustmentParty>;
  /** Its periods (期間). */
  readonly periods: ReadonlyArray<StatedPeriod>;
  /** Where the work is done (作業場所). */
  readonly place?: Maybe<StatedText>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Its reason in our words (理由). */
  readonly reason?: Maybe<StatedText>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The systems it is about (対象システム). */
  readonly systems: ReadonlyArray<EntrustmentSystem>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** Work entrusted or delegated (業務委託・委任). */
export type EntrustmentEffectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Work entrusted or delegated (業務委託・委任). */
export type EntrustmentFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** Work entrusted or delegated (業務委託・委任). */
export type EntrustmentHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** Work entrusted or delegated (業務委託・委任). */
export type EntrustmentNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of Entrustment (業務委託の一覧). */
export type EntrustmentConnection = {
  readonly __typename?: 'EntrustmentConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<EntrustmentEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Entrustment>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Entrustment (業務委託の一行). */
export type EntrustmentEdge = {
  readonly __typename?: 'EntrustmentEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Entrustment;
};

/** The form of a contract (委託の形). */
export type EntrustmentForm =
  /** By competition (入札等). */
  | 'BID'
  /** A delegation, which makes nobody a contractor (委任). */
  | 'DELEGATION'
  /** The paper does not say (記載なし). */
  | 'NOT_STATED'
  /** Another, with the printed word (その他). */
  | 'OTHER'
  /** Without competition (随意契約). */
  | 'SOLE_SOURCE'
  /** Between three parties (三者契約). */
  | 'TRIPARTITE';

/** The stored orders of Entrustment (業務委託の並び順); ties go by reference. */
export type EntrustmentOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** A party of an entrustment (当事者). */
export type EntrustmentParty = Fact & {
  readonly __typename?: 'EntrustmentParty';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The organisation, or the municipality itself (組織). */
  readonly organisation: Node;
  /** Its part (甲乙丙の別). */
  readonly partyRole?: Maybe<PartyRole>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Why this one (選定の理由). */
  readonly reason?: Maybe<StatedText>;
  /** How far it is settled (当事者の状態). */
  readonly standing: Standing;
  /** What it does (作業). */
  readonly tasks: ReadonlyArray<Task>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A system that an entrustment is about (委託の対象システム). */
export type EntrustmentSystem = Fact & {
  readonly __typename?: 'EntrustmentSystem';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** What is done to it (システムへの関わり). */
  readonly relation: SystemRelation;
  /** The system (システム). */
  readonly system: System;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What the record says of the erasure of what has ended (消去の記録). */
export type Erasure =
  /** A duty is stated, and no proof is in the record (定めあり、証明の記録なし). */
  | 'DUTY_WITHOUT_PROOF'
  /** No rule on erasure is stated (定めの記載なし). */
  | 'NO_RULE'
  /** A proof is in the record (証明の記録あり). */
  | 'PROOF';

/** Where a fact stands: paper, sheet, heading and place as a person finds them on paper (根拠). */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Whether it is stated there or inferred from it (記載・推定の別). */
  readonly basis: Basis;
  /** The paper (文書). */
  readonly document: SourceDocument;
  /** The lines of the paper's own text; null where no folder of papers is provided (MICHISUJI_SOURCES) or no lines are known (原文の抜粋). */
  readonly excerpt?: Maybe<ReadonlyArray<SourceLine>>;
  /** The box or heading as printed (見出し). */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** The lines of the paper's text file (行). */
  readonly lines?: Maybe<LineRange>;
  /** The sheet (件名). */
  readonly matter?: Maybe<Matter>;
  /** The place a reader looks at, readable without the paper's text: 件名2 情報保護対策 システム9 (箇所). */
  readonly place: Scalars['String']['output'];
  /** The value as printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A contract or linkage of a holder (契約・結合). */
export type ExposedContract = {
  readonly __typename?: 'ExposedContract';
  /** Who is a party, or the system that it is about (当事者・システム). */
  readonly at: Endpoint;
  /**
   * What decides that, each with its state and period (根拠となる定め). A period of development or test lets nobody handle anything: with such a
   * one alone the state is NO while the contract itself runs.
   */
  readonly authorities: ReadonlyArray<Authority>;
  /** The entrustment or linkage (契約・結合). */
  readonly contract: Node;
  /** Whether it holds on the day (効力). */
  readonly inForce: InForce;
  /** Why that is not known (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
};

/** A printed number of persons, cases or households (印字された数). */
export type ExposedCount = {
  readonly __typename?: 'ExposedCount';
  /** The sheet or data subject that it stands at (箇所). */
  readonly at: Node;
  /** The number with its place (数). */
  readonly count: StatedCount;
};

/** An item at a holder (保有者にある項目). */
export type ExposedItem = {
  readonly __typename?: 'ExposedItem';
  /** CARRIED if it is there by any fact, else UNKNOWN, else EXCLUDED: stated not to be there (あるか). */
  readonly carriage: Carriage;
  /** It rests on an inference (推定を含む). */
  readonly inferred: Scalars['Boolean']['output'];
  /** The item (項目). */
  readonly item: Node;
  /** Every fact that says so (根拠). */
  readonly presences: ReadonlyArray<Presence>;
  /** Why it is not known (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
};

/** A page of ExposedItem (保有者にある項目の一覧). */
export type ExposedItemConnection = {
  readonly __typename?: 'ExposedItemConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ExposedItemEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<ExposedItem>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of ExposedItem (保有者にある項目の一覧の一行). */
export type ExposedItemEdge = {
  readonly __typename?: 'ExposedItemEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: ExposedItem;
};

/** Persons whose items are or may be at a holder (本人). */
export type ExposedSubject = {
  readonly __typename?: 'ExposedSubject';
  /** Every printed number (印字された数). */
  readonly counts: ReadonlyArray<ExposedCount>;
  /** Their items by carriage (項目数). */
  readonly itemCounts: CarriageCounts;
  /** Who (個人の範囲). */
  readonly subject: DataSubject;
};

/** What is at stake if a holder is breached or lost on a day (漏えい・紛失のときの影響). */
export type Exposure = {
  readonly __typename?: 'Exposure';
  /** The day (基準日). */
  readonly asOf: Scalars['Date']['output'];
  /** The days on which something at the holder starts or ends (変わる日). */
  readonly changes: ReadonlyArray<ChangeDate>;
  /** Candidates and decisions on special care and the like, of what is or may be there (区分のある項目). */
  readonly classified: ClassifiedItemConnection;
  /** How far this answer goes, with every unknown end (完結性). */
  readonly completeness: Completeness;
  /** What the law asks about a leak, each by the record; people decide (報告の要件). */
  readonly conditions: ReadonlyArray<LegalCondition>;
  /** Entrustments and linkages of the holder and about its systems, each with its state on the day (契約・結合). */
  readonly contracts: ReadonlyArray<ExposedContract>;
  /** Departments that the contracts name, and those of the sheets of everything else that puts items there (関係課). */
  readonly departments: ReadonlyArray<Department>;
  /** The holder (保有者). */
  readonly holder: Endpoint;
  /** These items by carriage (項目数). */
  readonly itemCounts: CarriageCounts;
  /** Items that are, may be, or are stated not to be there, in record order (項目). */
  readonly items: ExposedItemConnection;
  /** Sheets by which something is or may be there (件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** Safeguards that these sheets state, on the holder or on nobody by name (情報保護対策). */
  readonly measures: MeasureConnection;
  /** The flows from the scope on (その先への流れ). */
  readonly onwardSteps: ReadonlyArray<TraceStep>;
  /** Where it has gone on to: endpoints outside the scope, by hop (その先). */
  readonly onwardStops: ReadonlyArray<TraceStop>;
  /** Clauses that these contracts cite (特記事項など). */
  readonly ruleSets: ReadonlyArray<RuleSet>;
  /** The holder and the systems that belong to it (対象). */
  readonly scope: ReadonlyArray<ScopeMember>;
  /** Whose they are, with every number as printed; nothing is added (本人). */
  readonly subjects: ReadonlyArray<ExposedSubject>;
};


/** What is at stake if a holder is breached or lost on a day (漏えい・紛失のときの影響). */
export type ExposureClassifiedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is at stake if a holder is breached or lost on a day (漏えい・紛失のときの影響). */
export type ExposureItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is at stake if a holder is breached or lost on a day (漏えい・紛失のときの影響). */
export type ExposureMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that carries its own ground: nodes, and values of nodes that are stated or inferred apart (根拠をもつ事実). */
export type Fact = {
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What a rule found in the record, with its places (点検結果). */
export type Finding = {
  readonly __typename?: 'Finding';
  /** What people said of it (了承). */
  readonly acknowledgement?: Maybe<FindingAcknowledgement>;
  /** The day that the record was looked at on (基準日). */
  readonly day: Scalars['Date']['output'];
  /** Its places, on every side (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What to write as `facts` in a judgement that acknowledges it; changes when the facts do (事実の指紋). */
  readonly facts: Scalars['String']['output'];
  /** Stable as long as the fact has its reference (識別子). */
  readonly id: Scalars['ID']['output'];
  /** What was found (見つかったこと). */
  readonly message: Scalars['String']['output'];
  /** What was found, in English; what a paper's note says stays in Japanese (見つかったことの英語). */
  readonly messageEn: Scalars['String']['output'];
  /** How many other facts it rests on (ほかの事実の数). */
  readonly otherCount: Scalars['Int']['output'];
  /** The other facts that it rests on (ほかの事実). */
  readonly others: ReadonlyArray<Node>;
  /** The printed words that show it; null where the finding is that nothing is printed (印刷の言葉). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The rule (規則). */
  readonly rule: FindingRule;
  /** The day since which it is so, where the record tells (いつから). */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The fact that it is about (対象). */
  readonly subject: Node;
};


/** What a rule found in the record, with its places (点検結果). */
export type FindingOthersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** That people know of a finding and leave it (点検結果の了承). */
export type FindingAcknowledgement = {
  readonly __typename?: 'FindingAcknowledgement';
  /** The post (職). */
  readonly by: Scalars['String']['output'];
  /** When (日付). */
  readonly on: Scalars['Date']['output'];
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
  /** Whether the facts are still the ones that they saw; if not, the finding is open again (有効か). */
  readonly stands: Scalars['Boolean']['output'];
};

/** A page of findings (点検結果の一覧). */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** How many there are by severity, rule and paper, whatever the filters on these three (件数). */
  readonly counts: FindingCounts;
  /** The day that the record was looked at on (基準日). */
  readonly day: Scalars['Date']['output'];
  /** The page with a cursor for each finding (ページの各行). */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where a rule failed: what it would have found there is not known (規則の失敗). */
  readonly failures: ReadonlyArray<FindingFailure>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Finding>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many findings there are (点検結果の件数). */
export type FindingCounts = {
  readonly __typename?: 'FindingCounts';
  /** By paper that shows them; a finding with places in several papers counts in each (文書ごと). */
  readonly byDocument: ReadonlyArray<DocumentCount>;
  /** By rule, in the order of the rules; a rule that found nothing is told with 0 (規則ごと). */
  readonly byRule: ReadonlyArray<RuleCount>;
  /** By severity, the most serious first; 0 is told too (重さごと). */
  readonly bySeverity: ReadonlyArray<SeverityCount>;
};

/** One finding of a page (点検結果の一行). */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** The place of this finding, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The finding (点検結果). */
  readonly node: Finding;
};

/** Where a rule failed (規則の失敗). */
export type FindingFailure = {
  readonly __typename?: 'FindingFailure';
  /** The fact at which it failed (対象). */
  readonly at: Node;
  /** The rule (規則). */
  readonly rule: FindingRule;
};

/** Which findings (点検結果の絞り込み); what is left out filters nothing. */
export type FindingFilter = {
  /** Only those that people have, or have not, acknowledged (了承の有無); one whose facts have changed since counts as not. */
  readonly acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day to look at the record on; today in Japan by default (基準日). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only with a place in this paper (文書). */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only with a place on this sheet (件名). */
  readonly matter?: InputMaybe<Scalars['ID']['input']>;
  /** Only in what belongs to this municipality (自治体), by the reference of the municipality. */
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these rules (規則). */
  readonly rules?: InputMaybe<ReadonlyArray<FindingRuleId>>;
  /** Only as serious as these (重さ). */
  readonly severities?: InputMaybe<ReadonlyArray<FindingSeverity>>;
  /** Only about this node, or resting on it (対象). */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of findings (点検結果の並び順). */
export type FindingOrder =
  /** Paper by paper, sheet by sheet, in the order of the text (文書の順). */
  | 'PAPER'
  /** Rule by rule (規則の順). */
  | 'RULE'
  /** The most serious first, then by rule and record (重い順). */
  | 'SEVERITY';

/** A rule that the record is checked by (点検の規則). */
export type FindingRule = {
  readonly __typename?: 'FindingRule';
  /** Its name for scripts (規則の識別子). */
  readonly id: FindingRuleId;
  /** What can go wrong, and which law or practice asks for it (理由). */
  readonly reason: Scalars['String']['output'];
  /** The reason in English (理由の英語). */
  readonly reasonEn: Scalars['String']['output'];
  /** How serious what it finds is (重さ). */
  readonly severity: FindingSeverity;
  /** What should hold (規則). */
  readonly title: Scalars['String']['output'];
  /** What should hold, in English (規則の英語). */
  readonly titleEn: Scalars['String']['output'];
  /** What a person can do about a finding (対応). */
  readonly toDo: Scalars['String']['output'];
  /** What to do, in English (対応の英語). */
  readonly toDoEn: Scalars['String']['output'];
};

/** The rules that the record is checked by (点検の規則); each says what should hold. */
export type FindingRuleId =
  /** Attachments and figures that a paper refers to are in the record (文書が引く資料や図が収録されている). */
  | 'ATTACHMENT_IS_IN_RECORD'
  /** While a flow goes on, every contract and linkage behind it goes on (流れが続く間、それを支える契約と結合がすべて続いている). */
  | 'AUTHORITIES_LAST_TOGETHER'
  /** An item is stated as sent or as not sent, not both (一つの項目は、送ると書かれるか送らないと書かれるかのどちらかである). */
  | 'CARRIED_OR_EXCLUDED'
  /** The certificates of a company agree between papers (一つの事業者の認証が、文書の間で食い違わない). */
  | 'CERTIFICATES_AGREE'
  /** The certificate of a contractor is stated (委託先の認証（プライバシーマーク、ISMS）が書かれている). */
  | 'CERTIFICATE_IS_HELD'
  /** The name of a certificate can be read (認証の名前が読み取れる). */
  | 'CERTIFICATE_IS_READABLE'
  /** The clauses of one municipality are of one version (一つの自治体の特記事項は、一つの版である). */
  | 'CLAUSES_ARE_ONE_VERSION'
  /** A contract that works over a line has its linkage put to the meeting (回線で委託先とつながる委託には、外部結合の手続がある). */
  | 'CONTRACT_HAS_LINKAGE'
  /** A prior decision that a paper cites is in the record (文書が引く前の決定が収録されている). */
  | 'DECISION_IS_IN_RECORD'
  /** Each department on a sheet has its system or contract (件名に並ぶ課には、それぞれ使うシステムか委託の記載がある). */
  | 'DEPARTMENT_HAS_SYSTEM'
  /** A paper says nothing twice (文書の中で同じ記載が重ならない). */
  | 'ENTRIES_ARE_DISTINCT'
  /** Erasure by others is to be proven (外部での消去には、証明か報告が求められている). */
  | 'ERASURE_IS_PROVEN'
  /** Flows between the same two ends do not contradict each other (同じ二者の間の流れは、同じ項目について食い違わない). */
  | 'FLOWS_AGREE'
  /** What is collected is declared on the sheet (集める項目は、件名の情報項目の欄に書かれている). */
  | 'ITEMS_ARE_DECLARED'
  /** A flow or holding says which items it has (流れや保有には、どの項目かの記載がある). */
  | 'ITEMS_ARE_STATED'
  /** A name that stands in two lists is assigned to a concept (二つ以上の一覧に現れる項目名は、概念に結びついている). */
  | 'ITEM_HAS_CONCEPT'
  /** A linkage with a contractor is covered by a contract all the time (委託先との結合には、その間を通して委託の契約がある). */
  | 'LINKAGE_HAS_CONTRACT'
  /** A list of items does not end with 等 (情報項目の一覧が「等」で終わらない). */
  | 'LIST_IS_CLOSED'
  /** The list of items is in the record (情報項目の一覧が収録されている). */
  | 'LIST_IS_IN_RECORD'
  /** Each safeguard has its answer (対策の欄に答えがある). */
  | 'MEASURE_IS_ANSWERED'
  /** A safeguard that both sides answer is promised by both (区と相手方の答えがある対策は、双方が約束している). */
  | 'MEASURE_IS_PROMISED_BY_BOTH'
  /** Nothing remains outside after the contract or linkage has ended (契約や結合が終わった後、外部に情報が残らない). */
  | 'NOTHING_REMAINS_AFTER_END'
  /** Each flow of the old system has a successor or is retired (移行の前のシステムの流れには、すべて後継か廃止の記載がある). */
  | 'OLD_FLOW_HAS_SUCCESSOR'
  /** The contractor or partner has been decided (委託先や結合の相手方が決まっている). */
  | 'PARTY_IS_DECIDED'
  /** The number of people is stated (本人の数が書かれている). */
  | 'PEOPLE_ARE_COUNTED'
  /** A period ends after it starts (期間の終わりは始まりより後である). */
  | 'PERIOD_ENDS_AFTER_START'
  /** A contract, linkage or flow says from when it holds (委託、結合、流れには、いつからかの記載がある). */
  | 'PERIOD_IS_STATED'
  /** A policy or standard that is cited is of one version (引かれている基準やポリシーは、一つの版である). */
  | 'POLICY_IS_ONE_VERSION'
  /** No misprint or contradiction changes an answer (誤記や矛盾が答えを変えない). */
  | 'PRINT_CHANGES_NO_ANSWER'
  /** Numbers, brackets and columns are in order (番号、括弧、欄の並びが整っている). */
  | 'PRINT_IS_CLEAN'
  /** Who receives under a linkage is the partner that is named (結合で受け取る者は、結合の相手方として書かれた者である). */
  | 'RECEIVER_IS_PARTNER'
  /** The renewal of a contract is in the record (「次年度以降も同様」の委託の更新が記録にある). */
  | 'RENEWAL_IS_STATED'
  /** A holding says how long it is kept and when it is erased (保有には、いつまで持つか、いつ消すかの記載がある). */
  | 'RETENTION_IS_STATED'
  /** People have decided on each candidate for special care-required information (要配慮個人情報の候補は、人が判断している). */
  | 'SPECIAL_CARE_IS_DECIDED'
  /** A contract or linkage starts after it was put to the meeting (委託や結合は、会議にかけた日より後に始まる). */
  | 'START_IS_AUTHORISED'
  /** A contract that forbids subcontracting does not presume subcontractors (再委託を禁じる契約は、再委託を前提にしない). */
  | 'SUBCONTRACTING_IS_SETTLED'
  /** Everybody whose information is handled is named on the sheet (扱う情報の本人は、件名の個人の範囲に書かれている). */
  | 'SUBJECTS_ARE_DECLARED'
  /** Each system that handles information has an operator (情報を扱うシステムには、運用する者の記載がある). */
  | 'SYSTEM_HAS_OPERATOR'
  /** One thing has one name (一つのものは一つの名前で呼ばれる). */
  | 'TERM_IS_ONE'
  /** What the paper says settles the answer (文書の記載だけで答えが決まる). */
  | 'TEXT_SETTLES_ANSWER';

/** How serious a finding is (重さ). */
export type FindingSeverity =
  /** Law or practice would ask about it (要確認). */
  | 'CHECK'
  /** The record does not say it (記録の不足). */
  | 'GAP'
  /** It is written in more than one way (表記の乱れ). */
  | 'NOTATION'
  /** It looks wrong (誤りの疑い). */
  | 'SUSPECTED_ERROR';

/** Items that go from one end to another; the ends may be equal: a derivation inside a system (流れ). */
export type Flow = Fact & Node & {
  readonly __typename?: 'Flow';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** What is sent, at the level the paper states it; empty: the paper names no items (送る項目). */
  readonly carries: ReadonlyArray<ItemEdge>;
  /** The days on which that changes (変わる日). */
  readonly changes: ReadonlyArray<ChangeDate>;
  /** What becomes what on the way (項目の対応). */
  readonly correspondences: ReadonlyArray<Correspondence>;
  /** INFERRED if the paper says 結合 or 連携 and not which way (向きの記載・推定の別). */
  readonly directionBasis: Basis;
  /** The ground, if the direction is inferred (向きの推定の理由). */
  readonly directionWhy?: Maybe<Scalars['String']['output']>;
  /** Whether it is in force, and by what (効力). */
  readonly effect: Effect;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the paper says is not sent (送らない項目). */
  readonly excludes: ReadonlyArray<ItemEdge>;
  /** Where it begins (出発点). */
  readonly from: Endpoint;
  /** Whether this end is stated (出発点の記載・推定の別). */
  readonly fromBasis: Basis;
  /** Where this end stands (出発点の根拠). */
  readonly fromEvidence: ReadonlyArray<Evidence>;
  /** This end as printed (出発点の原文の表記). */
  readonly fromPrinted?: Maybe<Scalars['String']['output']>;
  /** The ground, if this end is inferred (出発点の推定の理由). */
  readonly fromWhy?: Maybe<Scalars['String']['output']>;
  /** Linkages and entrustments that govern it (定める外部結合・委託). */
  readonly governedBy: ReadonlyArray<Node>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The sheets that its evidence names (件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** What it is in law and business (流れの性質). */
  readonly nature?: Maybe<StatedNature>;
  /** What it goes over, in the order of the way (回線・経路). */
  readonly networks: ReadonlyArray<StatedNetwork>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** When it happens, as printed: 申請のつど (時期). */
  readonly occasion?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** Its own periods, else those lent by what governs it or by its sheets (適用される期間). */
  readonly periods: ReadonlyArray<EffectivePeriod>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** Where it ends (到着点). */
  readonly to: Endpoint;
  /** Whether this end is stated (到着点の記載・推定の別). */
  readonly toBasis: Basis;
  /** Where this end stands (到着点の根拠). */
  readonly toEvidence: ReadonlyArray<Evidence>;
  /** This end as printed (到着点の原文の表記). */
  readonly toPrinted?: Maybe<Scalars['String']['output']>;
  /** The ground, if this end is inferred (到着点の推定の理由). */
  readonly toWhy?: Maybe<Scalars['String']['output']>;
  /** How items get across (受渡しの方法). */
  readonly transfer?: Maybe<StatedTransfer>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** Items that go from one end to another; the ends may be equal: a derivation inside a system (流れ). */
export type FlowEffectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Items that go from one end to another; the ends may be equal: a derivation inside a system (流れ). */
export type FlowNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of Flow (流れの一覧). */
export type FlowConnection = {
  readonly __typename?: 'FlowConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<FlowEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Flow>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Flow (流れの一行). */
export type FlowEdge = {
  readonly __typename?: 'FlowEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Flow;
};

/** What becomes of a flow of the old system (流れの扱い). */
export type FlowFate =
  /** It is the move of the data (移行そのもの). */
  | 'MIGRATION_ITSELF'
  /** No paper says (後継の記載なし). */
  | 'NOT_STATED'
  /** It ends (廃止). */
  | 'RETIRED'
  /** Another flow takes its place (付替え先あり). */
  | 'RE_POINTED';

/** The stored orders of Flow (流れの並び順); ties go by reference. */
export type FlowOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Days on which something is or may be in force, inclusive at both ends (効力のある期間). */
export type ForceSpan = {
  readonly __typename?: 'ForceSpan';
  /** The first day; none: from ever (始まり). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Whether it is, or is not known to be (効力). */
  readonly inForce: InForce;
  /** Why it is not known (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
  /** The last day; none: the record gives no end (終わり). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A term of the papers or the law, explained in our own words (用語). */
export type GlossaryTerm = {
  readonly __typename?: 'GlossaryTerm';
  /** Other words for the same, among them earlier ones (別の言い方). */
  readonly aka: ReadonlyArray<Scalars['String']['output']>;
  /** False: written from memory, not compared with the source (もとと照らしたか). */
  readonly checked: Scalars['Boolean']['output'];
  /** What it means, in our own words (説明). */
  readonly definition: Scalars['String']['output'];
  /** The vocabulary that states it (用語集). */
  readonly document: SourceDocument;
  /** In English (英語). */
  readonly english: Scalars['String']['output'];
  /** Where the English comes from (英語の出所). */
  readonly englishState: EnglishState;
  /** The first day on which this is the term in use; null if not known or always (この言い方になった日). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** How it is read, in kana (読み). */
  readonly reading: Scalars['String']['output'];
  /** A remark (注記). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The term that stands in its place since (その後の言い方). */
  readonly replacedBy?: Maybe<Scalars['String']['output']>;
  /** The terms that it stands in place of (前の言い方). */
  readonly replaces: ReadonlyArray<Scalars['String']['output']>;
  /** The provision, the paper or the body that the definition was made from (説明のもと). */
  readonly source: Scalars['String']['output'];
  /** The term (用語). */
  readonly term: Scalars['String']['output'];
  /** The last such day (この言い方だった最後の日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** What the move means for somebody (保有者の変化). */
export type HolderChange =
  /** Only on the old side, with a stated end (関わらなくなる). */
  | 'LEAVES'
  /** Only on the old side, and no end is stated (終わりの記載なし). */
  | 'LEAVING_NOT_STATED'
  /** Only on the new side (新たに関わる). */
  | 'NEW'
  /** On both sides (引き続き関わる). */
  | 'STAYS';

/** How many changes a holder has to do with (保有者ごとの件数). */
export type HolderCount = {
  readonly __typename?: 'HolderCount';
  /** How many (件数). */
  readonly count: Scalars['Int']['output'];
  /** Who (保有者). */
  readonly holder: Node;
};

/** What somebody is to a system (関わり方). */
export type HolderRole =
  /** Party of a contract about it (委託先). */
  | 'CONTRACTOR'
  /** Runs what it stands on (基盤). */
  | 'HOUSES'
  /** Partner of a linkage of its flows (結合先). */
  | 'LINKAGE_PARTNER'
  /** Operates it (運用). */
  | 'OPERATES'
  /** Receives from it (受け取る). */
  | 'RECEIVES'
  /** Sends to it (送る). */
  | 'SENDS';

/** A holder that keeps items (保有). */
export type Holding = Fact & Node & {
  readonly __typename?: 'Holding';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The days on which that changes (変わる日). */
  readonly changes: ReadonlyArray<ChangeDate>;
  /** Whether it is in force, and by what (効力). */
  readonly effect: Effect;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the paper says is not kept (保有しない項目). */
  readonly excludes: ReadonlyArray<ItemEdge>;
  /** Linkages and entrustments that govern it (定める外部結合・委託). */
  readonly governedBy: ReadonlyArray<Node>;
  /** Who or what keeps them (保有者). */
  readonly holder: Endpoint;
  /** Whether the holder is stated (保有者の記載・推定の別). */
  readonly holderBasis: Basis;
  /** Where the holder stands (保有者の根拠). */
  readonly holderEvidence: ReadonlyArray<Evidence>;
  /** The holder as printed (保有者の原文の表記). */
  readonly holderPrinted?: Maybe<Scalars['String']['output']>;
  /** The ground, if the holder is inferred (保有者の推定の理由). */
  readonly holderWhy?: Maybe<Scalars['String']['output']>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What is kept, at the level the paper states it; empty: the paper names no items (保有する項目). */
  readonly items: ReadonlyArray<ItemEdge>;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The sheets that its evidence names (件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** As printed: 電磁的媒体(委託先のサーバ) (媒体). */
  readonly medium?: Maybe<Scalars['String']['output']>;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** Its own periods, else those lent by what governs it or by its sheets (適用される期間). */
  readonly periods: ReadonlyArray<EffectivePeriod>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Its rules on keeping and erasing, in the order of the paper; none: the record has none (保存・消去の定め). */
  readonly retention: ReadonlyArray<Retention>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** Kept only for a while (一時的). */
  readonly temporary?: Maybe<StatedBoolean>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A holder that keeps items (保有). */
export type HoldingEffectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A holder that keeps items (保有). */
export type HoldingNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of Holding (保有の一覧). */
export type HoldingConnection = {
  readonly __typename?: 'HoldingConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<HoldingEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Holding>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Holding (保有の一行). */
export type HoldingEdge = {
  readonly __typename?: 'HoldingEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Holding;
};

/** The stored orders of Holding (保有の並び順); ties go by reference. */
export type HoldingOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** The manifests are right (取込みの受理). */
export type ImportAccepted = {
  readonly __typename?: 'ImportAccepted';
  /** What changes, or would change (変更点). */
  readonly changes: RevisionChanges;
  /** Nothing was kept (試行). */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The new revision; none with `dryRun`, or when nothing changes (改訂). */
  readonly revision?: Maybe<Revision>;
  /** What is worth a look (注意). */
  readonly warnings: ReadonlyArray<ImportProblem>;
};

/** A place in a manifest (箇所). */
export type ImportPlace = {
  readonly __typename?: 'ImportPlace';
  /** The column, from 1 (桁). */
  readonly column: Scalars['Int']['output'];
  /** The manifest (ファイル名). */
  readonly file: Scalars['String']['output'];
  /** The line, from 1 (行). */
  readonly line: Scalars['Int']['output'];
};

/** Something wrong, or worth a look, in a manifest (取込みの問題). */
export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  /** The column, from 1, in UTF-16 units (桁). */
  readonly column: Scalars['Int']['output'];
  /** What was expected (期待した内容). */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** The manifest (ファイル名). */
  readonly file: Scalars['String']['output'];
  /** The line, from 1 (行). */
  readonly line: Scalars['Int']['output'];
  /** What is wrong, in Japanese (内容). */
  readonly message: Scalars['String']['output'];
  /** A second place, where two facts disagree (もう一つの箇所). */
  readonly other?: Maybe<ImportPlace>;
  /** The reference it is about (参照). */
  readonly ref?: Maybe<Scalars['ID']['output']>;
  /** The rule that is broken: `ReferenceResolvesRule` (規則). */
  readonly rule: Scalars['String']['output'];
  /** How much it weighs (重さ). */
  readonly severity: ImportSeverity;
  /** What to do (対処). */
  readonly toDo?: Maybe<Scalars['String']['output']>;
};

/** Something is wrong; the record is as before (取込みの拒否). */
export type ImportRefused = {
  readonly __typename?: 'ImportRefused';
  /** It was only tried (試行). */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Every problem of every file (問題の一覧). */
  readonly problems: ReadonlyArray<ImportProblem>;
};

/** An import is applied whole or not at all (取込みの結果). */
export type ImportResult = ImportAccepted | ImportRefused;

/** How much a problem weighs (重さ). */
export type ImportSeverity =
  /** Nothing is loaded (誤り). */
  | 'ERROR'
  /** Worth a look (注意). */
  | 'WARNING';

/** Whether something holds on the day (効力). */
export type InForce =
  /** It does, by renewal (更新により継続). */
  | 'BY_RENEWAL'
  /** It does not (無効). */
  | 'NO'
  /** Not known (不明). */
  | 'UNKNOWN'
  /** It does (有効). */
  | 'YES';

/** A section, group or item of a list (情報項目). */
export type InformationItem = Fact & ItemNode & Node & {
  readonly __typename?: 'InformationItem';
  /** Whose information it is, as said of this very node; without any, the nearest ancestor counts (誰の情報か). */
  readonly about: ReadonlyArray<StatedDataSubject>;
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Flows whose paper names exactly this node as sent; ancestors and members are not asked (この項目を名指しで送る流れ). */
  readonly carriedBy: FlowConnection;
  /** What stands directly below it, in the printed order (直下の項目). */
  readonly children: InformationItemConnection;
  /** Candidates and decisions on special care and the like (区分). */
  readonly classifications: ReadonlyArray<Classification>;
  /** What it means, where assigned (概念). */
  readonly concept?: Maybe<StatedConcept>;
  /** Whose information it is, the nearest ancestor's statement counted (誰の情報か、継承を含む). */
  readonly dataSubjects: ReadonlyArray<DataSubject>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows whose paper names exactly this node as not sent (この項目を名指しで送らない流れ). */
  readonly excludedBy: FlowConnection;
  /** Whether nodes stand below it (子の有無). */
  readonly hasChildren: Scalars['Boolean']['output'];
  /** Holdings whose paper names exactly this node (この項目を名指しで持つ保有). */
  readonly heldBy: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** The set it is in (一覧). */
  readonly itemSet: ItemSet;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** The printed list ends with 等 or the like: more exist than are named (一覧が開いている). */
  readonly open: Scalars['Boolean']['output'];
  /** The printed word that leaves the list open: 等, ほか (開いた一覧の語). */
  readonly openMark?: Maybe<Scalars['String']['output']>;
  /** Its place in the whole set, depth first, from 0 (一覧の中の位置). */
  readonly ordinal: Scalars['Int']['output'];
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** The section or group it stands in; none directly under the set (親の項目). */
  readonly parent?: Maybe<InformationItem>;
  /** Names from the set down to itself, the set's own name left out (項目の経路). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Its place among its siblings, from 0 (兄弟の中の位置). */
  readonly position: Scalars['Int']['output'];
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** False: the list of its contents is not in the record (一覧が収録済み). */
  readonly resolved: Scalars['Boolean']['output'];
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A section, group or item of a list (情報項目). */
export type InformationItemCarriedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A section, group or item of a list (情報項目). */
export type InformationItemChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InformationItemOrder;
};


/** A section, group or item of a list (情報項目). */
export type InformationItemExcludedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A section, group or item of a list (情報項目). */
export type InformationItemHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** A section, group or item of a list (情報項目). */
export type InformationItemNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of InformationItem (情報項目の一覧). */
export type InformationItemConnection = {
  readonly __typename?: 'InformationItemConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<InformationItemEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<InformationItem>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of InformationItem (情報項目の一行). */
export type InformationItemEdge = {
  readonly __typename?: 'InformationItemEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: InformationItem;
};

/** The stored orders of InformationItem (情報項目の並び順); ties go by reference. */
export type InformationItemOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Whether an item is in a holding (保有されるか). */
export type ItemAnswer =
  /** Stated as kept (保有する). */
  | 'CARRIED'
  /** Stated as not kept (保有しない、明記). */
  | 'EXCLUDED'
  /** A closed list lacks it (含まれない). */
  | 'NOT_LISTED'
  /** Not known (不明). */
  | 'UNKNOWN';

/** One item at a stop or on a step (項目ごとの答え). */
export type ItemCarriage = {
  readonly __typename?: 'ItemCarriage';
  /** Whether it is sent (送られるか). */
  readonly carriage: Carriage;
  /** It rests on an inference (推定を含む). */
  readonly inferred: Scalars['Boolean']['output'];
  /** The item as it is called here (項目). */
  readonly item: Node;
  /** What it was before renames on the way (元の項目). */
  readonly origin: Node;
  /** Why it is not known (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
};

/** A page of ItemCarriage (項目ごとの答えの一覧). */
export type ItemCarriageConnection = {
  readonly __typename?: 'ItemCarriageConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ItemCarriageEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<ItemCarriage>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of ItemCarriage (項目ごとの答えの一行). */
export type ItemCarriageEdge = {
  readonly __typename?: 'ItemCarriageEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: ItemCarriage;
};

/** An item node that a paper names as sent, kept or not (項目の記載). */
export type ItemEdge = Fact & {
  readonly __typename?: 'ItemEdge';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The set, section, group or item named (情報項目). */
  readonly node: ItemNode;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A list of items or anything in it: set, section, group or item (情報項目の木の節). */
export type ItemNode = {
  /** Whose information it is, as said of this very node; without any, the nearest ancestor counts (誰の情報か). */
  readonly about: ReadonlyArray<StatedDataSubject>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Flows whose paper names exactly this node as sent; ancestors and members are not asked (この項目を名指しで送る流れ). */
  readonly carriedBy: FlowConnection;
  /** What stands directly below it, in the printed order (直下の項目). */
  readonly children: InformationItemConnection;
  /** Candidates and decisions on special care and the like (区分). */
  readonly classifications: ReadonlyArray<Classification>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows whose paper names exactly this node as not sent (この項目を名指しで送らない流れ). */
  readonly excludedBy: FlowConnection;
  /** Holdings whose paper names exactly this node (この項目を名指しで持つ保有). */
  readonly heldBy: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** The printed list ends with 等 or the like: more exist than are named (一覧が開いている). */
  readonly open: Scalars['Boolean']['output'];
  /** The printed word that leaves the list open: 等, ほか (開いた一覧の語). */
  readonly openMark?: Maybe<Scalars['String']['output']>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** False: the list of its contents is not in the record (一覧が収録済み). */
  readonly resolved: Scalars['Boolean']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A list of items or anything in it: set, section, group or item (情報項目の木の節). */
export type ItemNodeCarriedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A list of items or anything in it: set, section, group or item (情報項目の木の節). */
export type ItemNodeChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InformationItemOrder;
};


/** A list of items or anything in it: set, section, group or item (情報項目の木の節). */
export type ItemNodeExcludedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A list of items or anything in it: set, section, group or item (情報項目の木の節). */
export type ItemNodeHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** A list of items or anything in it: set, section, group or item (情報項目の木の節). */
export type ItemNodeNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSet = Fact & ItemNode & Node & {
  readonly __typename?: 'ItemSet';
  /** Whose information it is, as said of this very node; without any, the nearest ancestor counts (誰の情報か). */
  readonly about: ReadonlyArray<StatedDataSubject>;
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** The attachment whose list this is (資料・別紙). */
  readonly attachment?: Maybe<Attachment>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Flows whose paper names exactly this node as sent; ancestors and members are not asked (この項目を名指しで送る流れ). */
  readonly carriedBy: FlowConnection;
  /** What stands directly below it, in the printed order (直下の項目). */
  readonly children: InformationItemConnection;
  /** Candidates and decisions on special care and the like (区分). */
  readonly classifications: ReadonlyArray<Classification>;
  /** Everyone that the set or a node in it is said to be about (個人の範囲). */
  readonly dataSubjects: DataSubjectConnection;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows whose paper names exactly this node as not sent (この項目を名指しで送らない流れ). */
  readonly excludedBy: FlowConnection;
  /** List or form (一覧の形). */
  readonly form: ItemSetForm;
  /** Holdings whose paper names exactly this node (この項目を名指しで持つ保有). */
  readonly heldBy: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** Every section, group and item in it, in the printed order (すべての項目). */
  readonly items: InformationItemConnection;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** Sheets that refer to it (件名). */
  readonly matters: MatterConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** The printed list ends with 等 or the like: more exist than are named (一覧が開いている). */
  readonly open: Scalars['Boolean']['output'];
  /** The printed word that leaves the list open: 等, ほか (開いた一覧の語). */
  readonly openMark?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** False: the list of its contents is not in the record (一覧が収録済み). */
  readonly resolved: Scalars['Boolean']['output'];
  /** Other sets that this one is, said on purpose and with evidence (同じ一覧). */
  readonly sameAs: ReadonlyArray<StatedItemSet>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSetCarriedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSetChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InformationItemOrder;
};


/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSetDataSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DataSubjectOrder;
};


/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSetExcludedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSetHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSetItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InformationItemOrder;
};


/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSetMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MatterOrder;
};


/** 資料8-2, an inline list, a form: the root of a tree of items (情報項目の一覧). */
export type ItemSetNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of ItemSet (情報項目の一覧の一覧). */
export type ItemSetConnection = {
  readonly __typename?: 'ItemSetConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<ItemSetEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<ItemSet>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of ItemSet (情報項目の一覧の一行). */
export type ItemSetEdge = {
  readonly __typename?: 'ItemSetEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: ItemSet;
};

/** What a set of items is (一覧の形). */
export type ItemSetForm =
  /** A form as a whole: 名簿, 証明書, 納入通知書 (帳票). */
  | 'DOCUMENT'
  /** A list of names (一覧). */
  | 'LIST';

/** The stored orders of ItemSet (情報項目の一覧の並び順); ties go by reference. */
export type ItemSetOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** How many nodes of a kind (種類ごとの件数). */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many (件数). */
  readonly count: Scalars['Int']['output'];
  /** The kind (種類). */
  readonly kind: NodeKind;
};

/** A condition of the law, answered by the record as far as it goes (報告の要件と答え). */
export type LegalCondition = {
  readonly __typename?: 'LegalCondition';
  /** The answer (答え). */
  readonly answer: ConditionAnswer;
  /** Which condition (要件). */
  readonly condition: ConditionId;
  /** The numbers it rests on (数). */
  readonly counts: ReadonlyArray<ExposedCount>;
  /** What is left for people to decide, in Japanese (人が決めること). */
  readonly decide: Scalars['String']['output'];
  /** The same in English (人が決めることの英語). */
  readonly decideEn: Scalars['String']['output'];
  /** What it rests on (根拠). */
  readonly ground: ConditionGround;
  /** The items it rests on (項目). */
  readonly items: ReadonlyArray<Node>;
  /** The provision (条文). */
  readonly law: Scalars['String']['output'];
  /** The safeguards it rests on (対策). */
  readonly measures: ReadonlyArray<Measure>;
  /** What it does (働き). */
  readonly role: ConditionRole;
  /** What the law asks, in Japanese (内容). */
  readonly text: Scalars['String']['output'];
  /** The same in English (内容の英語). */
  readonly textEn: Scalars['String']['output'];
  /** Whether the words were compared with the source (出典と照合済みか). */
  readonly verified: Scalars['Boolean']['output'];
};

/** What the council is asked (手続). */
export type LegalStep =
  /** Asked for its opinion (諮問). */
  | 'CONSULTATION'
  /** Told (報告). */
  | 'REPORT'
  /** Laid before it (付議). */
  | 'SUBMISSION';

/** Lines of one text, from 1, both ends included (行の範囲). */
export type LineRange = {
  readonly __typename?: 'LineRange';
  /** The first line (最初の行). */
  readonly from: Scalars['Int']['output'];
  /** The last line (最後の行). */
  readonly to: Scalars['Int']['output'];
};

/** A connection to an outside body (外部結合). */
export type Linkage = Fact & Node & {
  readonly __typename?: 'Linkage';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The days on which that changes (変わる日). */
  readonly changes: ReadonlyArray<ChangeDate>;
  /** Whether it is in force, and by what (効力). */
  readonly effect: Effect;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that it governs (定める流れ). */
  readonly flows: FlowConnection;
  /** How they are joined, in our words (結合の形態). */
  readonly form?: Maybe<StatedText>;
  /** Holdings that it governs (定める保有). */
  readonly holdings: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What it covers (結合の対象項目). */
  readonly items: ReadonlyArray<ItemEdge>;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The sheets that state it (件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** What it goes over (回線・経路). */
  readonly networks: ReadonlyArray<StatedNetwork>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** Whom it joins (結合の相手方). */
  readonly partner: StatedOrganisation;
  /** Its periods (期間). */
  readonly periods: ReadonlyArray<StatedPeriod>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Its reason in our words (理由). */
  readonly reason?: Maybe<StatedText>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A connection to an outside body (外部結合). */
export type LinkageEffectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A connection to an outside body (外部結合). */
export type LinkageFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A connection to an outside body (外部結合). */
export type LinkageHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** A connection to an outside body (外部結合). */
export type LinkageNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of Linkage (外部結合の一覧). */
export type LinkageConnection = {
  readonly __typename?: 'LinkageConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<LinkageEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Linkage>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Linkage (外部結合の一行). */
export type LinkageEdge = {
  readonly __typename?: 'LinkageEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Linkage;
};

/** The stored orders of Linkage (外部結合の並び順); ties go by reference. */
export type LinkageOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** How far the record lists what a system holds (一覧の収録). */
export type ListOnRecord =
  /** Whole (収録). */
  | 'CLOSED'
  /** Not at all, or not whole (未収録). */
  | 'NOT_IN_RECORD'
  /** With an open end (「等」で終わる). */
  | 'OPEN';

/** One manifest as text (マニフェスト). */
export type ManifestInput = {
  /** Its name, shown in problems: `shinjuku/36.yaml` (ファイル名). */
  readonly file: Scalars['String']['input'];
  /** The YAML text (本文). */
  readonly text: Scalars['String']['input'];
};

/** One sheet of a paper; its identity is paper and sheet (件名). */
export type Matter = Fact & Node & {
  readonly __typename?: 'Matter';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** The lines of what is attached to it, elsewhere in the text (添付の行). */
  readonly attachedLines: ReadonlyArray<LineRange>;
  /** Attachments it refers to (資料・別紙). */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The businesses it belongs to (登録業務). */
  readonly business: ReadonlyArray<StatedBusiness>;
  /** Its content in our words (内容). */
  readonly content?: Maybe<StatedText>;
  /** Whose information, with the numbers printed there (個人の範囲). */
  readonly dataSubjects: ReadonlyArray<MatterSubject>;
  /** Its day (日付). */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Prior decisions it cites (先行する決定). */
  readonly decisions: ReadonlyArray<Decision>;
  /** Departments that hold or handle it (課). */
  readonly departments: ReadonlyArray<StatedDepartment>;
  /** Its paper (文書). */
  readonly document: SourceDocument;
  /** Entrustments it states (業務委託). */
  readonly entrustments: EntrustmentConnection;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows it states (流れ). */
  readonly flows: FlowConnection;
  /** Holdings it states (保有). */
  readonly holdings: HoldingConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** The lists it refers to (情報項目の一覧). */
  readonly itemSets: ReadonlyArray<StatedItemSet>;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The provision: 条例第17条第1項第4号 (根拠規定). */
  readonly legalBasis?: Maybe<StatedText>;
  /** What the council is asked (手続). */
  readonly legalStep?: Maybe<StatedLegalStep>;
  /** The lines of the sheet in the paper's text (行). */
  readonly lines?: Maybe<LineRange>;
  /** Linkages it states (外部結合). */
  readonly linkages: LinkageConnection;
  /** What it is about (件名の種類). */
  readonly matterKind: MatterKind;
  /** Safeguards it states (情報保護対策). */
  readonly measures: MeasureConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** Migrations it states (システム移行). */
  readonly migrations: MigrationConnection;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted in it (注記). */
  readonly notes: NoteConnection;
  /** Its number as printed (番号). */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What became of it; none is unknown (結果). */
  readonly outcome?: Maybe<StatedText>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** Its periods (期間). */
  readonly periods: ReadonlyArray<StatedPeriod>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Its purpose in our words (目的). */
  readonly purpose?: Maybe<StatedText>;
  /** Its reason in our words (理由). */
  readonly reason?: Maybe<StatedText>;
  /** Its file reference as printed (文書番号). */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The number of the sheet in the paper; 0 is the overview (件名の番号). */
  readonly sheet: Scalars['Int']['output'];
  /** The sheet's own text, then that of what is attached to it; null without MICHISUJI_SOURCES (原文). */
  readonly sourceText?: Maybe<ReadonlyArray<SourceLine>>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** One sheet of a paper; its identity is paper and sheet (件名). */
export type MatterEntrustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntrustmentOrder;
};


/** One sheet of a paper; its identity is paper and sheet (件名). */
export type MatterFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** One sheet of a paper; its identity is paper and sheet (件名). */
export type MatterHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** One sheet of a paper; its identity is paper and sheet (件名). */
export type MatterLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkageOrder;
};


/** One sheet of a paper; its identity is paper and sheet (件名). */
export type MatterMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MeasureOrder;
};


/** One sheet of a paper; its identity is paper and sheet (件名). */
export type MatterMigrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MigrationOrder;
};


/** One sheet of a paper; its identity is paper and sheet (件名). */
export type MatterNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of Matter (件名の一覧). */
export type MatterConnection = {
  readonly __typename?: 'MatterConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<MatterEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Matter>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Matter (件名の一行). */
export type MatterEdge = {
  readonly __typename?: 'MatterEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Matter;
};

/** What a sheet is about (件名の種類). */
export type MatterKind =
  /** Work entrusted (業務委託). */
  | 'ENTRUSTMENT'
  /** A connection to an outside body (外部結合). */
  | 'LINKAGE'
  /** The overview of the paper, sheet 0 (事業の概要). */
  | 'OVERVIEW'
  /** Processing by computer (電算処理). */
  | 'PROCESSING';

/** The stored orders of Matter (件名の並び順); ties go by reference. */
export type MatterOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Data subjects as a sheet names them, with the numbers printed there (件名の個人の範囲). */
export type MatterSubject = Fact & {
  readonly __typename?: 'MatterSubject';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The numbers printed on this sheet (人数・件数). */
  readonly counts: ReadonlyArray<StatedCount>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Whose information (個人の範囲). */
  readonly subject: DataSubject;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What a sheet states on a safeguard (情報保護対策). */
export type Measure = Fact & Node & {
  readonly __typename?: 'Measure';
  /** Who must act (対策を行う者). */
  readonly actor: MeasureActor;
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The safeguard (安全管理措置の項目). */
  readonly control: Control;
  /** What this sheet adds, in our words: TLS1.2, 受信後1週間 (詳細). */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the statement is (対策の形). */
  readonly form: MeasureForm;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The answer mark as printed (記号). */
  readonly mark?: Maybe<Scalars['String']['output']>;
  /** The sheet (件名). */
  readonly matter: Matter;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** Its number in the printed list, as printed (番号). */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** Its place in its list, from 1 (位置). */
  readonly position: Scalars['Int']['output'];
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** On which side (対策の面). */
  readonly side: MeasureSide;
  /** What the answer is (対策の状態). */
  readonly state: MeasureState;
  /** Whom it is about or imposed on (対象). */
  readonly toward: ReadonlyArray<Node>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** What a sheet states on a safeguard (情報保護対策). */
export type MeasureNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** Who must act (対策を行う者). */
export type MeasureActor =
  /** The contractor (委託先). */
  | 'CONTRACTOR'
  /** The partner of a linkage (結合先). */
  | 'LINKAGE_PARTNER'
  /** The municipality (区市町村). */
  | 'MUNICIPALITY'
  /** The paper does not say (記載なし). */
  | 'NOT_STATED';

/** A page of Measure (情報保護対策の一覧). */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Measure (情報保護対策の一行). */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Measure;
};

/** What a statement on a safeguard is (対策の形). */
export type MeasureForm =
  /** A term of a contract (契約条項). */
  | 'CONTRACT_TERM'
  /** A duty (義務). */
  | 'DUTY'
  /** An answer to a point of a policy (対策基準への回答). */
  | 'POLICY_RESPONSE'
  /** A rule (規程). */
  | 'RULE'
  /** A criterion of selection (選定基準). */
  | 'SELECTION_CRITERION';

/** The stored orders of Measure (情報保護対策の並び順); ties go by reference. */
export type MeasureOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** On which side (対策の面). */
export type MeasureSide =
  /** People (人的). */
  | 'HUMAN'
  /** The paper does not say (記載なし). */
  | 'NOT_STATED'
  /** Operation (運用上). */
  | 'OPERATIONAL'
  /** Premises (物理的). */
  | 'PHYSICAL'
  /** The system (システム上). */
  | 'SYSTEM'
  /** Technique (技術的). */
  | 'TECHNICAL';

/** What the answer is (対策の状態). */
export type MeasureState =
  /** The cell is empty (空欄). */
  | 'BLANK'
  /** Made unreadable (伏せ字). */
  | 'MASKED'
  /** Said not to be needed (− 必要なしと記載). */
  | 'NOT_NEEDED'
  /** Promised (○ 約束あり). */
  | 'PROMISED';

/** How another paper names a node that it does not own; it is one node on purpose (他の文書での記載). */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The forms in which it prints the name (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** The paper (文書). */
  readonly document: SourceDocument;
  /** Where it names the node (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the reader (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
};

/** From an old system to a new one (システム移行). */
export type Migration = Fact & Node & {
  readonly __typename?: 'Migration';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Items of the old against the new (項目の対応). */
  readonly correspondences: ReadonlyArray<MigrationCorrespondence>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows of the old system and what becomes of each (流れの扱い). */
  readonly flows: ReadonlyArray<MigrationFlow>;
  /** The old system (旧システム). */
  readonly fromSystem: StatedSystem;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The sheets that state it (件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** Its phases (段階ごとの期間). */
  readonly phases: ReadonlyArray<StatedPeriod>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The new system (新システム). */
  readonly toSystem: StatedSystem;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** One of the architect's checks (移行の確認). */
export type MigrationCheck = {
  readonly __typename?: 'MigrationCheck';
  /** The answer from the record alone (答え). */
  readonly answer: Answer;
  /** Where they stand, 50 at most (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The facts that it rests on, 50 at most (もとの事実). */
  readonly facts: ReadonlyArray<Node>;
  /** What the answer rests on, or what is missing (理由). */
  readonly ground: Scalars['String']['output'];
  /** The ground in English (理由の英語). */
  readonly groundEn: Scalars['String']['output'];
  /** Its name for scripts (識別子). */
  readonly id: MigrationCheckId;
  /** The question (確認すること). */
  readonly title: Scalars['String']['output'];
  /** The question in English (確認することの英語). */
  readonly titleEn: Scalars['String']['output'];
};

/** What an architect checks of a move (移行の確認). */
export type MigrationCheckId =
  /** Are a renewed assessment and the correction of the register stated? (特定個人情報保護評価の再実施と個人情報ファイル簿の修正が書かれているか) */
  | 'ASSESSMENT_IS_RENEWED'
  /** Are the time of the move, parallel running, a trial and the changeover stated? (移行期間、並行、仮移行、時間外の切替えが書かれているか) */
  | 'CHANGEOVER_IS_PLANNED'
  /** Are local characters identified with the administrative standard characters? (外字が行政事務標準文字に同定されているか) */
  | 'CHARACTERS_ARE_IDENTIFIED'
  /** Does the contract carry its clauses, and are servers under domestic law promised? (移行の委託に特記事項が付き、国内法の適用されるサーバが約束されているか) */
  | 'CONTRACT_COVERS_MOVE'
  /** Is every flow of the old system re-pointed or retired? (現在のシステムの流れのすべてに、付替えか廃止の判断があるか) */
  | 'FLOWS_ARE_DECIDED'
  /** Is the correspondence of every old and new item stated? (現在の項目と新しい項目のすべてに、対応（同じ・分割・統合・導出・廃止・新規）が書かれているか) */
  | 'ITEMS_CORRESPOND'
  /** Does every old item that a flow uses have a target? (流れで使われている現在の項目に、行き先のないものがないか) */
  | 'NO_ITEM_IN_USE_IS_LOST'
  /** Do addressee and household numbers and their history carry over? (宛名番号・世帯番号と履歴が引き継がれるか) */
  | 'NUMBERS_AND_HISTORY_CARRY_OVER'
  /** Are erasure of the old data with its proof, and the keeping of what is not moved, stated? (現在のシステムの情報の消去とその証明、移行しない情報の保存年限が書かれているか) */
  | 'OLD_DATA_IS_ERASED'
  /** Are who operates the system and who runs the platform stated apart? (運用する者と、置かれている基盤の者が別々に書かれているか（責任の分界）) */
  | 'RESPONSIBILITIES_ARE_DIVIDED'
  /** Are rights, accounts and logs of the new system stated? (新しいシステムの権限、利用者ID、記録（ログ）の対策が書かれているか) */
  | 'RIGHTS_AND_LOGS_CARRY_OVER'
  /** Are differences of type, length, obligation and codes checked? (型、桁、必須、コード体系の違いが確かめられているか) */
  | 'TYPES_AND_CODES_FIT';

/** A page of Migration (システム移行の一覧). */
export type MigrationConnection = {
  readonly __typename?: 'MigrationConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<MigrationEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Migration>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** Items of the old system against those of the new (移行での項目の対応). */
export type MigrationCorrespondence = Fact & {
  readonly __typename?: 'MigrationCorrespondence';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** What becomes of them (対応). */
  readonly correspondence: MigrationCorrespondenceKind;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** In the old system (旧). */
  readonly from: ReadonlyArray<ItemNode>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** In the new system (新). */
  readonly to: ReadonlyArray<ItemNode>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What becomes of items in a migration (移行での対応). */
export type MigrationCorrespondenceKind =
  /** Derived (導出). */
  | 'DERIVED'
  /** Dropped (廃止). */
  | 'DROPPED'
  /** Merged (統合). */
  | 'MERGED'
  /** New (新規). */
  | 'NEW'
  /** The same (同じ). */
  | 'SAME'
  /** Split (分割). */
  | 'SPLIT';

/** A stated period about the move (時系列). */
export type MigrationDate = {
  readonly __typename?: 'MigrationDate';
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact that has it (事実). */
  readonly fact: Node;
  /** The period (期間). */
  readonly period: Period;
  /** Which side (新旧の別). */
  readonly side: MigrationSide;
};

/** One entry of a page of Migration (システム移行の一行). */
export type MigrationEdge = {
  readonly __typename?: 'MigrationEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Migration;
};

/** A flow of the old system and what becomes of it, where the paper says (移行での流れの扱い). */
export type MigrationFlow = Fact & {
  readonly __typename?: 'MigrationFlow';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The flow of the old system (旧の流れ). */
  readonly old: Flow;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** It ends without a successor (廃止). */
  readonly retired: Scalars['Boolean']['output'];
  /** The flow that takes its place (後継の流れ). */
  readonly successor?: Maybe<Flow>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A flow of the old system and what becomes of it (流れの扱い). */
export type MigrationFlowFate = {
  readonly __typename?: 'MigrationFlowFate';
  /** Where that stands, or where the flow stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What becomes of it (扱い). */
  readonly fate: FlowFate;
  /** The flow (流れ). */
  readonly flow: Flow;
  /** The flow that takes its place (後継の流れ). */
  readonly successor?: Maybe<Flow>;
};

/** A page of flows of the old system (流れの扱いの一覧). */
export type MigrationFlowFateConnection = {
  readonly __typename?: 'MigrationFlowFateConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<MigrationFlowFateEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<MigrationFlowFate>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of flows of the old system (流れの扱いの一行). */
export type MigrationFlowFateEdge = {
  readonly __typename?: 'MigrationFlowFateEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: MigrationFlowFate;
};

/** Somebody who has to do with one of the two systems (保有者の変化). */
export type MigrationHolder = {
  readonly __typename?: 'MigrationHolder';
  /** What the move means for them (変化). */
  readonly change: HolderChange;
  /** The facts that say so, 50 at most (もとの事実). */
  readonly facts: ReadonlyArray<Node>;
  /** Who (だれ). */
  readonly holder: Node;
  /** What they are to the new system (新しい関わり). */
  readonly newRoles: ReadonlyArray<HolderRole>;
  /** What they are to the old system (現在の関わり). */
  readonly oldRoles: ReadonlyArray<HolderRole>;
  /** The first day on the new side, where the record tells (いつから). */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The last day on the old side, where the record tells (いつまで). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Items that belong together, or one whose other side is not known (項目の対応). */
export type MigrationItem = {
  readonly __typename?: 'MigrationItem';
  /** What becomes of them; null: not known (対応). */
  readonly correspondence?: Maybe<MigrationCorrespondenceKind>;
  /** Where it stands, or where the item stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** In the new system (新). */
  readonly new: ReadonlyArray<ItemNode>;
  /** In the old system (現在). */
  readonly old: ReadonlyArray<ItemNode>;
  /** Why it is not known; null if it is (不明の理由). */
  readonly unknown?: Maybe<CorrespondenceUnknown>;
};

/** A page of items of a migration (項目の対応の一覧). */
export type MigrationItemConnection = {
  readonly __typename?: 'MigrationItemConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<MigrationItemEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<MigrationItem>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many items have a correspondence (対応ごとの件数). */
export type MigrationItemCount = {
  readonly __typename?: 'MigrationItemCount';
  /** The correspondence; null: not known (対応). */
  readonly correspondence?: Maybe<MigrationCorrespondenceKind>;
  /** How many rows (件数). */
  readonly count: Scalars['Int']['output'];
};

/** One entry of a page of items of a migration (項目の対応の一行). */
export type MigrationItemEdge = {
  readonly __typename?: 'MigrationItemEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: MigrationItem;
};

/** The stored orders of Migration (システム移行の並び順); ties go by reference. */
export type MigrationOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Old system against new (移行の新旧対照); trace-semantics.md §7. */
export type MigrationReport = {
  readonly __typename?: 'MigrationReport';
  /** The architect's checks, answered from the record alone (確認). */
  readonly checks: ReadonlyArray<MigrationCheck>;
  /** Where the list of checks comes from (確認の出どころ). */
  readonly checksSource: Scalars['String']['output'];
  /** Where the list of checks comes from, in English (確認の出どころの英語). */
  readonly checksSourceEn: Scalars['String']['output'];
  /** Each flow into or out of the old system, and what becomes of it (流れの扱い). */
  readonly flows: MigrationFlowFateConnection;
  /** Who newly has to do with it, who stays, who leaves (保有者の変化). */
  readonly holders: ReadonlyArray<MigrationHolder>;
  /** How many items have each correspondence, and how many have none that is known (対応ごとの件数). */
  readonly itemCounts: ReadonlyArray<MigrationItemCount>;
  /** What is stated of items, then each item that nothing is stated of (項目の対応). */
  readonly items: MigrationItemConnection;
  /** The migration (移行). */
  readonly migration: Migration;
  /** Figures and lists that the papers refer to and the record does not have (未収録の資料). */
  readonly missing: ReadonlyArray<Attachment>;
  /** How far the record lists what the new system holds (新しい一覧). */
  readonly newList: ListOnRecord;
  /** The system that takes its place (新しいシステム). */
  readonly newSystem: System;
  /** How far the record lists what the old system holds (現在の一覧). */
  readonly oldList: ListOnRecord;
  /** The system that is left (現在のシステム). */
  readonly oldSystem: System;
  /** Stated periods by their first day, undated ones last (時系列). */
  readonly timeline: ReadonlyArray<MigrationDate>;
};


/** Old system against new (移行の新旧対照); trace-semantics.md §7. */
export type MigrationReportFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  fate?: InputMaybe<FlowFate>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Old system against new (移行の新旧対照); trace-semantics.md §7. */
export type MigrationReportItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The side that a date belongs to (新旧の別). */
export type MigrationSide =
  /** The move (移行). */
  | 'MIGRATION'
  /** The new system (新). */
  | 'NEW'
  /** The old system (現在). */
  | 'OLD';

/** A municipality (自治体). */
export type Municipality = Fact & Node & {
  readonly __typename?: 'Municipality';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The national code of local bodies, a string: leading zeros count (全国地方公共団体コード). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its departments (課). */
  readonly departments: DepartmentConnection;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** Its papers (文書). */
  readonly sourceDocuments: SourceDocumentConnection;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A municipality (自治体). */
export type MunicipalityDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DepartmentOrder;
};


/** A municipality (自治体). */
export type MunicipalitySourceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SourceDocumentOrder;
};

/** A page of Municipality (自治体の一覧). */
export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Municipality (自治体の一行). */
export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Municipality;
};

/** The stored orders of Municipality (自治体の並び順); ties go by reference. */
export type MunicipalityOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What changes the record (変更). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Loads manifests: whole or not at all (取込み). */
  readonly importManifests: ImportResult;
};


/** What changes the record (変更). */
export type MutationImportManifestsArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  dryRun?: Scalars['Boolean']['input'];
  manifests: ReadonlyArray<ManifestInput>;
};

/** What a flow is in law and business (流れの性質). */
export type Nature =
  /** Collected from others (本人外収集). */
  | 'COLLECTION_ELSEWHERE'
  /** Collected from the person (本人収集). */
  | 'COLLECTION_FROM_SUBJECT'
  /** Handed over for delegated work (委任に伴う提供). */
  | 'DELEGATION'
  /** Handed over for entrusted work (委託に伴う提供). */
  | 'ENTRUSTMENT'
  /** Inside the municipality (庁内利用). */
  | 'INTERNAL'
  /** Moved to another system (移行). */
  | 'MIGRATION'
  /** Provided to others (外部提供). */
  | 'PROVISION'
  /** The result of work (結果の納品). */
  | 'RESULT'
  /** Given back (返却). */
  | 'RETURN';

/** A line, or a way without one (回線・経路). */
export type Network = Fact & Node & {
  readonly __typename?: 'Network';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that go over it. A line is no end of a flow: `flowsIn` and `flowsOut` are the same here (通る流れ). */
  readonly flowsIn: FlowConnection;
  /** Flows that go over it, as `flowsIn` (通る流れ). */
  readonly flowsOut: FlowConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** Linkages over it (外部結合). */
  readonly linkages: LinkageConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** What it is (回線・経路の種類). */
  readonly networkKind: NetworkKind;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** TLS1.2 and the like, as printed (通信方式). */
  readonly protocol?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A line, or a way without one (回線・経路). */
export type NetworkFlowsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A line, or a way without one (回線・経路). */
export type NetworkFlowsOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A line, or a way without one (回線・経路). */
export type NetworkLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkageOrder;
};

/** A page of Network (回線・経路の一覧). */
export type NetworkConnection = {
  readonly __typename?: 'NetworkConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Network>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Network (回線・経路の一行). */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Network;
};

/** What a way is (回線・経路の種類). */
export type NetworkKind =
  /** The connection to the Government Cloud (ガバメントクラウド接続). */
  | 'GOVERNMENT_CLOUD_CONNECTION'
  /** The Internet (インターネット). */
  | 'INTERNET'
  /** In person (対面). */
  | 'IN_PERSON'
  /** ISDN (ISDN). */
  | 'ISDN'
  /** A leased line (専用線). */
  | 'LEASED_LINE'
  /** The wide area network of local governments (LGWAN). */
  | 'LGWAN'
  /** A medium carried by hand (媒体). */
  | 'MEDIUM'
  /** The multi-payment network (マルチペイメントネットワーク). */
  | 'MULTI_PAYMENT'
  /** The network inside the municipality (庁内LAN). */
  | 'MUNICIPAL_LAN'
  /** Another, with the printed word (その他). */
  | 'OTHER'
  /** Paper (紙). */
  | 'PAPER'
  /** Post (郵送). */
  | 'POST'
  /** Telephone (電話). */
  | 'TELEPHONE'
  /** The paper does not say (回線の記載なし). */
  | 'UNSTATED'
  /** A wireless network (無線LAN). */
  | 'WIFI';

/** The stored orders of Network (回線・経路の並び順); ties go by reference. */
export type NetworkOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Why there is no way (つながらない理由). */
export type NoWay =
  /** No chain of flows leads there, whatever they carry and whenever they hold (流れの記録なし). */
  | 'NO_FLOW_ON_RECORD'
  /** There are flows, and something is in the way: see `fewestObstacles` (妨げがある). */
  | 'OBSTACLES'
  /** Too many pairs of holder and item to look for the way with the fewest obstacles: ask about fewer items (範囲が広すぎる). */
  | 'TOO_LARGE';

/** Everything of the record that has a reference of its own (記録の要素). */
export type Node = {
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
};

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

/** An oddity at its place; nothing is silently corrected (注記). */
export type Note = Fact & Node & {
  readonly __typename?: 'Note';
  /** What it is about (対象). */
  readonly about: ReadonlyArray<Node>;
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Whether answers would differ if it were read otherwise (答えへの影響). */
  readonly changesAnswers: Scalars['Boolean']['output'];
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The sheet it stands on (件名). */
  readonly matter?: Maybe<Matter>;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** What kind of oddity (注記の種類). */
  readonly noteKind: NoteKind;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The words as printed (原文の語). */
  readonly printedWords: Scalars['String']['output'];
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** What was understood (理解した内容). */
  readonly understood: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A page of Note (注記の一覧). */
export type NoteConnection = {
  readonly __typename?: 'NoteConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<NoteEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Note>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Note (注記の一行). */
export type NoteEdge = {
  readonly __typename?: 'NoteEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Note;
};

/** What kind of oddity (注記の種類). */
export type NoteKind =
  /** Two statements that cannot both hold (矛盾). */
  | 'CONTRADICTION'
  /** Something that the text does not cover (記載の範囲). */
  | 'COVERAGE'
  /** A date that cannot be or that contradicts another (日付). */
  | 'DATE'
  /** An era past its end: 平成32年 (元号). */
  | 'ERA'
  /** One thing under two names (名称の不一致). */
  | 'INCONSISTENT_NAME'
  /** Lost or shifted layout (体裁). */
  | 'LAYOUT'
  /** A misprint (誤記). */
  | 'MISPRINT'
  /** An attachment that is not in the record (資料の未収録). */
  | 'MISSING_ATTACHMENT'
  /** A list whose brackets or separators are irregular (表記の乱れ). */
  | 'NOTATION'
  /** Something that appears and is declared nowhere (届出のない事項). */
  | 'NOT_DECLARED'
  /** Numbers that skip or repeat (番号の乱れ). */
  | 'NUMBERING'
  /** A choice that a reader made (読み方). */
  | 'READING'
  /** The same twice (重複). */
  | 'REPETITION'
  /** Odd or copied wording (文言). */
  | 'WORDING';

/** The stored orders of Note (注記の並び順); ties go by reference. */
export type NoteOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Something that is in the way (妨げ). */
export type Obstacle = {
  readonly __typename?: 'Obstacle';
  /** Of NOT_IN_FORCE: when the flow is or may be in force; empty for never (有効な期間). */
  readonly inForceWhen: ReadonlyArray<ForceSpan>;
  /** What it is (種類). */
  readonly kind: ObstacleKind;
};

/** What keeps an item from going over a flow (妨げの種類). */
export type ObstacleKind =
  /** It goes on from a person whom it reached; what they do with it is not in the record (本人から先). */
  | 'DATA_SUBJECT'
  /** The list is open or not in the record, and of another business, sheet and person (別の業務の流れ). */
  | 'ELSEWHERE'
  /** Stated as not sent (送らないと明記). */
  | 'EXCLUDED'
  /** Not in force on the day (その日は無効). */
  | 'NOT_IN_FORCE'
  /** A closed list lacks it (一覧に含まれない). */
  | 'NOT_LISTED';

/** A name in an official data model (公的な名称). */
export type OfficialName = {
  readonly __typename?: 'OfficialName';
  /** The name there (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name there (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Where it is defined: GIF コアデータモデル (出典). */
  readonly source: Scalars['String']['output'];
};

/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type Organisation = Endpoint & Fact & Node & {
  readonly __typename?: 'Organisation';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Its certificates (認証). */
  readonly certificates: CertificateConnection;
  /** Entrustments it is a party of (業務委託). */
  readonly entrustments: EntrustmentConnection;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that end here (入る流れ). */
  readonly flowsIn: FlowConnection;
  /** Flows that begin here (出る流れ). */
  readonly flowsOut: FlowConnection;
  /** What it keeps (保有). */
  readonly holdings: HoldingConnection;
  /** Systems it houses (設置するシステム). */
  readonly housedSystems: SystemConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** Linkages it is the partner of (外部結合). */
  readonly linkages: LinkageConnection;
  /** Safeguards imposed on it or about it (情報保護対策). */
  readonly measures: MeasureConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** How it is named (名指しの別). */
  readonly party: Party;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The role in the paper, as printed: 運営委託事業者 (役割). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** Systems it operates (運用するシステム). */
  readonly systems: SystemConnection;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CertificateOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationEntrustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntrustmentOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationFlowsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationFlowsOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationHousedSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SystemOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkageOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MeasureOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};


/** A legal person or a role; what it is to the municipality follows from its contracts and linkages (組織). */
export type OrganisationSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SystemOrder;
};

/** A page of Organisation (組織の一覧). */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Organisation (組織の一行). */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Organisation;
};

/** The stored orders of Organisation (組織の並び順); ties go by reference. */
export type OrganisationOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Where a page stands in its whole list (ページの位置). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry: `after` for the next page (末尾の位置). */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** More entries follow (続きあり). */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The page was asked for with `after`, so entries stand before it (前あり). */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; none for an empty page (先頭の位置). */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How an organisation, system or department is named (名指しの別). */
export type Party =
  /** A category; which of them is not said (総称). */
  | 'CATEGORY'
  /** Named (名指し). */
  | 'NAMED'
  /** To be chosen later (事業者未定). */
  | 'UNDECIDED'
  /** Referred to without a name (名称の記載なし). */
  | 'UNNAMED';

/** The part in a contract (甲乙丙の別). */
export type PartyRole =
  /** The third party (丙). */
  | 'HEI'
  /** The first party, the municipality as a rule (甲). */
  | 'KO'
  /** The second party (乙). */
  | 'OTSU';

/** What the record says of an onward way without its target (先の記載). */
export type PassesOn =
  /** It passes things on; to whom is not stated (先の記載なし). */
  | 'UNSTATED';

/** Every way a subject can take between two holders (二者の間の道筋). */
export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  /** The day (基準日). */
  readonly asOf: Scalars['Date']['output'];
  /** The days on which the ways change (変わる日). */
  readonly changes: ReadonlyArray<ChangeDate>;
  /** As of a trace from `from`: every unknown end of what was searched (完結性). */
  readonly completeness: Completeness;
  /** Whether it gets there (つながるか). */
  readonly connected: Connected;
  /** Only with OBSTACLES: the way over any flows that has the fewest, of equals the shortest (妨げが最も少ない経路). */
  readonly fewestObstacles?: Maybe<Way>;
  /** From whom (起点). */
  readonly from: Endpoint;
  /** `from` and, of an organisation or department, the systems it operates (起点に含むもの). */
  readonly fromEndpoints: ReadonlyArray<Endpoint>;
  /** Only with NO: why (つながらない理由). */
  readonly noWay?: Maybe<NoWay>;
  /** With YES the shortest way of what is stated, with UNKNOWN the shortest; none if none was found (最短の経路). */
  readonly shortest?: Maybe<Way>;
  /** Flows on any way (経路上の流れ). */
  readonly steps: ReadonlyArray<TraceStep>;
  /** Endpoints on any way, by hop; the items are those on a way (経路上の到達先). */
  readonly stops: ReadonlyArray<TraceStop>;
  /** What was asked about (対象). */
  readonly subject: Node;
  /** Whether the subject is at `from` (起点での状態). */
  readonly subjectAtStart: StartState;
  /** To whom (終点). */
  readonly to: Endpoint;
  /** `to` and, of an organisation or department, the systems it operates (終点に含むもの). */
  readonly toEndpoints: ReadonlyArray<Endpoint>;
};

/** When something holds, both ends included: compared are `from.first` and `to.last` (期間). */
export type Period = {
  readonly __typename?: 'Period';
  /** An absent end that is stated: 「以降同様」 (継続の記載). */
  readonly continues: Scalars['Boolean']['output'];
  /** The start; none if not printed (開始). */
  readonly from?: Maybe<PeriodEnd>;
  /** A start that is an event, as printed (開始の事象). */
  readonly fromEvent?: Maybe<Scalars['String']['output']>;
  /** The phase it belongs to (段階). */
  readonly phase?: Maybe<Phase>;
  /** Printed as planned; changes no answer (予定). */
  readonly planned: Scalars['Boolean']['output'];
  /** The words of the paper (原文の表記). */
  readonly printed: Scalars['String']['output'];
  /** 「次年度以降も同様」 after an end (更新の記載). */
  readonly renews: Scalars['Boolean']['output'];
  /** The end; none if not printed (終了). */
  readonly to?: Maybe<PeriodEnd>;
  /** An end that is an event, as printed (終了の事象). */
  readonly toEvent?: Maybe<Scalars['String']['output']>;
};

/** One end of a period, with the days it covers (期間の端). */
export type PeriodEnd = {
  readonly __typename?: 'PeriodEnd';
  /** The first day of what was printed (初日). */
  readonly first: Scalars['Date']['output'];
  /** The last day of what was printed (末日). */
  readonly last: Scalars['Date']['output'];
  /** How exactly it is known (精度). */
  readonly precision: Precision;
};

/** Where a period comes from (期間の出どころ). */
export type PeriodOrigin =
  /** Lent by an entrustment that governs it (業務委託). */
  | 'ENTRUSTMENT'
  /** Lent by a linkage that governs it (外部結合). */
  | 'LINKAGE'
  /** Lent by its sheet (件名). */
  | 'MATTER'
  /** Stated of the thing itself (自らの記載). */
  | 'OWN';

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

/** A fact by which an item is, may be, or is stated not to be at a holder (ある根拠). */
export type Presence = {
  readonly __typename?: 'Presence';
  /** Of an entrustment: how the contractor gets at it (取扱いの形). */
  readonly access?: Maybe<Access>;
  /** The holder or its system (箇所). */
  readonly at: Endpoint;
  /** The holding, flow or entrustment (根拠). */
  readonly by: Node;
  /** What it says; EXCLUDED also where access is denied or erasure is proven (あるか). */
  readonly carriage: Carriage;
  /** Of REMAINS (消去の記録). */
  readonly erasure?: Maybe<Erasure>;
  /** It rests on an inference (推定を含む). */
  readonly inferred: Scalars['Boolean']['output'];
  /** Why it is not known (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
  /** Of REMAINS: the last day on which it was or may have been in force (終わりの日). */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Why (理由). */
  readonly why: PresenceWhy;
};

/** Why an item is, or may be, at a holder (そこにある理由). */
export type PresenceWhy =
  /** A flow in force brings it (流入). */
  | 'ARRIVES'
  /** A contract in force lets the holder handle it (委託). */
  | 'ENTRUSTED'
  /** A holding keeps it (保有). */
  | 'HELD'
  /** The holding, flow or contract has ended; whether it is still there is not known (終了後に残る可能性). */
  | 'REMAINS'
  /** A flow in force takes it from there (流出、そこにあったもの). */
  | 'SENDS';

/** Another printed form of a name (別表記). */
export type PrintedName = {
  readonly __typename?: 'PrintedName';
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The form as printed (表記). */
  readonly name: Scalars['String']['output'];
};

/** A proof that it was done (証明). */
export type Proof =
  /** A certificate (証明書). */
  | 'CERTIFICATE'
  /** A record (記録). */
  | 'RECORD'
  /** A report (報告). */
  | 'REPORT';

/** What can be asked of the record (問い合わせ). */
export type Query = {
  readonly __typename?: 'Query';
  /** Attachments (資料・別紙). */
  readonly attachments: AttachmentConnection;
  /** Registered businesses (登録業務). */
  readonly businesses: BusinessConnection;
  /** The record in numbers (カタログの概要). */
  readonly catalogue: CatalogueSummary;
  /** Certificates (認証). */
  readonly certificates: CertificateConnection;
  /**
   * What starts, ends, goes on by renewal or becomes unknown between two days, both included. A change stands on the first day of the new state and
   * is seen against the day before it, on `from` too; so spans that follow each other miss nothing and name nothing twice. An end on 31 March
   * stands on 1 April (変わること).
   */
  readonly changes: ChangeConnection;
  /** Clauses (条項). */
  readonly clauses: ClauseConnection;
  /** One concept over all sheets: sent, not sent, unknown, not listed (概念の報告). */
  readonly conceptReport: ConceptReport;
  /** Concepts (概念). */
  readonly concepts: ConceptConnection;
  /** Organisations that are a party of an entrustment on any day, delegations apart (委託先). */
  readonly contractors: OrganisationConnection;
  /** Safeguards (安全管理措置の項目). */
  readonly controls: ControlConnection;
  /** Items of two sets that may correspond: by concept, by name, by a similar name; suggestions, never facts (対応の候補). */
  readonly correspondenceSuggestions: CorrespondenceSuggestionConnection;
  /** Data subjects (個人の範囲). */
  readonly dataSubjects: DataSubjectConnection;
  /**
   * What of a sheet, paper, organisation, system or department is in force on a day. Facts are those of its own municipality; of what `jp` shares,
   * those of the whole record (ある日の状態).
   */
  readonly dayState: DayState;
  /** Prior decisions (先行する決定). */
  readonly decisions: DecisionConnection;
  /** Departments (保有課・担当課). */
  readonly departments: DepartmentConnection;
  /** Entrustments (業務委託). */
  readonly entrustments: EntrustmentConnection;
  /** What is at stake if this holder is breached or lost, as of a day (漏えい・紛失のときの影響). */
  readonly exposure: Exposure;
  /** Every rule that the record is checked by (点検の規則). */
  readonly findingRules: ReadonlyArray<FindingRule>;
  /** What the rules find in the record (点検結果). */
  readonly findings: FindingConnection;
  /** Flows (流れ). */
  readonly flows: FlowConnection;
  /** Terms of the papers and the law, in our own words; all of them without a text (用語集). */
  readonly glossary: ReadonlyArray<GlossaryTerm>;
  /** Holdings (保有). */
  readonly holdings: HoldingConnection;
  /** Sections, groups and items (情報項目). */
  readonly informationItems: InformationItemConnection;
  /** Sets of items (情報項目の一覧). */
  readonly itemSets: ItemSetConnection;
  /** Organisations that are the partner of a linkage on any day (結合先). */
  readonly linkagePartners: OrganisationConnection;
  /** Linkages (外部結合). */
  readonly linkages: LinkageConnection;
  /** Sheets (件名). */
  readonly matters: MatterConnection;
  /** Statements on safeguards (情報保護対策). */
  readonly measures: MeasureConnection;
  /** Old system against new: items, flows, holders, timeline, checks (移行の新旧対照). */
  readonly migrationReport: MigrationReport;
  /** Migrations (システム移行). */
  readonly migrations: MigrationConnection;
  /** Municipalities (自治体). */
  readonly municipalities: MunicipalityConnection;
  /** Networks (回線・経路). */
  readonly networks: NetworkConnection;
  /** The node of this reference; null if there is none (要素). */
  readonly node?: Maybe<Node>;
  /** The nodes of these references in the same order; null for each that there is none of (要素の一覧). */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Oddities (注記). */
  readonly notes: NoteConnection;
  /** Organisations (組織). */
  readonly organisations: OrganisationConnection;
  /** Every way the subject can take between two holders, as of a day (二者の間の道筋). */
  readonly paths: PathAnswer;
  /** Rules on keeping and erasing (保存・消去の定め). */
  readonly retentions: RetentionConnection;
  /** Imports (改訂). */
  readonly revisions: RevisionConnection;
  /** Rule sets (規程). */
  readonly ruleSets: RuleSetConnection;
  /**
   * Which safeguards the sheets promise, and what they say of the others: controls × actors × sheets. To compare two sheets, give both as `matters`
   * with `columns: SHEET`; two contractors, both as `parties` with `columns: PARTY`: `differs` marks the rows (安全対策の一覧表).
   */
  readonly safeguardMatrix: SafeguardMatrix;
  /** Finds names, other forms of names and printed forms, whatever their width, case, kana and variant characters (検索). */
  readonly search: SearchConnection;
  /** Papers and vocabularies (文書). */
  readonly sourceDocuments: SourceDocumentConnection;
  /** Systems (システム). */
  readonly systems: SystemConnection;
  /** Where the subject goes (DOWNSTREAM), comes from (UPSTREAM), or BOTH (needs `from`), as of a day (道筋). */
  readonly trace: Trace;
};


/** What can be asked of the record (問い合わせ). */
export type QueryAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inRecord?: InputMaybe<Scalars['Boolean']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: AttachmentOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryBusinessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: BusinessOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryCatalogueArgs = {
  municipality?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: CertificateOrder;
  organisation?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  municipality?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


/** What can be asked of the record (問い合わせ). */
export type QueryClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: ClauseOrder;
  ruleSet?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryConceptReportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  concept: Scalars['ID']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: ConceptOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryContractorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: OrganisationOrder;
  party?: InputMaybe<Party>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: ControlOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryCorrespondenceSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  new: Scalars['ID']['input'];
  old: Scalars['ID']['input'];
};


/** What can be asked of the record (問い合わせ). */
export type QueryDataSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: DataSubjectOrder;
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryDayStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  of: Scalars['ID']['input'];
};


/** What can be asked of the record (問い合わせ). */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inRecord?: InputMaybe<Scalars['Boolean']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: DecisionOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: DepartmentOrder;
  party?: InputMaybe<Party>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryEntrustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: EntrustmentOrder;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  system?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  holder: Scalars['ID']['input'];
};


/** What can be asked of the record (問い合わせ). */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FindingOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  governedBy?: InputMaybe<Scalars['ID']['input']>;
  item?: InputMaybe<Scalars['ID']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  network?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: FlowOrder;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryGlossaryArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  holder?: InputMaybe<Scalars['ID']['input']>;
  item?: InputMaybe<Scalars['ID']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: HoldingOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryInformationItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  concept?: InputMaybe<Scalars['ID']['input']>;
  dataSubject?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  itemSet?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InformationItemOrder;
  parent?: InputMaybe<Scalars['ID']['input']>;
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryItemSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataSubject?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: ItemSetOrder;
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryLinkagePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: OrganisationOrder;
  party?: InputMaybe<Party>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  network?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: LinkageOrder;
  partner?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  business?: InputMaybe<Scalars['ID']['input']>;
  dataSubject?: InputMaybe<Scalars['ID']['input']>;
  department?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  itemSet?: InputMaybe<Scalars['ID']['input']>;
  matterKind?: InputMaybe<MatterKind>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: MatterOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  control?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: MeasureOrder;
  state?: InputMaybe<MeasureState>;
  toward?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryMigrationReportArgs = {
  migration: Scalars['ID']['input'];
};


/** What can be asked of the record (問い合わせ). */
export type QueryMigrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: MigrationOrder;
  system?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: MunicipalityOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryNetworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  networkKind?: InputMaybe<NetworkKind>;
  orderBy?: NetworkOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the record (問い合わせ). */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryNotesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  changesAnswers?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  noteKind?: InputMaybe<NoteKind>;
  orderBy?: NoteOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: OrganisationOrder;
  party?: InputMaybe<Party>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  subject: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** What can be asked of the record (問い合わせ). */
export type QueryRetentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  holding?: InputMaybe<Scalars['ID']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: RetentionOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RevisionOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QueryRuleSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inRecord?: InputMaybe<Scalars['Boolean']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: RuleSetOrder;
  ruleSetKind?: InputMaybe<RuleSetKind>;
};


/** What can be asked of the record (問い合わせ). */
export type QuerySafeguardMatrixArgs = {
  actors?: InputMaybe<ReadonlyArray<MeasureActor>>;
  columns?: SafeguardColumnKind;
  controls?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  matters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked of the record (問い合わせ). */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};


/** What can be asked of the record (問い合わせ). */
export type QuerySourceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documentKind?: InputMaybe<DocumentKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: SourceDocumentOrder;
};


/** What can be asked of the record (問い合わせ). */
export type QuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  operator?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: SystemOrder;
  party?: InputMaybe<Party>;
  systemKind?: InputMaybe<SystemKind>;
};


/** What can be asked of the record (問い合わせ). */
export type QueryTraceArgs = {
  across?: Bridging;
  allTimes?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: TraceDirection;
  from?: InputMaybe<Scalars['ID']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  subject: Scalars['ID']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** The rule of a holding: what becomes of the items, when, with what proof (保存・消去の定め). */
export type Retention = Fact & Node & {
  readonly __typename?: 'Retention';
  /** What becomes of the items (処置). */
  readonly action: RetentionAction;
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the system does it by itself; none: not stated (自動). */
  readonly automatic?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** ISO 8601 duration after the event: P0D at once, P1W; none: not stated (猶予). */
  readonly delay?: Maybe<Scalars['String']['output']>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The holding it is a rule of (保有). */
  readonly holding: Holding;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The proof that is asked for (求める証明). */
  readonly proofAsked: ReadonlyArray<Proof>;
  /** The proof that is in the record (確認した証明). */
  readonly proofSeen: ReadonlyArray<Proof>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The event, as printed: 送信完了; none: not stated (起算の事象). */
  readonly trigger?: Maybe<Scalars['String']['output']>;
  /** Who must act (行う者). */
  readonly who?: Maybe<Node>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What becomes of the items (処置). */
export type RetentionAction =
  /** They are erased (消去). */
  | 'ERASE'
  /** Nothing is kept at all (保存しない). */
  | 'NOTHING_KEPT'
  /** They are given back (返却). */
  | 'RETURN';

/** A page of Retention (保存・消去の定めの一覧). */
export type RetentionConnection = {
  readonly __typename?: 'RetentionConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<RetentionEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Retention>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Retention (保存・消去の定めの一行). */
export type RetentionEdge = {
  readonly __typename?: 'RetentionEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Retention;
};

/** The stored orders of Retention (保存・消去の定めの並び順); ties go by reference. */
export type RetentionOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** One accepted import; the log keeps what the current record no longer says (改訂). */
export type Revision = Fact & Node & {
  readonly __typename?: 'Revision';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** When (日時). */
  readonly at: Scalars['DateTime']['output'];
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The post or process that imported, never a person's name (取込者). */
  readonly by: Scalars['String']['output'];
  /** What it changed (変更点). */
  readonly changes: RevisionChanges;
  /** The hash of all manifests of the record after it (内容のハッシュ値). */
  readonly contentHash: Scalars['String']['output'];
  /** References of the papers and vocabularies that it replaced (差し替えた文書). */
  readonly documents: ReadonlyArray<Scalars['ID']['output']>;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Its number, from 1 (改訂番号). */
  readonly number: Scalars['Int']['output'];
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What an import changes, as references (変更点). */
export type RevisionChanges = {
  readonly __typename?: 'RevisionChanges';
  /** References of new nodes; a document that is new is named once for all that it says (追加). */
  readonly added: ReadonlyArray<Scalars['ID']['output']>;
  /** How many nodes are new (追加の件数). */
  readonly addedCount: Scalars['Int']['output'];
  /** References of nodes that differ (変更). */
  readonly changed: ReadonlyArray<Scalars['ID']['output']>;
  /** How many nodes differ (変更の件数). */
  readonly changedCount: Scalars['Int']['output'];
  /** References of nodes that leave the current record; a document that is gone is named once (削除). */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
  /** How many nodes leave the current record (削除の件数). */
  readonly removedCount: Scalars['Int']['output'];
};


/** What an import changes, as references (変更点). */
export type RevisionChangesAddedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an import changes, as references (変更点). */
export type RevisionChangesChangedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an import changes, as references (変更点). */
export type RevisionChangesRemovedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Revision (改訂の一覧). */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<Revision>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of Revision (改訂の一行). */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: Revision;
};

/** The stored orders of Revision (改訂の並び順); ties go by reference. */
export type RevisionOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The newest first (新しい順). */
  | 'NEWEST'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** How many findings a rule has (規則ごとの件数). */
export type RuleCount = {
  readonly __typename?: 'RuleCount';
  /** How many (件数). */
  readonly count: Scalars['Int']['output'];
  /** The rule (規則). */
  readonly rule: FindingRule;
};

/** Special clauses, standards, rules in a version (規程). */
export type RuleSet = Fact & Node & {
  readonly __typename?: 'RuleSet';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Sheets, measures and entrustments that cite it (引用元). */
  readonly citedBy: ReadonlyArray<StatedNode>;
  /** Its clauses (条項). */
  readonly clauses: ClauseConnection;
  /** A draft (案). */
  readonly draft: Scalars['Boolean']['output'];
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** Whether its text was read (収録の有無). */
  readonly inRecord: Scalars['Boolean']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** When it holds (期間). */
  readonly period?: Maybe<StatedPeriod>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** What it is (規程の種類). */
  readonly ruleSetKind: RuleSetKind;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** Its version (版). */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** Special clauses, standards, rules in a version (規程). */
export type RuleSetClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClauseOrder;
};

/** A page of RuleSet (規程の一覧). */
export type RuleSetConnection = {
  readonly __typename?: 'RuleSetConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<RuleSetEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<RuleSet>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of RuleSet (規程の一行). */
export type RuleSetEdge = {
  readonly __typename?: 'RuleSetEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: RuleSet;
};

/** What a rule set is (規程の種類). */
export type RuleSetKind =
  /** A guideline (ガイドライン). */
  | 'GUIDELINE'
  /** A law (法律). */
  | 'LAW'
  /** Operating rules (運用規程). */
  | 'OPERATING_RULES'
  /** An ordinance (条例). */
  | 'ORDINANCE'
  /** A policy (基本方針). */
  | 'POLICY'
  /** Special clauses of contracts (特記事項). */
  | 'SPECIAL_CLAUSES'
  /** A standard (対策基準). */
  | 'STANDARD';

/** The stored orders of RuleSet (規程の並び順); ties go by reference. */
export type RuleSetOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What one column says of one safeguard (一つの升目). */
export type SafeguardCell = {
  readonly __typename?: 'SafeguardCell';
  /** Whether the paper states it or a reader inferred it; null where nothing is stated (記載・推定の別). */
  readonly basis?: Maybe<Basis>;
  /** The statements, with mark, number, detail, whom they are about, and place; empty where the column is silent (対策の記載). */
  readonly measures: ReadonlyArray<Measure>;
  /** Several statements that do not say the same (答えが分かれる). */
  readonly mixed: Scalars['Boolean']['output'];
  /** Oddities about the statements or at their row of a checklist (注記). */
  readonly notes: ReadonlyArray<Note>;
  /** The state; of several statements that of the least sure one: MASKED, BLANK, NOT_NEEDED, PROMISED (状態). */
  readonly state: SafeguardState;
  /** With `columns: PARTY`: it rests only on statements that do not say whom they are about (相手の記載なし). */
  readonly unaddressed: Scalars['Boolean']['output'];
};

/** A column of the matrix (列). */
export type SafeguardColumn = {
  readonly __typename?: 'SafeguardColumn';
  /** Who must act, with `columns: ACTOR`; null where the sheet states no safeguard (対策を行う者). */
  readonly actor?: Maybe<MeasureActor>;
  /** Its cells by state, every state named (状態ごとの数). */
  readonly counts: ReadonlyArray<SafeguardCount>;
  /** What it was read from (対策の書かれ方). */
  readonly form: SafeguardForm;
  /** The sheets that it was read from (読んだ件名). */
  readonly matters: ReadonlyArray<Matter>;
  /** The lists that it was read from: where a silence was searched (探した所). */
  readonly searched: ReadonlyArray<Evidence>;
  /** The sheet, or the party (件名または相手). */
  readonly subject: Node;
};

/** What a column of the matrix stands for (列の単位). */
export type SafeguardColumnKind =
  /** Each actor of each sheet (件名と主体ごと). */
  | 'ACTOR'
  /** Each party that safeguards are about or imposed on (対策の相手ごと). */
  | 'PARTY'
  /** Each sheet, whoever must act (件名ごと). */
  | 'SHEET';

/** How many cells have a state (状態ごとの数). */
export type SafeguardCount = {
  readonly __typename?: 'SafeguardCount';
  /** How many cells (数). */
  readonly count: Scalars['Int']['output'];
  /** How many of these are an inferred reading (うち推定). */
  readonly inferred: Scalars['Int']['output'];
  /** The state (状態). */
  readonly state: SafeguardState;
};

/** What a column was read from (対策の書かれ方). */
export type SafeguardForm =
  /** Every row has a printed answer of its own (チェックリスト). */
  | 'CHECKLIST'
  /** Sentences without a column for answers (自由記述). */
  | 'FREE_TEXT'
  /** A list of it cannot be read: what stands in it is not known (伏せ字). */
  | 'MASKED'
  /** No safeguard is stated (対策の記載なし). */
  | 'NOTHING_STATED';

/** Controls × columns: which safeguards the sheets promise, and what they say of the others (安全対策の一覧表). */
export type SafeguardMatrix = {
  readonly __typename?: 'SafeguardMatrix';
  /** The columns, sheet by sheet or party by party (列). */
  readonly columns: ReadonlyArray<SafeguardColumn>;
  /** Cells by state, every state named (状態ごとの数). */
  readonly counts: ReadonlyArray<SafeguardCount>;
  /** How many rows say different things in different columns (違いのある行の数). */
  readonly differing: Scalars['Int']['output'];
  /** A row for each safeguard (行). */
  readonly rows: ReadonlyArray<SafeguardRow>;
};

/** A row of the matrix (行). */
export type SafeguardRow = {
  readonly __typename?: 'SafeguardRow';
  /** What each column says of it, in the order of the columns (各列の状態). */
  readonly cells: ReadonlyArray<SafeguardCell>;
  /** The safeguard (対策). */
  readonly control: Control;
  /** The columns do not all say the same; the two kinds of silence count as one (違いの有無). */
  readonly differs: Scalars['Boolean']['output'];
};

/** What a column says of a safeguard: the states of a measure, and two kinds of silence, from which nothing is concluded (対策の状態). */
export type SafeguardState =
  /** The cell is empty (空欄). */
  | 'BLANK'
  /** Made unreadable, or possibly in a list that is (伏せ字). */
  | 'MASKED'
  /** The form has no such row: a checklist in which every row has a printed answer, and none is this one (様式に欄なし). */
  | 'NOT_ASKED'
  /** Free text does not speak of it, or the sheet states no safeguard (記述なし). */
  | 'NOT_MENTIONED'
  /** Said not to be needed (− 必要なしと記載). */
  | 'NOT_NEEDED'
  /** Promised (○ 約束あり). */
  | 'PROMISED';

/** Something that belongs to the holder (対象の一つ). */
export type ScopeMember = {
  readonly __typename?: 'ScopeMember';
  /** What it is (対象). */
  readonly endpoint: Endpoint;
  /** Why (理由). */
  readonly why: ScopeWhy;
};

/** Why something belongs to the holder that is asked about (対象に含まれる理由). */
export type ScopeWhy =
  /** It stands on a system of the holder (その上で動くシステム). */
  | 'HOSTS'
  /** The holder houses it (設置するシステム). */
  | 'HOUSES'
  /** The holder operates it (運用するシステム). */
  | 'OPERATES'
  /** It is part of a system of the holder (その一部). */
  | 'PART'
  /** It is the holder itself (保有者自身). */
  | 'SELF';

/** A page of hits: exact, then prefix, then contained (検索結果の一覧). */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page with a cursor for each hit (ページの各行). */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hit of a page (検索結果の一行). */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of this hit, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The hit (検索結果). */
  readonly node: SearchHit;
};

/** Something that bears the words (検索結果). */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The printed form that bears the words (一致した表記). */
  readonly matched: Scalars['String']['output'];
  /** What was found (見つかったもの). */
  readonly node: Node;
  /** Where it stands, from the outside in: paper, sheet, list, section (どこにあるか). */
  readonly within: ReadonlyArray<Node>;
};

/** How many findings are so serious (重さごとの件数). */
export type SeverityCount = {
  readonly __typename?: 'SeverityCount';
  /** How many (件数). */
  readonly count: Scalars['Int']['output'];
  /** How serious (重さ). */
  readonly severity: FindingSeverity;
};

/** A paper put to a council or meeting, or a vocabulary (文書). */
export type SourceDocument = Fact & Node & {
  readonly __typename?: 'SourceDocument';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Attachments it refers to (資料・別紙). */
  readonly attachments: AttachmentConnection;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The council or meeting (会議体). */
  readonly body?: Maybe<StatedText>;
  /** Its day (日付). */
  readonly date?: Maybe<StatedDay>;
  /** Paper or vocabulary (文書の種類). */
  readonly documentKind: DocumentKind;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The Western year in which its fiscal year begins (年度). */
  readonly fiscalYear?: Maybe<StatedInteger>;
  /** Its flows (流れ). */
  readonly flows: FlowConnection;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** Its lists of items (情報項目の一覧). */
  readonly itemSets: ItemSetConnection;
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** The law in force for it (適用法令). */
  readonly legalRegime?: Maybe<StatedText>;
  /** Its sheets (件名). */
  readonly matters: MatterConnection;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** Whose paper it is (自治体). */
  readonly municipality?: Maybe<Municipality>;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted in it (注記). */
  readonly notes: NoteConnection;
  /** Its number at the meeting: 資料36 (資料番号). */
  readonly number?: Maybe<StatedText>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** Where its own text lies under MICHISUJI_SOURCES; the product ships none (原文ファイル). */
  readonly text?: Maybe<SourceTextFile>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A paper put to a council or meeting, or a vocabulary (文書). */
export type SourceDocumentAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AttachmentOrder;
};


/** A paper put to a council or meeting, or a vocabulary (文書). */
export type SourceDocumentFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A paper put to a council or meeting, or a vocabulary (文書). */
export type SourceDocumentItemSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ItemSetOrder;
};


/** A paper put to a council or meeting, or a vocabulary (文書). */
export type SourceDocumentMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MatterOrder;
};


/** A paper put to a council or meeting, or a vocabulary (文書). */
export type SourceDocumentNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};

/** A page of SourceDocument (文書の一覧). */
export type SourceDocumentConnection = {
  readonly __typename?: 'SourceDocumentConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<SourceDocumentEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<SourceDocument>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of SourceDocument (文書の一行). */
export type SourceDocumentEdge = {
  readonly __typename?: 'SourceDocumentEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: SourceDocument;
};

/** The stored orders of SourceDocument (文書の並び順); ties go by reference. */
export type SourceDocumentOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** One line of a paper's own text (原文の一行). */
export type SourceLine = {
  readonly __typename?: 'SourceLine';
  /** Its number in the text file, from 1 (行番号). */
  readonly number: Scalars['Int']['output'];
  /** The line as it is in the file (本文). */
  readonly text: Scalars['String']['output'];
};

/** The text file of a paper (原文ファイル). */
export type SourceTextFile = {
  readonly __typename?: 'SourceTextFile';
  /** Its name, without a folder (ファイル名). */
  readonly file: Scalars['String']['output'];
  /** The hash of the file that was read (ハッシュ値). */
  readonly sha256: Scalars['String']['output'];
};

/** How far a party is settled (当事者の状態). */
export type Standing =
  /** Under contract (契約済み). */
  | 'CONTRACTED'
  /** Foreseen (予定). */
  | 'PLANNED'
  /** To be chosen (未定). */
  | 'UNDECIDED';

/** Whether the subject is at the start (起点での状態). */
export type StartState =
  /** Stated to be there (ある). */
  | 'CARRIED'
  /** The record has nothing of it there (この保有者を通る記載なし). */
  | 'NOT_THERE'
  /** Not known (不明). */
  | 'UNKNOWN';

/** The access of a contractor with its ground (取扱いの形). */
export type StatedAccess = Fact & {
  readonly __typename?: 'StatedAccess';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: Access;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A yes or no with its ground (真偽). */
export type StatedBoolean = Fact & {
  readonly __typename?: 'StatedBoolean';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: Scalars['Boolean']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A business with its ground (業務). */
export type StatedBusiness = Fact & {
  readonly __typename?: 'StatedBusiness';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: Business;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A concept with its ground (概念). */
export type StatedConcept = Fact & {
  readonly __typename?: 'StatedConcept';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: Concept;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A number with its ground (件数). */
export type StatedCount = Fact & {
  readonly __typename?: 'StatedCount';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** The value as understood (値). */
  readonly count: Count;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A data subject with its ground (個人の範囲). */
export type StatedDataSubject = Fact & {
  readonly __typename?: 'StatedDataSubject';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: DataSubject;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A day with its ground (日付). */
export type StatedDay = Fact & {
  readonly __typename?: 'StatedDay';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: Scalars['Date']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A department with its ground (課). */
export type StatedDepartment = Fact & {
  readonly __typename?: 'StatedDepartment';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: Department;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** The form of a contract with its ground (委託の形). */
export type StatedEntrustmentForm = Fact & {
  readonly __typename?: 'StatedEntrustmentForm';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: EntrustmentForm;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A whole number with its ground (整数). */
export type StatedInteger = Fact & {
  readonly __typename?: 'StatedInteger';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: Scalars['Int']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A set of items with its ground (情報項目の一覧). */
export type StatedItemSet = Fact & {
  readonly __typename?: 'StatedItemSet';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: ItemSet;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A legal step with its ground (手続). */
export type StatedLegalStep = Fact & {
  readonly __typename?: 'StatedLegalStep';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: LegalStep;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** The nature of a flow with its ground (流れの性質). */
export type StatedNature = Fact & {
  readonly __typename?: 'StatedNature';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: Nature;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A network with its ground (回線・経路). */
export type StatedNetwork = Fact & {
  readonly __typename?: 'StatedNetwork';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: Network;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A node of one of several kinds with its ground (要素). */
export type StatedNode = Fact & {
  readonly __typename?: 'StatedNode';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: Node;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** An organisation with its ground (組織). */
export type StatedOrganisation = Fact & {
  readonly __typename?: 'StatedOrganisation';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: Organisation;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** An onward way without its target, with its ground (先の記載). */
export type StatedPassesOn = Fact & {
  readonly __typename?: 'StatedPassesOn';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: PassesOn;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A period with its ground (期間). */
export type StatedPeriod = Fact & {
  readonly __typename?: 'StatedPeriod';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly period: Period;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A rule set with its ground (規程). */
export type StatedRuleSet = Fact & {
  readonly __typename?: 'StatedRuleSet';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: RuleSet;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A system with its ground (システム). */
export type StatedSystem = Fact & {
  readonly __typename?: 'StatedSystem';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The value as understood (値). */
  readonly node: System;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A text with its ground (文言). */
export type StatedText = Fact & {
  readonly __typename?: 'StatedText';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A way of transfer with its ground (受渡しの方法). */
export type StatedTransfer = Fact & {
  readonly __typename?: 'StatedTransfer';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The value as understood (値). */
  readonly value: Transfer;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** Why two items may correspond (候補の理由). */
export type SuggestionReason =
  /** Both mean one concept (同じ概念). */
  | 'SAME_CONCEPT'
  /** Both bear the same name, whatever its width and case (同じ名前). */
  | 'SAME_NAME'
  /** Their names share letters (似た名前). */
  | 'SIMILAR_NAME';

/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type System = Endpoint & Fact & Node & {
  readonly __typename?: 'System';
  /** Other printed forms of the name, each with its places (別表記). */
  readonly aka: ReadonlyArray<PrintedName>;
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Entrustments that build, maintain or operate it (業務委託). */
  readonly entrustments: EntrustmentConnection;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that end here (入る流れ). */
  readonly flowsIn: FlowConnection;
  /** Flows that begin here (出る流れ). */
  readonly flowsOut: FlowConnection;
  /** What it keeps (保有). */
  readonly holdings: HoldingConnection;
  /** Systems that run on it (載っているシステム). */
  readonly hosts: SystemConnection;
  /** Who houses it (設置者). */
  readonly housedBy?: Maybe<StatedNode>;
  /** The system or cloud it runs on (設置先の基盤). */
  readonly housedOn?: Maybe<StatedSystem>;
  /** The readable, stable reference `kind:scope/slug` (参照). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (種類). */
  readonly kind: NodeKind;
  /** How other papers than its owner name it, 200 papers at most (他の文書での記載). */
  readonly mentions: ReadonlyArray<Mention>;
  /** Migrations from or to it (システム移行). */
  readonly migrations: MigrationConnection;
  /** The name people read, in Japanese (名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is given (英語名). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Oddities noted about it (注記). */
  readonly notes: NoteConnection;
  /** The organisation or department that operates it (運用者). */
  readonly operator?: Maybe<StatedNode>;
  /** The paper or vocabulary that says this node exists; none for what the product itself makes (記載元). */
  readonly owner?: Maybe<SourceDocument>;
  /** The system it is a part of (上位のシステム). */
  readonly partOf?: Maybe<StatedSystem>;
  /** Systems that are a part of it (構成するシステム). */
  readonly parts: SystemConnection;
  /** How it is named (名指しの別). */
  readonly party: Party;
  /** The paper says that it passes things on and not to whom (先の記載). */
  readonly passesOn?: Maybe<StatedPassesOn>;
  /** When it is built, tested and used (段階ごとの期間). */
  readonly phases: ReadonlyArray<StatedPeriod>;
  /** Where it stands (設置場所). */
  readonly places: ReadonlyArray<StatedText>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** A converter or relay that keeps nothing (記録しない). */
  readonly recordsNothing?: Maybe<StatedBoolean>;
  /** A remark of the reader, in our own words (備考). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The municipality, joint body or `jp` that the reference is scoped to (範囲). */
  readonly scope: Scalars['String']['output'];
  /** What it is (システムの種類). */
  readonly systemKind: SystemKind;
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type SystemEntrustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntrustmentOrder;
};


/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type SystemFlowsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type SystemFlowsOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FlowOrder;
};


/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type SystemHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HoldingOrder;
};


/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type SystemHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SystemOrder;
};


/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type SystemMigrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MigrationOrder;
};


/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type SystemNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NoteOrder;
};


/** A computer, terminal, server, platform or service (コンピュータ、端末、サーバ、基盤、サービス). */
export type SystemPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SystemOrder;
};

/** A page of System (システムの一覧). */
export type SystemConnection = {
  readonly __typename?: 'SystemConnection';
  /** The page with a cursor for each entry (ページの各行). */
  readonly edges: ReadonlyArray<SystemEdge>;
  /** The page without cursors (ページの内容). */
  readonly nodes: ReadonlyArray<System>;
  /** Whether there is more, and from where (続きの有無). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (総件数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of System (システムの一行). */
export type SystemEdge = {
  readonly __typename?: 'SystemEdge';
  /** The place of this entry, to go on from (位置). */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself (内容). */
  readonly node: System;
};

/** What a system is (システムの種類). */
export type SystemKind =
  /** A cloud (クラウド). */
  | 'CLOUD'
  /** A platform (基盤). */
  | 'PLATFORM'
  /** A server (サーバ). */
  | 'SERVER'
  /** A service (サービス). */
  | 'SERVICE'
  /** A system (システム). */
  | 'SYSTEM'
  /** A terminal (端末). */
  | 'TERMINAL';

/** The stored orders of System (システムの並び順); ties go by reference. */
export type SystemOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What an entrustment does to a system (システムへの関わり). */
export type SystemRelation =
  /** Builds it (構築). */
  | 'BUILDS'
  /** Maintains it (保守). */
  | 'MAINTAINS'
  /** Operates it (運用). */
  | 'OPERATES';

/** What a party does (作業). */
export type Task = Fact & {
  readonly __typename?: 'Task';
  /** Whether the paper states it or a reader inferred it (記載・推定の別). */
  readonly basis: Basis;
  /** Where it stands (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When (期間). */
  readonly periods: ReadonlyArray<StatedPeriod>;
  /** As printed, where it differs from what was understood (原文の表記). */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** What it is (作業の種類). */
  readonly taskKind: TaskKind;
  /** The printed word of the kind, with OTHER (作業の種類の原文の表記). */
  readonly taskKindPrinted?: Maybe<Scalars['String']['output']>;
  /** In our words (作業の内容). */
  readonly text: Scalars['String']['output'];
  /** The ground of what was inferred (推定の理由). */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What a party does (作業の種類). */
export type TaskKind =
  /** Builds; lends no period to a flow (開発). */
  | 'DEVELOP'
  /** Maintains; lends no period to a flow (保守). */
  | 'MAINTAIN'
  /** Moves data (移行). */
  | 'MIGRATE'
  /** Runs the service or does the work itself (運用・実施). */
  | 'OPERATE'
  /** Another, with the printed word (その他). */
  | 'OTHER'
  /** Prints (印刷). */
  | 'PRINT';

/** Where the subject goes or comes from (道筋). */
export type Trace = {
  readonly __typename?: 'Trace';
  /** The day; none for all times (基準日). */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The days on which this answer changes (変わる日). */
  readonly changes: ReadonlyArray<ChangeDate>;
  /** How far this answer goes, with every unknown end (完結性). */
  readonly completeness: Completeness;
  /** Which way (向き). */
  readonly direction: TraceDirection;
  /** Flows taken or stated as not taken, by hop (流れ). */
  readonly steps: ReadonlyArray<TraceStep>;
  /** Endpoints reached, by hop, then record order (到達先). */
  readonly stops: ReadonlyArray<TraceStop>;
  /** What was asked about (対象). */
  readonly subject: Node;
  /** Whether the subject is at `from`; only with `from` (起点での状態). */
  readonly subjectAtStart?: Maybe<StartState>;
};

/** Which way to walk (向き). */
export type TraceDirection =
  /** Both, from one start; hops are signed (両方). */
  | 'BOTH'
  /** Where the subject goes (行き先). */
  | 'DOWNSTREAM'
  /** Where it comes from (出どころ). */
  | 'UPSTREAM';

/** A flow of the answer (流れの一段). */
export type TraceStep = {
  readonly __typename?: 'TraceStep';
  /** What governs it, each with its own state on the day (根拠となる定め). */
  readonly authorities: ReadonlyArray<Authority>;
  /** CARRIED if any key is, else UNKNOWN, else EXCLUDED (送られるか). */
  readonly carriage: Carriage;
  /** The flow (流れ). */
  readonly flow: Flow;
  /** Where it begins (出発点). */
  readonly from: Node;
  /** The least hop; none: an excluded step whose sender was not reached (段数). */
  readonly hop?: Maybe<Scalars['Int']['output']>;
  /** It rests on an inference (推定を含む). */
  readonly inferred: Scalars['Boolean']['output'];
  /** Its items by carriage (項目数). */
  readonly itemCounts: CarriageCounts;
  /** Its items with their carriage (項目). */
  readonly items: ItemCarriageConnection;
  /** Not every key of the subject shares this carriage (一部のみ). */
  readonly partial: Scalars['Boolean']['output'];
  /** Why it is not known (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
  /** Where it ends (到着点). */
  readonly to: Node;
};


/** A flow of the answer (流れの一段). */
export type TraceStepItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An endpoint that was reached (到達先). */
export type TraceStop = {
  readonly __typename?: 'TraceStop';
  /** Joined here by concept (概念による接続). */
  readonly bridges: ReadonlyArray<Bridge>;
  /** CARRIED if some walk has only CARRIED steps, else UNKNOWN (送られるか). */
  readonly carriage: Carriage;
  /** In whose hands it is on the day; empty for a data subject (保有の立場). */
  readonly custody: ReadonlyArray<Custody>;
  /** The endpoint (到達先). */
  readonly endpoint: Node;
  /** Whether it keeps the subject, by its holdings, apart from the walk (保有されるか). */
  readonly held: ItemAnswer;
  /** Its holdings that have or may have the subject (保有). */
  readonly holdings: ReadonlyArray<Holding>;
  /** Fewest steps; negative upstream of the start with BOTH (段数). */
  readonly hop: Scalars['Int']['output'];
  /** Every such walk uses an inferred step (推定を含む). */
  readonly inferred: Scalars['Boolean']['output'];
  /** Its items by carriage (項目数). */
  readonly itemCounts: CarriageCounts;
  /** Its items with their carriage (項目). */
  readonly items: ItemCarriageConnection;
  /** Who operates it (運用者). */
  readonly operator?: Maybe<Node>;
  /** Not every key of the subject reaches it with this carriage (一部のみ). */
  readonly partial: Scalars['Boolean']['output'];
  /** A limit was met here with work left (打ち切り). */
  readonly truncated: Scalars['Boolean']['output'];
  /** The least number of UNKNOWN steps on a walk to it (不明な流れの数). */
  readonly unknownSteps: Scalars['Int']['output'];
};


/** An endpoint that was reached (到達先). */
export type TraceStopItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How items get across (受渡しの方法). */
export type Transfer =
  /** By the systems themselves (自動). */
  | 'AUTOMATIC'
  /** By a person's hand (手作業). */
  | 'MANUAL'
  /** On a medium (媒体). */
  | 'MEDIUM'
  /** Seen on the municipality's own screen, nothing is copied (閲覧). */
  | 'VIEWED';

/** Something that is not known, and what was searched for it (不明な先). */
export type UnknownEnd = {
  readonly __typename?: 'UnknownEnd';
  /** The stop, flow, holding, item or attachment (箇所). */
  readonly at?: Maybe<Node>;
  /** Where what is unknown is spoken of (根拠). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many flows and holdings it is about (流れと保有の数). */
  readonly flowCount: Scalars['Int']['output'];
  /** The flows it is about, the first 20 at most (流れ). */
  readonly flows: ReadonlyArray<Flow>;
  /** The holdings it is about; with the flows 20 at most (保有). */
  readonly holdings: ReadonlyArray<Holding>;
  /** How many items of the subject (項目の数). */
  readonly keys: Scalars['Int']['output'];
  /** Why (理由). */
  readonly reason: UnknownReason;
  /** What was searched: endpoints or papers (調べた範囲). */
  readonly searched: ReadonlyArray<Node>;
};

/** Why something is not known (不明の理由). */
export type UnknownReason =
  /** Joined by concept only (同じ概念による推定). */
  | 'BRIDGED'
  /** The other side is a category; which of them is not said (相手が総称). */
  | 'CATEGORY'
  /** Stated both as sent and as not sent (記載の矛盾). */
  | 'CONTRADICTION'
  /** Flows or holdings that may have it and are not walked (他の流れの可能性). */
  | 'ELSEWHERE'
  /** A figure or table of flows is not in the record (流れ図が未収録). */
  | 'FLOWS_NOT_IN_RECORD'
  /** The reader may not see it (閲覧権限外). */
  | 'HIDDEN'
  /** No flow and no holding on any day (流れも保有も記録なし). */
  | 'NOT_RECORDED'
  /** It passes things on; to whom is not stated (その先の記載なし). */
  | 'ONWARD_NOT_STATED'
  /** The list ends with 等 (一覧が「等」で終わる). */
  | 'OPEN_LIST'
  /** The end is before the start as printed (期間の誤記の疑い). */
  | 'PERIOD_INVALID'
  /** No start is stated (期間の記載なし). */
  | 'PERIOD_UNSTATED'
  /** The contract has ended; a new one is not in the record (更新の記載なし). */
  | 'RENEWAL_NOT_STATED'
  /** Another flow of the same holder may carry it; not walked (同じ保有者の別の流れ). */
  | 'SAME_HOLDER'
  /** On trial; whether with real data is not said (試行、実データかは記載なし). */
  | 'TRIAL'
  /** Not yet chosen (事業者未定). */
  | 'UNDECIDED_PARTY'
  /** The list is not in the record (一覧が未収録). */
  | 'UNRESOLVED_LIST'
  /** The paper names no items (項目の記載なし). */
  | 'UNSTATED_ITEMS';

/** Facts of one kind that no paper states (記載のない事項). */
export type UnstatedCount = {
  readonly __typename?: 'UnstatedCount';
  /** Where (箇所). */
  readonly at: ReadonlyArray<Node>;
  /** Of how many (件数). */
  readonly count: Scalars['Int']['output'];
  /** What is not stated (種類). */
  readonly kind: UnstatedKind;
};

/** A fact about a stop that no paper states (記載のない事項). */
export type UnstatedKind =
  /** Erasure (消去). */
  | 'ERASURE'
  /** The network (回線). */
  | 'NETWORK'
  /** What became of a plan (結果). */
  | 'OUTCOME'
  /** The number of people (人数). */
  | 'PEOPLE'
  /** The place (場所). */
  | 'PLACE'
  /** Retention (保存期間). */
  | 'RETENTION';

/** One way of one item, flow by flow (一つの経路). */
export type Way = {
  readonly __typename?: 'Way';
  /** How many steps; flows inside one system add none (段数). */
  readonly hops: Scalars['Int']['output'];
  /** The item of the subject that takes it (項目). */
  readonly item: Node;
  /** How many obstacles in all (妨げの数). */
  readonly obstacleCount: Scalars['Int']['output'];
  /** Its flows, in order (流れ). */
  readonly steps: ReadonlyArray<WayStep>;
  /** How many of its flows are not known to carry it or to be in force, those with obstacles apart (不明な流れの数). */
  readonly unknownSteps: Scalars['Int']['output'];
};

/** One flow of a way (経路の一段). */
export type WayStep = {
  readonly __typename?: 'WayStep';
  /** Whether the item is on the flow, whatever the day (送られるか). */
  readonly answer: ItemAnswer;
  /** The item as it is called at the receiver (到着後の項目). */
  readonly arrivesAs: Node;
  /** What governs it, each with its own state on the day (根拠となる定め). */
  readonly authorities: ReadonlyArray<Authority>;
  /** The flow (流れ). */
  readonly flow: Flow;
  /** Where it begins (出発点). */
  readonly from: Endpoint;
  /** Whether the flow is in force on the day (効力). */
  readonly inForce: InForce;
  /** It rests on an inference (推定を含む). */
  readonly inferred: Scalars['Boolean']['output'];
  /** The item as it is called at the sender (項目). */
  readonly item: Node;
  /** What is in the way here; none on the shortest way (妨げ). */
  readonly obstacles: ReadonlyArray<Obstacle>;
  /** Why it is not known (不明の理由). */
  readonly reasons: ReadonlyArray<UnknownReason>;
  /** Where it ends (到着点). */
  readonly to: Endpoint;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ImportResult:
    | ( ImportAcceptedModel )
    | ( ImportRefusedModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Endpoint:
    | ( DataSubjectModel )
    | ( DepartmentModel )
    | ( OrganisationModel )
    | ( SystemModel )
  ;
  Fact:
    | ( AttachmentModel )
    | ( BusinessModel )
    | ( CertificateModel )
    | ( ClassificationModel )
    | ( ClauseModel )
    | ( ConceptModel )
    | ( ConceptAssignmentModel )
    | ( ControlModel )
    | ( DataSubjectModel )
    | ( DecisionModel )
    | ( DepartmentModel )
    | ( EffectivePeriodModel )
    | ( EntrustmentModel )
    | ( EntrustmentPartyModel )
    | ( EntrustmentSystemModel )
    | ( FlowModel )
    | ( HoldingModel )
    | ( InformationItemModel )
    | ( ItemEdgeModel )
    | ( ItemSetModel )
    | ( LinkageModel )
    | ( MatterModel )
    | ( MatterSubjectModel )
    | ( MeasureModel )
    | ( MigrationModel )
    | ( MigrationCorrespondenceModel )
    | ( MigrationFlowModel )
    | ( MunicipalityModel )
    | ( NetworkModel )
    | ( NoteModel )
    | ( OrganisationModel )
    | ( RetentionModel )
    | ( RevisionModel )
    | ( RuleSetModel )
    | ( SourceDocumentModel )
    | ( StatedAccessModel )
    | ( StatedBooleanModel )
    | ( StatedBusinessModel )
    | ( StatedConceptModel )
    | ( StatedCountModel )
    | ( StatedDataSubjectModel )
    | ( StatedDayModel )
    | ( StatedDepartmentModel )
    | ( StatedEntrustmentFormModel )
    | ( StatedIntegerModel )
    | ( StatedItemSetModel )
    | ( StatedLegalStepModel )
    | ( StatedNatureModel )
    | ( StatedNetworkModel )
    | ( StatedNodeModel )
    | ( StatedOrganisationModel )
    | ( StatedPassesOnModel )
    | ( StatedPeriodModel )
    | ( StatedRuleSetModel )
    | ( StatedSystemModel )
    | ( StatedTextModel )
    | ( StatedTransferModel )
    | ( SystemModel )
    | ( TaskModel )
  ;
  ItemNode:
    | ( InformationItemModel )
    | ( ItemSetModel )
  ;
  Node:
    | ( AttachmentModel )
    | ( BusinessModel )
    | ( CertificateModel )
    | ( ClauseModel )
    | ( ConceptModel )
    | ( ControlModel )
    | ( DataSubjectModel )
    | ( DecisionModel )
    | ( DepartmentModel )
    | ( EntrustmentModel )
    | ( FlowModel )
    | ( HoldingModel )
    | ( InformationItemModel )
    | ( ItemSetModel )
    | ( LinkageModel )
    | ( MatterModel )
    | ( MeasureModel )
    | ( MigrationModel )
    | ( MunicipalityModel )
    | ( NetworkModel )
    | ( NoteModel )
    | ( OrganisationModel )
    | ( RetentionModel )
    | ( RevisionModel )
    | ( RuleSetModel )
    | ( SourceDocumentModel )
    | ( SystemModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: Access;
  Answer: Answer;
  Attachment: ResolverTypeWrapper<AttachmentModel>;
  AttachmentConnection: ResolverTypeWrapper<AttachmentConnectionModel>;
  AttachmentContent: AttachmentContent;
  AttachmentEdge: ResolverTypeWrapper<AttachmentEdgeModel>;
  AttachmentOrder: AttachmentOrder;
  Authority: ResolverTypeWrapper<AuthorityModel>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bridge: ResolverTypeWrapper<BridgeModel>;
  Bridging: Bridging;
  Business: ResolverTypeWrapper<BusinessModel>;
  BusinessConnection: ResolverTypeWrapper<BusinessConnectionModel>;
  BusinessEdge: ResolverTypeWrapper<BusinessEdgeModel>;
  BusinessOrder: BusinessOrder;
  Carriage: Carriage;
  CarriageCounts: ResolverTypeWrapper<CarriageCounts>;
  CatalogueSummary: ResolverTypeWrapper<CatalogueSummaryModel>;
  CatalogueUnknowns: ResolverTypeWrapper<CatalogueUnknownsModel>;
  Certificate: ResolverTypeWrapper<CertificateModel>;
  CertificateConnection: ResolverTypeWrapper<CertificateConnectionModel>;
  CertificateEdge: ResolverTypeWrapper<CertificateEdgeModel>;
  CertificateOrder: CertificateOrder;
  CertificateScheme: CertificateScheme;
  CertificateState: CertificateState;
  Change: ResolverTypeWrapper<RecordChangeModel>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionModel>;
  ChangeCounts: ResolverTypeWrapper<ChangeCountsModel>;
  ChangeDate: ResolverTypeWrapper<ChangeDateModel>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeModel>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ChangeKind;
  ChangeKindCount: ResolverTypeWrapper<ChangeKindCount>;
  Classification: ResolverTypeWrapper<ClassificationModel>;
  ClassificationDecision: ClassificationDecision;
  ClassificationScheme: ClassificationScheme;
  ClassificationState: ClassificationState;
  ClassificationStrength: ClassificationStrength;
  ClassifiedItem: ResolverTypeWrapper<ClassifiedItemModel>;
  ClassifiedItemConnection: ResolverTypeWrapper<ClassifiedItemConnectionModel>;
  ClassifiedItemEdge: ResolverTypeWrapper<ClassifiedItemEdgeModel>;
  Clause: ResolverTypeWrapper<ClauseModel>;
  ClauseConnection: ResolverTypeWrapper<ClauseConnectionModel>;
  ClauseEdge: ResolverTypeWrapper<ClauseEdgeModel>;
  ClauseOrder: ClauseOrder;
  Completeness: ResolverTypeWrapper<CompletenessModel>;
  CompletenessState: CompletenessState;
  Concept: ResolverTypeWrapper<ConceptModel>;
  ConceptAssignment: ResolverTypeWrapper<ConceptAssignmentModel>;
  ConceptAssignmentConnection: ResolverTypeWrapper<ConceptAssignmentConnectionModel>;
  ConceptAssignmentEdge: ResolverTypeWrapper<ConceptAssignmentEdgeModel>;
  ConceptConnection: ResolverTypeWrapper<ConceptConnectionModel>;
  ConceptCounts: ResolverTypeWrapper<ConceptCounts>;
  ConceptEdge: ResolverTypeWrapper<ConceptEdgeModel>;
  ConceptFact: ResolverTypeWrapper<ConceptFactModel>;
  ConceptItem: ResolverTypeWrapper<ConceptItemModel>;
  ConceptMatter: ResolverTypeWrapper<ConceptMatterModel>;
  ConceptMatterConnection: ResolverTypeWrapper<ConceptMatterConnectionModel>;
  ConceptMatterEdge: ResolverTypeWrapper<ConceptMatterEdgeModel>;
  ConceptOrder: ConceptOrder;
  ConceptReport: ResolverTypeWrapper<ConceptReportModel>;
  ConditionAnswer: ConditionAnswer;
  ConditionGround: ConditionGround;
  ConditionId: ConditionId;
  ConditionRole: ConditionRole;
  Connected: Connected;
  Control: ResolverTypeWrapper<ControlModel>;
  ControlConnection: ResolverTypeWrapper<ControlConnectionModel>;
  ControlEdge: ResolverTypeWrapper<ControlEdgeModel>;
  ControlOrder: ControlOrder;
  Correspondence: ResolverTypeWrapper<CorrespondenceModel>;
  CorrespondenceSuggestion: ResolverTypeWrapper<CorrespondenceSuggestionModel>;
  CorrespondenceSuggestionConnection: ResolverTypeWrapper<CorrespondenceSuggestionConnectionModel>;
  CorrespondenceSuggestionEdge: ResolverTypeWrapper<CorrespondenceSuggestionEdgeModel>;
  CorrespondenceUnknown: CorrespondenceUnknown;
  Count: ResolverTypeWrapper<CountModel>;
  CountBasis: CountBasis;
  CountPer: CountPer;
  CountUnit: CountUnit;
  Custody: Custody;
  DataSubject: ResolverTypeWrapper<DataSubjectModel>;
  DataSubjectConnection: ResolverTypeWrapper<DataSubjectConnectionModel>;
  DataSubjectEdge: ResolverTypeWrapper<DataSubjectEdgeModel>;
  DataSubjectOrder: DataSubjectOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedFact: ResolverTypeWrapper<DatedFactModel>;
  DatedFactConnection: ResolverTypeWrapper<DatedFactConnectionModel>;
  DatedFactEdge: ResolverTypeWrapper<DatedFactEdgeModel>;
  DatedKind: DatedKind;
  DatedKindCount: ResolverTypeWrapper<DatedKindCount>;
  DayState: ResolverTypeWrapper<DayStateModel>;
  DayStateCount: ResolverTypeWrapper<DayStateCount>;
  Decision: ResolverTypeWrapper<DecisionModel>;
  DecisionConnection: ResolverTypeWrapper<DecisionConnectionModel>;
  DecisionEdge: ResolverTypeWrapper<DecisionEdgeModel>;
  DecisionOrder: DecisionOrder;
  Department: ResolverTypeWrapper<DepartmentModel>;
  DepartmentConnection: ResolverTypeWrapper<DepartmentConnectionModel>;
  DepartmentEdge: ResolverTypeWrapper<DepartmentEdgeModel>;
  DepartmentOrder: DepartmentOrder;
  DocumentCount: ResolverTypeWrapper<DocumentCountModel>;
  DocumentKind: DocumentKind;
  Effect: ResolverTypeWrapper<EffectModel>;
  EffectivePeriod: ResolverTypeWrapper<EffectivePeriodModel>;
  Endpoint: ResolverTypeWrapper<EndpointModel>;
  EnglishState: EnglishState;
  Entrustment: ResolverTypeWrapper<EntrustmentModel>;
  EntrustmentConnection: ResolverTypeWrapper<EntrustmentConnectionModel>;
  EntrustmentEdge: ResolverTypeWrapper<EntrustmentEdgeModel>;
  EntrustmentForm: EntrustmentForm;
  EntrustmentOrder: EntrustmentOrder;
  EntrustmentParty: ResolverTypeWrapper<EntrustmentPartyModel>;
  EntrustmentSystem: ResolverTypeWrapper<EntrustmentSystemModel>;
  Erasure: Erasure;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  ExposedContract: ResolverTypeWrapper<ExposedContractModel>;
  ExposedCount: ResolverTypeWrapper<ExposedCountModel>;
  ExposedItem: ResolverTypeWrapper<ExposedItemModel>;
  ExposedItemConnection: ResolverTypeWrapper<ExposedItemConnectionModel>;
  ExposedItemEdge: ResolverTypeWrapper<ExposedItemEdgeModel>;
  ExposedSubject: ResolverTypeWrapper<ExposedSubjectModel>;
  Exposure: ResolverTypeWrapper<ExposureModel>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingAcknowledgement: ResolverTypeWrapper<FindingAcknowledgementModel>;
  FindingConnection: ResolverTypeWrapper<FindingConnectionModel>;
  FindingCounts: ResolverTypeWrapper<FindingCountsModel>;
  FindingEdge: ResolverTypeWrapper<FindingEdgeModel>;
  FindingFailure: ResolverTypeWrapper<FindingFailureModel>;
  FindingFilter: FindingFilter;
  FindingOrder: FindingOrder;
  FindingRule: ResolverTypeWrapper<FindingRuleModel>;
  FindingRuleId: FindingRuleId;
  FindingSeverity: FindingSeverity;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Flow: ResolverTypeWrapper<FlowModel>;
  FlowConnection: ResolverTypeWrapper<FlowConnectionModel>;
  FlowEdge: ResolverTypeWrapper<FlowEdgeModel>;
  FlowFate: FlowFate;
  FlowOrder: FlowOrder;
  ForceSpan: ResolverTypeWrapper<ForceSpan>;
  GlossaryTerm: ResolverTypeWrapper<GlossaryTermModel>;
  HolderChange: HolderChange;
  HolderCount: ResolverTypeWrapper<HolderCountModel>;
  HolderRole: HolderRole;
  Holding: ResolverTypeWrapper<HoldingModel>;
  HoldingConnection: ResolverTypeWrapper<HoldingConnectionModel>;
  HoldingEdge: ResolverTypeWrapper<HoldingEdgeModel>;
  HoldingOrder: HoldingOrder;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportAccepted: ResolverTypeWrapper<ImportAcceptedModel>;
  ImportPlace: ResolverTypeWrapper<ImportPlace>;
  ImportProblem: ResolverTypeWrapper<ImportProblemModel>;
  ImportRefused: ResolverTypeWrapper<ImportRefusedModel>;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  ImportSeverity: ImportSeverity;
  InForce: InForce;
  InformationItem: ResolverTypeWrapper<InformationItemModel>;
  InformationItemConnection: ResolverTypeWrapper<InformationItemConnectionModel>;
  InformationItemEdge: ResolverTypeWrapper<InformationItemEdgeModel>;
  InformationItemOrder: InformationItemOrder;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ItemAnswer: ItemAnswer;
  ItemCarriage: ResolverTypeWrapper<ItemCarriageModel>;
  ItemCarriageConnection: ResolverTypeWrapper<ItemCarriageConnectionModel>;
  ItemCarriageEdge: ResolverTypeWrapper<ItemCarriageEdgeModel>;
  ItemEdge: ResolverTypeWrapper<ItemEdgeModel>;
  ItemNode: ResolverTypeWrapper<ItemNodeModel>;
  ItemSet: ResolverTypeWrapper<ItemSetModel>;
  ItemSetConnection: ResolverTypeWrapper<ItemSetConnectionModel>;
  ItemSetEdge: ResolverTypeWrapper<ItemSetEdgeModel>;
  ItemSetForm: ItemSetForm;
  ItemSetOrder: ItemSetOrder;
  KindCount: ResolverTypeWrapper<KindCount>;
  LegalCondition: ResolverTypeWrapper<LegalConditionModel>;
  LegalStep: LegalStep;
  LineRange: ResolverTypeWrapper<LineRange>;
  Linkage: ResolverTypeWrapper<LinkageModel>;
  LinkageConnection: ResolverTypeWrapper<LinkageConnectionModel>;
  LinkageEdge: ResolverTypeWrapper<LinkageEdgeModel>;
  LinkageOrder: LinkageOrder;
  ListOnRecord: ListOnRecord;
  ManifestInput: ManifestInput;
  Matter: ResolverTypeWrapper<MatterModel>;
  MatterConnection: ResolverTypeWrapper<MatterConnectionModel>;
  MatterEdge: ResolverTypeWrapper<MatterEdgeModel>;
  MatterKind: MatterKind;
  MatterOrder: MatterOrder;
  MatterSubject: ResolverTypeWrapper<MatterSubjectModel>;
  Measure: ResolverTypeWrapper<MeasureModel>;
  MeasureActor: MeasureActor;
  MeasureConnection: ResolverTypeWrapper<MeasureConnectionModel>;
  MeasureEdge: ResolverTypeWrapper<MeasureEdgeModel>;
  MeasureForm: MeasureForm;
  MeasureOrder: MeasureOrder;
  MeasureSide: MeasureSide;
  MeasureState: MeasureState;
  Mention: ResolverTypeWrapper<MentionModel>;
  Migration: ResolverTypeWrapper<MigrationModel>;
  MigrationCheck: ResolverTypeWrapper<MigrationCheckModel>;
  MigrationCheckId: MigrationCheckId;
  MigrationConnection: ResolverTypeWrapper<MigrationConnectionModel>;
  MigrationCorrespondence: ResolverTypeWrapper<MigrationCorrespondenceModel>;
  MigrationCorrespondenceKind: MigrationCorrespondenceKind;
  MigrationDate: ResolverTypeWrapper<MigrationDateModel>;
  MigrationEdge: ResolverTypeWrapper<MigrationEdgeModel>;
  MigrationFlow: ResolverTypeWrapper<MigrationFlowModel>;
  MigrationFlowFate: ResolverTypeWrapper<MigrationFlowFateModel>;
  MigrationFlowFateConnection: ResolverTypeWrapper<MigrationFlowFateConnectionModel>;
  MigrationFlowFateEdge: ResolverTypeWrapper<MigrationFlowFateEdgeModel>;
  MigrationHolder: ResolverTypeWrapper<MigrationHolderModel>;
  MigrationItem: ResolverTypeWrapper<MigrationItemModel>;
  MigrationItemConnection: ResolverTypeWrapper<MigrationItemConnectionModel>;
  MigrationItemCount: ResolverTypeWrapper<MigrationItemCount>;
  MigrationItemEdge: ResolverTypeWrapper<MigrationItemEdgeModel>;
  MigrationOrder: MigrationOrder;
  MigrationReport: ResolverTypeWrapper<MigrationReportModel>;
  MigrationSide: MigrationSide;
  Municipality: ResolverTypeWrapper<MunicipalityModel>;
  MunicipalityConnection: ResolverTypeWrapper<MunicipalityConnectionModel>;
  MunicipalityEdge: ResolverTypeWrapper<MunicipalityEdgeModel>;
  MunicipalityOrder: MunicipalityOrder;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Nature: Nature;
  Network: ResolverTypeWrapper<NetworkModel>;
  NetworkConnection: ResolverTypeWrapper<NetworkConnectionModel>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeModel>;
  NetworkKind: NetworkKind;
  NetworkOrder: NetworkOrder;
  NoWay: NoWay;
  Node: ResolverTypeWrapper<NodeModel>;
  NodeKind: NodeKind;
  Note: ResolverTypeWrapper<NoteModel>;
  NoteConnection: ResolverTypeWrapper<NoteConnectionModel>;
  NoteEdge: ResolverTypeWrapper<NoteEdgeModel>;
  NoteKind: NoteKind;
  NoteOrder: NoteOrder;
  Obstacle: ResolverTypeWrapper<Obstacle>;
  ObstacleKind: ObstacleKind;
  OfficialName: ResolverTypeWrapper<OfficialName>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnectionModel>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdgeModel>;
  OrganisationOrder: OrganisationOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: Party;
  PartyRole: PartyRole;
  PassesOn: PassesOn;
  PathAnswer: ResolverTypeWrapper<PathAnswerModel>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodEnd: ResolverTypeWrapper<PeriodEnd>;
  PeriodOrigin: PeriodOrigin;
  Phase: Phase;
  Precision: Precision;
  Presence: ResolverTypeWrapper<PresenceModel>;
  PresenceWhy: PresenceWhy;
  PrintedName: ResolverTypeWrapper<PrintedNameModel>;
  Proof: Proof;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Retention: ResolverTypeWrapper<RetentionModel>;
  RetentionAction: RetentionAction;
  RetentionConnection: ResolverTypeWrapper<RetentionConnectionModel>;
  RetentionEdge: ResolverTypeWrapper<RetentionEdgeModel>;
  RetentionOrder: RetentionOrder;
  Revision: ResolverTypeWrapper<RevisionModel>;
  RevisionChanges: ResolverTypeWrapper<RevisionChangesModel>;
  RevisionConnection: ResolverTypeWrapper<RevisionConnectionModel>;
  RevisionEdge: ResolverTypeWrapper<RevisionEdgeModel>;
  RevisionOrder: RevisionOrder;
  RuleCount: ResolverTypeWrapper<RuleCountModel>;
  RuleSet: ResolverTypeWrapper<RuleSetModel>;
  RuleSetConnection: ResolverTypeWrapper<RuleSetConnectionModel>;
  RuleSetEdge: ResolverTypeWrapper<RuleSetEdgeModel>;
  RuleSetKind: RuleSetKind;
  RuleSetOrder: RuleSetOrder;
  SafeguardCell: ResolverTypeWrapper<SafeguardCellModel>;
  SafeguardColumn: ResolverTypeWrapper<SafeguardColumnModel>;
  SafeguardColumnKind: SafeguardColumnKind;
  SafeguardCount: ResolverTypeWrapper<SafeguardCount>;
  SafeguardForm: SafeguardForm;
  SafeguardMatrix: ResolverTypeWrapper<SafeguardMatrixModel>;
  SafeguardRow: ResolverTypeWrapper<SafeguardRowModel>;
  SafeguardState: SafeguardState;
  ScopeMember: ResolverTypeWrapper<ScopeMemberModel>;
  ScopeWhy: ScopeWhy;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SeverityCount: ResolverTypeWrapper<SeverityCount>;
  SourceDocument: ResolverTypeWrapper<SourceDocumentModel>;
  SourceDocumentConnection: ResolverTypeWrapper<SourceDocumentConnectionModel>;
  SourceDocumentEdge: ResolverTypeWrapper<SourceDocumentEdgeModel>;
  SourceDocumentOrder: SourceDocumentOrder;
  SourceLine: ResolverTypeWrapper<SourceLine>;
  SourceTextFile: ResolverTypeWrapper<SourceTextFile>;
  Standing: Standing;
  StartState: StartState;
  StatedAccess: ResolverTypeWrapper<StatedAccessModel>;
  StatedBoolean: ResolverTypeWrapper<StatedBooleanModel>;
  StatedBusiness: ResolverTypeWrapper<StatedBusinessModel>;
  StatedConcept: ResolverTypeWrapper<StatedConceptModel>;
  StatedCount: ResolverTypeWrapper<StatedCountModel>;
  StatedDataSubject: ResolverTypeWrapper<StatedDataSubjectModel>;
  StatedDay: ResolverTypeWrapper<StatedDayModel>;
  StatedDepartment: ResolverTypeWrapper<StatedDepartmentModel>;
  StatedEntrustmentForm: ResolverTypeWrapper<StatedEntrustmentFormModel>;
  StatedInteger: ResolverTypeWrapper<StatedIntegerModel>;
  StatedItemSet: ResolverTypeWrapper<StatedItemSetModel>;
  StatedLegalStep: ResolverTypeWrapper<StatedLegalStepModel>;
  StatedNature: ResolverTypeWrapper<StatedNatureModel>;
  StatedNetwork: ResolverTypeWrapper<StatedNetworkModel>;
  StatedNode: ResolverTypeWrapper<StatedNodeModel>;
  StatedOrganisation: ResolverTypeWrapper<StatedOrganisationModel>;
  StatedPassesOn: ResolverTypeWrapper<StatedPassesOnModel>;
  StatedPeriod: ResolverTypeWrapper<StatedPeriodModel>;
  StatedRuleSet: ResolverTypeWrapper<StatedRuleSetModel>;
  StatedSystem: ResolverTypeWrapper<StatedSystemModel>;
  StatedText: ResolverTypeWrapper<StatedTextModel>;
  StatedTransfer: ResolverTypeWrapper<StatedTransferModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuggestionReason: SuggestionReason;
  System: ResolverTypeWrapper<SystemModel>;
  SystemConnection: ResolverTypeWrapper<SystemConnectionModel>;
  SystemEdge: ResolverTypeWrapper<SystemEdgeModel>;
  SystemKind: SystemKind;
  SystemOrder: SystemOrder;
  SystemRelation: SystemRelation;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskKind: TaskKind;
  Trace: ResolverTypeWrapper<TraceModel>;
  TraceDirection: TraceDirection;
  TraceStep: ResolverTypeWrapper<TraceStepModel>;
  TraceStop: ResolverTypeWrapper<TraceStopModel>;
  Transfer: Transfer;
  UnknownEnd: ResolverTypeWrapper<UnknownEndModel>;
  UnknownReason: UnknownReason;
  UnstatedCount: ResolverTypeWrapper<UnstatedCountModel>;
  UnstatedKind: UnstatedKind;
  Way: ResolverTypeWrapper<WayModel>;
  WayStep: ResolverTypeWrapper<WayStepModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Attachment: AttachmentModel;
  AttachmentConnection: AttachmentConnectionModel;
  AttachmentEdge: AttachmentEdgeModel;
  Authority: AuthorityModel;
  Boolean: Scalars['Boolean']['output'];
  Bridge: BridgeModel;
  Business: BusinessModel;
  BusinessConnection: BusinessConnectionModel;
  BusinessEdge: BusinessEdgeModel;
  CarriageCounts: CarriageCounts;
  CatalogueSummary: CatalogueSummaryModel;
  CatalogueUnknowns: CatalogueUnknownsModel;
  Certificate: CertificateModel;
  CertificateConnection: CertificateConnectionModel;
  CertificateEdge: CertificateEdgeModel;
  Change: RecordChangeModel;
  ChangeConnection: ChangeConnectionModel;
  ChangeCounts: ChangeCountsModel;
  ChangeDate: ChangeDateModel;
  ChangeEdge: ChangeEdgeModel;
  ChangeFilter: ChangeFilter;
  ChangeKindCount: ChangeKindCount;
  Classification: ClassificationModel;
  ClassifiedItem: ClassifiedItemModel;
  ClassifiedItemConnection: ClassifiedItemConnectionModel;
  ClassifiedItemEdge: ClassifiedItemEdgeModel;
  Clause: ClauseModel;
  ClauseConnection: ClauseConnectionModel;
  ClauseEdge: ClauseEdgeModel;
  Completeness: CompletenessModel;
  Concept: ConceptModel;
  ConceptAssignment: ConceptAssignmentModel;
  ConceptAssignmentConnection: ConceptAssignmentConnectionModel;
  ConceptAssignmentEdge: ConceptAssignmentEdgeModel;
  ConceptConnection: ConceptConnectionModel;
  ConceptCounts: ConceptCounts;
  ConceptEdge: ConceptEdgeModel;
  ConceptFact: ConceptFactModel;
  ConceptItem: ConceptItemModel;
  ConceptMatter: ConceptMatterModel;
  ConceptMatterConnection: ConceptMatterConnectionModel;
  ConceptMatterEdge: ConceptMatterEdgeModel;
  ConceptReport: ConceptReportModel;
  Control: ControlModel;
  ControlConnection: ControlConnectionModel;
  ControlEdge: ControlEdgeModel;
  Correspondence: CorrespondenceModel;
  CorrespondenceSuggestion: CorrespondenceSuggestionModel;
  CorrespondenceSuggestionConnection: CorrespondenceSuggestionConnectionModel;
  CorrespondenceSuggestionEdge: CorrespondenceSuggestionEdgeModel;
  Count: CountModel;
  DataSubject: DataSubjectModel;
  DataSubjectConnection: DataSubjectConnectionModel;
  DataSubjectEdge: DataSubjectEdgeModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DatedFact: DatedFactModel;
  DatedFactConnection: DatedFactConnectionModel;
  DatedFactEdge: DatedFactEdgeModel;
  DatedKindCount: DatedKindCount;
  DayState: DayStateModel;
  DayStateCount: DayStateCount;
  Decision: DecisionModel;
  DecisionConnection: DecisionConnectionModel;
  DecisionEdge: DecisionEdgeModel;
  Department: DepartmentModel;
  DepartmentConnection: DepartmentConnectionModel;
  DepartmentEdge: DepartmentEdgeModel;
  DocumentCount: DocumentCountModel;
  Effect: EffectModel;
  EffectivePeriod: EffectivePeriodModel;
  Endpoint: EndpointModel;
  Entrustment: EntrustmentModel;
  EntrustmentConnection: EntrustmentConnectionModel;
  EntrustmentEdge: EntrustmentEdgeModel;
  EntrustmentParty: EntrustmentPartyModel;
  EntrustmentSystem: EntrustmentSystemModel;
  Evidence: EvidenceModel;
  ExposedContract: ExposedContractModel;
  ExposedCount: ExposedCountModel;
  ExposedItem: ExposedItemModel;
  ExposedItemConnection: ExposedItemConnectionModel;
  ExposedItemEdge: ExposedItemEdgeModel;
  ExposedSubject: ExposedSubjectModel;
  Exposure: ExposureModel;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Finding: FindingModel;
  FindingAcknowledgement: FindingAcknowledgementModel;
  FindingConnection: FindingConnectionModel;
  FindingCounts: FindingCountsModel;
  FindingEdge: FindingEdgeModel;
  FindingFailure: FindingFailureModel;
  FindingFilter: FindingFilter;
  FindingRule: FindingRuleModel;
  Float: Scalars['Float']['output'];
  Flow: FlowModel;
  FlowConnection: FlowConnectionModel;
  FlowEdge: FlowEdgeModel;
  ForceSpan: ForceSpan;
  GlossaryTerm: GlossaryTermModel;
  HolderCount: HolderCountModel;
  Holding: HoldingModel;
  HoldingConnection: HoldingConnectionModel;
  HoldingEdge: HoldingEdgeModel;
  ID: Scalars['ID']['output'];
  ImportAccepted: ImportAcceptedModel;
  ImportPlace: ImportPlace;
  ImportProblem: ImportProblemModel;
  ImportRefused: ImportRefusedModel;
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  InformationItem: InformationItemModel;
  InformationItemConnection: InformationItemConnectionModel;
  InformationItemEdge: InformationItemEdgeModel;
  Int: Scalars['Int']['output'];
  ItemCarriage: ItemCarriageModel;
  ItemCarriageConnection: ItemCarriageConnectionModel;
  ItemCarriageEdge: ItemCarriageEdgeModel;
  ItemEdge: ItemEdgeModel;
  ItemNode: ItemNodeModel;
  ItemSet: ItemSetModel;
  ItemSetConnection: ItemSetConnectionModel;
  ItemSetEdge: ItemSetEdgeModel;
  KindCount: KindCount;
  LegalCondition: LegalConditionModel;
  LineRange: LineRange;
  Linkage: LinkageModel;
  LinkageConnection: LinkageConnectionModel;
  LinkageEdge: LinkageEdgeModel;
  ManifestInput: ManifestInput;
  Matter: MatterModel;
  MatterConnection: MatterConnectionModel;
  MatterEdge: MatterEdgeModel;
  MatterSubject: MatterSubjectModel;
  Measure: MeasureModel;
  MeasureConnection: MeasureConnectionModel;
  MeasureEdge: MeasureEdgeModel;
  Mention: MentionModel;
  Migration: MigrationModel;
  MigrationCheck: MigrationCheckModel;
  MigrationConnection: MigrationConnectionModel;
  MigrationCorrespondence: MigrationCorrespondenceModel;
  MigrationDate: MigrationDateModel;
  MigrationEdge: MigrationEdgeModel;
  MigrationFlow: MigrationFlowModel;
  MigrationFlowFate: MigrationFlowFateModel;
  MigrationFlowFateConnection: MigrationFlowFateConnectionModel;
  MigrationFlowFateEdge: MigrationFlowFateEdgeModel;
  MigrationHolder: MigrationHolderModel;
  MigrationItem: MigrationItemModel;
  MigrationItemConnection: MigrationItemConnectionModel;
  MigrationItemCount: MigrationItemCount;
  MigrationItemEdge: MigrationItemEdgeModel;
  MigrationReport: MigrationReportModel;
  Municipality: MunicipalityModel;
  MunicipalityConnection: MunicipalityConnectionModel;
  MunicipalityEdge: MunicipalityEdgeModel;
  Mutation: Record<PropertyKey, never>;
  Network: NetworkModel;
  NetworkConnection: NetworkConnectionModel;
  NetworkEdge: NetworkEdgeModel;
  Node: NodeModel;
  Note: NoteModel;
  NoteConnection: NoteConnectionModel;
  NoteEdge: NoteEdgeModel;
  Obstacle: Obstacle;
  OfficialName: OfficialName;
  Organisation: OrganisationModel;
  OrganisationConnection: OrganisationConnectionModel;
  OrganisationEdge: OrganisationEdgeModel;
  PageInfo: PageInfo;
  PathAnswer: PathAnswerModel;
  Period: PeriodModel;
  PeriodEnd: PeriodEnd;
  Presence: PresenceModel;
  PrintedName: PrintedNameModel;
  Query: Record<PropertyKey, never>;
  Retention: RetentionModel;
  RetentionConnection: RetentionConnectionModel;
  RetentionEdge: RetentionEdgeModel;
  Revision: RevisionModel;
  RevisionChanges: RevisionChangesModel;
  RevisionConnection: RevisionConnectionModel;
  RevisionEdge: RevisionEdgeModel;
  RuleCount: RuleCountModel;
  RuleSet: RuleSetModel;
  RuleSetConnection: RuleSetConnectionModel;
  RuleSetEdge: RuleSetEdgeModel;
  SafeguardCell: SafeguardCellModel;
  SafeguardColumn: SafeguardColumnModel;
  SafeguardCount: SafeguardCount;
  SafeguardMatrix: SafeguardMatrixModel;
  SafeguardRow: SafeguardRowModel;
  ScopeMember: ScopeMemberModel;
  SearchConnection: SearchConnectionModel;
  SearchEdge: SearchEdgeModel;
  SearchHit: SearchHitModel;
  SeverityCount: SeverityCount;
  SourceDocument: SourceDocumentModel;
  SourceDocumentConnection: SourceDocumentConnectionModel;
  SourceDocumentEdge: SourceDocumentEdgeModel;
  SourceLine: SourceLine;
  SourceTextFile: SourceTextFile;
  StatedAccess: StatedAccessModel;
  StatedBoolean: StatedBooleanModel;
  StatedBusiness: StatedBusinessModel;
  StatedConcept: StatedConceptModel;
  StatedCount: StatedCountModel;
  StatedDataSubject: StatedDataSubjectModel;
  StatedDay: StatedDayModel;
  StatedDepartment: StatedDepartmentModel;
  StatedEntrustmentForm: StatedEntrustmentFormModel;
  StatedInteger: StatedIntegerModel;
  StatedItemSet: StatedItemSetModel;
  StatedLegalStep: StatedLegalStepModel;
  StatedNature: StatedNatureModel;
  StatedNetwork: StatedNetworkModel;
  StatedNode: StatedNodeModel;
  StatedOrganisation: StatedOrganisationModel;
  StatedPassesOn: StatedPassesOnModel;
  StatedPeriod: StatedPeriodModel;
  StatedRuleSet: StatedRuleSetModel;
  StatedSystem: StatedSystemModel;
  StatedText: StatedTextModel;
  StatedTransfer: StatedTransferModel;
  String: Scalars['String']['output'];
  System: SystemModel;
  SystemConnection: SystemConnectionModel;
  SystemEdge: SystemEdgeModel;
  Task: TaskModel;
  Trace: TraceModel;
  TraceStep: TraceStepModel;
  TraceStop: TraceStopModel;
  UnknownEnd: UnknownEndModel;
  UnstatedCount: UnstatedCountModel;
  Way: WayModel;
  WayStep: WayStepModel;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['AttachmentContent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemSets?: Resolver<ResolversTypes['ItemSetConnection'], ParentType, ContextType, RequireFields<AttachmentItemSetsArgs, 'orderBy'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentConnection'] = ResolversParentTypes['AttachmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttachmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentEdge'] = ResolversParentTypes['AttachmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  by?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PeriodOrigin'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type BusinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Business'] = ResolversParentTypes['Business']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<BusinessMattersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardised?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardisedStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessConnection'] = ResolversParentTypes['BusinessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BusinessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Business']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessEdge'] = ResolversParentTypes['BusinessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
};

export type CarriageCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriageCounts'] = ResolversParentTypes['CarriageCounts']> = {
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueSummary'] = ResolversParentTypes['CatalogueSummary']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  latestRevision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, RequireFields<CatalogueSummaryPapersArgs, 'orderBy'>>;
  unknowns?: Resolver<ResolversTypes['CatalogueUnknowns'], ParentType, ContextType>;
};

export type CatalogueUnknownsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueUnknowns'] = ResolversParentTypes['CatalogueUnknowns']> = {
  missingAttachments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openLists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecidedParties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedBusinesses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedDataSubjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedItemSets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CertificateScheme'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayBefore?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['EffectivePeriod']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['DatedKindCount']>, ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  byChange?: Resolver<ReadonlyArray<ResolversTypes['ChangeKindCount']>, ParentType, ContextType>;
  byDocument?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  byHolder?: Resolver<ReadonlyArray<ResolversTypes['HolderCount']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['DatedKindCount']>, ParentType, ContextType>;
};

export type ChangeDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDate'] = ResolversParentTypes['ChangeDate']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  starts?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeKindCount'] = ResolversParentTypes['ChangeKindCount']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Classification'] = ResolversParentTypes['Classification']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ClassificationDecision']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ClassificationScheme'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClassificationState'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['ClassificationStrength']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassifiedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassifiedItem'] = ResolversParentTypes['ClassifiedItem']> = {
  at?: Resolver<ResolversTypes['ItemNode'], ParentType, ContextType>;
  carriage?: Resolver<ResolversTypes['Carriage'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ClassifiedItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassifiedItemConnection'] = ResolversParentTypes['ClassifiedItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClassifiedItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClassifiedItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassifiedItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassifiedItemEdge'] = ResolversParentTypes['ClassifiedItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClassifiedItem'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['RuleSet'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  hopsSearched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  papersCited?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompletenessState'], ParentType, ContextType>;
  unknowns?: Resolver<ReadonlyArray<ResolversTypes['UnknownEnd']>, ParentType, ContextType>;
  unstated?: Resolver<ReadonlyArray<ResolversTypes['UnstatedCount']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['ConceptAssignmentConnection'], ParentType, ContextType, RequireFields<ConceptAssignmentsArgs, 'orderBy'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['InformationItemConnection'], ParentType, ContextType, RequireFields<ConceptItemsArgs, 'orderBy'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['OfficialName']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptAssignment'] = ResolversParentTypes['ConceptAssignment']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['InformationItem'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptAssignmentConnection'] = ResolversParentTypes['ConceptAssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConceptAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptAssignmentEdge'] = ResolversParentTypes['ConceptAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConceptAssignment'], ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptCounts'] = ResolversParentTypes['ConceptCounts']> = {
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notInForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptFact'] = ResolversParentTypes['ConceptFact']> = {
  answer?: Resolver<ResolversTypes['ItemAnswer'], ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ConceptItem']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
};

export type ConceptItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptItem'] = ResolversParentTypes['ConceptItem']> = {
  answer?: Resolver<ResolversTypes['Carriage'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['InformationItem'], ParentType, ContextType>;
  namedAs?: Resolver<ResolversTypes['ItemNode'], ParentType, ContextType>;
};

export type ConceptMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptMatter'] = ResolversParentTypes['ConceptMatter']> = {
  answer?: Resolver<Maybe<ResolversTypes['ItemAnswer']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['ConceptFact']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ConceptItem']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
};

export type ConceptMatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptMatterConnection'] = ResolversParentTypes['ConceptMatterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptMatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConceptMatter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptMatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptMatterEdge'] = ResolversParentTypes['ConceptMatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConceptMatter'], ParentType, ContextType>;
};

export type ConceptReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptReport'] = ResolversParentTypes['ConceptReport']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeDate']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ConceptCounts'], ParentType, ContextType>;
  elsewhere?: Resolver<ReadonlyArray<ResolversTypes['ConceptFact']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['ConceptMatterConnection'], ParentType, ContextType, Partial<ConceptReportMattersArgs>>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  papersCited?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type ControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ControlMeasuresArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlConnection'] = ResolversParentTypes['ControlConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ControlEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControlEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlEdge'] = ResolversParentTypes['ControlEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
};

export type CorrespondenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correspondence'] = ResolversParentTypes['Correspondence']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ItemNode'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['ItemNode']>, ParentType, ContextType>;
};

export type CorrespondenceSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrespondenceSuggestion'] = ResolversParentTypes['CorrespondenceSuggestion']> = {
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['InformationItem'], ParentType, ContextType>;
  old?: Resolver<ResolversTypes['InformationItem'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SuggestionReason']>, ParentType, ContextType>;
};

export type CorrespondenceSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrespondenceSuggestionConnection'] = ResolversParentTypes['CorrespondenceSuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrespondenceSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CorrespondenceSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrespondenceSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrespondenceSuggestionEdge'] = ResolversParentTypes['CorrespondenceSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrespondenceSuggestion'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countBasis?: Resolver<Maybe<ResolversTypes['CountBasis']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['CountPer']>, ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
};

export type DataSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubject'] = ResolversParentTypes['DataSubject']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flowsIn?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<DataSubjectFlowsInArgs, 'orderBy'>>;
  flowsOut?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<DataSubjectFlowsOutArgs, 'orderBy'>>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<DataSubjectHoldingsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationItems?: Resolver<ResolversTypes['InformationItemConnection'], ParentType, ContextType, RequireFields<DataSubjectInformationItemsArgs, 'orderBy'>>;
  itemSets?: Resolver<ResolversTypes['ItemSetConnection'], ParentType, ContextType, RequireFields<DataSubjectItemSetsArgs, 'orderBy'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<DataSubjectMattersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<DataSubjectNotesArgs, 'orderBy'>>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataSubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectConnection'] = ResolversParentTypes['DataSubjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataSubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataSubject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataSubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectEdge'] = ResolversParentTypes['DataSubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataSubject'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedFact'] = ResolversParentTypes['DatedFact']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DatedFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedFactConnection'] = ResolversParentTypes['DatedFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatedFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DatedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatedFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedFactEdge'] = ResolversParentTypes['DatedFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DatedFact'], ParentType, ContextType>;
};

export type DatedKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedKindCount'] = ResolversParentTypes['DatedKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DatedKind'], ParentType, ContextType>;
};

export type DayStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayState'] = ResolversParentTypes['DayState']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['DayStateCount']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['DatedFactConnection'], ParentType, ContextType, Partial<DayStateFactsArgs>>;
  nextChange?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  previousChange?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DayStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayStateCount'] = ResolversParentTypes['DayStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DatedKind'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flowsIn?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<DepartmentFlowsInArgs, 'orderBy'>>;
  flowsOut?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<DepartmentFlowsOutArgs, 'orderBy'>>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<DepartmentHoldingsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<DepartmentMattersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['StatedPeriod']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  succeededBy?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<DepartmentSucceededByArgs, 'orderBy'>>;
  succeeds?: Resolver<ReadonlyArray<ResolversTypes['StatedDepartment']>, ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<DepartmentSystemsArgs, 'orderBy'>>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type DocumentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCount'] = ResolversParentTypes['DocumentCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export type EffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Effect'] = ResolversParentTypes['Effect']> = {
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
};

export type EffectivePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectivePeriod'] = ResolversParentTypes['EffectivePeriod']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PeriodOrigin'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Endpoint'] = ResolversParentTypes['Endpoint']> = {
  __resolveType: TypeResolveFn<'DataSubject' | 'Department' | 'Organisation' | 'System', ParentType, ContextType>;
};

export type EntrustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entrustment'] = ResolversParentTypes['Entrustment']> = {
  access?: Resolver<ResolversTypes['StatedAccess'], ParentType, ContextType>;
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeDate']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['StatedRuleSet']>, ParentType, ContextType>;
  computerised?: Resolver<Maybe<ResolversTypes['StatedBoolean']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType, Partial<EntrustmentEffectArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<EntrustmentFlowsArgs, 'orderBy'>>;
  form?: Resolver<ResolversTypes['StatedEntrustmentForm'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<EntrustmentHoldingsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<EntrustmentNotesArgs, 'orderBy'>>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['EntrustmentParty']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['StatedPeriod']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['EntrustmentSystem']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntrustmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrustmentConnection'] = ResolversParentTypes['EntrustmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntrustmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entrustment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntrustmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrustmentEdge'] = ResolversParentTypes['EntrustmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entrustment'], ParentType, ContextType>;
};

export type EntrustmentPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrustmentParty'] = ResolversParentTypes['EntrustmentParty']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  partyRole?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntrustmentSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrustmentSystem'] = ResolversParentTypes['EntrustmentSystem']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['SystemRelation'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceLine']>>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['LineRange']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExposedContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedContract'] = ResolversParentTypes['ExposedContract']> = {
  at?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
};

export type ExposedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedCount'] = ResolversParentTypes['ExposedCount']> = {
  at?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['StatedCount'], ParentType, ContextType>;
};

export type ExposedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedItem'] = ResolversParentTypes['ExposedItem']> = {
  carriage?: Resolver<ResolversTypes['Carriage'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  presences?: Resolver<ReadonlyArray<ResolversTypes['Presence']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
};

export type ExposedItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedItemConnection'] = ResolversParentTypes['ExposedItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposedItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExposedItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposedItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedItemEdge'] = ResolversParentTypes['ExposedItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExposedItem'], ParentType, ContextType>;
};

export type ExposedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedSubject'] = ResolversParentTypes['ExposedSubject']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ExposedCount']>, ParentType, ContextType>;
  itemCounts?: Resolver<ResolversTypes['CarriageCounts'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['DataSubject'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeDate']>, ParentType, ContextType>;
  classified?: Resolver<ResolversTypes['ClassifiedItemConnection'], ParentType, ContextType, Partial<ExposureClassifiedArgs>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['LegalCondition']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['ExposedContract']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  itemCounts?: Resolver<ResolversTypes['CarriageCounts'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ExposedItemConnection'], ParentType, ContextType, Partial<ExposureItemsArgs>>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<ExposureMeasuresArgs>>;
  onwardSteps?: Resolver<ReadonlyArray<ResolversTypes['TraceStep']>, ParentType, ContextType>;
  onwardStops?: Resolver<ReadonlyArray<ResolversTypes['TraceStop']>, ParentType, ContextType>;
  ruleSets?: Resolver<ReadonlyArray<ResolversTypes['RuleSet']>, ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['ScopeMember']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ExposedSubject']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'Business' | 'Certificate' | 'Classification' | 'Clause' | 'Concept' | 'ConceptAssignment' | 'Control' | 'DataSubject' | 'Decision' | 'Department' | 'EffectivePeriod' | 'Entrustment' | 'EntrustmentParty' | 'EntrustmentSystem' | 'Flow' | 'Holding' | 'InformationItem' | 'ItemEdge' | 'ItemSet' | 'Linkage' | 'Matter' | 'MatterSubject' | 'Measure' | 'Migration' | 'MigrationCorrespondence' | 'MigrationFlow' | 'Municipality' | 'Network' | 'Note' | 'Organisation' | 'Retention' | 'Revision' | 'RuleSet' | 'SourceDocument' | 'StatedAccess' | 'StatedBoolean' | 'StatedBusiness' | 'StatedConcept' | 'StatedCount' | 'StatedDataSubject' | 'StatedDay' | 'StatedDepartment' | 'StatedEntrustmentForm' | 'StatedInteger' | 'StatedItemSet' | 'StatedLegalStep' | 'StatedNature' | 'StatedNetwork' | 'StatedNode' | 'StatedOrganisation' | 'StatedPassesOn' | 'StatedPeriod' | 'StatedRuleSet' | 'StatedSystem' | 'StatedText' | 'StatedTransfer' | 'System' | 'Task', ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  acknowledgement?: Resolver<Maybe<ResolversTypes['FindingAcknowledgement']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, Partial<FindingOthersArgs>>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type FindingAcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingAcknowledgement'] = ResolversParentTypes['FindingAcknowledgement']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  counts?: Resolver<ResolversTypes['FindingCounts'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  failures?: Resolver<ReadonlyArray<ResolversTypes['FindingFailure']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCounts'] = ResolversParentTypes['FindingCounts']> = {
  byDocument?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  byRule?: Resolver<ReadonlyArray<ResolversTypes['RuleCount']>, ParentType, ContextType>;
  bySeverity?: Resolver<ReadonlyArray<ResolversTypes['SeverityCount']>, ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingFailure'] = ResolversParentTypes['FindingFailure']> = {
  at?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
};

export type FindingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingRule'] = ResolversParentTypes['FindingRule']> = {
  id?: Resolver<ResolversTypes['FindingRuleId'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toDo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toDoEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  carries?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeDate']>, ParentType, ContextType>;
  correspondences?: Resolver<ReadonlyArray<ResolversTypes['Correspondence']>, ParentType, ContextType>;
  directionBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  directionWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType, Partial<FlowEffectArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  fromBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  fromEvidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fromPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  governedBy?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['StatedNature']>, ParentType, ContextType>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['StatedNetwork']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<FlowNotesArgs, 'orderBy'>>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['EffectivePeriod']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  toBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  toEvidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  toPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['StatedTransfer']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowConnection'] = ResolversParentTypes['FlowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowEdge'] = ResolversParentTypes['FlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
};

export type ForceSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForceSpan'] = ResolversParentTypes['ForceSpan']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GlossaryTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTerm'] = ResolversParentTypes['GlossaryTerm']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  englishState?: Resolver<ResolversTypes['EnglishState'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HolderCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolderCount'] = ResolversParentTypes['HolderCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeDate']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType, Partial<HoldingEffectArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  governedBy?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  holderBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  holderEvidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  holderPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holderWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<HoldingNotesArgs, 'orderBy'>>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['EffectivePeriod']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retention?: Resolver<ReadonlyArray<ResolversTypes['Retention']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  temporary?: Resolver<Maybe<ResolversTypes['StatedBoolean']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type ImportAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAccepted'] = ResolversParentTypes['ImportAccepted']> = {
  changes?: Resolver<ResolversTypes['RevisionChanges'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPlace'] = ResolversParentTypes['ImportPlace']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['ImportPlace']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ImportSeverity'], ParentType, ContextType>;
  toDo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRefused'] = ResolversParentTypes['ImportRefused']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  __resolveType: TypeResolveFn<'ImportAccepted' | 'ImportRefused', ParentType, ContextType>;
};

export type InformationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationItem'] = ResolversParentTypes['InformationItem']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['StatedDataSubject']>, ParentType, ContextType>;
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  carriedBy?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<InformationItemCarriedByArgs, 'orderBy'>>;
  children?: Resolver<ResolversTypes['InformationItemConnection'], ParentType, ContextType, RequireFields<InformationItemChildrenArgs, 'orderBy'>>;
  classifications?: Resolver<ReadonlyArray<ResolversTypes['Classification']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['StatedConcept']>, ParentType, ContextType>;
  dataSubjects?: Resolver<ReadonlyArray<ResolversTypes['DataSubject']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  excludedBy?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<InformationItemExcludedByArgs, 'orderBy'>>;
  hasChildren?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<InformationItemHeldByArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemSet?: Resolver<ResolversTypes['ItemSet'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<InformationItemNotesArgs, 'orderBy'>>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openMark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['InformationItem']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationItemConnection'] = ResolversParentTypes['InformationItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InformationItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InformationItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InformationItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationItemEdge'] = ResolversParentTypes['InformationItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InformationItem'], ParentType, ContextType>;
};

export type ItemCarriageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemCarriage'] = ResolversParentTypes['ItemCarriage']> = {
  carriage?: Resolver<ResolversTypes['Carriage'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
};

export type ItemCarriageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemCarriageConnection'] = ResolversParentTypes['ItemCarriageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemCarriageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ItemCarriage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemCarriageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemCarriageEdge'] = ResolversParentTypes['ItemCarriageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemCarriage'], ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemNode'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemNode'] = ResolversParentTypes['ItemNode']> = {
  __resolveType: TypeResolveFn<'InformationItem' | 'ItemSet', ParentType, ContextType>;
};

export type ItemSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSet'] = ResolversParentTypes['ItemSet']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['StatedDataSubject']>, ParentType, ContextType>;
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  carriedBy?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<ItemSetCarriedByArgs, 'orderBy'>>;
  children?: Resolver<ResolversTypes['InformationItemConnection'], ParentType, ContextType, RequireFields<ItemSetChildrenArgs, 'orderBy'>>;
  classifications?: Resolver<ReadonlyArray<ResolversTypes['Classification']>, ParentType, ContextType>;
  dataSubjects?: Resolver<ResolversTypes['DataSubjectConnection'], ParentType, ContextType, RequireFields<ItemSetDataSubjectsArgs, 'orderBy'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  excludedBy?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<ItemSetExcludedByArgs, 'orderBy'>>;
  form?: Resolver<ResolversTypes['ItemSetForm'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<ItemSetHeldByArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['InformationItemConnection'], ParentType, ContextType, RequireFields<ItemSetItemsArgs, 'orderBy'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<ItemSetMattersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<ItemSetNotesArgs, 'orderBy'>>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openMark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['StatedItemSet']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSetConnection'] = ResolversParentTypes['ItemSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ItemSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSetEdge'] = ResolversParentTypes['ItemSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemSet'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type LegalConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCondition'] = ResolversParentTypes['LegalCondition']> = {
  answer?: Resolver<ResolversTypes['ConditionAnswer'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['ConditionId'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ExposedCount']>, ParentType, ContextType>;
  decide?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decideEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ConditionGround'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConditionRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineRange'] = ResolversParentTypes['LineRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Linkage'] = ResolversParentTypes['Linkage']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeDate']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType, Partial<LinkageEffectArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<LinkageFlowsArgs, 'orderBy'>>;
  form?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<LinkageHoldingsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['StatedNetwork']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<LinkageNotesArgs, 'orderBy'>>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['StatedOrganisation'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['StatedPeriod']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkageConnection'] = ResolversParentTypes['LinkageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Linkage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkageEdge'] = ResolversParentTypes['LinkageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Linkage'], ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  attachedLines?: Resolver<ReadonlyArray<ResolversTypes['LineRange']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  business?: Resolver<ReadonlyArray<ResolversTypes['StatedBusiness']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  dataSubjects?: Resolver<ReadonlyArray<ResolversTypes['MatterSubject']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['StatedDepartment']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  entrustments?: Resolver<ResolversTypes['EntrustmentConnection'], ParentType, ContextType, RequireFields<MatterEntrustmentsArgs, 'orderBy'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<MatterFlowsArgs, 'orderBy'>>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<MatterHoldingsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemSets?: Resolver<ReadonlyArray<ResolversTypes['StatedItemSet']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  legalStep?: Resolver<Maybe<ResolversTypes['StatedLegalStep']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['LineRange']>, ParentType, ContextType>;
  linkages?: Resolver<ResolversTypes['LinkageConnection'], ParentType, ContextType, RequireFields<MatterLinkagesArgs, 'orderBy'>>;
  matterKind?: Resolver<ResolversTypes['MatterKind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<MatterMeasuresArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  migrations?: Resolver<ResolversTypes['MigrationConnection'], ParentType, ContextType, RequireFields<MatterMigrationsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<MatterNotesArgs, 'orderBy'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['StatedPeriod']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceLine']>>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterConnection'] = ResolversParentTypes['MatterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterEdge'] = ResolversParentTypes['MatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
};

export type MatterSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterSubject'] = ResolversParentTypes['MatterSubject']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['DataSubject'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  actor?: Resolver<ResolversTypes['MeasureActor'], ParentType, ContextType>;
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  control?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MeasureForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<MeasureNotesArgs, 'orderBy'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MeasureSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureState'], ParentType, ContextType>;
  toward?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MigrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Migration'] = ResolversParentTypes['Migration']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  correspondences?: Resolver<ReadonlyArray<ResolversTypes['MigrationCorrespondence']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['MigrationFlow']>, ParentType, ContextType>;
  fromSystem?: Resolver<ResolversTypes['StatedSystem'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['StatedPeriod']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toSystem?: Resolver<ResolversTypes['StatedSystem'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MigrationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationCheck'] = ResolversParentTypes['MigrationCheck']> = {
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groundEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['MigrationCheckId'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MigrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationConnection'] = ResolversParentTypes['MigrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MigrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Migration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MigrationCorrespondenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationCorrespondence'] = ResolversParentTypes['MigrationCorrespondence']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  correspondence?: Resolver<ResolversTypes['MigrationCorrespondenceKind'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['ItemNode']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['ItemNode']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MigrationDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationDate'] = ResolversParentTypes['MigrationDate']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MigrationSide'], ParentType, ContextType>;
};

export type MigrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationEdge'] = ResolversParentTypes['MigrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Migration'], ParentType, ContextType>;
};

export type MigrationFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationFlow'] = ResolversParentTypes['MigrationFlow']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  old?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MigrationFlowFateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationFlowFate'] = ResolversParentTypes['MigrationFlowFate']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['FlowFate'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
};

export type MigrationFlowFateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationFlowFateConnection'] = ResolversParentTypes['MigrationFlowFateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MigrationFlowFateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MigrationFlowFate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MigrationFlowFateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationFlowFateEdge'] = ResolversParentTypes['MigrationFlowFateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MigrationFlowFate'], ParentType, ContextType>;
};

export type MigrationHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationHolder'] = ResolversParentTypes['MigrationHolder']> = {
  change?: Resolver<ResolversTypes['HolderChange'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  newRoles?: Resolver<ReadonlyArray<ResolversTypes['HolderRole']>, ParentType, ContextType>;
  oldRoles?: Resolver<ReadonlyArray<ResolversTypes['HolderRole']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MigrationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationItem'] = ResolversParentTypes['MigrationItem']> = {
  correspondence?: Resolver<Maybe<ResolversTypes['MigrationCorrespondenceKind']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  new?: Resolver<ReadonlyArray<ResolversTypes['ItemNode']>, ParentType, ContextType>;
  old?: Resolver<ReadonlyArray<ResolversTypes['ItemNode']>, ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['CorrespondenceUnknown']>, ParentType, ContextType>;
};

export type MigrationItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationItemConnection'] = ResolversParentTypes['MigrationItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MigrationItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MigrationItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MigrationItemCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationItemCount'] = ResolversParentTypes['MigrationItemCount']> = {
  correspondence?: Resolver<Maybe<ResolversTypes['MigrationCorrespondenceKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MigrationItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationItemEdge'] = ResolversParentTypes['MigrationItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MigrationItem'], ParentType, ContextType>;
};

export type MigrationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationReport'] = ResolversParentTypes['MigrationReport']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['MigrationCheck']>, ParentType, ContextType>;
  checksSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksSourceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['MigrationFlowFateConnection'], ParentType, ContextType, Partial<MigrationReportFlowsArgs>>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['MigrationHolder']>, ParentType, ContextType>;
  itemCounts?: Resolver<ReadonlyArray<ResolversTypes['MigrationItemCount']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['MigrationItemConnection'], ParentType, ContextType, Partial<MigrationReportItemsArgs>>;
  migration?: Resolver<ResolversTypes['Migration'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  newList?: Resolver<ResolversTypes['ListOnRecord'], ParentType, ContextType>;
  newSystem?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  oldList?: Resolver<ResolversTypes['ListOnRecord'], ParentType, ContextType>;
  oldSystem?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['MigrationDate']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<MunicipalityDepartmentsArgs, 'orderBy'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceDocuments?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, RequireFields<MunicipalitySourceDocumentsArgs, 'orderBy'>>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  importManifests?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationImportManifestsArgs, 'dryRun' | 'manifests'>>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flowsIn?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<NetworkFlowsInArgs, 'orderBy'>>;
  flowsOut?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<NetworkFlowsOutArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  linkages?: Resolver<ResolversTypes['LinkageConnection'], ParentType, ContextType, RequireFields<NetworkLinkagesArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networkKind?: Resolver<ResolversTypes['NetworkKind'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkConnection'] = ResolversParentTypes['NetworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'Business' | 'Certificate' | 'Clause' | 'Concept' | 'Control' | 'DataSubject' | 'Decision' | 'Department' | 'Entrustment' | 'Flow' | 'Holding' | 'InformationItem' | 'ItemSet' | 'Linkage' | 'Matter' | 'Measure' | 'Migration' | 'Municipality' | 'Network' | 'Note' | 'Organisation' | 'Retention' | 'Revision' | 'RuleSet' | 'SourceDocument' | 'System', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changesAnswers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteKind?: Resolver<ResolversTypes['NoteKind'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type ObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obstacle'] = ResolversParentTypes['Obstacle']> = {
  inForceWhen?: Resolver<ReadonlyArray<ResolversTypes['ForceSpan']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObstacleKind'], ParentType, ContextType>;
};

export type OfficialNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialName'] = ResolversParentTypes['OfficialName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<OrganisationCertificatesArgs, 'orderBy'>>;
  entrustments?: Resolver<ResolversTypes['EntrustmentConnection'], ParentType, ContextType, RequireFields<OrganisationEntrustmentsArgs, 'orderBy'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flowsIn?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<OrganisationFlowsInArgs, 'orderBy'>>;
  flowsOut?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<OrganisationFlowsOutArgs, 'orderBy'>>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<OrganisationHoldingsArgs, 'orderBy'>>;
  housedSystems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<OrganisationHousedSystemsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  linkages?: Resolver<ResolversTypes['LinkageConnection'], ParentType, ContextType, RequireFields<OrganisationLinkagesArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OrganisationMeasuresArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<OrganisationNotesArgs, 'orderBy'>>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<OrganisationSystemsArgs, 'orderBy'>>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeDate']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Connected'], ParentType, ContextType>;
  fewestObstacles?: Resolver<Maybe<ResolversTypes['Way']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  fromEndpoints?: Resolver<ReadonlyArray<ResolversTypes['Endpoint']>, ParentType, ContextType>;
  noWay?: Resolver<Maybe<ResolversTypes['NoWay']>, ParentType, ContextType>;
  shortest?: Resolver<Maybe<ResolversTypes['Way']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TraceStep']>, ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['TraceStop']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  subjectAtStart?: Resolver<ResolversTypes['StartState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  toEndpoints?: Resolver<ReadonlyArray<ResolversTypes['Endpoint']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  continues?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PeriodEnd']>, ParentType, ContextType>;
  fromEvent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PeriodEnd']>, ParentType, ContextType>;
  toEvent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodEnd'] = ResolversParentTypes['PeriodEnd']> = {
  first?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  access?: Resolver<Maybe<ResolversTypes['Access']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  carriage?: Resolver<ResolversTypes['Carriage'], ParentType, ContextType>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['PresenceWhy'], ParentType, ContextType>;
};

export type PrintedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintedName'] = ResolversParentTypes['PrintedName']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  attachments?: Resolver<ResolversTypes['AttachmentConnection'], ParentType, ContextType, RequireFields<QueryAttachmentsArgs, 'orderBy'>>;
  businesses?: Resolver<ResolversTypes['BusinessConnection'], ParentType, ContextType, RequireFields<QueryBusinessesArgs, 'orderBy'>>;
  catalogue?: Resolver<ResolversTypes['CatalogueSummary'], ParentType, ContextType, Partial<QueryCatalogueArgs>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'orderBy'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<QueryClausesArgs, 'orderBy'>>;
  conceptReport?: Resolver<ResolversTypes['ConceptReport'], ParentType, ContextType, RequireFields<QueryConceptReportArgs, 'concept'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'orderBy'>>;
  contractors?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryContractorsArgs, 'orderBy'>>;
  controls?: Resolver<ResolversTypes['ControlConnection'], ParentType, ContextType, RequireFields<QueryControlsArgs, 'orderBy'>>;
  correspondenceSuggestions?: Resolver<ResolversTypes['CorrespondenceSuggestionConnection'], ParentType, ContextType, RequireFields<QueryCorrespondenceSuggestionsArgs, 'new' | 'old'>>;
  dataSubjects?: Resolver<ResolversTypes['DataSubjectConnection'], ParentType, ContextType, RequireFields<QueryDataSubjectsArgs, 'orderBy'>>;
  dayState?: Resolver<ResolversTypes['DayState'], ParentType, ContextType, RequireFields<QueryDayStateArgs, 'of'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'orderBy'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'orderBy'>>;
  entrustments?: Resolver<ResolversTypes['EntrustmentConnection'], ParentType, ContextType, RequireFields<QueryEntrustmentsArgs, 'orderBy'>>;
  exposure?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType, RequireFields<QueryExposureArgs, 'holder'>>;
  findingRules?: Resolver<ReadonlyArray<ResolversTypes['FindingRule']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'orderBy'>>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<QueryFlowsArgs, 'orderBy'>>;
  glossary?: Resolver<ReadonlyArray<ResolversTypes['GlossaryTerm']>, ParentType, ContextType, Partial<QueryGlossaryArgs>>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<QueryHoldingsArgs, 'orderBy'>>;
  informationItems?: Resolver<ResolversTypes['InformationItemConnection'], ParentType, ContextType, RequireFields<QueryInformationItemsArgs, 'orderBy'>>;
  itemSets?: Resolver<ResolversTypes['ItemSetConnection'], ParentType, ContextType, RequireFields<QueryItemSetsArgs, 'orderBy'>>;
  linkagePartners?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryLinkagePartnersArgs, 'orderBy'>>;
  linkages?: Resolver<ResolversTypes['LinkageConnection'], ParentType, ContextType, RequireFields<QueryLinkagesArgs, 'orderBy'>>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<QueryMattersArgs, 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'orderBy'>>;
  migrationReport?: Resolver<ResolversTypes['MigrationReport'], ParentType, ContextType, RequireFields<QueryMigrationReportArgs, 'migration'>>;
  migrations?: Resolver<ResolversTypes['MigrationConnection'], ParentType, ContextType, RequireFields<QueryMigrationsArgs, 'orderBy'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'orderBy'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, RequireFields<QueryNetworksArgs, 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<QueryNotesArgs, 'orderBy'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'orderBy'>>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'maxHops' | 'subject' | 'to'>>;
  retentions?: Resolver<ResolversTypes['RetentionConnection'], ParentType, ContextType, RequireFields<QueryRetentionsArgs, 'orderBy'>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'orderBy'>>;
  ruleSets?: Resolver<ResolversTypes['RuleSetConnection'], ParentType, ContextType, RequireFields<QueryRuleSetsArgs, 'orderBy'>>;
  safeguardMatrix?: Resolver<ResolversTypes['SafeguardMatrix'], ParentType, ContextType, RequireFields<QuerySafeguardMatrixArgs, 'columns'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  sourceDocuments?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, RequireFields<QuerySourceDocumentsArgs, 'orderBy'>>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<QuerySystemsArgs, 'orderBy'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'across' | 'allTimes' | 'direction' | 'maxHops' | 'maxSteps' | 'subject'>>;
};

export type RetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  action?: Resolver<ResolversTypes['RetentionAction'], ParentType, ContextType>;
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  automatic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  delay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofAsked?: Resolver<ReadonlyArray<ResolversTypes['Proof']>, ParentType, ContextType>;
  proofSeen?: Resolver<ReadonlyArray<ResolversTypes['Proof']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionConnection'] = ResolversParentTypes['RetentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Retention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionEdge'] = ResolversParentTypes['RetentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Retention'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['RevisionChanges'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionChanges'] = ResolversParentTypes['RevisionChanges']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, Partial<RevisionChangesAddedArgs>>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, Partial<RevisionChangesChangedArgs>>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, Partial<RevisionChangesRemovedArgs>>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RuleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleCount'] = ResolversParentTypes['RuleCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
};

export type RuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleSet'] = ResolversParentTypes['RuleSet']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedNode']>, ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<RuleSetClausesArgs, 'orderBy'>>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['StatedPeriod']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleSetKind?: Resolver<ResolversTypes['RuleSetKind'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleSetConnection'] = ResolversParentTypes['RuleSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RuleSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RuleSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleSetEdge'] = ResolversParentTypes['RuleSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RuleSet'], ParentType, ContextType>;
};

export type SafeguardCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardCell'] = ResolversParentTypes['SafeguardCell']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SafeguardState'], ParentType, ContextType>;
  unaddressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SafeguardColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardColumn'] = ResolversParentTypes['SafeguardColumn']> = {
  actor?: Resolver<Maybe<ResolversTypes['MeasureActor']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SafeguardCount']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SafeguardForm'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  searched?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SafeguardCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardCount'] = ResolversParentTypes['SafeguardCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SafeguardState'], ParentType, ContextType>;
};

export type SafeguardMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardMatrix'] = ResolversParentTypes['SafeguardMatrix']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['SafeguardColumn']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SafeguardCount']>, ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SafeguardRow']>, ParentType, ContextType>;
};

export type SafeguardRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardRow'] = ResolversParentTypes['SafeguardRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['SafeguardCell']>, ParentType, ContextType>;
  control?: Resolver<ResolversTypes['Control'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScopeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeMember'] = ResolversParentTypes['ScopeMember']> = {
  endpoint?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['ScopeWhy'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type SeverityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeverityCount'] = ResolversParentTypes['SeverityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  attachments?: Resolver<ResolversTypes['AttachmentConnection'], ParentType, ContextType, RequireFields<SourceDocumentAttachmentsArgs, 'orderBy'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['StatedDay']>, ParentType, ContextType>;
  documentKind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['StatedInteger']>, ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<SourceDocumentFlowsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemSets?: Resolver<ResolversTypes['ItemSetConnection'], ParentType, ContextType, RequireFields<SourceDocumentItemSetsArgs, 'orderBy'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  legalRegime?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<SourceDocumentMattersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<SourceDocumentNotesArgs, 'orderBy'>>;
  number?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['SourceTextFile']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocumentConnection'] = ResolversParentTypes['SourceDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocumentEdge'] = ResolversParentTypes['SourceDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export type SourceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLine'] = ResolversParentTypes['SourceLine']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceTextFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceTextFile'] = ResolversParentTypes['SourceTextFile']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedAccess'] = ResolversParentTypes['StatedAccess']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedBooleanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedBoolean'] = ResolversParentTypes['StatedBoolean']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedBusinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedBusiness'] = ResolversParentTypes['StatedBusiness']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedConcept'] = ResolversParentTypes['StatedConcept']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCount'] = ResolversParentTypes['StatedCount']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedDataSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedDataSubject'] = ResolversParentTypes['StatedDataSubject']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataSubject'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedDay'] = ResolversParentTypes['StatedDay']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedDepartment'] = ResolversParentTypes['StatedDepartment']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedEntrustmentFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedEntrustmentForm'] = ResolversParentTypes['StatedEntrustmentForm']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['EntrustmentForm'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedIntegerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedInteger'] = ResolversParentTypes['StatedInteger']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedItemSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedItemSet'] = ResolversParentTypes['StatedItemSet']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemSet'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedLegalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedLegalStep'] = ResolversParentTypes['StatedLegalStep']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['LegalStep'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedNatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedNature'] = ResolversParentTypes['StatedNature']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedNetwork'] = ResolversParentTypes['StatedNetwork']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedNode'] = ResolversParentTypes['StatedNode']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedOrganisation'] = ResolversParentTypes['StatedOrganisation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedPassesOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedPassesOn'] = ResolversParentTypes['StatedPassesOn']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PassesOn'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedPeriod'] = ResolversParentTypes['StatedPeriod']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedRuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedRuleSet'] = ResolversParentTypes['StatedRuleSet']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RuleSet'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedSystem'] = ResolversParentTypes['StatedSystem']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedText'] = ResolversParentTypes['StatedText']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedTransfer'] = ResolversParentTypes['StatedTransfer']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  aka?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  entrustments?: Resolver<ResolversTypes['EntrustmentConnection'], ParentType, ContextType, RequireFields<SystemEntrustmentsArgs, 'orderBy'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flowsIn?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<SystemFlowsInArgs, 'orderBy'>>;
  flowsOut?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<SystemFlowsOutArgs, 'orderBy'>>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<SystemHoldingsArgs, 'orderBy'>>;
  hosts?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<SystemHostsArgs, 'orderBy'>>;
  housedBy?: Resolver<Maybe<ResolversTypes['StatedNode']>, ParentType, ContextType>;
  housedOn?: Resolver<Maybe<ResolversTypes['StatedSystem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  migrations?: Resolver<ResolversTypes['MigrationConnection'], ParentType, ContextType, RequireFields<SystemMigrationsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<SystemNotesArgs, 'orderBy'>>;
  operator?: Resolver<Maybe<ResolversTypes['StatedNode']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['StatedSystem']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<SystemPartsArgs, 'orderBy'>>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  passesOn?: Resolver<Maybe<ResolversTypes['StatedPassesOn']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['StatedPeriod']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['StatedText']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordsNothing?: Resolver<Maybe<ResolversTypes['StatedBoolean']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemKind?: Resolver<ResolversTypes['SystemKind'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemConnection'] = ResolversParentTypes['SystemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemEdge'] = ResolversParentTypes['SystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['StatedPeriod']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taskKind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  taskKindPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeDate']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TraceDirection'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TraceStep']>, ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['TraceStop']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  subjectAtStart?: Resolver<Maybe<ResolversTypes['StartState']>, ParentType, ContextType>;
};

export type TraceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceStep'] = ResolversParentTypes['TraceStep']> = {
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  carriage?: Resolver<ResolversTypes['Carriage'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  hop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemCounts?: Resolver<ResolversTypes['CarriageCounts'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ItemCarriageConnection'], ParentType, ContextType, Partial<TraceStepItemsArgs>>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TraceStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceStop'] = ResolversParentTypes['TraceStop']> = {
  bridges?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType>;
  carriage?: Resolver<ResolversTypes['Carriage'], ParentType, ContextType>;
  custody?: Resolver<ReadonlyArray<ResolversTypes['Custody']>, ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['ItemAnswer'], ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemCounts?: Resolver<ResolversTypes['CarriageCounts'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ItemCarriageConnection'], ParentType, ContextType, Partial<TraceStopItemsArgs>>;
  operator?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnknownEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownEnd'] = ResolversParentTypes['UnknownEnd']> = {
  at?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  flowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  keys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnknownReason'], ParentType, ContextType>;
  searched?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type UnstatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnstatedCount'] = ResolversParentTypes['UnstatedCount']> = {
  at?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnstatedKind'], ParentType, ContextType>;
};

export type WayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Way'] = ResolversParentTypes['Way']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  obstacleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WayStep']>, ParentType, ContextType>;
  unknownSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WayStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayStep'] = ResolversParentTypes['WayStep']> = {
  answer?: Resolver<ResolversTypes['ItemAnswer'], ParentType, ContextType>;
  arrivesAs?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConnection?: AttachmentConnectionResolvers<ContextType>;
  AttachmentEdge?: AttachmentEdgeResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  Business?: BusinessResolvers<ContextType>;
  BusinessConnection?: BusinessConnectionResolvers<ContextType>;
  BusinessEdge?: BusinessEdgeResolvers<ContextType>;
  CarriageCounts?: CarriageCountsResolvers<ContextType>;
  CatalogueSummary?: CatalogueSummaryResolvers<ContextType>;
  CatalogueUnknowns?: CatalogueUnknownsResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ChangeDate?: ChangeDateResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeKindCount?: ChangeKindCountResolvers<ContextType>;
  Classification?: ClassificationResolvers<ContextType>;
  ClassifiedItem?: ClassifiedItemResolvers<ContextType>;
  ClassifiedItemConnection?: ClassifiedItemConnectionResolvers<ContextType>;
  ClassifiedItemEdge?: ClassifiedItemEdgeResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptAssignment?: ConceptAssignmentResolvers<ContextType>;
  ConceptAssignmentConnection?: ConceptAssignmentConnectionResolvers<ContextType>;
  ConceptAssignmentEdge?: ConceptAssignmentEdgeResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptCounts?: ConceptCountsResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptFact?: ConceptFactResolvers<ContextType>;
  ConceptItem?: ConceptItemResolvers<ContextType>;
  ConceptMatter?: ConceptMatterResolvers<ContextType>;
  ConceptMatterConnection?: ConceptMatterConnectionResolvers<ContextType>;
  ConceptMatterEdge?: ConceptMatterEdgeResolvers<ContextType>;
  ConceptReport?: ConceptReportResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  ControlConnection?: ControlConnectionResolvers<ContextType>;
  ControlEdge?: ControlEdgeResolvers<ContextType>;
  Correspondence?: CorrespondenceResolvers<ContextType>;
  CorrespondenceSuggestion?: CorrespondenceSuggestionResolvers<ContextType>;
  CorrespondenceSuggestionConnection?: CorrespondenceSuggestionConnectionResolvers<ContextType>;
  CorrespondenceSuggestionEdge?: CorrespondenceSuggestionEdgeResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  DataSubject?: DataSubjectResolvers<ContextType>;
  DataSubjectConnection?: DataSubjectConnectionResolvers<ContextType>;
  DataSubjectEdge?: DataSubjectEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DatedFact?: DatedFactResolvers<ContextType>;
  DatedFactConnection?: DatedFactConnectionResolvers<ContextType>;
  DatedFactEdge?: DatedFactEdgeResolvers<ContextType>;
  DatedKindCount?: DatedKindCountResolvers<ContextType>;
  DayState?: DayStateResolvers<ContextType>;
  DayStateCount?: DayStateCountResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  DocumentCount?: DocumentCountResolvers<ContextType>;
  Effect?: EffectResolvers<ContextType>;
  EffectivePeriod?: EffectivePeriodResolvers<ContextType>;
  Endpoint?: EndpointResolvers<ContextType>;
  Entrustment?: EntrustmentResolvers<ContextType>;
  EntrustmentConnection?: EntrustmentConnectionResolvers<ContextType>;
  EntrustmentEdge?: EntrustmentEdgeResolvers<ContextType>;
  EntrustmentParty?: EntrustmentPartyResolvers<ContextType>;
  EntrustmentSystem?: EntrustmentSystemResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExposedContract?: ExposedContractResolvers<ContextType>;
  ExposedCount?: ExposedCountResolvers<ContextType>;
  ExposedItem?: ExposedItemResolvers<ContextType>;
  ExposedItemConnection?: ExposedItemConnectionResolvers<ContextType>;
  ExposedItemEdge?: ExposedItemEdgeResolvers<ContextType>;
  ExposedSubject?: ExposedSubjectResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingAcknowledgement?: FindingAcknowledgementResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingCounts?: FindingCountsResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingFailure?: FindingFailureResolvers<ContextType>;
  FindingRule?: FindingRuleResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowConnection?: FlowConnectionResolvers<ContextType>;
  FlowEdge?: FlowEdgeResolvers<ContextType>;
  ForceSpan?: ForceSpanResolvers<ContextType>;
  GlossaryTerm?: GlossaryTermResolvers<ContextType>;
  HolderCount?: HolderCountResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  ImportAccepted?: ImportAcceptedResolvers<ContextType>;
  ImportPlace?: ImportPlaceResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportRefused?: ImportRefusedResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  InformationItem?: InformationItemResolvers<ContextType>;
  InformationItemConnection?: InformationItemConnectionResolvers<ContextType>;
  InformationItemEdge?: InformationItemEdgeResolvers<ContextType>;
  ItemCarriage?: ItemCarriageResolvers<ContextType>;
  ItemCarriageConnection?: ItemCarriageConnectionResolvers<ContextType>;
  ItemCarriageEdge?: ItemCarriageEdgeResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  ItemNode?: ItemNodeResolvers<ContextType>;
  ItemSet?: ItemSetResolvers<ContextType>;
  ItemSetConnection?: ItemSetConnectionResolvers<ContextType>;
  ItemSetEdge?: ItemSetEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LegalCondition?: LegalConditionResolvers<ContextType>;
  LineRange?: LineRangeResolvers<ContextType>;
  Linkage?: LinkageResolvers<ContextType>;
  LinkageConnection?: LinkageConnectionResolvers<ContextType>;
  LinkageEdge?: LinkageEdgeResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MatterConnection?: MatterConnectionResolvers<ContextType>;
  MatterEdge?: MatterEdgeResolvers<ContextType>;
  MatterSubject?: MatterSubjectResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Migration?: MigrationResolvers<ContextType>;
  MigrationCheck?: MigrationCheckResolvers<ContextType>;
  MigrationConnection?: MigrationConnectionResolvers<ContextType>;
  MigrationCorrespondence?: MigrationCorrespondenceResolvers<ContextType>;
  MigrationDate?: MigrationDateResolvers<ContextType>;
  MigrationEdge?: MigrationEdgeResolvers<ContextType>;
  MigrationFlow?: MigrationFlowResolvers<ContextType>;
  MigrationFlowFate?: MigrationFlowFateResolvers<ContextType>;
  MigrationFlowFateConnection?: MigrationFlowFateConnectionResolvers<ContextType>;
  MigrationFlowFateEdge?: MigrationFlowFateEdgeResolvers<ContextType>;
  MigrationHolder?: MigrationHolderResolvers<ContextType>;
  MigrationItem?: MigrationItemResolvers<ContextType>;
  MigrationItemConnection?: MigrationItemConnectionResolvers<ContextType>;
  MigrationItemCount?: MigrationItemCountResolvers<ContextType>;
  MigrationItemEdge?: MigrationItemEdgeResolvers<ContextType>;
  MigrationReport?: MigrationReportResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkConnection?: NetworkConnectionResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  Obstacle?: ObstacleResolvers<ContextType>;
  OfficialName?: OfficialNameResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodEnd?: PeriodEndResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  PrintedName?: PrintedNameResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  RetentionConnection?: RetentionConnectionResolvers<ContextType>;
  RetentionEdge?: RetentionEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionChanges?: RevisionChangesResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  RuleCount?: RuleCountResolvers<ContextType>;
  RuleSet?: RuleSetResolvers<ContextType>;
  RuleSetConnection?: RuleSetConnectionResolvers<ContextType>;
  RuleSetEdge?: RuleSetEdgeResolvers<ContextType>;
  SafeguardCell?: SafeguardCellResolvers<ContextType>;
  SafeguardColumn?: SafeguardColumnResolvers<ContextType>;
  SafeguardCount?: SafeguardCountResolvers<ContextType>;
  SafeguardMatrix?: SafeguardMatrixResolvers<ContextType>;
  SafeguardRow?: SafeguardRowResolvers<ContextType>;
  ScopeMember?: ScopeMemberResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SeverityCount?: SeverityCountResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  SourceDocumentConnection?: SourceDocumentConnectionResolvers<ContextType>;
  SourceDocumentEdge?: SourceDocumentEdgeResolvers<ContextType>;
  SourceLine?: SourceLineResolvers<ContextType>;
  SourceTextFile?: SourceTextFileResolvers<ContextType>;
  StatedAccess?: StatedAccessResolvers<ContextType>;
  StatedBoolean?: StatedBooleanResolvers<ContextType>;
  StatedBusiness?: StatedBusinessResolvers<ContextType>;
  StatedConcept?: StatedConceptResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  StatedDataSubject?: StatedDataSubjectResolvers<ContextType>;
  StatedDay?: StatedDayResolvers<ContextType>;
  StatedDepartment?: StatedDepartmentResolvers<ContextType>;
  StatedEntrustmentForm?: StatedEntrustmentFormResolvers<ContextType>;
  StatedInteger?: StatedIntegerResolvers<ContextType>;
  StatedItemSet?: StatedItemSetResolvers<ContextType>;
  StatedLegalStep?: StatedLegalStepResolvers<ContextType>;
  StatedNature?: StatedNatureResolvers<ContextType>;
  StatedNetwork?: StatedNetworkResolvers<ContextType>;
  StatedNode?: StatedNodeResolvers<ContextType>;
  StatedOrganisation?: StatedOrganisationResolvers<ContextType>;
  StatedPassesOn?: StatedPassesOnResolvers<ContextType>;
  StatedPeriod?: StatedPeriodResolvers<ContextType>;
  StatedRuleSet?: StatedRuleSetResolvers<ContextType>;
  StatedSystem?: StatedSystemResolvers<ContextType>;
  StatedText?: StatedTextResolvers<ContextType>;
  StatedTransfer?: StatedTransferResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemConnection?: SystemConnectionResolvers<ContextType>;
  SystemEdge?: SystemEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceStep?: TraceStepResolvers<ContextType>;
  TraceStop?: TraceStopResolvers<ContextType>;
  UnknownEnd?: UnknownEndResolvers<ContextType>;
  UnstatedCount?: UnstatedCountResolvers<ContextType>;
  Way?: WayResolvers<ContextType>;
  WayStep?: WayStepResolvers<ContextType>;
};

