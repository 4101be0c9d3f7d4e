import type { ItemHop } from '../../graph/hops.ts';
import { isRefOf } from '../../model/ref.ts';
import type { HopSource } from '../sources/HopSource.ts';
import type { TraceQuestion } from '../TraceQuestion.ts';
import { isKey, toSubjectKey, type Key } from './Key.ts';
import type { KeyBook } from './KeyBook.ts';
import { compareTexts } from './orders.ts';

/** The keys of a subject (trace-semantics.md §1, Keys), in the order of their sort keys. */
export async function expandSubject(
  subject: TraceQuestion['subject'],
  source: HopSource,
  book: KeyBook,
): Promise<readonly Key[]> {
  if (isRefOf('CONCEPT', subject)) return enter(book, await source.itemsOfConcept(subject));
  if (isRefOf('DATA_SUBJECT', subject)) {
    const keys = enter(book, (await source.itemsAbout(subject)).filter(isKey));
    return keys.length > 0 ? keys : [toSubjectKey(subject)];
  }
  return enter(book, (await source.itemsBelow(subject)).filter(isKey));
}

function enter(book: KeyBook, items: readonly ItemHop[]): readonly Key[] {
  return [...book.enter(items)].sort((a, b) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id));
}
