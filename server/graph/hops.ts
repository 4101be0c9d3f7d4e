import type { Ref } from '../model/ref.ts';
import type { EndpointKind, EndpointRef, ItemNodeRef } from '../model/flow.ts';
import type { AttachmentContent } from '../model/sourceDocument.ts';
import type { Party } from '../model/party.ts';
import type { Period } from '../model/period.ts';

/*
 * What a walk must know, kept beside each node as one property `hop`, so that no walk reads the item tree or joins contracts
 * (engines.md §1.4). Meaning: trace-semantics.md §1 to §3.
 */

/** Where a period comes from. */
export type PeriodOrigin = 'OWN' | 'LINKAGE' | 'ENTRUSTMENT' | 'MATTER';

/** One authority of a flow, holding or engagement, and the periods that it lends (trace-semantics.md §3). */
export interface AuthorityFact {
  readonly origin: PeriodOrigin;
  /** The flow or holding itself (OWN), the linkage, entrustment or matter. */
  readonly by: Ref;
  /** Empty: the record gives none, so PERIOD_UNSTATED. Tasks DEVELOP and MAINTAIN are already left out. */
  readonly periods: readonly Period[];
}

/** What concerns and scopes compare. */
export interface Standing {
  /** The paper that owns it, its municipality or body, and its sheets. */
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  readonly scope: string;
  readonly matters: readonly Ref<'MATTER'>[];
  /** Its matters, their business and data subjects, and its own ends that are data subjects (for an item node: the matters that refer to its set, their business, its nearest ABOUT). */
  readonly concerns: readonly Ref[];
}

/** Whether the list of a flow or holding leaves something open. */
export interface ListState {
  /** C is empty. */
  readonly unstated: boolean;
  /** Some node of C is unresolved, or has an unresolved node below it. */
  readonly unresolved: boolean;
  /** Some node of C is open, or has an open node below it. */
  readonly open: boolean;
}

/** A flow without its carriage. */
export interface FlowHop extends Standing, ListState {
  readonly id: Ref<'FLOW'>;
  readonly sort: string;
  readonly from: EndpointRef;
  readonly to: EndpointRef;
  /** The flow, an end or its direction is INFERRED. */
  readonly inferred: boolean;
  readonly correspondences: readonly { readonly from: ItemNodeRef; readonly to: readonly ItemNodeRef[] }[];
  readonly authorities: readonly AuthorityFact[];
  /** Whether a paper states the network it goes over. */
  readonly networkStated: boolean;
  /** Some period is printed as planned: its outcome is not in the record. */
  readonly planned: boolean;
}

/** A holding without its items. */
export interface HoldingHop extends Standing, ListState {
  readonly id: Ref<'HOLDING'>;
  readonly sort: string;
  readonly holder: EndpointRef;
  readonly inferred: boolean;
  readonly authorities: readonly AuthorityFact[];
  /** Whether the record has a rule on keeping (a trigger or delay), and on erasure. */
  readonly retentionStated: boolean;
  readonly erasureStated: boolean;
  readonly planned: boolean;
}

/** An entrustment or linkage without its items: what a paper says of a whole sheet, beside its flows and holdings. */
export interface ContractHop extends Standing, ListState {
  readonly id: Ref<'ENTRUSTMENT' | 'LINKAGE'>;
  readonly sort: string;
  readonly inferred: boolean;
  /** Its own periods; of an entrustment without one those of its tasks; else those of its matters. */
  readonly authorities: readonly AuthorityFact[];
  /** The paper says that the contractor does not handle what it lists (access DENIED): the list is then of what is kept from it. */
  readonly denied: boolean;
}

/** One CARRIES or EXCLUDES edge. */
export interface CarriageEdge {
  readonly how: 'CARRIES' | 'EXCLUDES';
  readonly node: ItemNodeRef;
  readonly inferred: boolean;
}

/** An endpoint as a walk needs it. */
export interface EndpointHop {
  readonly id: EndpointRef;
  readonly kind: EndpointKind;
  readonly sort: string;
  readonly scope: string;
  readonly party: Party;
  /** The record says that it passes things on and not to whom. */
  readonly passesOnUnstated: boolean;
  /** A system's operator. */
  readonly operator?: Ref<'ORGANISATION' | 'DEPARTMENT'> | undefined;
  /** For data subjects: whether a number of people is printed. */
  readonly peopleStated?: boolean | undefined;
  /** For systems: whether a place is printed. */
  readonly placeStated?: boolean | undefined;
}

/** An item node as a walk needs it. */
export interface ItemHop {
  readonly id: ItemNodeRef;
  readonly sort: string;
  readonly itemSet: Ref<'ITEM_SET'>;
  /** `up(x)` of trace-semantics.md §1: itself, its parent, … its set. */
  readonly up: readonly ItemNodeRef[];
  readonly open: boolean;
  readonly resolved: boolean;
  readonly hasChildren: boolean;
  /** The subjects of the nearest ABOUT, itself included. */
  readonly about: readonly Ref<'DATA_SUBJECT'>[];
  readonly concept?: Ref<'CONCEPT'> | undefined;
  readonly scope: string;
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  /** The matters that refer to its set, their business, its nearest ABOUT. */
  readonly concerns: readonly Ref[];
}

/** A part that an organisation has in an entrustment or linkage, for custody. */
export interface EngagementFact {
  readonly organisation: Ref<'ORGANISATION'>;
  readonly by: Ref<'LINKAGE' | 'ENTRUSTMENT'>;
  readonly role: 'CONTRACTOR' | 'LINKAGE_PARTNER';
  /** A DELEGATION is an entrustment that makes nobody a contractor. */
  readonly delegation: boolean;
  readonly authority: AuthorityFact;
}

/** A figure or attachment that a sheet refers to and the record does not have. */
export interface MissingAttachment {
  readonly attachment: Ref<'ATTACHMENT'>;
  readonly holds: readonly AttachmentContent[];
  readonly matters: readonly Ref<'MATTER'>[];
}
