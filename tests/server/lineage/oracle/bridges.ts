import type { EndpointRef } from '../../../../server/model/flow.ts';
import { isRefOf, type Ref } from '../../../../server/model/ref.ts';
import type { Key } from './keys.ts';
import { isSamePair, type Move, type RecordOnDay } from './recordOnDay.ts';

/** §4, Concept: inside one endpoint, what arrived as `from` is joined with `to` of the same concept, which it sends. */
export interface Bridge {
  readonly endpoint: EndpointRef;
  readonly from: Key;
  readonly to: Key;
  readonly concept: Ref<'CONCEPT'>;
}

/**
 * The bridges of the record on the day. A key arrives by a move that `arrives` admits, and is sent by a flow that is CARRIED
 * by §2. None inside a data subject: what a person does with a letter is not in the record.
 */
export function bridgesOn(day: RecordOnDay, arrives: (move: Move) => boolean): Bridge[] {
  const { subject, across } = day.inScope.question;
  if (across === 'STATED' && !isRefOf('CONCEPT', subject)) return [];
  const arriving = day.moves.filter((move) => arrives(move) && !isSamePair(move.from, move.to));
  const leaving = day.moves.filter((move) => move.listed);
  const bridges = new Map<string, Bridge>();
  for (const { to: arrived } of arriving) {
    for (const { from: sent } of leaving) {
      const concept = sharedConcept(day, arrived.key, sent.key);
      if (concept === undefined || arrived.endpoint !== sent.endpoint || isRefOf('DATA_SUBJECT', sent.endpoint))
        continue;
      const bridge = { endpoint: sent.endpoint, from: arrived.key, to: sent.key, concept };
      bridges.set(`${bridge.endpoint} ${bridge.from} ${bridge.to}`, bridge);
    }
  }
  return [...bridges.values()];
}

function sharedConcept(day: RecordOnDay, from: Key, to: Key): Ref<'CONCEPT'> | undefined {
  const concept = day.inScope.facts.get(from)?.concept;
  if (concept === undefined || from === to || day.inScope.facts.get(to)?.concept !== concept) return undefined;
  const { subject, across } = day.inScope.question;
  if (isRefOf('CONCEPT', subject)) return concept === subject ? concept : undefined;
  return across === 'CONCEPT' ? concept : undefined;
}
