import type { Entry, Connection } from './connections/Connection.ts';
import type { Catalogue } from './catalogue/Catalogue.ts';
import type { AskedReport, FactOnSheet } from './concept/AskedReport.ts';
import type { ConceptItemAnswer, ConceptMatterAnswer } from '../lineage/concept/ConceptAnswer.ts';
import type { Effect } from './resolvers/effect.ts';
import type { EffectivePeriod } from './resolvers/effectivePeriods.ts';
import type { SearchHit } from './search/SearchHit.ts';
import type { AskedExposure } from './exposure/AskedExposure.ts';
import type { AskedPaths } from './paths/AskedPaths.ts';
import type { Asked, AskedTrace } from './trace/AskedTrace.ts';
import type { ImportOutcome } from '../loading/ImportOutcome.ts';
import type { Problem } from '../manifest/Problem.ts';
import type { Access, Entrustment, EntrustmentForm, EntrustmentParty, Migration, Task } from '../model/contract.ts';
import type { Count } from '../model/count.ts';
import type { GlossaryEntry } from './glossary/GlossaryEntry.ts';
import type { Evidence, PrintedName, Stated } from '../model/evidence.ts';
import type { Correspondence, EndpointKind, ItemEdge, Nature, Transfer } from '../model/flow.ts';
import type { Classification } from '../model/item.ts';
import type { LegalStep, MatterSubject } from '../model/matter.ts';
import type { MentionIn } from '../graph/statements/relations/mentionsByIds.ts';
import type { NodeByKind, RecordNode } from '../model/node.ts';
import type { Day, Period } from '../model/period.ts';
import type { Ref } from '../model/ref.ts';
import type { Revision } from '../model/revision.ts';
import type {
  AuthorityAnswer,
  BridgeAnswer,
  ChangeDay,
  CompletenessAnswer,
  ItemCarriage,
  StepAnswer,
  StopAnswer,
  UnknownEnd,
  UnstatedCount,
} from '../lineage/TraceAnswer.ts';
import type { AcknowledgementState, Finding, RuleFailure } from '../findings/Finding.ts';
import type { AnyRule } from '../findings/Rule.ts';
import type {
  CheckRow,
  FlowRow,
  HolderRow,
  ItemRow,
  MigrationReport,
  TimelineRow,
} from '../migration/MigrationReport.ts';
import type { Suggestion } from '../migration/suggestCorrespondences.ts';
import type { SafeguardCell, SafeguardColumn, SafeguardMatrix, SafeguardRow } from '../safeguards/SafeguardMatrix.ts';
import type { RecordChange } from '../changes/RecordChange.ts';
import type { FactState } from '../changes/stateOf.ts';
import type { AskedDayState } from './changes/AskedDayState.ts';
import type { ChangePage } from './changes/ChangePage.ts';
import type { FindingPage } from './findings/FindingPage.ts';
import type * as exposure from '../lineage/exposure/ExposureAnswer.ts';
import type { WayAnswer, WayStepAnswer } from '../lineage/paths/PathAnswer.ts';
import type { ConceptAssignment } from './resolvers/ConceptAssignment.ts';

/*
 * What stands behind each type of the API while a request is answered: nodes of the model, values with their ground, lazily read
 * pages, and answers of services. codegen.yml names these, so that a resolver cannot hand on anything else.
 */

export type MunicipalityModel = NodeByKind['MUNICIPALITY'];
export type DepartmentModel = NodeByKind['DEPARTMENT'];
export type SourceDocumentModel = NodeByKind['SOURCE_DOCUMENT'];
export type AttachmentModel = NodeByKind['ATTACHMENT'];
export type MatterModel = NodeByKind['MATTER'];
export type BusinessModel = NodeByKind['BUSINESS'];
export type DataSubjectModel = NodeByKind['DATA_SUBJECT'];
export type ItemSetModel = NodeByKind['ITEM_SET'];
export type InformationItemModel = NodeByKind['INFORMATION_ITEM'];
export type ConceptModel = NodeByKind['CONCEPT'];
export type SystemModel = NodeByKind['SYSTEM'];
export type OrganisationModel = NodeByKind['ORGANISATION'];
export type NetworkModel = NodeByKind['NETWORK'];
export type FlowModel = NodeByKind['FLOW'];
export type HoldingModel = NodeByKind['HOLDING'];
export type RetentionModel = NodeByKind['RETENTION'];
export type EntrustmentModel = NodeByKind['ENTRUSTMENT'];
export type LinkageModel = NodeByKind['LINKAGE'];
export type CertificateModel = NodeByKind['CERTIFICATE'];
export type ControlModel = NodeByKind['CONTROL'];
export type MeasureModel = NodeByKind['MEASURE'];
export type RuleSetModel = NodeByKind['RULE_SET'];
export type ClauseModel = NodeByKind['CLAUSE'];
export type DecisionModel = NodeByKind['DECISION'];
export type MigrationModel = NodeByKind['MIGRATION'];
export type NoteModel = NodeByKind['NOTE'];
export type RevisionModel = NodeByKind['REVISION'];

export type NodeModel = RecordNode;
export type EndpointModel = NodeByKind[EndpointKind];
export type ItemNodeModel = NodeByKind['ITEM_SET' | 'INFORMATION_ITEM'];
export type EvidenceModel = Evidence;
export type PrintedNameModel = PrintedName;
export type CountModel = Count;
export type PeriodModel = Period;
export type ClassificationModel = Classification;
export type ItemEdgeModel = ItemEdge;
export type CorrespondenceModel = Correspondence;
export type EffectivePeriodModel = EffectivePeriod;
export type MatterSubjectModel = Stated<MatterSubject>;
export type EntrustmentPartyModel = Stated<EntrustmentParty>;
export type EntrustmentSystemModel = Entrustment['systems'][number];
export type TaskModel = Stated<Task>;
export type MigrationCorrespondenceModel = Migration['correspondences'][number];
export type MigrationFlowModel = Migration['flows'][number];
export type MentionModel = MentionIn;
export type RevisionChangesModel = Pick<Revision, 'changes' | 'counts'>;
export type ConceptAssignmentModel = ConceptAssignment;
export type ConceptReportModel = AskedReport;
export type ConceptMatterModel = ConceptMatterAnswer;
export type ConceptFactModel = FactOnSheet;
export type ConceptItemModel = ConceptItemAnswer;
export type EffectModel = Effect;
export type TraceModel = AskedTrace;
export type TraceStopModel = Asked<StopAnswer>;
export type TraceStepModel = Asked<StepAnswer>;
export type ItemCarriageModel = ItemCarriage;
export type BridgeModel = BridgeAnswer;
export type AuthorityModel = AuthorityAnswer;
export type ChangeDateModel = ChangeDay;
export type CompletenessModel = CompletenessAnswer;
export type UnknownEndModel = UnknownEnd;
export type UnstatedCountModel = UnstatedCount;
export type ExposureModel = AskedExposure;
export type ScopeMemberModel = exposure.ScopeMember;
export type ExposedItemModel = exposure.ExposedItem;
export type ExposedItemConnectionModel = Connection<ExposedItemModel>;
export type ExposedItemEdgeModel = Entry<ExposedItemModel>;
export type PresenceModel = exposure.Presence;
export type ExposedSubjectModel = exposure.ExposedSubject;
export type ExposedCountModel = exposure.ExposedCount;
export type ClassifiedItemModel = exposure.ClassifiedItem;
export type ClassifiedItemConnectionModel = Connection<ClassifiedItemModel>;
export type ClassifiedItemEdgeModel = Entry<ClassifiedItemModel>;
export type ExposedContractModel = exposure.ContractAnswer;
export type LegalConditionModel = exposure.ConditionResult;
export type PathAnswerModel = AskedPaths;
export type WayModel = WayAnswer;
export type WayStepModel = WayStepAnswer;
export type SearchHitModel = SearchHit;
export type CatalogueSummaryModel = Catalogue;
export type CatalogueUnknownsModel = Catalogue;
export type ImportAcceptedModel = Extract<ImportOutcome, { readonly outcome: 'ACCEPTED' }>;
export type ImportRefusedModel = Extract<ImportOutcome, { readonly outcome: 'REFUSED' }> & { readonly dryRun: boolean };
export type ImportProblemModel = Problem;

export type StatedTextModel = Stated<string>;
export type StatedDayModel = Stated<Day>;
export type StatedIntegerModel = Stated<number>;
export type StatedBooleanModel = Stated<boolean>;
export type StatedPeriodModel = Stated<Period>;
export type StatedCountModel = Stated<Count>;
export type StatedNodeModel = Stated<Ref>;
export type StatedDepartmentModel = Stated<Ref<'DEPARTMENT'>>;
export type StatedBusinessModel = Stated<Ref<'BUSINESS'>>;
export type StatedDataSubjectModel = Stated<Ref<'DATA_SUBJECT'>>;
export type StatedItemSetModel = Stated<Ref<'ITEM_SET'>>;
export type StatedConceptModel = Stated<Ref<'CONCEPT'>>;
export type StatedSystemModel = Stated<Ref<'SYSTEM'>>;
export type StatedOrganisationModel = Stated<Ref<'ORGANISATION'>>;
export type StatedNetworkModel = Stated<Ref<'NETWORK'>>;
export type StatedRuleSetModel = Stated<Ref<'RULE_SET'>>;
export type StatedLegalStepModel = Stated<LegalStep>;
export type StatedEntrustmentFormModel = Stated<EntrustmentForm>;
export type StatedAccessModel = Stated<Access>;
export type StatedTransferModel = Stated<Transfer>;
export type StatedNatureModel = Stated<Nature>;
export type StatedPassesOnModel = Stated<'UNSTATED'>;

export type MunicipalityConnectionModel = Connection<MunicipalityModel>;
export type MunicipalityEdgeModel = Entry<MunicipalityModel>;
export type DepartmentConnectionModel = Connection<DepartmentModel>;
export type DepartmentEdgeModel = Entry<DepartmentModel>;
export type SourceDocumentConnectionModel = Connection<SourceDocumentModel>;
export type SourceDocumentEdgeModel = Entry<SourceDocumentModel>;
export type AttachmentConnectionModel = Connection<AttachmentModel>;
export type AttachmentEdgeModel = Entry<AttachmentModel>;
export type MatterConnectionModel = Connection<MatterModel>;
export type MatterEdgeModel = Entry<MatterModel>;
export type BusinessConnectionModel = Connection<BusinessModel>;
export type BusinessEdgeModel = Entry<BusinessModel>;
export type DataSubjectConnectionModel = Connection<DataSubjectModel>;
export type DataSubjectEdgeModel = Entry<DataSubjectModel>;
export type ItemSetConnectionModel = Connection<ItemSetModel>;
export type ItemSetEdgeModel = Entry<ItemSetModel>;
export type InformationItemConnectionModel = Connection<InformationItemModel>;
export type InformationItemEdgeModel = Entry<InformationItemModel>;
export type ConceptConnectionModel = Connection<ConceptModel>;
export type ConceptEdgeModel = Entry<ConceptModel>;
export type SystemConnectionModel = Connection<SystemModel>;
export type SystemEdgeModel = Entry<SystemModel>;
export type OrganisationConnectionModel = Connection<OrganisationModel>;
export type OrganisationEdgeModel = Entry<OrganisationModel>;
export type NetworkConnectionModel = Connection<NetworkModel>;
export type NetworkEdgeModel = Entry<NetworkModel>;
export type FlowConnectionModel = Connection<FlowModel>;
export type FlowEdgeModel = Entry<FlowModel>;
export type HoldingConnectionModel = Connection<HoldingModel>;
export type HoldingEdgeModel = Entry<HoldingModel>;
export type RetentionConnectionModel = Connection<RetentionModel>;
export type RetentionEdgeModel = Entry<RetentionModel>;
export type EntrustmentConnectionModel = Connection<EntrustmentModel>;
export type EntrustmentEdgeModel = Entry<EntrustmentModel>;
export type LinkageConnectionModel = Connection<LinkageModel>;
export type LinkageEdgeModel = Entry<LinkageModel>;
export type CertificateConnectionModel = Connection<CertificateModel>;
export type CertificateEdgeModel = Entry<CertificateModel>;
export type ControlConnectionModel = Connection<ControlModel>;
export type ControlEdgeModel = Entry<ControlModel>;
export type MeasureConnectionModel = Connection<MeasureModel>;
export type MeasureEdgeModel = Entry<MeasureModel>;
export type RuleSetConnectionModel = Connection<RuleSetModel>;
export type RuleSetEdgeModel = Entry<RuleSetModel>;
export type ClauseConnectionModel = Connection<ClauseModel>;
export type ClauseEdgeModel = Entry<ClauseModel>;
export type DecisionConnectionModel = Connection<DecisionModel>;
export type DecisionEdgeModel = Entry<DecisionModel>;
export type MigrationConnectionModel = Connection<MigrationModel>;
export type MigrationEdgeModel = Entry<MigrationModel>;
export type NoteConnectionModel = Connection<NoteModel>;
export type NoteEdgeModel = Entry<NoteModel>;
export type RevisionConnectionModel = Connection<RevisionModel>;
export type RevisionEdgeModel = Entry<RevisionModel>;
export type ConceptAssignmentConnectionModel = Connection<ConceptAssignmentModel>;
export type ConceptAssignmentEdgeModel = Entry<ConceptAssignmentModel>;
export type ConceptMatterConnectionModel = Connection<ConceptMatterModel>;
export type ConceptMatterEdgeModel = Entry<ConceptMatterModel>;
export type ItemCarriageConnectionModel = Connection<ItemCarriageModel>;
export type ItemCarriageEdgeModel = Entry<ItemCarriageModel>;
export type SearchConnectionModel = Connection<SearchHitModel>;
export type SearchEdgeModel = Entry<SearchHitModel>;

export type RecordChangeModel = RecordChange;
export type ChangeConnectionModel = ChangePage;
export type ChangeEdgeModel = Entry<RecordChange>;
export type ChangeCountsModel = ChangePage['counts'];
export type HolderCountModel = ChangeCountsModel['byHolder'][number];
export type DayStateModel = AskedDayState;
export type DatedFactModel = FactState;
export type DatedFactConnectionModel = Connection<FactState>;
export type DatedFactEdgeModel = Entry<FactState>;

export type FindingModel = Finding;
export type FindingConnectionModel = FindingPage;
export type FindingEdgeModel = Entry<Finding>;
export type FindingCountsModel = FindingPage['counts'];
export type RuleCountModel = FindingCountsModel['byRule'][number];
export type DocumentCountModel = FindingCountsModel['byDocument'][number];
export type FindingFailureModel = RuleFailure;
export type FindingRuleModel = AnyRule;
export type FindingAcknowledgementModel = AcknowledgementState;

export type MigrationReportModel = MigrationReport;
export type MigrationItemModel = ItemRow;
export type MigrationItemConnectionModel = Connection<ItemRow>;
export type MigrationItemEdgeModel = Entry<ItemRow>;
export type MigrationFlowFateModel = FlowRow;
export type MigrationFlowFateConnectionModel = Connection<FlowRow>;
export type MigrationFlowFateEdgeModel = Entry<FlowRow>;
export type MigrationHolderModel = HolderRow;
export type MigrationDateModel = TimelineRow;
export type MigrationCheckModel = CheckRow;
export type CorrespondenceSuggestionModel = Suggestion;
export type CorrespondenceSuggestionConnectionModel = Connection<Suggestion>;
export type CorrespondenceSuggestionEdgeModel = Entry<Suggestion>;
export type SafeguardMatrixModel = SafeguardMatrix;
export type SafeguardColumnModel = SafeguardColumn;
export type SafeguardRowModel = SafeguardRow;
export type SafeguardCellModel = SafeguardCell;
export type GlossaryTermModel = GlossaryEntry;
