import type { StartState, UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import type { EndpointRef } from '../../../../server/model/flow.ts';
import { isRefOf } from '../../../../server/model/ref.ts';
import { bridgesOn } from './bridges.ts';
import type { Key } from './keys.ts';
import { inReasonOrder } from './order.ts';
import { isSamePair, pairId, type Move, type Pair, type RecordOnDay } from './recordOnDay.ts';

/** Where the walk of one key begins, at hop 0. */
export interface Start {
  readonly pair: Pair;
  readonly state: 'CARRIED' | 'UNKNOWN';
  /** Why the state is UNKNOWN. */
  readonly reasons: readonly UnknownReason[];
}

export type OneDirection = 'DOWNSTREAM' | 'UPSTREAM';

/** §4, Start with `from`: one answer for each key. */
export function stateAt(day: RecordOnDay, from: EndpointRef, key: Key): StartState {
  const pair = { endpoint: from, key };
  const isHeld = day.held.some((held) => held.listed && isSamePair(held.pair, pair));
  const touching = day.moves.filter((move) => touches(move, pair));
  if (isHeld || touching.some((move) => move.listed)) return 'CARRIED';
  return touching.some((move) => move.walkable) ? 'UNKNOWN' : 'NOT_THERE';
}

/** §4, Start with `from`: each key starts there, or not at all. */
export function startsAt(day: RecordOnDay, from: EndpointRef): Start[] {
  return day.inScope.keys.flatMap((key) => {
    const state = stateAt(day, from, key);
    const pair = { endpoint: from, key };
    if (state === 'NOT_THERE') return [];
    return [{ pair, state, reasons: state === 'CARRIED' ? [] : whyUnknown(day, pair) }];
  });
}

/** §4, Start without `from`: for each key apart; the keys of a concept together, since bridges join them. */
export function startsEverywhere(day: RecordOnDay, direction: OneDirection): Start[] {
  const { keys, question } = day.inScope;
  const groups = isRefOf('CONCEPT', question.subject) ? [keys] : keys.map((key) => [key]);
  const first = groups.flatMap((group) => firstOf(day, direction, group));
  return withSubject(day, first).map((pair) => {
    const state = isCertain(day, pair) ? 'CARRIED' : 'UNKNOWN';
    return { pair, state, reasons: state === 'CARRIED' ? [] : whyUnknown(day, pair) };
  });
}

/** The pairs that no other reaches by such flows (UPSTREAM: that reach no other); of a cycle, those that the page names. */
function firstOf(day: RecordOnDay, direction: OneDirection, keys: readonly Key[]): Pair[] {
  const pairs = pairsThatHave(day, keys);
  const onward = reachBySuchFlows(day, direction, pairs);
  const reaches = (one: Pair, other: Pair): boolean => onward.get(pairId(one))?.has(pairId(other)) === true;
  const first = pairs.filter((pair) => pairs.every((other) => !reaches(other, pair) || reaches(pair, other)));
  return first.filter((pair) => {
    const cycle = first.filter((other) => isSamePair(pair, other) || (reaches(pair, other) && reaches(other, pair)));
    const subjects = cycle.filter((member) => isRefOf('DATA_SUBJECT', member.endpoint));
    const holders = cycle.filter((member) => day.held.some((held) => held.listed && isSamePair(held.pair, member)));
    const chosen = subjects.length > 0 ? subjects : holders.length > 0 ? holders : cycle;
    return chosen.includes(pair);
  });
}

/** "The pairs that hold the key, or send or receive it by a flow that is CARRIED by §2 and not NO." */
function pairsThatHave(day: RecordOnDay, keys: readonly Key[]): Pair[] {
  const all = [
    ...day.held.filter((held) => held.listed).map((held) => held.pair),
    ...day.moves.filter((move) => move.listed).flatMap((move) => [move.from, move.to]),
  ];
  const once = new Map(all.map((pair) => [pairId(pair), pair]));
  return [...once.values()].filter((pair) => keys.includes(pair.key));
}

/** What each pair reaches "by such flows", renames and (for a concept) bridges included. */
function reachBySuchFlows(
  day: RecordOnDay,
  direction: OneDirection,
  pairs: readonly Pair[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const links: { near: string; far: string }[] = [];
  const link = (from: Pair, to: Pair): void => {
    const [near, far] = direction === 'DOWNSTREAM' ? [from, to] : [to, from];
    links.push({ near: pairId(near), far: pairId(far) });
  };
  for (const move of day.moves) if (move.listed) link(move.from, move.to);
  if (isRefOf('CONCEPT', day.inScope.question.subject)) {
    for (const { endpoint, from, to } of bridgesOn(day, (move) => move.listed)) {
      link({ endpoint, key: from }, { endpoint, key: to });
    }
  }
  return new Map(pairs.map((pair) => [pairId(pair), closure(pairId(pair), links)]));
}

function closure(start: string, links: readonly { near: string; far: string }[]): ReadonlySet<string> {
  const reached = new Set<string>();
  for (let grew = true; grew;) {
    const before = reached.size;
    for (const { near, far } of links) if (near === start || reached.has(near)) reached.add(far);
    grew = reached.size > before;
  }
  return reached;
}

/** "A data subject's trace also starts at that subject, whatever the carriage of its flows." */
function withSubject(day: RecordOnDay, starts: readonly Pair[]): Pair[] {
  const { question, record, keys } = day.inScope;
  const subject = record.endpoints.find(
    (endpoint) => endpoint.kind === 'DATA_SUBJECT' && endpoint.id === question.subject,
  );
  if (subject === undefined) return [...starts];
  const own = keys.map((key) => ({ endpoint: subject.id, key }));
  return [...starts, ...own.filter((pair) => !starts.some((start) => isSamePair(start, pair)))];
}

/** "A start is CARRIED if it holds the key or has such a flow that is YES." */
function isCertain(day: RecordOnDay, pair: Pair): boolean {
  return (
    day.held.some((held) => held.answer === 'CARRIED' && isSamePair(held.pair, pair)) ||
    day.moves.some((move) => move.carriage === 'CARRIED' && touches(move, pair))
  );
}

function whyUnknown(day: RecordOnDay, pair: Pair): UnknownReason[] {
  const held = day.held.filter((one) => one.listed && isSamePair(one.pair, pair));
  const moves = day.moves.filter((move) => move.walkable && touches(move, pair));
  return inReasonOrder([...held, ...moves].flatMap((one) => one.reasons));
}

function touches(move: Move, pair: Pair): boolean {
  return isSamePair(move.from, pair) || isSamePair(move.to, pair);
}
