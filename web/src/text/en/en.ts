import type { Texts } from '../Texts.ts';
import { concept } from './concept.ts';
import { exposure } from './exposure.ts';
import { facts } from './facts.ts';
import { changes } from './changes.ts';
import { findings } from './findings.ts';
import { glossary } from './glossary.ts';
import { frame } from './frame.ts';
import { holder } from './holder.ts';
import { item } from './item.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { matter } from './matter.ts';
import { network } from './network.ts';
import { migration } from './migration.ts';
import { paper } from './paper.ts';
import { parts } from './parts.ts';
import { query } from './query.ts';
import { sets } from './sets.ts';
import { safeguards } from './safeguards.ts';
import { start } from './start.ts';
import { states } from './states.ts';
import { subject } from './subject.ts';
import { trace } from './trace.ts';
import { words } from './words.ts';

/** The pages in English. */
export const en: Texts = {
  lang: 'en',
  words,
  frame,
  states,
  parts,
  start,
  list,
  sets,
  help,
  trace,
  query,
  findings,
  glossary,
  migration,
  safeguards,
  concept,
  facts,
  holder,
  item,
  network,
  matter,
  exposure,
  paper,
  subject,
  changes,
};
