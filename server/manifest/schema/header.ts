import { z } from 'zod';
import { ATTACHMENT_CONTENTS } from '../../model/sourceDocument.ts';
import { at, day, entryFields, key, reference, value } from './common.ts';

const scope = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .describe('自治体（shinjuku など）または jp');

/** The head of a paper's manifest. */
export const paper = z
  .strictObject({
    id: key.describe('文書のキー。id は source-document:範囲/キー'),
    scope,
    name: z.string().min(1),
    nameEn: z.string().optional(),
    body: value(z.string()).optional().describe('会議の名前'),
    number: value(z.string()).optional().describe('資料番号'),
    date: value(day).optional(),
    fiscalYear: value(z.number().int().min(1900).max(2100)).optional().describe('年度（西暦で始まりの年）'),
    regime: value(z.string()).optional().describe('適用される法・条例'),
    text: z
      .strictObject({ file: z.string().regex(/^[^/\\]+$/u), sha256: z.string().regex(/^[0-9a-f]{64}$/u) })
      .optional()
      .describe('原文のファイル名（MICHISUJI_SOURCES の下）とハッシュ'),
    at: at.optional(),
  })
  .describe('文書の見出し');

/** The head of a vocabulary file: our own lists (concepts, controls, networks, bodies). */
export const vocabulary = z
  .strictObject({
    id: key,
    scope,
    name: z.string().min(1),
    nameEn: z.string().optional(),
    source: z.string().min(1).describe('この語彙の出所（法令、標準、自分たちの言葉）'),
  })
  .describe('語彙ファイルの見出し');

export const attachment = z.strictObject({
  ...entryFields,
  holds: z.array(z.enum(ATTACHMENT_CONTENTS)).min(1),
  inRecord: z.boolean().describe('中身がこの記録にあるか'),
  sheets: z.array(key).optional().describe('参照している件名（省くと at の件名）'),
});

export const business = z.strictObject({
  ...entryFields,
  standardised: z
    .string()
    .nullable()
    .optional()
    .describe('標準化20業務の名前、該当しないなら null、書かれていないなら省く'),
  missing: reference.optional().describe('一覧が収録されていない添付（あれば未解決になる）'),
});

export const decision = z.strictObject({
  ...entryFields,
  name: z.string().min(1).optional(),
  meeting: z.string().min(1),
  verb: z.string().optional().describe('印刷された語（了承、承認）'),
  date: day.optional(),
  about: z.string().optional(),
  inRecord: z.boolean().optional().describe('その決定の文書が記録にあるか（省くと false）'),
});

export const municipality = z.strictObject({
  ...entryFields,
  code: z
    .string()
    .regex(/^\d{6}$/u)
    .optional()
    .describe('全国地方公共団体コード（6桁の文字列）'),
});
