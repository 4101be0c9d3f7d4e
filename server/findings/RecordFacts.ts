import type { AuthorityFact } from '../graph/hops.ts';
import type { Entrustment, Linkage } from '../model/contract.ts';
import type { EndpointRef, Flow, GovernorRef, Holding, Retention } from '../model/flow.ts';
import type { InformationItem } from '../model/item.ts';
import type { Matter } from '../model/matter.ts';
import type { NodeByKind, RecordNode } from '../model/node.ts';
import type { NodeKind } from '../model/nodeKind.ts';
import type { Ref } from '../model/ref.ts';
import type { Clause, Measure, Note } from '../model/safeguard.ts';
import type { Certificate, System } from '../model/system.ts';

/** A node as it is stored, with its place in the record order, and what lends it its periods if it is a flow, holding, entrustment or linkage. */
export interface StoredFact {
  readonly fact: RecordNode;
  readonly sort: string;
  readonly authorities?: readonly AuthorityFact[] | undefined;
}

/** The facts of a record (or of one municipality and what it shares) and the ways between them that rules ask for. */
export interface RecordFacts {
  /** Every node of a kind, in the record order: vocabularies, then papers; in a document as written. */
  readonly of: <K extends NodeKind>(kind: K) => readonly NodeByKind[K][];
  readonly find: (ref: Ref) => RecordNode | undefined;
  /** The node of this kind; undefined if there is none, or one of another kind. */
  readonly findOf: <K extends NodeKind>(kind: K, ref: Ref) => NodeByKind[K] | undefined;
  /** The name of what the reference names; the reference itself if it is not in the record. */
  readonly nameOf: (ref: Ref) => string;
  readonly authoritiesOf: (ref: Ref<'FLOW' | 'HOLDING' | 'ENTRUSTMENT' | 'LINKAGE'>) => readonly AuthorityFact[];
  readonly retentionsOf: (holding: Ref<'HOLDING'>) => readonly Retention[];
  readonly certificatesOf: (organisation: Ref) => readonly Certificate[];
  readonly contractsOf: (organisation: Ref) => readonly Entrustment[];
  readonly linkagesWith: (partner: Ref) => readonly Linkage[];
  readonly sheetsOf: (department: Ref) => readonly Matter[];
  readonly contractsFor: (department: Ref) => readonly Entrustment[];
  /** Contracts that build, maintain or operate the system. */
  readonly contractsAbout: (system: Ref) => readonly Entrustment[];
  /** Sheets that name the people, with or without their number. */
  readonly sheetsAbout: (subject: Ref) => readonly Matter[];
  readonly notesOn: (ref: Ref) => readonly Note[];
  readonly contractsIn: (matter: Ref) => readonly Entrustment[];
  readonly linkagesIn: (matter: Ref) => readonly Linkage[];
  readonly flowsIn: (matter: Ref) => readonly Flow[];
  readonly governedBy: (governor: GovernorRef) => readonly (Flow | Holding)[];
  readonly measuresOf: (matter: Ref) => readonly Measure[];
  readonly clausesOf: (ruleSet: Ref) => readonly Clause[];
  readonly systemsOf: (operator: Ref) => readonly System[];
  readonly flowsAt: (endpoint: EndpointRef) => readonly Flow[];
  readonly holdingsAt: (endpoint: EndpointRef) => readonly Holding[];
  readonly itemsOf: (set: Ref) => readonly InformationItem[];
  /** How many lists have an item without children of this name; each section of a set is a list of its own. */
  readonly listsNaming: (name: string) => number;
  /** The items without children of a paper that have this name and neither a concept nor a reason why not, in the record order. */
  readonly leavesWithoutConcept: (paper: Ref, name: string) => readonly InformationItem[];
  /** Who answers for an endpoint: its operator for a system, else itself. */
  readonly answersFor: (endpoint: EndpointRef) => Ref;
}
