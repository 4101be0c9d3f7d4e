import type { EndpointKind } from '../../model/flow.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import type { Resolvers } from '../generated/types.ts';
import { Attachment } from './Attachment.ts';
import { Authority } from './Authority.ts';
import { Bridge } from './Bridge.ts';
import { Business } from './Business.ts';
import { CatalogueSummary } from './CatalogueSummary.ts';
import { CatalogueUnknowns } from './CatalogueUnknowns.ts';
import { Certificate } from './Certificate.ts';
import { Change } from './Change.ts';
import { ChangeDate } from './ChangeDate.ts';
import { Clause } from './Clause.ts';
import { Completeness } from './Completeness.ts';
import { Concept } from './Concept.ts';
import { ConceptFact } from './ConceptFact.ts';
import { ConceptItem } from './ConceptItem.ts';
import { ConceptMatter } from './ConceptMatter.ts';
import { ConceptReport } from './ConceptReport.ts';
import { Control } from './Control.ts';
import { Correspondence } from './Correspondence.ts';
import { Count } from './Count.ts';
import { DatedFact } from './DatedFact.ts';
import { DayState } from './DayState.ts';
import { HolderCount } from './HolderCount.ts';
import { DataSubject } from './DataSubject.ts';
import { Decision } from './Decision.ts';
import { Department } from './Department.ts';
import { Entrustment } from './Entrustment.ts';
import { EntrustmentParty } from './EntrustmentParty.ts';
import { EntrustmentSystem } from './EntrustmentSystem.ts';
import { Evidence } from './Evidence.ts';
import { DocumentCount } from './DocumentCount.ts';
import { GlossaryTerm } from './GlossaryTerm.ts';
import { Finding } from './Finding.ts';
import { FindingAcknowledgement } from './FindingAcknowledgement.ts';
import { FindingFailure } from './FindingFailure.ts';
import { FindingRule } from './FindingRule.ts';
import { Flow } from './Flow.ts';
import { Holding } from './Holding.ts';
import { ImportAccepted } from './ImportAccepted.ts';
import { ImportResult } from './ImportResult.ts';
import { InformationItem } from './InformationItem.ts';
import { ItemCarriage } from './ItemCarriage.ts';
import { ItemEdge } from './ItemEdge.ts';
import { ItemSet } from './ItemSet.ts';
import { Linkage } from './Linkage.ts';
import { Matter } from './Matter.ts';
import { MatterSubject } from './MatterSubject.ts';
import { Measure } from './Measure.ts';
import { Mention } from './Mention.ts';
import { Migration } from './Migration.ts';
import { MigrationCorrespondence } from './MigrationCorrespondence.ts';
import { MigrationReport } from './MigrationReport.ts';
import { MigrationItem } from './MigrationItem.ts';
import { MigrationFlowFate } from './MigrationFlowFate.ts';
import { MigrationHolder } from './MigrationHolder.ts';
import { MigrationDate } from './MigrationDate.ts';
import { MigrationCheck } from './MigrationCheck.ts';
import { CorrespondenceSuggestion } from './CorrespondenceSuggestion.ts';
import { MigrationFlow } from './MigrationFlow.ts';
import { Municipality } from './Municipality.ts';
import { Mutation } from './Mutation.ts';
import { Network } from './Network.ts';
import { Note } from './Note.ts';
import { Organisation } from './Organisation.ts';
import { PathAnswer } from './PathAnswer.ts';
import { Exposure } from './Exposure.ts';
import { ScopeMember } from './ScopeMember.ts';
import { ExposedItem } from './ExposedItem.ts';
import { Presence } from './Presence.ts';
import { ExposedSubject } from './ExposedSubject.ts';
import { ExposedCount } from './ExposedCount.ts';
import { ClassifiedItem } from './ClassifiedItem.ts';
import { ExposedContract } from './ExposedContract.ts';
import { LegalCondition } from './LegalCondition.ts';
import { Query } from './Query.ts';
import { Retention } from './Retention.ts';
import { Revision } from './Revision.ts';
import { RevisionChanges } from './RevisionChanges.ts';
import { RuleSet } from './RuleSet.ts';
import { SafeguardCell } from './SafeguardCell.ts';
import { SafeguardColumn } from './SafeguardColumn.ts';
import { SafeguardRow } from './SafeguardRow.ts';
import { SearchHit } from './SearchHit.ts';
import { SourceDocument } from './SourceDocument.ts';
import { System } from './System.ts';
import { Task } from './Task.ts';
import { Trace } from './Trace.ts';
import { TraceStep } from './TraceStep.ts';
import { TraceStop } from './TraceStop.ts';
import { UnknownEnd } from './UnknownEnd.ts';
import { UnstatedCount } from './UnstatedCount.ts';
import { Way } from './Way.ts';
import { WayStep } from './WayStep.ts';
import { DateScalar } from './DateScalar.ts';
import { nodeTypes } from './nodeTypes.ts';
import { statedTypes } from './statedTypes.ts';

/** Every resolver by type and field; a field without one is read from its parent by name. */
export const resolvers: Resolvers = {
  ...statedTypes,
  Date: DateScalar,
  Node: nodeTypes<NodeKind>(),
  Endpoint: nodeTypes<EndpointKind>(),
  ItemNode: nodeTypes<'ITEM_SET' | 'INFORMATION_ITEM'>(),
  Attachment,
  Authority,
  Bridge,
  Business,
  CatalogueSummary,
  CatalogueUnknowns,
  Certificate,
  Change,
  ChangeDate,
  Clause,
  Completeness,
  Concept,
  ConceptFact,
  ConceptItem,
  ConceptMatter,
  ConceptReport,
  Control,
  Correspondence,
  Count,
  DataSubject,
  Decision,
  DatedFact,
  DayState,
  HolderCount,
  Department,
  Entrustment,
  EntrustmentParty,
  EntrustmentSystem,
  Evidence,
  DocumentCount,
  Finding,
  FindingAcknowledgement,
  FindingFailure,
  FindingRule,
  GlossaryTerm,
  Flow,
  Holding,
  ImportAccepted,
  ImportResult,
  InformationItem,
  ItemCarriage,
  ItemEdge,
  ItemSet,
  Linkage,
  Matter,
  MatterSubject,
  Measure,
  Mention,
  Migration,
  MigrationCorrespondence,
  MigrationReport,
  MigrationItem,
  MigrationFlowFate,
  MigrationHolder,
  MigrationDate,
  MigrationCheck,
  CorrespondenceSuggestion,
  MigrationFlow,
  Municipality,
  Mutation,
  Network,
  Note,
  Organisation,
  PathAnswer,
  LegalCondition,
  ExposedContract,
  ClassifiedItem,
  ExposedCount,
  ExposedSubject,
  Presence,
  ExposedItem,
  ScopeMember,
  Exposure,
  Query,
  Retention,
  Revision,
  RevisionChanges,
  RuleSet,
  SafeguardCell,
  SafeguardColumn,
  SafeguardRow,
  SearchHit,
  SourceDocument,
  System,
  Task,
  Trace,
  TraceStep,
  TraceStop,
  UnknownEnd,
  UnstatedCount,
  Way,
  WayStep,
};
