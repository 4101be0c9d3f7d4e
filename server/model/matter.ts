import type { LineRange, Stated } from './evidence.ts';
import type { Count } from './count.ts';
import type { NodeBase } from './nodeBase.ts';
import type { Day, Period } from './period.ts';
import type { Ref } from './ref.ts';

/** PROCESSING 電算処理, LINKAGE 外部結合, ENTRUSTMENT 業務委託, OVERVIEW 事業の概要 (sheet 0). */
export const MATTER_KINDS = ['PROCESSING', 'LINKAGE', 'ENTRUSTMENT', 'OVERVIEW'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** CONSULTATION 諮問, REPORT 報告, SUBMISSION 付議. */
export const LEGAL_STEPS = ['CONSULTATION', 'REPORT', 'SUBMISSION'] as const;
export type LegalStep = (typeof LEGAL_STEPS)[number];

/** Data subjects as a sheet names them, with the numbers printed there. */
export interface MatterSubject {
  readonly subject: Ref<'DATA_SUBJECT'>;
  readonly counts: readonly Stated<Count>[];
}

/** One sheet (件名) of a paper; its identity is document and sheet. Texts are in our words unless marked printed. */
export interface Matter extends NodeBase<'MATTER'> {
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  readonly matterKind: MatterKind;
  /** The number of the sheet in the paper; 0 is the overview. */
  readonly sheet: number;
  readonly number?: string | undefined;
  readonly reference?: string | undefined;
  readonly date?: Day | undefined;
  readonly legalStep?: Stated<LegalStep> | undefined;
  /** The provision: 条例第17条第1項第4号. */
  readonly legalBasis?: Stated<string> | undefined;
  /** What became of it, as the record says; absent is unknown. */
  readonly outcome?: Stated<string> | undefined;
  readonly purpose?: Stated<string> | undefined;
  readonly reason?: Stated<string> | undefined;
  readonly content?: Stated<string> | undefined;
  readonly departments: readonly Stated<Ref<'DEPARTMENT'>>[];
  readonly business: readonly Stated<Ref<'BUSINESS'>>[];
  readonly dataSubjects: readonly Stated<MatterSubject>[];
  readonly itemSets: readonly Stated<Ref<'ITEM_SET'>>[];
  readonly periods: readonly Stated<Period>[];
  readonly decisions: readonly Ref<'DECISION'>[];
  readonly attachments: readonly Ref<'ATTACHMENT'>[];
  /** The lines of the sheet in the paper's text. */
  readonly lines?: LineRange | undefined;
  /** The lines of what is attached to the sheet elsewhere in the text. */
  readonly attachedLines: readonly LineRange[];
}
