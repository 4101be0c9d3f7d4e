import { z } from 'zod';
import { isCalendarDay } from '../../shared/isCalendarDay.ts';

/** A local key: ASCII, becomes the last part of an id. Keys never hold `:`, so a text with `:` is always a full reference. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .describe('キー（小文字の英数字とハイフン）。id の最後の部分になる');

/** A key of this file (kind by the field), or the full id of something in another file. */
export const reference = z
  .string()
  .min(1)
  .describe('このファイルのキー、または他のファイルの id（system:shinjuku/... の形）');

/** `set`, `set#群/項目`, or a full id. */
export const itemReference = z
  .string()
  .min(1)
  .describe('項目集合のキー、または「集合キー#群/項目」、または他のファイルの id');

/** One place, or several: `s2 情報保護対策 システム9 @L56`; the sheet and the heading are inherited where they are left out. */
export const at = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe(
    '場所。「s2 情報保護対策 システム9 @L56」の形。s2 は件名のキー、@L は原文の行（任意）。省くと上の場所を引き継ぐ',
  );

const longFields = {
  printed: z.string().min(1).optional().describe('印刷されたとおりの文字（理解した値と違うとき）'),
  at: at.optional(),
  inferred: z.string().min(1).optional().describe('読み手の推定であるときの根拠。書くと basis が INFERRED になる'),
};

type Long<T extends z.ZodType> = z.ZodUnion<[T, z.ZodObject<{ is: T } & typeof longFields, z.core.$strict>]>;

/** A value, or the value with its own place, printed form or inference: `{ is, printed, at, inferred }`. */
export function value<T extends z.ZodType>(inner: T): Long<T> {
  return z.union([inner, z.strictObject({ is: inner, ...longFields })]);
}

/** One value or a list of them. */
export function oneOrMore<T extends z.ZodType>(inner: T): z.ZodUnion<[T, z.ZodArray<T>]> {
  return z.union([inner, z.array(inner).min(1)]);
}

/** The fields that every entry may have. */
export const entryFields = {
  id: z.string().optional().describe('自治体などの全体で一つのものの id。省くと「種類:範囲/文書/キー」になる'),
  name: z.string().min(1).describe('名前（日本語）'),
  nameEn: z.string().min(1).optional().describe('英語の名前（公式のものがあれば）'),
  printed: z.string().min(1).optional().describe('印刷されたとおりの名前（name と違うとき）'),
  aka: z
    .array(value(z.string().min(1)))
    .optional()
    .describe('ほかの印刷された形'),
  at: at.optional(),
  inferred: z.string().min(1).optional().describe('この事実全体が推定であるときの根拠'),
  remark: z.string().min(1).optional().describe('読み手の注記（自分の言葉で）'),
};

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/u;
const EXISTING_DAY = '実在する日を西暦の年-月-日で（例：2024-04-01）';

export const day = z
  .string()
  .regex(DAY_FORM, EXISTING_DAY)
  .refine((text) => !DAY_FORM.test(text) || isCalendarDay(text), EXISTING_DAY)
  .describe('YYYY-MM-DD');
