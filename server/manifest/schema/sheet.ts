import { z } from 'zod';
import { LEGAL_STEPS, MATTER_KINDS } from '../../model/matter.ts';
import { at, day, key, oneOrMore, reference, value } from './common.ts';
import { count } from './items.ts';
import { periods } from './period.ts';
import { measureBlock, note } from './safeguards.ts';

const matterSubject = z.union([
  reference,
  z.strictObject({
    is: reference,
    counts: z.array(count).optional(),
    printed: z.string().optional(),
    at: at.optional(),
    inferred: z.string().optional(),
  }),
]);

/** One sheet (件名); the key `s0` is the paper's overview. */
const sheet = z.strictObject({
  matterKind: z.enum(MATTER_KINDS),
  name: z.string().min(1),
  nameEn: z.string().optional(),
  printed: z.string().optional(),
  number: z.string().optional(),
  reference: z.string().optional(),
  date: day.optional(),
  lines: oneOrMore(z.string().regex(/^L\d+-\d+$/u))
    .optional()
    .describe('原文の行の範囲（L47-62）。件名に付く別紙や資料が離れた所にあれば [L24-32, L67-111] と並べる'),
  at: at.optional(),
  step: value(z.enum(LEGAL_STEPS)).optional(),
  legalBasis: value(z.string()).optional(),
  outcome: value(z.string()).optional().describe('結果。書かれていなければ省く（不明になる）'),
  departments: oneOrMore(value(reference)).optional(),
  business: oneOrMore(value(reference)).optional(),
  subjects: oneOrMore(matterSubject).optional(),
  sets: oneOrMore(value(reference)).optional(),
  purpose: value(z.string()).optional(),
  reason: value(z.string()).optional(),
  content: value(z.string()).optional(),
  period: periods.optional(),
  decisions: oneOrMore(reference).optional(),
  attachments: oneOrMore(reference).optional(),
  measures: z.array(measureBlock).optional(),
  notes: z.array(note).optional(),
  remark: z.string().optional(),
});

export const sheets = z.record(key.regex(/^s\d+$/u), sheet).describe('件名。s0 は「事業の概要」');
