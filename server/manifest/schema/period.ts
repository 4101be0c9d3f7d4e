import { z } from 'zod';
import { PHASES } from '../../model/period.ts';
import { at, oneOrMore } from './common.ts';

const end = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2}|-E|-M|-L)?)?$|^FY\d{4}$/u)
  .describe('2020-04-01、2020-04（月）、2020-03-M（中旬。E 上旬、L 下旬）、2020（年）、FY2020（年度）');

const periodObject = z.strictObject({
  printed: z.string().min(1).describe('印刷されたとおりの期間。ここから読み取り、下の値があればそれと突き合わせる'),
  from: end.optional(),
  to: end.optional(),
  renews: z.boolean().optional().describe('「次年度以降も同様」'),
  continues: z.boolean().optional().describe('終わりがないことが書かれている（「以降同様」）'),
  planned: z.boolean().optional().describe('予定と書かれている'),
  fromEvent: z.string().optional().describe('始まりが出来事である（印刷のとおり）'),
  toEvent: z.string().optional(),
  phase: z.enum(PHASES).optional(),
  at: at.optional(),
  inferred: z.string().min(1).optional(),
});

/** A period as printed, or with what was understood beside it. */
export const period = z.union([z.string().min(1), periodObject]).describe('期間（印刷のとおり）');
export const periods = oneOrMore(period);
export type PeriodEntry = z.infer<typeof period>;
