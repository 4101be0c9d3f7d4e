/** How exactly a printed day is known. */
export const PRECISIONS = ['DAY', 'TEN_DAYS', 'MONTH', 'FISCAL_YEAR', 'YEAR'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** The part of a project's life that a period belongs to. DEVELOPMENT and TEST never put a flow in force (trace-semantics.md §3). */
export const PHASES = ['DEVELOPMENT', 'TEST', 'TRIAL', 'MIGRATION', 'PARALLEL', 'LIVE'] as const;
export type Phase = (typeof PHASES)[number];

/** A calendar day, ISO 8601 `YYYY-MM-DD`, always a day that exists. */
export type Day = string;

/** One end of a period: the days it covers, at the precision that was printed. */
export interface PeriodEnd {
  /** First day of what was printed (1 April 2020 for 令和2年4月). */
  readonly first: Day;
  /** Last day of what was printed. */
  readonly last: Day;
  readonly precision: Precision;
}

/**
 * When something holds, inclusive at both ends. The day compared is `from.first` and `to.last`. An end before its start is kept as
 * printed (promise 9) and answered as PERIOD_INVALID.
 */
export interface Period {
  readonly from?: PeriodEnd | undefined;
  readonly to?: PeriodEnd | undefined;
  /** 「次年度以降も同様」 after an end. */
  readonly renews: boolean;
  /** An absent end that is stated: 「以降同様」. */
  readonly continues: boolean;
  /** Printed as planned (予定). Changes no answer. */
  readonly planned: boolean;
  /** A start or end that is an event, as printed: 改修業務終了後. */
  readonly fromEvent?: string | undefined;
  readonly toEvent?: string | undefined;
  readonly phase?: Phase | undefined;
  /** The words of the paper. */
  readonly printed: string;
}
