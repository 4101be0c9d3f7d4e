import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../support/findRoot.ts';
import type { ApiClient } from '../engines/openApiClient.ts';
import { countEntries } from '../measure/countEntries.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';
import type { Question } from '../walk/pickQuestions.ts';
import { EXPOSURE_QUERY, MATRIX_QUERY, PATHS_QUERY } from './questions.ts';

/** A question with the sheets of some papers, whose safeguards are asked for. */
export interface SheetQuestion extends Question {
  readonly matters: readonly string[];
}

/** One kind of question at the API. */
export interface Asking {
  /** As the table names it. */
  readonly title: string;
  /** The aim for one client, in ms. */
  readonly p95: number;
  readonly ask: (api: ApiClient, question: SheetQuestion) => Promise<unknown>;
  /** How much an answer tells: entries of its lists. */
  readonly tells: (answer: unknown) => number;
}

/** The trace of the query page's example. */
export const TRACE_EXAMPLE = readFileSync(
  join(findRoot(import.meta.dirname), 'docs/queries/trace-photo.graphql'),
  'utf8',
);

const asOf = ASKED_DAY;

/** Every kind that is compared with the plain walk of the same item. */
export const ASKINGS = {
  trace: {
    title: 'trace, the query page’s example',
    p95: 50,
    ask: (api, { subject }) => api.ask(TRACE_EXAMPLE, { subject, asOf }),
    tells: countEntries,
  },
  paths: {
    title: 'paths',
    p95: 100,
    ask: (api, { subject, from, to }) => api.ask(PATHS_QUERY, { subject, from, to, asOf }),
    tells: countEntries,
  },
  exposure: {
    title: 'exposure',
    p95: 100,
    ask: (api, { holder }) => api.ask(EXPOSURE_QUERY, { holder, asOf }),
    // All items are worked out, of which one page is listed.
    tells: (answer) => countEntries(answer) + (answer as ExposureAnswer).exposure.items.totalCount,
  },
  matrix: {
    title: 'safeguard matrix of 1 to 5 papers',
    p95: 100,
    ask: (api, { matters }) => api.ask(MATRIX_QUERY, { matters }),
    tells: countEntries,
  },
} as const satisfies Readonly<Record<string, Asking>>;

interface ExposureAnswer {
  readonly exposure: { readonly items: { readonly totalCount: number } };
}

export type AskingName = keyof typeof ASKINGS;

/** Each question with the sheets of one to five papers, the papers in turn. */
export function withSheets(
  questions: readonly Question[],
  groups: readonly (readonly string[])[],
): readonly SheetQuestion[] {
  return questions.map((question, index) => {
    const papers = Array.from(
      { length: 1 + (index % MOST_PAPERS) },
      (_, more) => groups[(index + more) % groups.length],
    );
    return { ...question, matters: [...new Set(papers.flatMap((sheets) => sheets ?? []))] };
  });
}

const MOST_PAPERS = 5;
