import { z } from 'zod';
import { COUNT_BASES, COUNT_UNITS } from '../../model/count.ts';
import { CLASSIFICATION_SCHEMES, ITEM_SET_FORMS } from '../../model/item.ts';
import { at, entryFields, key, oneOrMore, reference, value } from './common.ts';

/** A printed number with what was understood. */
export const count = z.strictObject({
  printed: z.string().min(1),
  min: z.number().int().nonnegative().optional(),
  max: z.number().int().nonnegative().optional(),
  approximate: z.boolean().optional(),
  unit: z.enum(COUNT_UNITS),
  per: z.enum(['YEAR', 'MONTH', 'DAY']).optional(),
  of: z.string().optional().describe('何の数か（印刷のとおり）'),
  countBasis: z.enum(COUNT_BASES).optional(),
  asOf: z.string().optional(),
  at: at.optional(),
  inferred: z.string().optional(),
});

export const subject = z.strictObject({
  ...entryFields,
  counts: z.array(count).optional(),
  missing: reference.optional().describe('範囲が書かれた添付が収録されていない'),
});

/** A repair that needs a reader's judgement, beside the text as printed. */
const repair = z.strictObject({
  find: z.string().min(1).describe('印刷された文字の並び'),
  replace: z.string().describe('読み手が正しいと考える並び'),
  nth: z.number().int().positive().optional().describe('何番目か（find が一度しか現れないなら省く）'),
  why: z.string().min(1),
  kind: z
    .enum(['MISPRINT', 'READING'])
    .optional()
    .describe('誤記（省くとこれ）か、印刷は正しく、一覧の分け方だけを読み手が決めたか'),
});

const listFields = {
  list: z.string().min(1).optional().describe('一覧（印刷のとおり、括弧と区切りを含めて）'),
  numbered: z.boolean().optional().describe('番号つきの表として読む'),
  wholeNames: z.array(z.string().min(1)).optional().describe('括弧や区切りを含むが一つの名前であるもの'),
  groupNames: z.array(z.string().min(1)).optional().describe('括弧の中が値や言い換えに見えるが、項目の群であるもの'),
  separators: z.array(z.string().min(1)).optional().describe('この一覧だけの区切り（・、及び、や）'),
  repairs: z.array(repair).optional(),
  open: value(z.boolean()).optional().describe('一覧の終わりが「等」か（省くと一覧から読み取る）'),
  about: oneOrMore(value(reference)).optional().describe('だれの情報か'),
};

const section = z.strictObject({
  key: key.optional().describe('id の一部。省くと名前が使われる'),
  name: z.string().min(1),
  printed: z.string().optional().describe('見出しの印刷のとおりの形（番号つきなど）'),
  ...listFields,
  missing: reference.optional(),
  at: at.optional(),
});

const classification = z.strictObject({
  scheme: z.enum(CLASSIFICATION_SCHEMES),
  items: oneOrMore(z.string().min(1)).describe('集合の中の場所「群/項目」。集合全体なら「.」'),
  ground: z.string().min(1).describe('候補とする根拠'),
  strength: z.enum(['DIRECT', 'SUGGESTIVE']).optional(),
  at: at.optional(),
  stated: z.boolean().optional().describe('文書自身がそう書いている（省くと推定）'),
});

export const itemSet = z.strictObject({
  ...entryFields,
  form: z.enum(ITEM_SET_FORMS).optional().describe('省くと LIST'),
  ...listFields,
  sections: z.array(section).optional().describe('章立てのある一覧'),
  missing: reference
    .optional()
    .describe('中身が書かれた添付が収録されていない（未解決になる）。list があれば、名前だけ知られた項目'),
  attachment: reference.optional().describe('この一覧が載っている添付'),
  nodes: z
    .record(
      z.string(),
      z.strictObject({
        about: oneOrMore(value(reference)).optional(),
        open: value(z.boolean()).optional(),
        missing: reference.optional(),
        nameEn: z.string().optional(),
        remark: z.string().optional(),
        at: at.optional(),
      }),
    )
    .optional()
    .describe('場所「群/項目」ごとの上書き'),
  concepts: z
    .record(
      z.string(),
      oneOrMore(z.union([z.string().min(1), z.strictObject({ is: z.string().min(1), inferred: z.string().min(1) })])),
    )
    .optional()
    .describe('概念のキー（または id） → この集合の中の場所'),
  unassigned: z.record(z.string(), z.string()).optional().describe('概念を割り当てない項目 → 理由'),
  classifications: z.array(classification).optional(),
  sameAs: oneOrMore(value(reference)).optional().describe('同じ集合である、ほかの文書の集合'),
});

export const concept = z.strictObject({
  ...entryFields,
  definition: z.string().optional(),
  official: z.strictObject({ source: z.string(), name: z.string(), nameEn: z.string().optional() }).optional(),
});
