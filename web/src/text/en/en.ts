import type { Texts } from '../Texts.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { list } from './list.ts';
import { parts } from './parts.ts';
import { query } from './query.ts';
import { start } from './start.ts';
import { states } from './states.ts';
import { trace } from './trace.ts';
import { words } from './words.ts';

/** The pages in English. */
export const en: Texts = { lang: 'en', words, frame, states, parts, start, list, trace, query, findings };
