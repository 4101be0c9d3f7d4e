import type { EndpointRef } from '../model/flow.ts';
import { parseRef } from '../model/ref.ts';
import type { RecordFacts } from './RecordFacts.ts';

/** Says whether somebody outside the municipality answers for the holder; an endpoint that nobody is named for is not said to be outside. */
export function isOutside(holder: EndpointRef, facts: RecordFacts): boolean {
  return parseRef(facts.answersFor(holder))?.kind === 'ORGANISATION';
}
