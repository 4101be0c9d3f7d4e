import { z } from 'zod';
import { FINDING_RULES } from '../../model/finding.ts';
import {
  MEASURE_ACTORS,
  MEASURE_FORMS,
  MEASURE_SIDES,
  MEASURE_STATES,
  NOTE_KINDS,
  RULE_SET_KINDS,
} from '../../model/safeguard.ts';
import { at, day, entryFields, oneOrMore, reference, value } from './common.ts';
import { period } from './period.ts';

export const control = z.strictObject({
  ...entryFields,
  description: z.string().optional(),
  group: z.string().optional(),
  unreadable: z.literal(true).optional().describe('伏せられていて、どの対策か読めないものを表す'),
});

/** One row of a checklist: a control's key, or with what differs from its block. A row with several controls is one printed row. */
const measureRow = z.union([
  reference,
  z.strictObject({
    is: oneOrMore(reference).describe('対策のキー（一行に複数の対策が書かれていれば並べる）'),
    detail: z.string().optional().describe('この件名が加えること（TLS1.2、受信後1週間）。自分の言葉で'),
    number: z.string().optional().describe('印刷された番号（順番どおりなら省く）'),
    mark: z.string().optional().describe('印刷された答え（○、-）。ブロックと違うとき'),
    state: z.enum(MEASURE_STATES).optional(),
    toward: oneOrMore(reference).optional(),
    printed: z.string().optional(),
    at: at.optional(),
    inferred: z.string().optional(),
  }),
]);

const rows = z.array(measureRow).min(1);

/** A block of measures: one printed list of one actor. Its rows take the block's answer, side and place; their position is their number. */
export const measureBlock = z.strictObject({
  key: z.string().optional().describe('同じ件名・主体のブロックが二つあるとき、id を分けるためのキー'),
  actor: z.enum(MEASURE_ACTORS),
  toward: oneOrMore(reference).optional(),
  form: z.enum(MEASURE_FORMS).optional().describe('省くと DUTY'),
  at,
  mark: z.string().optional().describe('印刷された答え（○）。省くと、欄のない箇条書き（PROMISED）'),
  numberedFrom: z.number().int().positive().optional().describe('番号の始まり（省くと1）'),
  unnumbered: z.boolean().optional().describe('印刷された番号がない（位置だけ）'),
  firstLine: z
    .partialRecord(z.enum(MEASURE_SIDES), z.number().int().positive())
    .optional()
    .describe('原文で最初の行がある行番号。一行に一つずつ並ぶ表なら、各行の場所がここから数えられる'),
  rows: z.partialRecord(z.enum(MEASURE_SIDES), rows).describe('側（OPERATIONAL 運用上、SYSTEM システム上、…）ごとの行'),
});

const clause = z.strictObject({
  number: z.string().min(1),
  heading: z.string().optional(),
  summary: z.string().min(1).describe('自分の言葉で'),
  controls: oneOrMore(reference).optional(),
  at: at.optional(),
});

export const ruleSet = z.strictObject({
  ...entryFields,
  ruleSetKind: z.enum(RULE_SET_KINDS),
  version: z.string().optional(),
  period: period.optional(),
  draft: z.boolean().optional(),
  inRecord: z.boolean(),
  citedBy: oneOrMore(value(reference)).optional().describe('引いている件名・委託'),
  clauses: z.array(clause).optional(),
});

export const note = z.strictObject({
  kind: z.enum(NOTE_KINDS),
  printed: z.string().min(1),
  understood: z.string().min(1),
  changesAnswers: z.boolean(),
  about: oneOrMore(reference).optional().describe('対象（「flows.send」のように「節.キー」、件名のキー、または id）'),
  at: at.optional(),
});

/** What people decided, by which post: a classification, or that a finding is known and left. */
export const judgement = z.strictObject({
  about: z.string().min(1).describe('項目（「集合キー#群/項目」）または id'),
  scheme: z.string().optional().describe('分類の判断（SPECIAL_CARE など）'),
  rule: z.enum(FINDING_RULES).optional().describe('点検結果の判断：その規則'),
  facts: z
    .string()
    .min(1)
    .optional()
    .describe('点検結果の判断：画面に示された事実の指紋。事実が変わると、点検結果は戻る'),
  decision: z.enum(['YES', 'NO', 'ACKNOWLEDGED']),
  by: z.string().min(1).describe('職（氏名は書かない）'),
  on: day,
  reason: z.string().min(1),
});
