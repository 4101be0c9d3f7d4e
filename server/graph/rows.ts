import type { Family } from './families.ts';

/** A scalar or flat list that both engines store as it is (engines.md §2). */
export type PropValue = string | number | boolean | readonly string[];
export type Props = Readonly<Record<string, PropValue>>;

/** One node as it is written: the keyed family label, the kind label beside it, and flat properties. */
export interface NodeRow {
  readonly id: string;
  readonly family: Family;
  /** The kind label: `InformationItem`. */
  readonly label: string;
  /** The document whose facts made this row; it is replaced with it. */
  readonly owner: string;
  readonly props: Props;
}

/** One relationship as it is written; `from`, `type`, `to` and `key` together are its identity. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly from: string;
  readonly fromFamily: Family;
  readonly to: string;
  readonly toFamily: Family;
  /** Tells two relationships of one type between the same nodes apart; '' if there is only one. */
  readonly key: string;
  readonly owner: string;
  readonly props: Props;
}

/** Everything that one document puts into the graph. */
export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/** The relationships of the graph; each is stored in one direction (model.md §2), named here from → to. */
export const EDGE_TYPES = [
  'FROM', // Flow → Endpoint
  'TO', // Flow → Endpoint
  'CARRIES', // Flow, Holding, Entrustment, Linkage → Item
  'EXCLUDES', // Flow, Holding, Entrustment → Item
  'CONCERNS', // Flow, Holding whose list leaves something open → each Matter, Business, DataSubject that it concerns
  'HELD_BY', // Holding → Endpoint
  'IN_SET', // InformationItem → ItemSet
  'CHILD_OF', // InformationItem → parent item, or the ItemSet for the first level
  'ABOUT', // Item → DataSubject
  'ASSIGNED_TO', // InformationItem → Concept
  'CORRESPONDS', // Flow → Item, `key` is the reference of what it becomes
  'BECOMES', // Flow → Item that another becomes on the way, `key` is the reference of that other
  'GOVERNED_BY', // Flow, Holding → Entrustment, Linkage
  'OVER', // Flow, Linkage → Network
  'OPERATED_BY', // System → Organisation, Department
  'HOUSED_ON', // System → System
  'HOUSED_BY', // System → Organisation, Department
  'PART_OF', // System → System
  'PARTY', // Entrustment → Organisation
  'PARTNER', // Linkage → Organisation
  'CONCERNS_SYSTEM', // Entrustment, Migration → System
  'CERTIFIES', // Certificate → Organisation
  'STATED_IN', // any node with evidence → Matter
  'FROM_DOCUMENT', // any node → SourceDocument that owns it
  'MENTIONED_IN', // a shared node → SourceDocument of another paper that names it
  'REFERS_TO', // Matter → ItemSet, DataSubject, Business, Department, Decision, Attachment
  'RULE_OF', // Retention → Holding
  'STATES_CONTROL', // Measure → Control
  'TOWARD', // Measure → Endpoint
  'CLAUSE_OF', // Clause → RuleSet
  'CITES', // Matter, Measure, Entrustment → RuleSet
  'NOTES', // Note → any node
  'SUCCEEDS', // Department → Department
  'IN_MUNICIPALITY', // Department, SourceDocument → Municipality
  'SAME_AS', // ItemSet → ItemSet
  'LISTED_IN', // ItemSet → Attachment whose list it is
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];
