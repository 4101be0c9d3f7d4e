import { isRefOf, type Ref } from '../../../model/ref.ts';
import type { KeepingHolding } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import type { Key } from '../../walk/Key.ts';
import { mentioning } from '../../walk/mentioning.ts';
import type { Touching } from '../../walk/Touching.ts';
import { judgeHolding } from '../../walk/verdicts.ts';
import type { Findings, FoundStop } from '../Findings.ts';
import type { Surroundings } from '../Surroundings.ts';
import type { EndBook } from './EndBook.ts';

/** The reasons of each UNKNOWN step, and of each exclusion of which it is not known whether it is in force. */
export function addStepEnds(book: EndBook, { steps }: Findings): void {
  for (const { flow, items } of steps) {
    for (const [load, { reasons }] of items) book.addAll(reasons, flow.hop, load.key);
  }
}

/** What a stop itself leaves open: a party not chosen or not named one by one, and where it passes things on to. */
export function addStopEnds(book: EndBook, stops: readonly FoundStop[], { operatorOf }: Surroundings): void {
  for (const { endpoint, places } of stops) {
    const keys = places.map(({ load }) => load.root);
    const at = endpoint.id;
    if (endpoint.party === 'UNDECIDED' || operatorOf(endpoint)?.party === 'UNDECIDED') {
      book.add({ reason: 'UNDECIDED_PARTY', at, keys });
    }
    if (endpoint.party === 'CATEGORY') book.add({ reason: 'CATEGORY', at, keys });
    if (endpoint.passesOnUnstated) book.add({ reason: 'ONWARD_NOT_STATED', at, keys });
  }
}

/** Keys that stand for what a list does not name, and keys of which the record has no flow and no holding on any day. */
export function addKeyEnds(book: EndBook, inquiry: Inquiry, touching: Touching, papers: readonly Ref[]): void {
  for (const key of inquiry.keys) {
    if (!key.resolved) book.add({ reason: 'UNRESOLVED_LIST', at: key.id, keys: [key] });
    if (key.open) book.add({ reason: 'OPEN_LIST', at: key.id, keys: [key] });
    if (!isRecorded(inquiry, key, touching)) {
      book.add({ reason: 'NOT_RECORDED', at: key.id, keys: [key], searched: papers });
    }
  }
  if (inquiry.keys.length === 0) {
    book.add({ reason: 'NOT_RECORDED', at: inquiry.question.subject, keys: [], searched: papers });
  }
}

function isRecorded({ inScope }: Inquiry, key: Key, { flows, becoming, holdings }: Touching): boolean {
  for (const { hop } of mentioning(key, flows)) if (inScope(hop)) return true;
  for (const { hop } of mentioning(key, holdings)) if (inScope(hop)) return true;
  return (becoming.get(key) ?? []).some(({ hop }) => inScope(hop));
}

/** Holdings that may keep a key which they concern, or of which it is not known whether they are in force. */
export async function addHoldingEnds(
  book: EndBook,
  inquiry: Inquiry,
  touching: Touching,
): Promise<readonly KeepingHolding[]> {
  const found = new Set<KeepingHolding>();
  const note = (holding: KeepingHolding, key: Key): void => {
    const verdict = judgeHolding(inquiry, holding, key);
    if (verdict === undefined || verdict.reasons === 0) return;
    book.addAll(verdict.reasons, holding.hop, key);
    found.add(holding);
  };
  for (const key of inquiry.keys) for (const holding of mentioning(key, touching.holdings)) note(holding, key);
  const concerns = new Set<Ref>();
  for (const key of inquiry.keys) for (const concern of key.concerns) concerns.add(concern);
  const open = await inquiry.source.openHoldingsConcerning([...concerns]);
  for (const key of inquiry.keys) {
    for (const concern of key.concerns) for (const holding of open.get(concern) ?? []) note(holding, key);
  }
  return [...found];
}

/** Figures and tables of flows that a sheet of this answer refers to and the record does not have. */
export async function addMissingEnds(
  book: EndBook,
  inquiry: Inquiry,
  { steps }: Findings,
  holdings: readonly KeepingHolding[],
): Promise<void> {
  const matters = new Set<Ref<'MATTER'>>();
  for (const { flow } of steps) for (const matter of flow.hop.matters) matters.add(matter);
  for (const { hop } of holdings) for (const matter of hop.matters) matters.add(matter);
  for (const { concerns } of inquiry.keys) {
    for (const concern of concerns) if (isRefOf('MATTER', concern)) matters.add(concern);
  }
  const missing = await inquiry.source.missingOf([...matters]);
  for (const matter of matters) {
    for (const { attachment, holds } of missing.get(matter) ?? []) {
      if (holds.includes('FLOWS')) {
        book.add({ reason: 'FLOWS_NOT_IN_RECORD', at: attachment, keys: inquiry.keys, searched: [matter] });
      }
    }
  }
}
