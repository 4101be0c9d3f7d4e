import type { Basis, Evidence } from '../model/evidence.ts';
import type { Ref } from '../model/ref.ts';
import { MEASURE_STATES, type Measure, type MeasureActor } from '../model/safeguard.ts';

/** What a measure says, and two kinds of silence: NOT_ASKED, the form has no such row; NOT_MENTIONED, free text does not speak of it. */
export const CELL_STATES = [...MEASURE_STATES, 'NOT_ASKED', 'NOT_MENTIONED'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** What a column stands for: each actor of each sheet, each sheet whoever acts, or each party that safeguards are about. */
export const COLUMN_KINDS = ['ACTOR', 'SHEET', 'PARTY'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What a column was read from; MASKED: a list in it cannot be read; NOTHING_STATED: no safeguard at all. */
export const COLUMN_FORMS = ['CHECKLIST', 'FREE_TEXT', 'MASKED', 'NOTHING_STATED'] as const;
export type ColumnForm = (typeof COLUMN_FORMS)[number];

/** Whom safeguards may be about. */
export type PartyRef = Measure['toward'][number];

/** What the matrix is asked for. */
export interface SafeguardQuestion {
  readonly columns: ColumnKind;
  /** These sheets in this order; absent: all, in the record order. */
  readonly matters?: readonly Ref<'MATTER'>[] | undefined;
  /** These controls in this order; absent: all but those that stand for what cannot be read. */
  readonly controls?: readonly Ref<'CONTROL'>[] | undefined;
  /** With PARTY: these in this order; absent: all that the sheets have to do with. */
  readonly parties?: readonly PartyRef[] | undefined;
  /** Only what these must do; absent: whoever must. */
  readonly actors?: readonly MeasureActor[] | undefined;
}

/** One statement of a column. */
export interface Statement {
  readonly measure: Measure;
  /** A party's column: the sheet does not say whom the statement is about, only that the party has to do with the sheet. */
  readonly unaddressed: boolean;
}

/** A column before its cells. */
export interface ColumnDraft {
  readonly subject: Ref<'MATTER'> | PartyRef;
  /** The sheets it was read from. */
  readonly matters: readonly Ref<'MATTER'>[];
  /** With ACTOR: who must act; absent where the sheet states no safeguard. */
  readonly actor?: MeasureActor | undefined;
  readonly statements: readonly Statement[];
}

/** A column without its cells, which stand in the rows. */
export interface SafeguardColumn extends Omit<ColumnDraft, 'statements'> {
  readonly form: ColumnForm;
  /** The lists it was read from, each once: where a silence was searched. */
  readonly searched: readonly Evidence[];
  readonly counts: readonly StateCount[];
}

/** What one column says of one control. */
export interface SafeguardCell {
  readonly state: CellState;
  /** Absent where nothing is stated. INFERRED: no statement of the state is read as it stands. */
  readonly basis?: Basis | undefined;
  /** Rests only on statements that do not say whom they are about. */
  readonly unaddressed: boolean;
  /** Several statements that do not say the same; the state is then that of the least sure one. */
  readonly mixed: boolean;
  readonly measures: readonly Measure[];
  /** Oddities about the statements, or at the very row of a checklist. */
  readonly notes: readonly Ref<'NOTE'>[];
}

/** What every column says of one control. */
export interface SafeguardRow {
  readonly control: Ref<'CONTROL'>;
  /** One for each column, in their order. */
  readonly cells: readonly SafeguardCell[];
  /** The columns do not all say the same; two kinds of silence count as one. */
  readonly differs: boolean;
}

/** How many cells have a state; of these, how many are an inferred reading. */
export interface StateCount {
  readonly state: CellState;
  readonly count: number;
  readonly inferred: number;
}

/** Controls × columns; same facts and question, same matrix. */
export interface SafeguardMatrix {
  readonly columns: readonly SafeguardColumn[];
  readonly rows: readonly SafeguardRow[];
  readonly counts: readonly StateCount[];
  /** Rows whose columns differ. */
  readonly differing: number;
}
