import type { NodeKind } from '../../../model/nodeKind.ts';
import type { EdgeType } from '../../rows.ts';
import type { Relation } from '../relations/Relation.ts';
import type { ListFilter, NodeList } from './ListFilter.ts';
import { ORDERS, type Order } from './orders.ts';

const SCOPE = { by: 'SCOPE' } as const;
const TEXT = { by: 'PROPERTY', type: 'STRING' } as const;
const FLAG = { by: 'PROPERTY', type: 'BOOLEAN' } as const;

/** Every list of the API by the name of its field, with the filters by the names of their arguments. */
export const LISTS = {
  municipalities: { kind: 'MUNICIPALITY', filters: { municipality: SCOPE } },
  departments: {
    kind: 'DEPARTMENT',
    filters: { ...papersOf('DEPARTMENT'), matter: named('DEPARTMENT'), party: TEXT },
  },
  sourceDocuments: { kind: 'SOURCE_DOCUMENT', filters: { municipality: SCOPE, documentKind: TEXT } },
  attachments: {
    kind: 'ATTACHMENT',
    filters: { ...papersOf('ATTACHMENT'), matter: named('ATTACHMENT'), inRecord: FLAG },
  },
  matters: {
    kind: 'MATTER',
    filters: {
      ...papersOf('MATTER'),
      department: to('MATTER', 'REFERS_TO', ['DEPARTMENT']),
      business: to('MATTER', 'REFERS_TO', ['BUSINESS']),
      dataSubject: to('MATTER', 'REFERS_TO', ['DATA_SUBJECT']),
      itemSet: to('MATTER', 'REFERS_TO', ['ITEM_SET']),
      matterKind: TEXT,
    },
  },
  businesses: { kind: 'BUSINESS', filters: { ...papersOf('BUSINESS'), matter: named('BUSINESS') } },
  dataSubjects: {
    kind: 'DATA_SUBJECT',
    filters: { ...papersOf('DATA_SUBJECT'), matter: named('DATA_SUBJECT'), resolved: FLAG },
  },
  itemSets: {
    kind: 'ITEM_SET',
    filters: {
      ...papersOf('ITEM_SET'),
      matter: named('ITEM_SET'),
      dataSubject: to('ITEM_SET', 'ABOUT', ['DATA_SUBJECT']),
      open: FLAG,
      resolved: FLAG,
    },
  },
  informationItems: {
    kind: 'INFORMATION_ITEM',
    filters: {
      ...papersOf('INFORMATION_ITEM'),
      itemSet: to('INFORMATION_ITEM', 'IN_SET', ['ITEM_SET']),
      parent: to('INFORMATION_ITEM', 'CHILD_OF', ['ITEM_SET', 'INFORMATION_ITEM']),
      concept: to('INFORMATION_ITEM', 'ASSIGNED_TO', ['CONCEPT']),
      dataSubject: to('INFORMATION_ITEM', 'ABOUT', ['DATA_SUBJECT']),
      open: FLAG,
      resolved: FLAG,
    },
  },
  concepts: { kind: 'CONCEPT', filters: { municipality: SCOPE } },
  systems: {
    kind: 'SYSTEM',
    filters: {
      ...papersOf('SYSTEM'),
      operator: to('SYSTEM', 'OPERATED_BY', ['ORGANISATION', 'DEPARTMENT']),
      systemKind: TEXT,
      party: TEXT,
    },
  },
  organisations: { kind: 'ORGANISATION', filters: { ...papersOf('ORGANISATION'), party: TEXT } },
  contractors: {
    kind: 'ORGANISATION',
    filters: { ...papersOf('ORGANISATION'), party: TEXT },
    only: "EXISTS { MATCH (n)<-[p:PARTY]-(e:Entrustment) WHERE p.engagement IS NOT NULL AND e.form <> 'DELEGATION' }",
  },
  linkagePartners: {
    kind: 'ORGANISATION',
    filters: { ...papersOf('ORGANISATION'), party: TEXT },
    only: 'EXISTS { MATCH (n)<-[:PARTNER]-(l:Linkage) }',
  },
  networks: { kind: 'NETWORK', filters: { ...papersOf('NETWORK'), networkKind: TEXT } },
  flows: {
    kind: 'FLOW',
    filters: {
      ...papersOf('FLOW'),
      matter: stated('FLOW'),
      from: to('FLOW', 'FROM', ['DATA_SUBJECT', 'SYSTEM', 'ORGANISATION', 'DEPARTMENT']),
      to: to('FLOW', 'TO', ['DATA_SUBJECT', 'SYSTEM', 'ORGANISATION', 'DEPARTMENT']),
      network: to('FLOW', 'OVER', ['NETWORK']),
      item: to('FLOW', 'CARRIES', ['ITEM_SET', 'INFORMATION_ITEM']),
      governedBy: to('FLOW', 'GOVERNED_BY', ['LINKAGE', 'ENTRUSTMENT']),
    },
  },
  holdings: {
    kind: 'HOLDING',
    filters: {
      ...papersOf('HOLDING'),
      matter: stated('HOLDING'),
      holder: to('HOLDING', 'HELD_BY', ['DATA_SUBJECT', 'SYSTEM', 'ORGANISATION', 'DEPARTMENT']),
      item: to('HOLDING', 'CARRIES', ['ITEM_SET', 'INFORMATION_ITEM']),
    },
  },
  retentions: {
    kind: 'RETENTION',
    filters: {
      ...papersOf('RETENTION'),
      matter: stated('RETENTION'),
      holding: to('RETENTION', 'RULE_OF', ['HOLDING']),
    },
  },
  entrustments: {
    kind: 'ENTRUSTMENT',
    filters: {
      ...papersOf('ENTRUSTMENT'),
      matter: stated('ENTRUSTMENT'),
      organisation: to('ENTRUSTMENT', 'PARTY', ['ORGANISATION']),
      system: to('ENTRUSTMENT', 'CONCERNS_SYSTEM', ['SYSTEM']),
    },
  },
  linkages: {
    kind: 'LINKAGE',
    filters: {
      ...papersOf('LINKAGE'),
      matter: stated('LINKAGE'),
      partner: to('LINKAGE', 'PARTNER', ['ORGANISATION']),
      network: to('LINKAGE', 'OVER', ['NETWORK']),
    },
  },
  certificates: {
    kind: 'CERTIFICATE',
    filters: { ...papersOf('CERTIFICATE'), organisation: to('CERTIFICATE', 'CERTIFIES', ['ORGANISATION']) },
  },
  controls: { kind: 'CONTROL', filters: { municipality: SCOPE } },
  measures: {
    kind: 'MEASURE',
    filters: {
      ...papersOf('MEASURE'),
      matter: stated('MEASURE'),
      control: to('MEASURE', 'STATES_CONTROL', ['CONTROL']),
      toward: to('MEASURE', 'TOWARD', ['ORGANISATION', 'DEPARTMENT', 'SYSTEM']),
      state: TEXT,
    },
  },
  ruleSets: { kind: 'RULE_SET', filters: { ...papersOf('RULE_SET'), ruleSetKind: TEXT, inRecord: FLAG } },
  clauses: {
    kind: 'CLAUSE',
    filters: { municipality: SCOPE, ruleSet: to('CLAUSE', 'CLAUSE_OF', ['RULE_SET']) },
  },
  decisions: { kind: 'DECISION', filters: { ...papersOf('DECISION'), matter: named('DECISION'), inRecord: FLAG } },
  migrations: {
    kind: 'MIGRATION',
    filters: {
      ...papersOf('MIGRATION'),
      matter: stated('MIGRATION'),
      system: to('MIGRATION', 'CONCERNS_SYSTEM', ['SYSTEM']),
    },
  },
  notes: {
    kind: 'NOTE',
    filters: {
      ...papersOf('NOTE'),
      matter: stated('NOTE'),
      about: to('NOTE', 'NOTES', []),
      noteKind: TEXT,
      changesAnswers: FLAG,
    },
  },
  revisions: { kind: 'REVISION', filters: {} },
} as const satisfies Readonly<Record<string, NodeList>>;

export type ListName = keyof typeof LISTS;

/** The list of this name. */
export function getList(name: ListName): NodeList {
  return LISTS[name];
}

/** The orders in which a list can be asked for. */
export function ordersOf(name: ListName): readonly Order[] {
  return name === 'revisions' ? ORDERS : ['RECORD', 'NAME'];
}

function papersOf(kind: NodeKind): Readonly<Record<'municipality' | 'document', ListFilter>> {
  const relation = { kind, types: ['FROM_DOCUMENT', 'MENTIONED_IN'], stored: 'TO_OWNER' } as const;
  return { municipality: SCOPE, document: { by: 'RELATION', relation, kinds: ['SOURCE_DOCUMENT'] } };
}

/** What the evidence of a listed node names. */
function stated(kind: NodeKind): ListFilter {
  return to(kind, 'STATED_IN', ['MATTER']);
}

/** What a sheet refers to. */
function named(kind: NodeKind): ListFilter {
  return join(kind, 'REFERS_TO', 'FROM_OWNER', ['MATTER']);
}

function to(kind: NodeKind, type: EdgeType, kinds: readonly NodeKind[]): ListFilter {
  return join(kind, type, 'TO_OWNER', kinds);
}

function join(kind: NodeKind, type: EdgeType, stored: Relation['stored'], kinds: readonly NodeKind[]): ListFilter {
  return { by: 'RELATION', relation: { kind, types: [type], stored }, kinds };
}
