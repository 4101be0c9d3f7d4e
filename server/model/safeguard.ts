import type { NodeBase } from './nodeBase.ts';
import type { Period } from './period.ts';
import type { Ref } from './ref.ts';
import type { Stated } from './evidence.ts';

/** A safeguard in our own words (通信の暗号化); the list is written before the seeds. */
export interface Control extends NodeBase<'CONTROL'> {
  readonly description?: string | undefined;
  /** The heading of public-body rules it belongs to (domain.md 2.2). */
  readonly group?: string | undefined;
  /** Stands for safeguards that nobody can read (a masked list): which they are is not known. */
  readonly unreadable?: boolean | undefined;
}

export const MEASURE_FORMS = ['DUTY', 'CONTRACT_TERM', 'SELECTION_CRITERION', 'RULE', 'POLICY_RESPONSE'] as const;
export type MeasureForm = (typeof MEASURE_FORMS)[number];
export const MEASURE_ACTORS = ['MUNICIPALITY', 'CONTRACTOR', 'LINKAGE_PARTNER', 'NOT_STATED'] as const;
export type MeasureActor = (typeof MEASURE_ACTORS)[number];
export const MEASURE_SIDES = ['OPERATIONAL', 'SYSTEM', 'PHYSICAL', 'HUMAN', 'TECHNICAL', 'NOT_STATED'] as const;
export type MeasureSide = (typeof MEASURE_SIDES)[number];
/** PROMISED ○, NOT_NEEDED -, BLANK: the cell is empty, MASKED: unreadable. */
export const MEASURE_STATES = ['PROMISED', 'NOT_NEEDED', 'BLANK', 'MASKED'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** A sheet's statement of a control. */
export interface Measure extends NodeBase<'MEASURE'> {
  readonly matter: Ref<'MATTER'>;
  readonly control: Ref<'CONTROL'>;
  readonly form: MeasureForm;
  readonly actor: MeasureActor;
  /** Whom it is about or imposed on. */
  readonly toward: readonly Ref<'ORGANISATION' | 'DEPARTMENT' | 'SYSTEM'>[];
  readonly side: MeasureSide;
  readonly state: MeasureState;
  /** The answer mark as printed. */
  readonly mark?: string | undefined;
  /** Number in the printed list, as printed. */
  readonly number?: string | undefined;
  /** Place in its list, from 1. */
  readonly position: number;
  /** What this sheet adds to the control, in our words: TLS1.2, 受信後1週間. */
  readonly detail?: string | undefined;
}

export const RULE_SET_KINDS = [
  'SPECIAL_CLAUSES',
  'STANDARD',
  'OPERATING_RULES',
  'POLICY',
  'ORDINANCE',
  'LAW',
  'GUIDELINE',
] as const;
export type RuleSetKind = (typeof RULE_SET_KINDS)[number];

/** 特記事項, 対策基準, 運用規程(案) in a version. */
export interface RuleSet extends NodeBase<'RULE_SET'> {
  readonly ruleSetKind: RuleSetKind;
  readonly version?: string | undefined;
  readonly period?: Stated<Period> | undefined;
  readonly draft: boolean;
  readonly inRecord: boolean;
  /** Sheets and measures that cite it. */
  readonly citedBy: readonly Stated<Ref<'MATTER' | 'MEASURE' | 'ENTRUSTMENT'>>[];
}

/** One numbered clause of a rule set, in our own words. */
export interface Clause extends NodeBase<'CLAUSE'> {
  readonly ruleSet: Ref<'RULE_SET'>;
  /** As printed: 10. */
  readonly number: string;
  readonly heading?: string | undefined;
  readonly position: number;
  readonly summary: string;
  readonly controls: readonly Ref<'CONTROL'>[];
}

export const NOTE_KINDS = [
  'MISPRINT',
  'INCONSISTENT_NAME',
  'NUMBERING',
  'ERA',
  'DATE',
  'COVERAGE',
  'WORDING',
  'LAYOUT',
  'REPETITION',
  'CONTRADICTION',
  'NOTATION',
  'MISSING_ATTACHMENT',
  'NOT_DECLARED',
  'READING',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** An oddity at its place; nothing is silently corrected. */
export interface Note extends NodeBase<'NOTE'> {
  readonly noteKind: NoteKind;
  readonly printedWords: string;
  readonly understood: string;
  readonly changesAnswers: boolean;
  /** What the note is about. */
  readonly about: readonly Ref[];
  readonly matter?: Ref<'MATTER'> | undefined;
}
