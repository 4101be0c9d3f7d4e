import type { NodeKind } from '../../../model/nodeKind.ts';
import type { Family } from '../../families.ts';
import type { EdgeType } from '../../rows.ts';
import type { Relation } from './Relation.ts';

/**
 * Every relation that the API names the other way round than it is stored (model.md §2), and those that lists are filtered by. One
 * relation serves owners of every kind that it can be asked of.
 */
export const RELATIONS = {
  flowsIn: to('FLOW', 'TO', ['Endpoint']),
  flowsOut: to('FLOW', 'FROM', ['Endpoint']),
  flowsOver: to('FLOW', 'OVER', ['Fact']),
  flowsGoverned: to('FLOW', 'GOVERNED_BY', ['Fact']),
  flowsCarrying: to('FLOW', 'CARRIES', ['Item']),
  flowsExcluding: to('FLOW', 'EXCLUDES', ['Item']),
  flowsStated: to('FLOW', 'STATED_IN', ['Matter']),
  holdings: to('HOLDING', 'HELD_BY', ['Endpoint']),
  holdingsGoverned: to('HOLDING', 'GOVERNED_BY', ['Fact']),
  holdingsKeeping: to('HOLDING', 'CARRIES', ['Item']),
  holdingsStated: to('HOLDING', 'STATED_IN', ['Matter']),
  retentions: to('RETENTION', 'RULE_OF', ['Holding']),
  retentionsStated: to('RETENTION', 'STATED_IN', ['Matter']),
  items: to('INFORMATION_ITEM', 'IN_SET', ['Item']),
  children: to('INFORMATION_ITEM', 'CHILD_OF', ['Item']),
  itemsAssigned: to('INFORMATION_ITEM', 'ASSIGNED_TO', ['Fact']),
  itemsAbout: to('INFORMATION_ITEM', 'ABOUT', ['Endpoint']),
  itemSetsAbout: to('ITEM_SET', 'ABOUT', ['Endpoint']),
  itemSetsListed: to('ITEM_SET', 'LISTED_IN', ['Fact']),
  itemSetsReferred: from('ITEM_SET', 'REFERS_TO', ['Matter']),
  dataSubjectsOfSet: { ...from('DATA_SUBJECT', 'ABOUT', ['Item']), through: 'IN_SET' },
  dataSubjectsReferred: from('DATA_SUBJECT', 'REFERS_TO', ['Matter']),
  mattersReferring: to('MATTER', 'REFERS_TO', ['Endpoint', 'Item', 'Fact']),
  businessesReferred: from('BUSINESS', 'REFERS_TO', ['Matter']),
  decisionsReferred: from('DECISION', 'REFERS_TO', ['Matter']),
  attachmentsReferred: from('ATTACHMENT', 'REFERS_TO', ['Matter']),
  departmentsReferred: from('DEPARTMENT', 'REFERS_TO', ['Matter']),
  departmentsOf: to('DEPARTMENT', 'IN_MUNICIPALITY', ['Fact']),
  documentsOf: to('SOURCE_DOCUMENT', 'IN_MUNICIPALITY', ['Fact']),
  successors: to('DEPARTMENT', 'SUCCEEDS', ['Endpoint']),
  systemsOperated: to('SYSTEM', 'OPERATED_BY', ['Endpoint']),
  systemsHoused: to('SYSTEM', 'HOUSED_BY', ['Endpoint']),
  systemsHosted: to('SYSTEM', 'HOUSED_ON', ['Endpoint']),
  systemParts: to('SYSTEM', 'PART_OF', ['Endpoint']),
  entrustmentsOfParty: to('ENTRUSTMENT', 'PARTY', ['Endpoint']),
  entrustmentsOfSystem: to('ENTRUSTMENT', 'CONCERNS_SYSTEM', ['Endpoint']),
  entrustmentsStated: to('ENTRUSTMENT', 'STATED_IN', ['Matter']),
  linkagesOfPartner: to('LINKAGE', 'PARTNER', ['Endpoint']),
  linkagesOver: to('LINKAGE', 'OVER', ['Fact']),
  linkagesStated: to('LINKAGE', 'STATED_IN', ['Matter']),
  migrationsOfSystem: to('MIGRATION', 'CONCERNS_SYSTEM', ['Endpoint']),
  migrationsStated: to('MIGRATION', 'STATED_IN', ['Matter']),
  certificates: to('CERTIFICATE', 'CERTIFIES', ['Endpoint']),
  measuresToward: to('MEASURE', 'TOWARD', ['Endpoint']),
  measuresOfControl: to('MEASURE', 'STATES_CONTROL', ['Fact']),
  measuresStated: to('MEASURE', 'STATED_IN', ['Matter']),
  clauses: to('CLAUSE', 'CLAUSE_OF', ['Fact']),
  notesAbout: to('NOTE', 'NOTES', ['Endpoint', 'Item', 'Flow', 'Holding', 'Matter', 'Fact']),
  notesStated: to('NOTE', 'STATED_IN', ['Matter']),
  notesOfDocument: ofDocument('NOTE'),
  mattersOfDocument: ofDocument('MATTER'),
  attachmentsOfDocument: ofDocument('ATTACHMENT'),
  itemSetsOfDocument: ofDocument('ITEM_SET'),
  flowsOfDocument: ofDocument('FLOW'),
} as const satisfies Readonly<Record<string, Omit<Relation, 'name'>>>;

export type RelationName = keyof typeof RELATIONS;

/** What a relation lists. */
export type KindOf<N extends RelationName> = (typeof RELATIONS)[N]['kind'];

/** The relation of this name. */
export function getRelation<N extends RelationName>(name: N): Relation<KindOf<N>> {
  return { name, ...(RELATIONS[name] as Omit<Relation<KindOf<N>>, 'name'>) };
}

/** A relation without its name. */
interface Ends<K extends NodeKind, S extends Relation['stored']> {
  readonly kind: K;
  readonly types: readonly EdgeType[];
  readonly stored: S;
  readonly owners: readonly Family[];
}

/** The nodes of a kind that a paper states, or names though another document owns them. */
function ofDocument<K extends NodeKind>(kind: K): Ends<K, 'TO_OWNER'> {
  return { kind, types: ['FROM_DOCUMENT', 'MENTIONED_IN'], stored: 'TO_OWNER', owners: ['Fact'] };
}

function to<K extends NodeKind>(kind: K, type: EdgeType, owners: readonly Family[]): Ends<K, 'TO_OWNER'> {
  return { kind, types: [type], stored: 'TO_OWNER', owners };
}

function from<K extends NodeKind>(kind: K, type: EdgeType, owners: readonly Family[]): Ends<K, 'FROM_OWNER'> {
  return { kind, types: [type], stored: 'FROM_OWNER', owners };
}
