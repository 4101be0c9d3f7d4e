import { isRefOf, type Ref } from '../../../model/ref.ts';
import { listReasons } from '../../law/ReasonSet.ts';
import type { KeepingHolding } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import type { Key } from '../../walk/Key.ts';
import { mentioning } from '../../walk/mentioning.ts';
import type { Touching } from '../../walk/Touching.ts';
import { judge } from '../../walk/verdicts.ts';
import { loadsOnStep } from '../buildItems.ts';
import type { Findings, FoundStop } from '../Findings.ts';
import { keysAt, type Surroundings } from '../Surroundings.ts';
import type { EndBook } from './EndBook.ts';

/** The reasons of each UNKNOWN step, and of each exclusion of which it is not known whether it is in force. */
export function addStepEnds(book: EndBook, { steps }: Findings): void {
  for (const { flow, items } of steps) {
    for (const { load, reasons } of loadsOnStep(items)) book.addAll(reasons, flow.hop, load.root);
  }
}

/** What a stop itself leaves open: a party not chosen or not named one by one, and where it passes things on to. */
export function addStopEnds(
  book: EndBook,
  stops: readonly FoundStop[],
  { operatorOf }: Pick<Surroundings, 'operatorOf'>,
): void {
  for (const { endpoint, places } of stops) {
    const at = endpoint.id;
    const keys = places.map(({ load }) => load.root);
    if (endpoint.party === 'UNDECIDED' || operatorOf(endpoint)?.party === 'UNDECIDED') {
      book.add({ reason: 'UNDECIDED_PARTY', at, keys });
    }
    if (endpoint.party === 'CATEGORY') book.add({ reason: 'CATEGORY', at, keys });
    if (endpoint.passesOnUnstated) book.add({ reason: 'ONWARD_NOT_STATED', at, keys });
  }
}

/**
 * Keys, of the question and as they arrived, that stand for what a list does not name; keys of the question of which the record has no
 * flow and no holding on any day; a question without a key.
 */
export function addKeyEnds(
  book: EndBook,
  inquiry: Inquiry,
  stops: readonly FoundStop[],
  isRecorded: (key: Key) => boolean,
  papers: readonly Ref[],
): void {
  for (const key of keysAt(stops, inquiry.keys)) {
    if (!key.resolved) book.add({ reason: 'UNRESOLVED_LIST', at: key.id, keys: [key] });
    if (key.open) book.add({ reason: 'OPEN_LIST', at: key.id, keys: [key] });
  }
  const reason = 'NOT_RECORDED';
  for (const key of inquiry.keys) {
    if (!isRecorded(key)) book.add({ reason, at: key.id, keys: [key], searched: papers });
  }
  if (inquiry.keys.length === 0) book.add({ reason, at: inquiry.question.subject, keys: [], searched: papers });
}

/** Holdings that may keep a key which they concern, wherever they are, or that keep one and may not be in force. */
export async function addHoldingEnds(
  book: EndBook,
  inquiry: Inquiry,
  stops: readonly FoundStop[],
  { holdingsAt }: Surroundings,
  touching: Touching,
): Promise<void> {
  const note = (holding: KeepingHolding, key: Key, origin: Key): void => {
    const verdict = judge(inquiry, holding, key);
    if (verdict?.how === 'UNKNOWN') book.addAll(listReasons(verdict.reasons), holding.hop, origin);
  };
  for (const key of inquiry.keys) for (const holding of mentioning(key, touching.holdings)) note(holding, key, key);
  const concerns = new Set<Ref>();
  for (const key of inquiry.keys) for (const concern of key.concerns) concerns.add(concern);
  const open = await inquiry.source.openHoldingsConcerning([...concerns]);
  for (const key of inquiry.keys) {
    for (const concern of key.concerns) for (const holding of open.get(concern) ?? []) note(holding, key, key);
  }
  for (const { endpoint, places } of stops) {
    for (const holding of holdingsAt(endpoint)) for (const { load } of places) note(holding, load.key, load.root);
  }
}

/** Figures and tables of flows that a sheet of this answer refers to and the record does not have. */
export async function addMissingEnds(
  book: EndBook,
  inquiry: Inquiry,
  { steps }: Findings,
  holdings: Iterable<KeepingHolding>,
): Promise<void> {
  const matters = new Set<Ref<'MATTER'>>();
  for (const { flow } of steps) for (const matter of flow.hop.matters) matters.add(matter);
  for (const { hop } of holdings) for (const matter of hop.matters) matters.add(matter);
  for (const { concerns } of inquiry.keys) {
    for (const concern of concerns) if (isRefOf('MATTER', concern)) matters.add(concern);
  }
  const missing = await inquiry.source.missingOf([...matters]);
  const { keys } = inquiry;
  for (const matter of matters) {
    for (const { attachment, holds } of missing.get(matter) ?? []) {
      if (holds.includes('FLOWS')) book.add({ reason: 'FLOWS_NOT_IN_RECORD', at: attachment, keys });
    }
  }
}
