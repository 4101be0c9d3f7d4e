import type { PiecePlace } from './Piece.ts';

/** Why a piece is deliberately not in the record, each in words for a reviewer (seeds/README.md). A closed set. */
export const LEFT_OUT_REASONS = {
  MONEY: 'お金の流れ、手数料、納付の方法',
  PRICE: '価格、費用、契約の額',
  FUNCTION: 'システムの機能や帳票の一つずつ',
  BUSINESS_RESULT: '業務の実績、件数の見込み、事業の中身',
  NATURAL_PERSON: '自然人の氏名',
  ADDRESS: '法人の所在地、設立日などの素性',
  LAW_TEXT: '法令、計画、用語の説明や引用',
  BACKGROUND: '背景、効果、経緯の説明（行き先を変えない）',
  FORMALITY: '宛先、文書番号、定型の文',
  LAYOUT: '罫線、ページ番号、空の欄などの読取りの残り',
} as const;
export type LeftOutReason = keyof typeof LEFT_OUT_REASONS;

/** What a person decided about a piece. References are full ones; `withItems` ones also stand for the items named in the piece. */
export type Decision =
  | { readonly kind: 'FACTS'; readonly refs: readonly CitedRef[] }
  | { readonly kind: 'HEADING' }
  | { readonly kind: 'REPETITION'; readonly of: readonly PiecePlace[] }
  | { readonly kind: 'NOTE'; readonly refs: readonly CitedRef[] }
  | { readonly kind: 'LEFT_OUT'; readonly reason: LeftOutReason };

export interface CitedRef {
  readonly ref: string;
  /** Written `…/*`: the set or group, and every item below it whose name stands in the piece. */
  readonly withItems: boolean;
}

/** One row: a piece, and what was decided; `settled: false` is a proposal (`FACTS?`), no decision at all is `?`. */
export interface CoverageEntry extends PiecePlace {
  readonly hash: string;
  readonly decision: Decision | undefined;
  readonly settled: boolean;
  /** The line of the coverage file, from 1. */
  readonly row: number;
}

/** A row that is not written yet. */
export type NewEntry = Omit<CoverageEntry, 'row'>;

/** The coverage file of one paper. */
export interface CoverageFile {
  /** The name shown to people. */
  readonly file: string;
  /** The document: `source-document:shinjuku/36-card-terminal`. */
  readonly document: string;
  readonly entries: readonly CoverageEntry[];
}
