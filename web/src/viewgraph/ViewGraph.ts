import type { AnswerCounts, AnswerRetention, Carriage, Custody, Party } from './TraceAnswer.ts';

/** How a box is drawn by its kind (ui.md §5). GROUP stands for several boxes and says how many. */
export type BoxShape =
  'SUBJECT' | 'TERMINAL' | 'SERVER' | 'SYSTEM' | 'CLOUD' | 'ORGANISATION' | 'DEPARTMENT' | 'PASS_THROUGH' | 'GROUP';

/** The ring of a line: its letter, colour and profile. */
export type Ring =
  'INTERNET' | 'LAN' | 'LEASED' | 'ISDN' | 'LGWAN' | 'GOVERNMENT_CLOUD' | 'HAND' | 'PERSON' | 'OTHER' | 'UNSTATED';

export interface ItemRow {
  readonly id: string;
  readonly name: string;
  readonly carriage: Carriage;
  readonly inferred: boolean;
  /** The list itself is not in the record: it goes, its contents are unknown. */
  readonly unresolved: boolean;
}

/** A line of text under the name. */
export type BoxDetail =
  | { readonly what: 'OPERATOR' | 'PLACE' | 'COUNT' | 'ROLE'; readonly text: string }
  | { readonly what: 'PEOPLE_UNSTATED' | 'RECORDS_NOTHING' | 'NAME_UNSTATED' | 'NOT_REACHED' };

/** What becomes of the items; UNSTATED where no paper says. */
export type BoxFoot = { readonly what: 'RULE'; readonly rule: AnswerRetention } | { readonly what: 'UNSTATED' };

export interface ViewBox {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly shape: BoxShape;
  readonly party: Party;
  readonly custody: readonly Custody[];
  /** Signed as in the answer; undefined: the way did not reach it, it is there for what it is said not to send. */
  readonly hop?: number | undefined;
  /** Where it stands from left to right. */
  readonly layer: number;
  readonly carriage: 'CARRIED' | 'UNKNOWN';
  readonly inferred: boolean;
  readonly partial: boolean;
  readonly truncated: boolean;
  readonly unknownSteps: number;
  readonly details: readonly BoxDetail[];
  readonly items: readonly ItemRow[];
  readonly counts: AnswerCounts;
  readonly feet: readonly BoxFoot[];
  /** Unknown ends that the answer places here. */
  readonly unknownEnds: number;
  /** The boxes it stands for: GROUP only. */
  readonly members?: readonly string[] | undefined;
}

export interface LineNetwork {
  readonly ring: Ring;
  /** The kind as the answer has it; its name is written unless it is OTHER. */
  readonly kind: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly protocol?: string | undefined;
}

/** One drawn line: the flows between two boxes that look alike, or two opposite ones (`both`). */
export interface ViewLine {
  /** The first of its flows. */
  readonly id: string;
  readonly flows: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
  readonly carriage: 'CARRIED' | 'UNKNOWN';
  readonly partial: boolean;
  readonly inferred: boolean;
  readonly reasons: readonly string[];
  /** In the order of the way; never empty (UNSTATED). */
  readonly networks: readonly LineNetwork[];
  readonly hop: number;
}

/** What a paper says is not sent: of the subject itself (`own`), or of other items beside it on a line. */
export interface ViewStub {
  readonly id: string;
  readonly flow: string;
  readonly from: string;
  readonly to: { readonly id: string; readonly name: string };
  readonly line?: string | undefined;
  readonly items: readonly string[];
  readonly own: boolean;
}

export interface HopHeading {
  readonly layer: number;
  readonly hop?: number | undefined;
  readonly boxes: number;
  readonly custody: readonly Custody[];
  readonly unknownEnds: number;
  readonly truncated: boolean;
}

export interface ViewGraph {
  readonly boxes: readonly ViewBox[];
  readonly lines: readonly ViewLine[];
  readonly stubs: readonly ViewStub[];
  readonly hops: readonly HopHeading[];
}
