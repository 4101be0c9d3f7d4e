/** What a count counts; 人 and 件 are never added up. */
export const COUNT_UNITS = ['人', '件', '世帯'] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

export const COUNT_BASES = ['ACTUAL', 'ESTIMATE', 'BACKGROUND'] as const;
export type CountBasis = (typeof COUNT_BASES)[number];

/** A printed number, understood but never added to another (model.md §1). */
export interface Count {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly approximate: boolean;
  readonly unit: CountUnit;
  /** `YEAR` for 年間 … */
  readonly per?: 'YEAR' | 'MONTH' | 'DAY' | undefined;
  /** What is counted, as printed: 児童数. */
  readonly of?: string | undefined;
  readonly countBasis?: CountBasis | undefined;
  readonly asOf?: string | undefined;
  readonly printed: string;
}
