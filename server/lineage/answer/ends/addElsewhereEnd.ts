import type { Ref } from '../../../model/ref.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import type { Touching } from '../../walk/Touching.ts';
import type { Findings, WalkedKeys } from '../Findings.ts';
import type { EndBook } from './EndBook.ts';
import { findAnywhere } from './findAnywhere.ts';
import { findAtStops, findLoads } from './findAtStops.ts';
import type { MayHave } from './MayHave.ts';

/**
 * ELSEWHERE: flows and holdings that may have a key and do not concern it or were not walked: those at the stops, for a concept or data
 * subject all of the record. One end for all of them.
 */
export async function addElsewhereEnd(
  book: EndBook,
  inquiry: Inquiry,
  { stops, passedBy }: Findings,
  touching: Touching,
  walked: WalkedKeys,
  papers: readonly Ref[],
): Promise<void> {
  const isOfTheWholeRecord = inquiry.concept !== undefined || inquiry.dataSubject !== undefined;
  const loads = findLoads(inquiry, stops);
  const searched = isOfTheWholeRecord ? papers : [...loads.keys()];
  const add = ({ fact, keys }: MayHave): void => {
    book.add({ reason: 'ELSEWHERE', flows: [fact.hop], keys: keys.map(({ id }) => id), searched });
  };
  for (const one of await findAtStops(inquiry, loads, walked)) add(one);
  if (isOfTheWholeRecord) for (const one of await findAnywhere(inquiry, touching, walked)) add(one);
  for (const { flow, asked, root } of passedBy) {
    if (walked.get(flow.hop.id)?.has(asked) !== true) add({ fact: flow, keys: [root] });
  }
}
