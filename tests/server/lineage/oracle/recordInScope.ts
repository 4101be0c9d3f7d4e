import type { FlowHop, HoldingHop, Standing } from '../../../../server/graph/hops.ts';
import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { EndpointRef } from '../../../../server/model/flow.ts';
import { parseRef } from '../../../../server/model/ref.ts';
import { everyKey, keysOf, type Key, type KeyFacts } from './keys.ts';
import { listAnswer, type ListAnswer } from './listAnswer.ts';

/** A flow or holding with what its lists say of every key (§2). */
export interface Listed<Hop> {
  readonly hop: Hop;
  readonly says: ReadonlyMap<Key, ListAnswer>;
}

/** The part of the record that a question may look at, on any day. */
export interface RecordInScope {
  readonly record: TraceRecord;
  readonly question: TraceQuestion;
  /** Where the walk begins, if the question says so. */
  readonly origins: readonly EndpointRef[];
  /** The keys that the question is about. */
  readonly keys: readonly Key[];
  /** Every key that a walk could meet. */
  readonly facts: ReadonlyMap<Key, KeyFacts>;
  readonly flows: readonly Listed<FlowHop>[];
  readonly holdings: readonly Listed<HoldingHop>[];
}

/** §1, Scope: flows and holdings outside `within` play no part; each of the others is asked about every key (§2). */
export function recordInScope(record: TraceRecord, question: TraceQuestion): RecordInScope {
  const keys = keysOf(record, question.subject);
  const all = everyKey(record, keys);
  const ask = (source: (TraceRecord['flows'] | TraceRecord['holdings'])[number]): ReadonlyMap<Key, ListAnswer> =>
    new Map(all.map((facts) => [facts.key, listAnswer(facts.up, source.carriage, source.hop)]));
  return {
    record,
    question,
    origins: question.from === undefined ? [] : [question.from],
    keys,
    facts: new Map(all.map((facts) => [facts.key, facts])),
    flows: record.flows
      .filter(({ hop }) => isWithin(hop, question.within))
      .map((flow) => ({ hop: flow.hop, says: ask(flow) })),
    holdings: record.holdings
      .filter(({ hop }) => isWithin(hop, question.within))
      .map((holding) => ({ hop: holding.hop, says: ask(holding) })),
  };
}

function isWithin(hop: Standing, within: TraceQuestion['within']): boolean {
  if (within === undefined) return true;
  const place: string = within;
  const parts = parseRef(within);
  if (parts?.kind === 'MUNICIPALITY') return hop.scope === parts.slug;
  return hop.document === place || hop.matters.some((matter) => matter === place);
}

/** §1, Concerns: they share a matter, a business or a data subject. */
export function concerns(hop: Standing, facts: KeyFacts): boolean {
  return hop.concerns.some((shared) => facts.concerns.includes(shared));
}

/** §1, Flow: what a key becomes on this flow, each correspondence of it, or itself if there is none. */
export function imagesOf(flow: FlowHop, key: Key): readonly Key[] {
  const images = flow.correspondences.filter((one) => one.from === key).flatMap((one) => one.to);
  return images.length > 0 ? [...new Set(images)] : [key];
}
