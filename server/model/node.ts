import type { Entrustment, Linkage, Migration } from './contract.ts';
import type { Flow, Holding, Retention } from './flow.ts';
import type { Concept, DataSubject, InformationItem, ItemSet } from './item.ts';
import type { Matter } from './matter.ts';
import type { Department, Municipality } from './municipality.ts';
import type { NodeKind } from './nodeKind.ts';
import type { Revision } from './revision.ts';
import type { Clause, Control, Measure, Note, RuleSet } from './safeguard.ts';
import type { Attachment, Business, Decision, SourceDocument } from './sourceDocument.ts';
import type { Certificate, Network, Organisation, System } from './system.ts';

/** The type of each kind of node. */
export interface NodeByKind {
  readonly MUNICIPALITY: Municipality;
  readonly DEPARTMENT: Department;
  readonly SOURCE_DOCUMENT: SourceDocument;
  readonly ATTACHMENT: Attachment;
  readonly MATTER: Matter;
  readonly BUSINESS: Business;
  readonly DATA_SUBJECT: DataSubject;
  readonly ITEM_SET: ItemSet;
  readonly INFORMATION_ITEM: InformationItem;
  readonly CONCEPT: Concept;
  readonly SYSTEM: System;
  readonly ORGANISATION: Organisation;
  readonly NETWORK: Network;
  readonly FLOW: Flow;
  readonly HOLDING: Holding;
  readonly RETENTION: Retention;
  readonly ENTRUSTMENT: Entrustment;
  readonly LINKAGE: Linkage;
  readonly CERTIFICATE: Certificate;
  readonly CONTROL: Control;
  readonly MEASURE: Measure;
  readonly RULE_SET: RuleSet;
  readonly CLAUSE: Clause;
  readonly DECISION: Decision;
  readonly MIGRATION: Migration;
  readonly NOTE: Note;
  readonly REVISION: Revision;
}

/** Any node of the record. */
export type RecordNode = NodeByKind[NodeKind];
