import { z } from 'zod';
import { ENGLISH_STATES } from '../../model/glossary.ts';
import { day } from './common.ts';

const words = z.string().min(1);

/** A term of the glossary: our own words, and where they come from. */
export const glossaryTerm = z
  .strictObject({
    term: words,
    reading: words.describe('読み（かな）'),
    en: words.describe('英語'),
    enState: z
      .enum(ENGLISH_STATES)
      .describe('英語の出所。AGENCY：その機関の英語名、UNCHECKED：公式の訳と照らしていない、USAGE：分野の言い方'),
    aka: z.array(words).min(1).optional().describe('同じものの別の言い方、前の名前'),
    definition: words.describe('説明（自分たちの言葉で、知られていることだけ）'),
    source: words.describe('説明のもと（条文、文書、機関）'),
    checked: z.boolean().describe('もとの文と照らしたか'),
    from: day.optional().describe('この言い方になった日'),
    to: day.optional().describe('この言い方だった最後の日'),
    replacedBy: words.optional().describe('その後の言い方（この用語集の term）'),
    remark: words.optional(),
  })
  .describe('用語');
