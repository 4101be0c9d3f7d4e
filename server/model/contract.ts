import type { Stated } from './evidence.ts';
import type { ItemEdge } from './flow.ts';
import type { NodeBase } from './nodeBase.ts';
import type { Period } from './period.ts';
import type { Ref } from './ref.ts';

export const ENTRUSTMENT_FORMS = ['TRIPARTITE', 'SOLE_SOURCE', 'BID', 'DELEGATION', 'NOT_STATED', 'OTHER'] as const;
export type EntrustmentForm = (typeof ENTRUSTMENT_FORMS)[number];

export const PARTY_ROLES = ['甲', '乙', '丙'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const STANDINGS = ['CONTRACTED', 'PLANNED', 'UNDECIDED'] as const;
export type Standing = (typeof STANDINGS)[number];

export const TASK_KINDS = ['OPERATE', 'DEVELOP', 'MAINTAIN', 'MIGRATE', 'PRINT', 'OTHER'] as const;
/** OPERATE: run the service or do the work itself. DEVELOP and MAINTAIN lend no period (trace-semantics.md §3). OTHER has the printed word. */
export type TaskKind = (typeof TASK_KINDS)[number];

export interface Task {
  readonly text: string;
  readonly taskKind: TaskKind;
  readonly printed?: string | undefined;
  readonly periods: readonly Stated<Period>[];
}

export interface EntrustmentParty {
  readonly organisation: Ref<'ORGANISATION' | 'MUNICIPALITY'>;
  readonly partyRole?: PartyRole | undefined;
  readonly standing: Standing;
  readonly tasks: readonly Stated<Task>[];
  readonly reason?: Stated<string> | undefined;
}

export const SYSTEM_RELATIONS = ['BUILDS', 'MAINTAINS', 'OPERATES'] as const;
export type SystemRelation = (typeof SYSTEM_RELATIONS)[number];

export const ACCESSES = ['COPY', 'VIEW', 'NOT_STATED', 'DENIED'] as const;
export type Access = (typeof ACCESSES)[number];

/** 業務委託, 委任. */
export interface Entrustment extends NodeBase<'ENTRUSTMENT'> {
  readonly matters: readonly Ref<'MATTER'>[];
  readonly periods: readonly Stated<Period>[];
  readonly form: Stated<EntrustmentForm>;
  readonly parties: readonly Stated<EntrustmentParty>[];
  readonly systems: readonly Stated<{ readonly system: Ref<'SYSTEM'>; readonly relation: SystemRelation }>[];
  readonly departments: readonly Ref<'DEPARTMENT'>[];
  readonly place?: Stated<string> | undefined;
  readonly items: readonly ItemEdge[];
  readonly excludes: readonly ItemEdge[];
  readonly access: Stated<Access>;
  readonly computerised?: Stated<boolean> | undefined;
  readonly clauses: readonly Stated<Ref<'RULE_SET'>>[];
  readonly reason?: Stated<string> | undefined;
  readonly content?: Stated<string> | undefined;
}

/** 外部結合. */
export interface Linkage extends NodeBase<'LINKAGE'> {
  readonly matters: readonly Ref<'MATTER'>[];
  readonly partner: Stated<Ref<'ORGANISATION'>>;
  readonly networks: readonly Stated<Ref<'NETWORK'>>[];
  /** How they are joined, in our words. */
  readonly form?: Stated<string> | undefined;
  readonly items: readonly ItemEdge[];
  readonly reason?: Stated<string> | undefined;
  readonly periods: readonly Stated<Period>[];
}

export const MIGRATION_CORRESPONDENCES = ['SAME', 'SPLIT', 'MERGED', 'DERIVED', 'DROPPED', 'NEW'] as const;
export type MigrationCorrespondenceKind = (typeof MIGRATION_CORRESPONDENCES)[number];

/** Old system → new system. */
export interface Migration extends NodeBase<'MIGRATION'> {
  readonly fromSystem: Stated<Ref<'SYSTEM'>>;
  readonly toSystem: Stated<Ref<'SYSTEM'>>;
  readonly phases: readonly Stated<Period>[];
  readonly matters: readonly Ref<'MATTER'>[];
  readonly correspondences: readonly Stated<{
    readonly correspondence: MigrationCorrespondenceKind;
    readonly from: readonly Ref<'ITEM_SET' | 'INFORMATION_ITEM'>[];
    readonly to: readonly Ref<'ITEM_SET' | 'INFORMATION_ITEM'>[];
  }>[];
  /** Flows of the old system and what becomes of each, where the paper says it. */
  readonly flows: readonly Stated<{
    readonly old: Ref<'FLOW'>;
    readonly successor?: Ref<'FLOW'> | undefined;
    readonly retired: boolean;
  }>[];
}
