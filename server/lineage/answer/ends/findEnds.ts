import type { Ref } from '../../../model/ref.ts';
import type { KeepingHolding } from '../../sources/HopSource.ts';
import { atAllTimes, type Inquiry } from '../../walk/Inquiry.ts';
import type { Touching } from '../../walk/Touching.ts';
import type { Way } from '../../walk/Walk.ts';
import { indexWalkedKeys, type Findings } from '../Findings.ts';
import type { Surroundings } from '../Surroundings.ts';
import { addElsewhereEnd } from './addElsewhereEnd.ts';
import { addSameHolderEnds } from './addSameHolderEnds.ts';
import { openEndBook, type Ends } from './EndBook.ts';
import { addHoldingEnds, addKeyEnds, addMissingEnds, addStepEnds, addStopEnds } from './endsOnTheWay.ts';
import { isRecorded } from './isRecorded.ts';

/** What is searched for unknown ends. */
export interface SearchedParts {
  readonly inquiry: Inquiry;
  readonly ways: readonly Way[];
  readonly findings: Findings;
  readonly surroundings: Surroundings;
  readonly touching: Touching;
}

/** Every unknown end of what was found (trace-semantics.md §4, Completeness); `papers` are those searched. */
export async function findEnds(
  { inquiry, findings, surroundings, touching, ways }: SearchedParts,
  holdings: ReadonlySet<KeepingHolding>,
  papers: readonly Ref[],
): Promise<Ends> {
  const { stops } = findings;
  const walked = indexWalkedKeys(findings.steps);
  const always = atAllTimes(inquiry);
  const book = openEndBook();
  addStepEnds(book, findings);
  addStopEnds(book, stops, surroundings);
  addKeyEnds(book, inquiry, stops, (key) => isRecorded(always, key, touching), papers);
  // The book is in order whatever comes first, so that a store is asked everything at once.
  await Promise.all([
    addHoldingEnds(book, inquiry, stops, surroundings, touching),
    addMissingEnds(book, inquiry, findings, holdings),
    addSameHolderEnds(book, inquiry, findings, surroundings, walked, ways),
    addElsewhereEnd(book, inquiry, findings, touching, walked, papers),
  ]);
  return book.close();
}
