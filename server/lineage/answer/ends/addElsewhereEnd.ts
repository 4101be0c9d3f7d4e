import type { Ref } from '../../../model/ref.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import type { Key } from '../../walk/Key.ts';
import type { Touching } from '../../walk/Touching.ts';
import type { Findings, WalkedKeys } from '../Findings.ts';
import type { EndBook } from './EndBook.ts';
import { findAnywhere } from './findAnywhere.ts';
import { findAtStops } from './findAtStops.ts';
import type { MayHave } from './MayHave.ts';

/**
 * ELSEWHERE: flows and holdings that may have a key and do not concern it or were not walked: those at the stops, for a concept or data
 * subject all of the record. One end for all of them.
 */
export async function addElsewhereEnd(
  book: EndBook,
  inquiry: Inquiry,
  findings: Findings,
  touching: Touching,
  walked: WalkedKeys,
  papers: readonly Ref[],
): Promise<void> {
  const isOfTheWholeRecord = inquiry.concept !== undefined || inquiry.dataSubject !== undefined;
  const found: MayHave[] = [...(await findAtStops(inquiry, findings, walked))];
  if (isOfTheWholeRecord) found.push(...(await findAnywhere(inquiry, touching, walked)));
  for (const { flow, asked, root } of findings.passedBy) {
    if (walked.get(flow.hop.id)?.has(asked) !== true) found.push({ fact: flow, keys: [root] });
  }
  if (found.length === 0) return;
  const flows = new Map(found.map(({ fact: { hop } }) => [hop.id, hop] as const));
  const keys = new Set<Key>();
  for (const one of found) for (const key of one.keys) keys.add(key);
  const searched = isOfTheWholeRecord ? papers : placesOf(inquiry, findings);
  book.add({ reason: 'ELSEWHERE', flows: flows.values(), keys, searched });
}

/** The stops, and the start that was asked for even if no key is there. */
function placesOf({ origins }: Inquiry, { stops }: Findings): Iterable<Ref> {
  const places = new Set<Ref>(stops.map(({ endpoint }) => endpoint.id));
  for (const origin of origins) places.add(origin);
  return places;
}
