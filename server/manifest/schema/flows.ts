import { z } from 'zod';
import { NATURES, PROOFS, RETENTION_ACTIONS, TRANSFERS } from '../../model/flow.ts';
import { at, entryFields, itemReference, oneOrMore, reference, value } from './common.ts';
import { periods } from './period.ts';

/** One CARRIES or EXCLUDES edge. */
export const edge = z.union([
  itemReference,
  z.strictObject({
    item: itemReference,
    printed: z.string().optional(),
    at: at.optional(),
    inferred: z.string().optional(),
  }),
]);

/** What is carried: never left out; `NOT_STATED` says that the paper names no items. */
export const carried = z
  .union([z.literal('NOT_STATED'), edge, z.array(edge).min(1)])
  .describe('運ぶ項目。書かれていないなら NOT_STATED と書く（省かない）');

const governedBy = z
  .union([reference, z.array(reference)])
  .optional()
  .describe('期間を与える外部結合・業務委託。[] は「ない」と明示');

export const flow = z.strictObject({
  ...entryFields,
  name: z.string().min(1).optional().describe('省くと「A → B」'),
  from: value(reference),
  to: value(reference),
  direction: z
    .strictObject({ inferred: z.string().min(1) })
    .optional()
    .describe('向きが推定であるとき'),
  carries: carried,
  excludes: z
    .union([edge, z.array(edge).min(1)])
    .optional()
    .describe('送らないと書かれている項目'),
  corresponds: z.record(z.string(), oneOrMore(itemReference)).optional().describe('途中で名前が変わる・分かれる項目'),
  over: oneOrMore(value(reference)).optional().describe('通る網・媒体（順に）'),
  transfer: value(z.enum(TRANSFERS)).optional(),
  nature: value(z.enum(NATURES)).optional(),
  occasion: z.string().optional(),
  period: periods.optional(),
  governedBy,
});

const retention = z.strictObject({
  key: z.string().optional(),
  trigger: z.string().optional(),
  delay: z
    .string()
    .regex(/^P(?:\d+[YMWD])+$/u)
    .optional()
    .describe('きっかけの後の長さ（ISO 8601: P0D 直ちに、P1W 1週間）'),
  action: z.enum(RETENTION_ACTIONS),
  automatic: z.boolean().optional(),
  proofAsked: z.array(z.enum(PROOFS)).optional(),
  proofSeen: z.array(z.enum(PROOFS)).optional(),
  who: reference.optional(),
  printed: z.string().optional(),
  at: at.optional(),
  inferred: z.string().optional(),
});

export const holding = z.strictObject({
  ...entryFields,
  name: z.string().min(1).optional(),
  holder: value(reference),
  keeps: carried,
  excludes: z.union([edge, z.array(edge).min(1)]).optional(),
  medium: z.string().optional(),
  temporary: value(z.boolean()).optional(),
  period: periods.optional(),
  governedBy,
  retention: oneOrMore(retention).optional(),
});
