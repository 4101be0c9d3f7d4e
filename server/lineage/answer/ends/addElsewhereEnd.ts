import type { Ref } from '../../../model/ref.ts';
import type { CarryingFlow, KeepingHolding } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import type { Key } from '../../walk/Key.ts';
import type { Touching } from '../../walk/Touching.ts';
import type { Findings, WalkedKeys } from '../Findings.ts';
import type { Surroundings } from '../Surroundings.ts';
import type { EndBook } from './EndBook.ts';
import { findAnywhere } from './findAnywhere.ts';
import { findAtStops } from './findAtStops.ts';

/** Flows or holdings that may have some of the keys. */
export interface MayHave {
  readonly fact: CarryingFlow | KeepingHolding;
  readonly keys: readonly Key[];
  /** Where they were found. */
  readonly at: readonly Ref[];
}

/**
 * ELSEWHERE: flows and holdings that may have a key and do not concern it or were not walked. For items and their groups those at the
 * stops, for a concept or data subject all of the record; one end for all of them.
 */
export async function addElsewhereEnd(
  book: EndBook,
  inquiry: Inquiry,
  findings: Findings,
  surroundings: Surroundings,
  touching: Touching,
  walked: WalkedKeys,
  papers: readonly Ref[],
): Promise<void> {
  for (const [fact, keys] of findings.passedBy) {
    add(book, { fact, keys: [...keys], at: [fact.hop.from, fact.hop.to] });
  }
  const isOfTheWholeRecord = inquiry.concept !== undefined || inquiry.dataSubject !== undefined;
  const found = isOfTheWholeRecord
    ? await findAnywhere(inquiry, touching, walked, papers)
    : await findAtStops(inquiry, findings.stops, surroundings, walked);
  for (const one of found) add(book, one);
}

function add(book: EndBook, { fact, keys, at }: MayHave): void {
  book.add({ reason: 'ELSEWHERE', flows: [fact.hop], keys, searched: at });
}
