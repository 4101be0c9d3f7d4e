import type { AuthorityFact, Standing } from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import { isRefOf, type Ref } from '../../model/ref.ts';
import type { Force } from '../law/authoritiesOn.ts';
import type { When } from '../law/inForceOn.ts';
import { timelineOf } from '../law/timelineOf.ts';
import type { HopSource } from '../sources/HopSource.ts';
import type { TraceQuestion } from '../TraceQuestion.ts';
import { buildScope } from './buildScope.ts';
import type { Key } from './Key.ts';
import type { KeyBook } from './KeyBook.ts';

/** A question with what every part of its answer needs: the keys, the day's law, the scope. */
export interface Inquiry {
  readonly question: TraceQuestion;
  readonly when: When;
  readonly source: HopSource;
  readonly book: KeyBook;
  /** The keys of the subject. */
  readonly keys: readonly Key[];
  /** The concept, if the question is about one. */
  readonly concept?: Ref<'CONCEPT'> | undefined;
  /** The data subject, if the question is about one. */
  readonly dataSubject?: Ref<'DATA_SUBJECT'> | undefined;
  /** Where the walk begins, if the question says so; empty: wherever the record has the keys first. */
  readonly origins: readonly EndpointRef[];
  readonly inScope: (standing: Standing) => boolean;
  readonly forceOf: (hop: { readonly authorities: readonly AuthorityFact[] }) => Force;
}

/** An inquiry into the record of this source about these keys. */
export function openInquiry(question: TraceQuestion, source: HopSource, book: KeyBook, keys: readonly Key[]): Inquiry {
  const { subject, from, within, when } = question;
  return {
    question,
    when,
    source,
    book,
    keys,
    concept: isRefOf('CONCEPT', subject) ? subject : undefined,
    dataSubject: isRefOf('DATA_SUBJECT', subject) ? subject : undefined,
    origins: from === undefined ? [] : [from],
    inScope: buildScope(within),
    forceOf: ({ authorities }) => timelineOf(authorities).on(when),
  };
}

/** The same question about all times, with the same keys. */
export function atAllTimes(inquiry: Inquiry): Inquiry {
  const when = 'ALL_TIMES';
  return { ...inquiry, when, forceOf: ({ authorities }) => timelineOf(authorities).on(when) };
}
